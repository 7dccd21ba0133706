-- A host or a trainer who reports an interruption tells both institutions of it (R37): events about own people, and none besides.
DROP POLICY "hosts_none" ON "OutboxEvent";
DROP POLICY "trainers_none" ON "OutboxEvent";
CREATE POLICY "hosts_own" ON "OutboxEvent" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR' OR "subjectId" IN (SELECT own_participations()));
CREATE POLICY "trainers_own" ON "OutboxEvent" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER' OR "subjectId" IN (SELECT own_participations()));

-- A repeat referral makes a candidate whom the labour office has before it without a list, and a proposal is no outcome yet.
DROP FUNCTION edition_figures(date);
CREATE FUNCTION edition_figures(p_today date)
  RETURNS TABLE (edition_id uuid, welfare_centre_id uuid, capacity integer, nominated integer, waiting integer, verified integer,
                 rejected integer, reserve integer, withdrawn integer, referred integer, not_taken_up integer, taken_up integer,
                 active integer, completed integer, interrupted integer, ended_early integer, with_outcome integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT c."editionId", c."welfareCentreId", c."capacity",
      count(n."id")::int,
      count(*) FILTER (WHERE n."status" = 'SENT_TO_PUP' AND r."id" IS NULL
        AND (v."nominationId" IS NULL OR (v."decision" = 'RETURNED' AND n."answeredReturnNo" >= v."returnNo")))::int,
      count(*) FILTER (WHERE v."decision" = 'VERIFIED' OR r."id" IS NOT NULL)::int,
      count(*) FILTER (WHERE v."decision" = 'REJECTED')::int,
      count(*) FILTER (WHERE v."decision" = 'RESERVE' AND r."id" IS NULL AND n."status" = 'SENT_TO_PUP')::int,
      count(*) FILTER (WHERE n."status" IN ('WITHDRAWN', 'DECLINED') OR v."decision" IN ('DECLINED', 'WITHDRAWN'))::int,
      count(r."id")::int,
      count(*) FILTER (WHERE r."status" <> 'ISSUED')::int,
      count(p."id")::int,
      count(*) FILTER (WHERE participation_phase(p."endKind", p."lastDay", p_today) = 'ACTIVE' AND p."id" IS NOT NULL)::int,
      count(*) FILTER (WHERE participation_phase(p."endKind", p."lastDay", p_today) = 'COMPLETED' AND p."id" IS NOT NULL)::int,
      count(*) FILTER (WHERE p."endKind" = 'INTERRUPTED')::int,
      count(*) FILTER (WHERE p."endKind" = 'ENDED_EARLY')::int,
      count(o."participationId")::int
    FROM "EditionCentre" c
    -- What a centre has not sent yet is the centre's alone; a repeat referral needs no list.
    LEFT JOIN "Nomination" n ON n."editionId" = c."editionId" AND n."welfareCentreId" = c."welfareCentreId"
      AND (c."welfareCentreId" = pai_institution() OR n."listId" IS NOT NULL OR n."repeatOfId" IS NOT NULL)
    LEFT JOIN "Verification" v ON v."nominationId" = n."id"
    LEFT JOIN "Referral" r ON r."nominationId" = n."id"
    LEFT JOIN "Participation" p ON p."referralId" = r."id"
    LEFT JOIN "Outcome" o ON o."participationId" = p."id" AND o."status" <> 'PROPOSED'
    WHERE c."labourOfficeId" = pai_institution() OR c."welfareCentreId" = pai_institution()
    GROUP BY c."editionId", c."welfareCentreId", c."capacity"
  $$;

REVOKE ALL ON FUNCTION edition_figures(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION edition_figures(date) TO pai_app;
ALTER FUNCTION edition_figures(date) OWNER TO pai_definer;
