-- When a centre's sessions and an edition's sessions are held, for whoever plans another one beside them: a trainer, who sees own
-- sessions only, is refused a time at which the group has another class. Times, rooms and ids; no topic, no person.
GRANT SELECT ON "SupportForm", "EditionGroup", "CalendarFeed" TO pai_definer;
CREATE POLICY definer_reads ON "SupportForm" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_reads ON "EditionGroup" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_reads ON "CalendarFeed" FOR SELECT TO pai_definer USING (true);

CREATE FUNCTION timetable(p_edition uuid, p_from date, p_to date)
  RETURNS TABLE (session_id uuid, held_on date, starts_at text, ends_at text, form text, room text, specialist_id uuid,
                 group_ids uuid[], participation_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT s."id", s."heldOn", s."startsAt"::text, s."endsAt"::text, f."name", s."room", s."specialistId",
      ARRAY(SELECT g."groupId" FROM "SessionGroup" g WHERE g."sessionId" = s."id"), s."participationId"
    FROM "Session" s JOIN "SupportForm" f ON f."id" = s."supportFormId" JOIN "Edition" e ON e."id" = s."editionId"
    WHERE s."heldOn" BETWEEN p_from AND p_to AND s."status" NOT IN ('MOVED', 'CANCELLED') AND e."status" <> 'CANCELLED'
      AND (s."welfareCentreId" = pai_institution()
        OR (s."editionId" = p_edition AND EXISTS (
          SELECT 1 FROM "EditionCentre" c WHERE c."editionId" = p_edition AND c."welfareCentreId" = pai_institution())))
  $$;

-- The last number given to a session of an edition, also for a trainer; 0 before the first and outside the scope.
CREATE FUNCTION last_session_number(p_edition uuid) RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT coalesce(max(s."number"), 0)::int FROM "Session" s
    WHERE s."editionId" = p_edition AND EXISTS (
      SELECT 1 FROM "EditionCentre" c WHERE c."editionId" = p_edition AND c."welfareCentreId" = pai_institution())
  $$;

-- What another program reads of a user's calendar: whoever knows the key gets the sessions that the user's role would see, without
-- people and without topics. A row without a session says that the key holds; no row that nobody gave it, that it was revoked, or
-- that the user no longer has the role.
CREATE FUNCTION calendar_feed(p_key_hash bytea, p_today date, p_from date, p_to date)
  RETURNS TABLE (session_id uuid, held_on date, starts_at text, ends_at text, form text, is_individual boolean, room text,
                 groups text, centre text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    WITH feed AS (
      SELECT f."role", f."institutionId", m."specialistId"
      FROM "CalendarFeed" f
      JOIN "User" u ON u."id" = f."userId" AND u."isActive"
      JOIN "Membership" m ON m."userId" = f."userId" AND m."institutionId" = f."institutionId" AND m."role" = f."role"
        AND m."validFrom" <= p_today AND (m."validTo" IS NULL OR m."validTo" >= p_today)
      WHERE f."keyHash" = p_key_hash AND f."revokedAt" IS NULL
      LIMIT 1
    ), held AS (
      SELECT s.*, sf."name" AS form, i."shortName" AS centre
      FROM "Session" s
      JOIN "SupportForm" sf ON sf."id" = s."supportFormId"
      JOIN "Edition" e ON e."id" = s."editionId" AND e."status" <> 'CANCELLED'
      JOIN "Institution" i ON i."id" = s."welfareCentreId"
      WHERE s."heldOn" BETWEEN p_from AND p_to AND s."status" NOT IN ('MOVED', 'CANCELLED')
    )
    SELECT h."id", h."heldOn", h."startsAt"::text, h."endsAt"::text, h.form, h."participationId" IS NOT NULL, h."room",
      (SELECT string_agg(g."name", ', ' ORDER BY g."name") FROM "SessionGroup" sg JOIN "EditionGroup" g ON g."id" = sg."groupId"
       WHERE sg."sessionId" = h."id"), h.centre
    FROM feed LEFT JOIN held h ON CASE
      WHEN feed."role" = 'PROVIDER_TRAINER' THEN h."specialistId" = feed."specialistId" AND h."welfareCentreId" = feed."institutionId"
      WHEN feed."role" IN ('PUP_CLERK', 'PUP_DIRECTOR') THEN h."labourOfficeId" = feed."institutionId"
      WHEN feed."role" IN ('OPS_SOCIAL_WORKER', 'OPS_COORDINATOR', 'OPS_DIRECTOR') THEN h."welfareCentreId" = feed."institutionId"
      ELSE false END
    ORDER BY h."heldOn", h."startsAt" LIMIT 2000
  $$;

DO $$
DECLARE f text;
BEGIN
  FOREACH f IN ARRAY ARRAY['timetable(uuid, date, date)', 'last_session_number(uuid)', 'calendar_feed(bytea, date, date, date)'] LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO pai_app', f);
    EXECUTE format('ALTER FUNCTION %s OWNER TO pai_definer', f);
  END LOOP;
END
$$;
