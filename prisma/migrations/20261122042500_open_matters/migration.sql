-- What waits, as numbers by centre and day, for "Do zrobienia" and the county: whoever may see no person gets the same figures.
-- A labour office gets all centres of its editions, a centre its own lines, a host what happened at its own places; what is due
-- when and by whom, lib/tasks/rules says.

GRANT SELECT ON "WorkTimesheet", "MonthlySettlement", "RefundClaim", "CommunityWorkAgreement", "MonthlyList" TO pai_definer;
CREATE POLICY definer_counts ON "WorkTimesheet" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_counts ON "MonthlySettlement" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_counts ON "RefundClaim" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_counts ON "CommunityWorkAgreement" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_counts ON "MonthlyList" FOR SELECT TO pai_definer USING (true);

-- Weeks that are over and of which somebody took part in every working day without any entry of community work, neither hours nor
-- an absence. `month_minutes`: what was worked in the fuller of the months the week touches.
CREATE FUNCTION empty_work_weeks(p_today date)
  RETURNS TABLE (edition_id uuid, welfare_centre_id uuid, monday date, month_minutes integer, month_cap integer, people integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT g."editionId", g."welfareCentreId", g.monday, g.worked, a."monthlyCapMinutes", count(*)::int
    FROM (
      SELECT p."editionId", p."welfareCentreId", w.day::date AS monday, (
        SELECT coalesce(max(sums.minutes), 0)::int FROM (
          SELECT sum(x."minutes") AS minutes FROM "WorkEntry" x
          WHERE x."participationId" = p."id" AND x."status" = 'PRESENT'
            AND date_trunc('month', x."workedOn") IN (date_trunc('month', w.day), date_trunc('month', w.day + interval '6 days'))
          GROUP BY date_trunc('month', x."workedOn")) sums) AS worked
      FROM "Participation" p
      JOIN "Edition" e ON e."id" = p."editionId" AND e."status" = 'ACTIVE'
      CROSS JOIN LATERAL generate_series(date_trunc('week', p."firstDay"::timestamp), p."lastDay"::timestamp, interval '7 days') w(day)
      WHERE (p."labourOfficeId" = pai_institution() OR p."welfareCentreId" = pai_institution())
        AND pai_role() NOT IN ('HOST_SUPERVISOR', 'PROVIDER_TRAINER')
        AND w.day::date >= p."firstDay" AND w.day::date + 4 <= p."lastDay" AND w.day::date + 6 < p_today
        AND NOT EXISTS (
          SELECT 1 FROM "WorkEntry" x WHERE x."participationId" = p."id" AND x."workedOn" BETWEEN w.day::date AND w.day::date + 6)
    ) g
    JOIN "EditionCentre" c ON c."editionId" = g."editionId" AND c."welfareCentreId" = g."welfareCentreId"
    LEFT JOIN "CommunityWorkAgreement" a ON a."id" = c."communityWorkAgreementId"
    GROUP BY g."editionId", g."welfareCentreId", g.monday, g.worked, a."monthlyCapMinutes"
  $$;

-- Unexcused absences from work of people who still take part, of which no notice (D15) tells: one that stands, or one of that day
-- or a later one that the labour office has dismissed.
CREATE FUNCTION untold_absences(p_today date)
  RETURNS TABLE (edition_id uuid, welfare_centre_id uuid, absent_on date, people integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT x."editionId", x."welfareCentreId", x."workedOn", count(DISTINCT x."participationId")::int
    FROM "WorkEntry" x
    JOIN "Participation" p ON p."id" = x."participationId"
      AND participation_phase(p."endKind", p."lastDay", p_today) = 'ACTIVE'
    JOIN "WorkPlace" w ON w."id" = x."workPlaceId"
    WHERE x."status" = 'UNEXCUSED'
      AND (x."labourOfficeId" = pai_institution() OR x."welfareCentreId" = pai_institution())
      AND pai_role() <> 'PROVIDER_TRAINER'
      AND (pai_role() <> 'HOST_SUPERVISOR' OR w."hostEntityId" = pai_host())
      AND NOT EXISTS (
        SELECT 1 FROM "Notice" n WHERE n."participationId" = x."participationId"
          AND (n."decision" IS DISTINCT FROM 'DISMISSED' OR n."eventOn" >= x."workedOn"))
    GROUP BY x."editionId", x."welfareCentreId", x."workedOn"
  $$;

-- Referrals that stand and that nobody has taken up or reported.
CREATE FUNCTION unanswered_referrals()
  RETURNS TABLE (edition_id uuid, welfare_centre_id uuid, issued_on date, starts_on date, people integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT r."editionId", r."welfareCentreId", min(r."issuedOn"), r."startsOn", count(*)::int
    FROM "Referral" r
    JOIN "Edition" e ON e."id" = r."editionId" AND e."status" IN ('RECRUITING', 'ACTIVE')
    WHERE r."status" = 'ISSUED'
      AND (r."labourOfficeId" = pai_institution() OR r."welfareCentreId" = pai_institution())
      AND pai_role() NOT IN ('HOST_SUPERVISOR', 'PROVIDER_TRAINER')
      AND NOT EXISTS (SELECT 1 FROM "Participation" p WHERE p."referralId" = r."id")
      AND NOT EXISTS (SELECT 1 FROM "Notice" n WHERE n."referralId" = r."id" AND n."decision" IS NULL)
    GROUP BY r."editionId", r."welfareCentreId", r."startsOn"
  $$;

-- Months that are over and in which somebody worked: how far the sheets of hours are (a sheet is one person at one place), and the
-- settlement. A host gets the sheets of its own places and no settlement.
CREATE FUNCTION open_work_months(p_today date)
  RETURNS TABLE (edition_id uuid, welfare_centre_id uuid, month text, unconfirmed integer, confirmed integer, confirmed_on date,
                 approved_on date, status "SettlementStatus", status_on date, with_refund boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    WITH sheets AS (
      SELECT x."editionId", x."welfareCentreId", to_char(x."workedOn", 'YYYY-MM') AS month, x."participationId", x."workPlaceId"
      FROM "WorkEntry" x
      JOIN "Edition" e ON e."id" = x."editionId" AND e."status" = 'ACTIVE'
      JOIN "WorkPlace" w ON w."id" = x."workPlaceId"
      WHERE x."minutes" > 0 AND x."workedOn" < date_trunc('month', p_today)::date
        AND (x."labourOfficeId" = pai_institution() OR x."welfareCentreId" = pai_institution())
        AND pai_role() <> 'PROVIDER_TRAINER'
        AND (pai_role() <> 'HOST_SUPERVISOR' OR w."hostEntityId" = pai_host())
      GROUP BY 1, 2, 3, 4, 5
    ), months AS (
      SELECT s."editionId", s."welfareCentreId", s.month,
        (count(*) FILTER (WHERE coalesce(t."status", 'OPEN') = 'OPEN'))::int AS unconfirmed,
        (count(*) FILTER (WHERE t."status" = 'CONFIRMED_BY_HOST'))::int AS confirmed,
        min(t."confirmedAt" AT TIME ZONE 'Europe/Warsaw') FILTER (WHERE t."status" = 'CONFIRMED_BY_HOST')::date AS confirmed_on,
        max(t."approvedAt" AT TIME ZONE 'Europe/Warsaw')::date AS approved_on
      FROM sheets s
      LEFT JOIN "WorkTimesheet" t ON t."participationId" = s."participationId" AND t."workPlaceId" = s."workPlaceId" AND t."month" = s.month
      GROUP BY 1, 2, 3
    )
    SELECT m."editionId", m."welfareCentreId", m.month, m.unconfirmed, m.confirmed, m.confirmed_on, m.approved_on, y."status",
      coalesce(k."decidedOn", k."claimedOn", y."paidOn", y."approvedOn", y."draftedOn"), coalesce(y."refundGrosz" > 0, false)
    FROM months m
    JOIN "EditionCentre" c ON c."editionId" = m."editionId" AND c."welfareCentreId" = m."welfareCentreId"
    LEFT JOIN "MonthlySettlement" y ON y."communityWorkAgreementId" = c."communityWorkAgreementId" AND y."month" = m.month
      AND pai_role() <> 'HOST_SUPERVISOR'
    LEFT JOIN LATERAL (
      SELECT r."claimedOn", r."decidedOn" FROM "RefundClaim" r WHERE r."settlementId" = y."id" ORDER BY r."versionNo" DESC LIMIT 1) k ON true
  $$;

-- D14: by centre and month how many people were referred, refused or did not come, and when the list was sent.
CREATE FUNCTION monthly_list_figures()
  RETURNS TABLE (welfare_centre_id uuid, month text, people integer, sent_on date, sent_people integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    WITH told AS (
      SELECT "labourOfficeId", "welfareCentreId", to_char("issuedOn", 'YYYY-MM') AS month, "nominationId" FROM "Referral"
      UNION
      SELECT "labourOfficeId", "welfareCentreId", to_char("statusOn", 'YYYY-MM'), "nominationId" FROM "Referral"
      WHERE "status" IN ('REFUSED', 'NOT_TAKEN_UP') AND "statusOn" IS NOT NULL
      UNION
      SELECT "labourOfficeId", "welfareCentreId", to_char("declinedOn", 'YYYY-MM'), "nominationId" FROM "Verification"
      WHERE "decision" = 'DECLINED' AND "declinedOn" IS NOT NULL
    )
    SELECT t."welfareCentreId", t.month, count(*)::int, l."sentOn", l."people"
    FROM told t
    LEFT JOIN "MonthlyList" l
      ON l."labourOfficeId" = t."labourOfficeId" AND l."welfareCentreId" = t."welfareCentreId" AND l."month" = t.month
    WHERE (t."labourOfficeId" = pai_institution() OR t."welfareCentreId" = pai_institution())
      AND pai_role() NOT IN ('HOST_SUPERVISOR', 'PROVIDER_TRAINER')
    GROUP BY t."welfareCentreId", t.month, l."sentOn", l."people"
  $$;

DO $$
DECLARE f regprocedure;
BEGIN
  FOREACH f IN ARRAY ARRAY['empty_work_weeks(date)', 'untold_absences(date)', 'unanswered_referrals()', 'open_work_months(date)',
    'monthly_list_figures()']::regprocedure[]
  LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO pai_app', f);
    EXECUTE format('ALTER FUNCTION %s OWNER TO pai_definer', f);
  END LOOP;
END $$;
