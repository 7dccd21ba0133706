-- A candidate withdrawn by the labour office has left like one withdrawn by the centre.
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

-- The place of a candidate among those who still wait on an edition's reserve list. A centre learns the places of its own people,
-- and nothing of the others, although they are counted.
CREATE FUNCTION reserve_places(p_edition uuid) RETURNS TABLE (nomination_id uuid, place integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT w."id", w."place" FROM (
      SELECT n."id", n."labourOfficeId", n."welfareCentreId",
        row_number() OVER (ORDER BY v."reserveOrder", n."id")::int AS "place"
      FROM "Verification" v JOIN "Nomination" n ON n."id" = v."nominationId"
      WHERE v."editionId" = p_edition AND v."decision" = 'RESERVE' AND n."status" = 'SENT_TO_PUP'
        AND NOT EXISTS (SELECT 1 FROM "Referral" r WHERE r."nominationId" = n."id")
    ) w
    WHERE w."labourOfficeId" = pai_institution() OR w."welfareCentreId" = pai_institution()
  $$;

REVOKE ALL ON FUNCTION edition_figures(date), reserve_places(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION edition_figures(date), reserve_places(uuid) TO pai_app;
ALTER FUNCTION edition_figures(date) OWNER TO pai_definer;
ALTER FUNCTION reserve_places(uuid) OWNER TO pai_definer;
