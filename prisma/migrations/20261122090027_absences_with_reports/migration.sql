-- R37: whether an unexcused day has been told of is judged by one rule for the sheet of a place and the radar; the figures bring its facts.
DROP FUNCTION untold_absences(date);
CREATE FUNCTION unexcused_absences(p_today date)
  RETURNS TABLE (edition_id uuid, welfare_centre_id uuid, work_place_id uuid, absent_on date, reports jsonb, people integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT x."editionId", x."welfareCentreId", x."workPlaceId", x."workedOn", r.reports, count(DISTINCT x."participationId")::int
    FROM "WorkEntry" x
    JOIN "Participation" p ON p."id" = x."participationId"
      AND participation_phase(p."endKind", p."lastDay", p_today) = 'ACTIVE'
    JOIN "WorkPlace" w ON w."id" = x."workPlaceId"
    CROSS JOIN LATERAL (
      SELECT coalesce(
        jsonb_agg(jsonb_build_object('eventOn', n."eventOn", 'waits', n."decision" IS NULL) ORDER BY n."eventOn", n."id"), '[]') AS reports
      FROM "Notice" n WHERE n."participationId" = x."participationId" AND n."kind" = 'INTERRUPTION') r
    WHERE x."status" = 'UNEXCUSED'
      AND (x."labourOfficeId" = pai_institution() OR x."welfareCentreId" = pai_institution())
      AND pai_role() <> 'PROVIDER_TRAINER'
      AND (pai_role() <> 'HOST_SUPERVISOR' OR w."hostEntityId" = pai_host())
    GROUP BY x."editionId", x."welfareCentreId", x."workPlaceId", x."workedOn", r.reports
  $$;
REVOKE ALL ON FUNCTION unexcused_absences(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION unexcused_absences(date) TO pai_app;
ALTER FUNCTION unexcused_absences(date) OWNER TO pai_definer;
