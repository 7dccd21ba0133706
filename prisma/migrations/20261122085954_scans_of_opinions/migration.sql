-- A scan of the council's opinion (art. 62a ust. 3) belongs to the programme: its labour office keeps it, every centre of the
-- programme reads it. A scan of an agreement stays its two institutions'.
ALTER TABLE "PaperScan" ALTER COLUMN "welfareCentreId" DROP NOT NULL, ADD COLUMN "programmeId" UUID;
ALTER TABLE "PaperScan" ADD CONSTRAINT "PaperScan_programmeId_labourOfficeId_fkey" FOREIGN KEY ("programmeId", "labourOfficeId") REFERENCES "Programme"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PaperScan" ADD CONSTRAINT "PaperScan_place" CHECK (num_nonnulls("welfareCentreId", "programmeId") = 1);

DROP POLICY "read" ON "PaperScan";
CREATE POLICY "read" ON "PaperScan" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "ProgrammeCentre" x WHERE x."programmeId" = "PaperScan"."programmeId" AND x."welfareCentreId" = (SELECT pai_institution())));
