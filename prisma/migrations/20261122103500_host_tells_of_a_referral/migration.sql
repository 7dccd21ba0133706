-- A host tells of whoever was referred to its own places and did not come or refused (domain.md 4.3, § 5 ust. 2 of the regulation).

-- Referrals that stand, to the places of the acting host. Of nobody for any other role.
CREATE FUNCTION own_referrals() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT r."id" FROM "Referral" r JOIN "WorkPlace" w ON w."id" = r."workPlaceId" AND w."hostEntityId" = pai_host()
    WHERE r."status" = 'ISSUED' AND r."welfareCentreId" = pai_institution() AND pai_role() = 'HOST_SUPERVISOR'
  $$;
REVOKE ALL ON FUNCTION own_referrals() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION own_referrals() TO pai_app;
ALTER FUNCTION own_referrals() OWNER TO pai_definer;

DROP POLICY "hosts_own" ON "Notice";
CREATE POLICY "hosts_own" ON "Notice" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR' OR "participationId" IN (SELECT own_participations()) OR "referralId" IN (SELECT own_referrals()));
DROP POLICY "hosts_own" ON "OutboxEvent";
CREATE POLICY "hosts_own" ON "OutboxEvent" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR' OR "subjectId" IN (SELECT own_participations()) OR "subjectId" IN (SELECT own_referrals()));

-- The day of issue comes along: nobody refuses a referral before it.
DROP FUNCTION referred_to_host(date);
CREATE FUNCTION referred_to_host(p_today date)
  RETURNS TABLE (referral_id uuid, nomination_id uuid, nomination_version integer, edition_id uuid, work_place_id uuid, person_id uuid,
                 surname text, given_names text, issued_on date, starts_on date, ends_on date, taken_up boolean, notice "NoticeKind",
                 others jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT r."id", n."id", n."version", r."editionId", r."workPlaceId", h."id", h."surname", h."givenNames", r."issuedOn", r."startsOn",
      r."endsOn",
      EXISTS (SELECT 1 FROM "Participation" p WHERE p."referralId" = r."id"),
      (SELECT t."kind" FROM "Notice" t WHERE t."referralId" = r."id" AND t."decision" IS NULL LIMIT 1),
      (SELECT coalesce(jsonb_agg(jsonb_build_object('from', coalesce(p."firstDay", o."startsOn"), 'to', coalesce(p."lastDay", o."endsOn"))
          ORDER BY coalesce(p."firstDay", o."startsOn")), '[]')
        FROM "Referral" o LEFT JOIN "Participation" p ON p."referralId" = o."id"
        WHERE o."personId" = r."personId" AND o."editionId" <> r."editionId" AND o."welfareCentreId" = r."welfareCentreId"
          AND (p."id" IS NOT NULL OR (o."status" = 'ISSUED' AND o."endsOn" >= p_today)))
    FROM "Referral" r
    JOIN "Nomination" n ON n."id" = r."nominationId"
    JOIN "Person" h ON h."id" = r."personId"
    WHERE r."id" IN (SELECT own_referrals())
  $$;
REVOKE ALL ON FUNCTION referred_to_host(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION referred_to_host(date) TO pai_app;
ALTER FUNCTION referred_to_host(date) OWNER TO pai_definer;
