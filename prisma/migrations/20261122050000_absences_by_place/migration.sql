-- Unexcused absences from work of people who still take part, of which no notice (D15) tells: one that stands, or one of that day
-- or a later one that the labour office has dismissed. By place, where the notice is written.
DROP FUNCTION untold_absences(date);
CREATE FUNCTION untold_absences(p_today date)
  RETURNS TABLE (edition_id uuid, welfare_centre_id uuid, work_place_id uuid, absent_on date, people integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT x."editionId", x."welfareCentreId", x."workPlaceId", x."workedOn", count(DISTINCT x."participationId")::int
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
    GROUP BY x."editionId", x."welfareCentreId", x."workPlaceId", x."workedOn"
  $$;

-- Months that are over and in which somebody worked: how far the sheets of hours are (a sheet is one person at one place), and the
-- settlement; a draft that the director gave back waits for the coordinator. A host gets the sheets of its own places and no settlement.
DROP FUNCTION open_work_months(date);
CREATE FUNCTION open_work_months(p_today date)
  RETURNS TABLE (edition_id uuid, welfare_centre_id uuid, month text, unconfirmed integer, confirmed integer, confirmed_on date,
                 approved_on date, status "SettlementStatus", status_on date, with_refund boolean, given_back boolean)
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
      coalesce(k."decidedOn", k."claimedOn", y."paidOn", y."approvedOn", y."draftedOn"), coalesce(y."refundGrosz" > 0, false),
      y."status" = 'DRAFT' AND y."returnReason" IS NOT NULL
    FROM months m
    JOIN "EditionCentre" c ON c."editionId" = m."editionId" AND c."welfareCentreId" = m."welfareCentreId"
    LEFT JOIN "MonthlySettlement" y ON y."communityWorkAgreementId" = c."communityWorkAgreementId" AND y."month" = m.month
      AND pai_role() <> 'HOST_SUPERVISOR'
    LEFT JOIN LATERAL (
      SELECT r."claimedOn", r."decidedOn" FROM "RefundClaim" r WHERE r."settlementId" = y."id" ORDER BY r."versionNo" DESC LIMIT 1) k ON true
  $$;

DO $$
DECLARE f regprocedure;
BEGIN
  FOREACH f IN ARRAY ARRAY['untold_absences(date)', 'open_work_months(date)']::regprocedure[]
  LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO pai_app', f);
    EXECUTE format('ALTER FUNCTION %s OWNER TO pai_definer', f);
  END LOOP;
END $$;
