-- Minutes of community work that a centre's own people have at other centres, by day: the caps of R14 and R15 run over all
-- places of a person. Numbers only, and only about persons whom the centre knows already.
CREATE FUNCTION work_elsewhere(p_persons uuid[], p_from date, p_to date)
  RETURNS TABLE (person_id uuid, worked_on date, minutes integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT p."personId", w."workedOn", sum(w."minutes")::int
    FROM "Participation" p JOIN "WorkEntry" w ON w."participationId" = p."id" AND w."status" = 'PRESENT'
    WHERE p."personId" = ANY (p_persons) AND w."workedOn" BETWEEN p_from AND p_to
      AND p."welfareCentreId" <> pai_institution()
      AND EXISTS (SELECT 1 FROM "PersonCentre" c WHERE c."personId" = p."personId" AND c."welfareCentreId" = pai_institution())
    GROUP BY p."personId", w."workedOn"
  $$;

REVOKE ALL ON FUNCTION work_elsewhere(uuid[], date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION work_elsewhere(uuid[], date, date) TO pai_app;
ALTER FUNCTION work_elsewhere(uuid[], date, date) OWNER TO pai_definer;
