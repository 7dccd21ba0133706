-- The number of a work place in its centre: with a month it is the number of a paper list of work (D11), by which the list is found.
ALTER TABLE "WorkPlace" ADD COLUMN "number" INTEGER;

ALTER TABLE "WorkPlace" NO FORCE ROW LEVEL SECURITY;
UPDATE "WorkPlace" p SET "number" = n.number
FROM (SELECT "id", row_number() OVER (PARTITION BY "welfareCentreId" ORDER BY "name", "id") AS number FROM "WorkPlace") n
WHERE n."id" = p."id";
ALTER TABLE "WorkPlace" ALTER COLUMN "number" SET NOT NULL;
ALTER TABLE "WorkPlace" FORCE ROW LEVEL SECURITY;

CREATE UNIQUE INDEX "WorkPlace_welfareCentreId_number_key" ON "WorkPlace"("welfareCentreId", "number");
