-- A host confirms the first day of whoever is referred to its own places (domain.md 4.3). What a first day stands on, the
-- agreement and the council's opinion (R21, R38), is read by whoever confirms it; neither names a person.
DROP POLICY "hosts_none" ON "PaiAgreement";
DROP POLICY "hosts_none" ON "IntegrationContract";
DROP POLICY "hosts_none" ON "CooperationAgreement";
DROP POLICY "hosts_none" ON "CouncilOpinion";

GRANT INSERT ON "Participation", "GroupMembership", "WorkAssignment" TO pai_definer;
CREATE POLICY definer_begins ON "Participation" FOR INSERT TO pai_definer WITH CHECK ("welfareCentreId" = pai_institution());
CREATE POLICY definer_begins ON "GroupMembership" FOR INSERT TO pai_definer WITH CHECK ("welfareCentreId" = pai_institution());
CREATE POLICY definer_begins ON "WorkAssignment" FOR INSERT TO pai_definer WITH CHECK ("welfareCentreId" = pai_institution());

-- Nobody begins otherwise: the function below is the one way into the table.
DROP POLICY "insert" ON "Participation";
REVOKE INSERT ON "Participation" FROM pai_app;

-- Referrals that stand, to the places of the acting host: whom it waits for and whoever has begun, by name and days and nothing else.
-- `others`: the person's other periods in the host's centre, as {"from", "to"}. Of nobody for any other role.
CREATE FUNCTION referred_to_host(p_today date)
  RETURNS TABLE (referral_id uuid, nomination_id uuid, nomination_version integer, edition_id uuid, work_place_id uuid, person_id uuid,
                 surname text, given_names text, starts_on date, ends_on date, taken_up boolean, notice "NoticeKind", others jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT r."id", n."id", n."version", r."editionId", r."workPlaceId", h."id", h."surname", h."givenNames", r."startsOn", r."endsOn",
      EXISTS (SELECT 1 FROM "Participation" p WHERE p."referralId" = r."id"),
      (SELECT t."kind" FROM "Notice" t WHERE t."referralId" = r."id" AND t."decision" IS NULL LIMIT 1),
      (SELECT coalesce(jsonb_agg(jsonb_build_object('from', coalesce(p."firstDay", o."startsOn"), 'to', coalesce(p."lastDay", o."endsOn"))
          ORDER BY coalesce(p."firstDay", o."startsOn")), '[]')
        FROM "Referral" o LEFT JOIN "Participation" p ON p."referralId" = o."id"
        WHERE o."personId" = r."personId" AND o."editionId" <> r."editionId" AND o."welfareCentreId" = r."welfareCentreId"
          AND (p."id" IS NOT NULL OR (o."status" = 'ISSUED' AND o."endsOn" >= p_today)))
    FROM "Referral" r
    JOIN "WorkPlace" w ON w."id" = r."workPlaceId" AND w."hostEntityId" = pai_host()
    JOIN "Nomination" n ON n."id" = r."nominationId"
    JOIN "Person" h ON h."id" = r."personId"
    WHERE r."status" = 'ISSUED' AND r."welfareCentreId" = pai_institution() AND pai_role() = 'HOST_SUPERVISOR'
  $$;

-- Opens the participation of a referral that stands, with its group, its place and the next number on the paper lists, all from the
-- first day; the edition must be locked. By the coordinator of its centre, or by the host of its work place.
-- No row: the referral is not theirs, is taken up already, waits for an answer or does not cover the day.
CREATE FUNCTION begin_participation(p_id uuid, p_referral uuid, p_first_day date, p_briefed_on date) RETURNS SETOF uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
  AS $$
  DECLARE
    r "Referral";
  BEGIN
    SELECT f.* INTO r FROM "Referral" f JOIN "WorkPlace" w ON w."id" = f."workPlaceId"
    WHERE f."id" = p_referral AND f."status" = 'ISSUED' AND f."welfareCentreId" = pai_institution()
      AND (pai_role() = 'OPS_COORDINATOR' OR (pai_role() = 'HOST_SUPERVISOR' AND w."hostEntityId" = pai_host()))
      AND p_first_day BETWEEN f."startsOn" AND f."endsOn"
      AND NOT EXISTS (SELECT 1 FROM "Participation" p WHERE p."referralId" = f."id")
      AND NOT EXISTS (SELECT 1 FROM "Notice" t WHERE t."referralId" = f."id" AND t."decision" IS NULL);
    IF NOT FOUND THEN RETURN; END IF;

    INSERT INTO "Participation" ("id", "referralId", "personId", "editionId", "labourOfficeId", "welfareCentreId", "firstDay", "lastDay",
      "takenUpById", "safetyBriefingOn", "listNo")
    VALUES (p_id, r."id", r."personId", r."editionId", r."labourOfficeId", r."welfareCentreId", p_first_day, r."endsOn", pai_user(),
      p_briefed_on, (SELECT coalesce(max(p."listNo"), 0) + 1 FROM "Participation" p
        WHERE p."editionId" = r."editionId" AND p."welfareCentreId" = r."welfareCentreId"));
    INSERT INTO "GroupMembership" ("id", "participationId", "groupId", "editionId", "labourOfficeId", "welfareCentreId", "validFrom")
    VALUES (gen_random_uuid(), p_id, r."groupId", r."editionId", r."labourOfficeId", r."welfareCentreId", p_first_day);
    -- Why a person works outside the municipality of residence was written with the referral (R8).
    INSERT INTO "WorkAssignment" ("id", "participationId", "workPlaceId", "editionId", "labourOfficeId", "welfareCentreId", "validFrom",
      "briefedOn", "stayNote")
    VALUES (gen_random_uuid(), p_id, r."workPlaceId", r."editionId", r."labourOfficeId", r."welfareCentreId", p_first_day, p_briefed_on,
      (SELECT v."reason" FROM "Verification" v
        WHERE v."nominationId" = r."nominationId" AND 'R8_OUTSIDE_MUNICIPALITY' = ANY (v."ruleCodes")));
    RETURN NEXT p_id;
  END $$;

-- A host is reminded of the first days at its own places, each place by itself; others answer for the edition.
DROP FUNCTION unanswered_referrals();
CREATE FUNCTION unanswered_referrals()
  RETURNS TABLE (edition_id uuid, welfare_centre_id uuid, issued_on date, starts_on date, people integer, work_place_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT r."editionId", r."welfareCentreId", min(r."issuedOn"), r."startsOn", count(*)::int,
      CASE WHEN pai_role() = 'HOST_SUPERVISOR' THEN r."workPlaceId" END
    FROM "Referral" r
    JOIN "Edition" e ON e."id" = r."editionId" AND e."status" IN ('RECRUITING', 'ACTIVE')
    JOIN "WorkPlace" w ON w."id" = r."workPlaceId"
    WHERE r."status" = 'ISSUED'
      AND (r."labourOfficeId" = pai_institution() OR r."welfareCentreId" = pai_institution())
      AND pai_role() <> 'PROVIDER_TRAINER'
      AND (pai_role() <> 'HOST_SUPERVISOR' OR w."hostEntityId" = pai_host())
      AND NOT EXISTS (SELECT 1 FROM "Participation" p WHERE p."referralId" = r."id")
      AND NOT EXISTS (SELECT 1 FROM "Notice" n WHERE n."referralId" = r."id" AND n."decision" IS NULL)
    GROUP BY r."editionId", r."welfareCentreId", r."startsOn", 6
  $$;

DO $$
DECLARE f regprocedure;
BEGIN
  FOREACH f IN ARRAY ARRAY['referred_to_host(date)', 'begin_participation(uuid, uuid, date, date)', 'unanswered_referrals()']::regprocedure[]
  LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO pai_app', f);
    EXECUTE format('ALTER FUNCTION %s OWNER TO pai_definer', f);
  END LOOP;
END $$;
