-- Rows of a file that nobody nominated are kept until a day, and what a day brings is told without a user. Files read before this
-- keep to the product's own thirty days.
ALTER TABLE "ImportBatch" ADD COLUMN "keptUntil" DATE;
ALTER TABLE "ImportBatch" NO FORCE ROW LEVEL SECURITY;
UPDATE "ImportBatch" SET "keptUntil" = "addedOn" + 30;
ALTER TABLE "ImportBatch" FORCE ROW LEVEL SECURITY;
ALTER TABLE "ImportBatch" ALTER COLUMN "keptUntil" SET NOT NULL;
ALTER TABLE "AuditEntry" ALTER COLUMN "userId" DROP NOT NULL, ALTER COLUMN "role" DROP NOT NULL;

-- Which centres keep rows of a file past its day; the rows are emptied in each centre's own scope.
CREATE FUNCTION imports_past_day(p_today date) RETURNS TABLE (batch_id uuid, welfare_centre_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$ SELECT b."id", b."welfareCentreId" FROM "ImportBatch" b WHERE b."status" = 'OPEN' AND b."keptUntil" < p_today
          AND EXISTS (SELECT 1 FROM "ImportRow" r WHERE r."batchId" = b."id" AND r."cellsCipher" IS NOT NULL) ORDER BY b."id" $$;

REVOKE ALL ON FUNCTION imports_past_day(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION imports_past_day(date) TO pai_app;
ALTER FUNCTION imports_past_day(date) OWNER TO pai_definer;
