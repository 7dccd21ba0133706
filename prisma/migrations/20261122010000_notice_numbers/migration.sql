-- The last number of a centre's notices in a year. A host or a trainer reports too, but sees only what is theirs, so that their
-- own count would give a number twice. Answers for the acting institution alone.
GRANT SELECT ON "Notice" TO pai_definer;

CREATE FUNCTION last_notice_number(p_year text) RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    SELECT coalesce(max(split_part(n."number", '/', 1)::int), 0)
    FROM "Notice" n
    WHERE n."welfareCentreId" = pai_institution() AND n."number" ~ ('^[0-9]{1,6}/' || p_year || '$')
  $$;

REVOKE ALL ON FUNCTION last_notice_number(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION last_notice_number(text) TO pai_app;
ALTER FUNCTION last_notice_number(text) OWNER TO pai_definer;
