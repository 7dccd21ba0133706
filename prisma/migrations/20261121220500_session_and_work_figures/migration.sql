-- Registers, participations and work as numbers, for the county and for whoever may see no person. Participants are numbered
-- within their edition; the number leads to nobody. A labour office gets all centres of its editions, a centre its own lines.

GRANT SELECT ON "Session", "SessionGroup", "GroupMembership", "Attendance", "WorkEntry" TO pai_definer;
CREATE POLICY definer_counts ON "Session" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_counts ON "SessionGroup" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_counts ON "GroupMembership" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_counts ON "Attendance" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_counts ON "WorkEntry" FOR SELECT TO pai_definer USING (true);

-- Who is expected at a session that day; the twin in TypeScript is expectedAt.
CREATE FUNCTION session_figures(p_from date, p_to date)
  RETURNS TABLE (session_id uuid, edition_id uuid, welfare_centre_id uuid, held_on date, minutes integer, status "SessionStatus",
                 expected integer, recorded integer, concerned integer, attended_minutes integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    WITH scoped AS (
      SELECT s.* , c."welfareCentreId" AS centre FROM "Session" s JOIN "EditionCentre" c ON c."editionId" = s."editionId"
      WHERE s."heldOn" BETWEEN p_from AND p_to
        AND (c."labourOfficeId" = pai_institution() OR c."welfareCentreId" = pai_institution())
    ), present AS (
      SELECT DISTINCT s."id" AS session, p."id" AS participation
      FROM scoped s
      JOIN "Participation" p ON p."editionId" = s."editionId" AND p."welfareCentreId" = s.centre
        AND s."heldOn" BETWEEN p."firstDay" AND p."lastDay"
      WHERE s."participationId" = p."id"
        OR (s."participationId" IS NULL AND EXISTS (
          SELECT 1 FROM "SessionGroup" g JOIN "GroupMembership" m ON m."groupId" = g."groupId"
          WHERE g."sessionId" = s."id" AND m."participationId" = p."id"
            AND m."validFrom" <= s."heldOn" AND (m."validTo" IS NULL OR m."validTo" >= s."heldOn")))
    )
    SELECT s."id", s."editionId", s.centre, s."heldOn", s."minutes", s."status",
      count(e.participation)::int, count(a."id")::int,
      count(e.participation) FILTER (WHERE a."status" IS DISTINCT FROM 'NOT_APPLICABLE')::int,
      coalesce(sum(a."minutes"), 0)::int
    FROM scoped s
    LEFT JOIN (present e JOIN "Participation" q ON q."id" = e.participation) ON e.session = s."id" AND q."welfareCentreId" = s.centre
    LEFT JOIN "Attendance" a ON a."sessionId" = s."id" AND a."participationId" = e.participation
    GROUP BY s."id", s."editionId", s.centre, s."heldOn", s."minutes", s."status"
  $$;

CREATE FUNCTION participation_figures(p_from date, p_to date)
  RETURNS TABLE (edition_id uuid, welfare_centre_id uuid, participant_no integer, first_day date, last_day date,
                 end_kind "ParticipationEnd", end_reason "EarlyEndReason", outcome "OutcomeKind")
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT p."editionId", p."welfareCentreId", (row_number() OVER (PARTITION BY p."editionId" ORDER BY p."id"))::int,
      p."firstDay", p."lastDay", p."endKind", p."endReason", o."kind"
    FROM "Participation" p LEFT JOIN "Outcome" o ON o."participationId" = p."id" AND o."status" <> 'PROPOSED'
    WHERE p."firstDay" <= p_to AND p."lastDay" >= p_from
      AND (p."labourOfficeId" = pai_institution() OR p."welfareCentreId" = pai_institution())
  $$;

CREATE FUNCTION work_figures(p_from date, p_to date)
  RETURNS TABLE (edition_id uuid, welfare_centre_id uuid, participant_no integer, agreement_id uuid, work_kind_id uuid,
                 worked_on date, minutes integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    WITH numbered AS (
      SELECT p."id", p."editionId", p."welfareCentreId",
        (row_number() OVER (PARTITION BY p."editionId" ORDER BY p."id"))::int AS no
      FROM "Participation" p
      WHERE p."firstDay" <= p_to AND p."lastDay" >= p_from
        AND (p."labourOfficeId" = pai_institution() OR p."welfareCentreId" = pai_institution())
    )
    SELECT n."editionId", n."welfareCentreId", n.no, c."communityWorkAgreementId", w."workKindId", w."workedOn", sum(w."minutes")::int
    FROM numbered n
    JOIN "WorkEntry" w ON w."participationId" = n."id" AND w."status" = 'PRESENT'
    JOIN "EditionCentre" c ON c."editionId" = n."editionId" AND c."welfareCentreId" = n."welfareCentreId"
    GROUP BY n."editionId", n."welfareCentreId", n.no, c."communityWorkAgreementId", w."workKindId", w."workedOn"
  $$;

DO $$
DECLARE f regprocedure;
BEGIN
  FOREACH f IN ARRAY ARRAY['session_figures(date, date)', 'participation_figures(date, date)', 'work_figures(date, date)']::regprocedure[]
  LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO pai_definer', f);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO pai_app', f);
  END LOOP;
END $$;
