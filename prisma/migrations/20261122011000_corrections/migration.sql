-- Once an answer or hours of an earlier day were corrected, a later change is a correction too, even on the same day.
ALTER TABLE "Attendance" ADD COLUMN "correctedAt" TIMESTAMPTZ(3);
ALTER TABLE "WorkEntry" ADD COLUMN "correctedAt" TIMESTAMPTZ(3);

-- Two people who change the same place of residence at once are told of each other.
ALTER TABLE "Residence" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
