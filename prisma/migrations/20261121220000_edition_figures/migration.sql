-- People of every edition by centre, as numbers: for the county, the programmes and the declarations, also for those who
-- may see no person. A labour office gets all centres of its editions, a centre only its own line.

GRANT SELECT ON "Nomination", "Outcome" TO pai_definer;
CREATE POLICY definer_counts ON "Nomination" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_counts ON "Outcome" FOR SELECT TO pai_definer USING (true);

CREATE FUNCTION edition_figures(p_today date)
  RETURNS TABLE (edition_id uuid, welfare_centre_id uuid, capacity integer, nominated integer, waiting integer, verified integer,
                 rejected integer, reserve integer, withdrawn integer, referred integer, not_taken_up integer, taken_up integer,
                 active integer, completed integer, interrupted integer, ended_early integer, with_outcome integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT c."editionId", c."welfareCentreId", c."capacity",
      count(n."id")::int,
      count(*) FILTER (WHERE n."status" = 'SENT_TO_PUP' AND v."nominationId" IS NULL AND r."id" IS NULL)::int,
      count(*) FILTER (WHERE v."decision" = 'VERIFIED' OR r."id" IS NOT NULL)::int,
      count(*) FILTER (WHERE v."decision" = 'REJECTED')::int,
      count(*) FILTER (WHERE v."decision" = 'RESERVE' AND r."id" IS NULL)::int,
      count(*) FILTER (WHERE n."status" = 'WITHDRAWN')::int,
      count(r."id")::int,
      count(*) FILTER (WHERE r."status" <> 'ISSUED')::int,
      count(p."id")::int,
      count(*) FILTER (WHERE participation_phase(p."endKind", p."lastDay", p_today) = 'ACTIVE' AND p."id" IS NOT NULL)::int,
      count(*) FILTER (WHERE participation_phase(p."endKind", p."lastDay", p_today) = 'COMPLETED' AND p."id" IS NOT NULL)::int,
      count(*) FILTER (WHERE p."endKind" = 'INTERRUPTED')::int,
      count(*) FILTER (WHERE p."endKind" = 'ENDED_EARLY')::int,
      count(o."participationId")::int
    FROM "EditionCentre" c
    -- What a centre has not sent yet is the centre's alone.
    LEFT JOIN "Nomination" n ON n."editionId" = c."editionId" AND n."welfareCentreId" = c."welfareCentreId"
      AND (c."welfareCentreId" = pai_institution() OR n."listId" IS NOT NULL)
    LEFT JOIN "Verification" v ON v."nominationId" = n."id"
    LEFT JOIN "Referral" r ON r."nominationId" = n."id"
    LEFT JOIN "Participation" p ON p."referralId" = r."id"
    LEFT JOIN "Outcome" o ON o."participationId" = p."id"
    WHERE c."labourOfficeId" = pai_institution() OR c."welfareCentreId" = pai_institution()
    GROUP BY c."editionId", c."welfareCentreId", c."capacity"
  $$;

ALTER FUNCTION edition_figures(date) OWNER TO pai_definer;
REVOKE ALL ON FUNCTION edition_figures(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION edition_figures(date) TO pai_app;
