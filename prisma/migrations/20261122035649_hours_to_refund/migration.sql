-- CreateEnum
CREATE TYPE "SessionChangeKind" AS ENUM ('SPECIALIST_ABSENT', 'ROOM_UNAVAILABLE', 'GROUP_ABSENT', 'DAY_OFF', 'BREAKDOWN', 'OTHER');

-- CreateEnum
CREATE TYPE "SettlementStatus" AS ENUM ('DRAFT', 'APPROVED', 'PAID', 'CLAIMED', 'RETURNED', 'ACCEPTED', 'REJECTED', 'REFUNDED');

-- CreateEnum
CREATE TYPE "ClaimDecision" AS ENUM ('RETURNED', 'ACCEPTED', 'REJECTED');

-- CreateEnum
CREATE TYPE "AbsenceKind" AS ENUM ('ILLNESS', 'CARE', 'SUMMONS', 'OTHER');

-- CreateEnum
CREATE TYPE "TimesheetStatus" AS ENUM ('OPEN', 'CONFIRMED_BY_HOST', 'APPROVED_BY_OPS');

-- CreateEnum
CREATE TYPE "ConfirmationBasis" AS ENUM ('HOST_ACCOUNT', 'SIGNED_LIST');

-- AlterEnum
ALTER TYPE "SessionStatus" ADD VALUE 'CORRECTED';

-- DropForeignKey
ALTER TABLE "SessionGroup" DROP CONSTRAINT "SessionGroup_sessionId_editionId_labourOfficeId_fkey";

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "changeKind" "SessionChangeKind",
ADD COLUMN     "replacesId" UUID,
ADD COLUMN     "returnReason" TEXT;

-- AlterTable
ALTER TABLE "SessionGroup" ADD COLUMN     "welfareCentreId" UUID;

-- The owner of the tables sees no row under FORCE: it is lifted for the two columns that existing rows need.
ALTER TABLE "Session" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "SessionGroup" NO FORCE ROW LEVEL SECURITY;
UPDATE "SessionGroup" g SET "welfareCentreId" = s."welfareCentreId" FROM "Session" s WHERE s."id" = g."sessionId";
ALTER TABLE "SessionGroup" ALTER COLUMN "welfareCentreId" SET NOT NULL;
ALTER TABLE "SessionGroup" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Session" FORCE ROW LEVEL SECURITY;

-- AlterTable
ALTER TABLE "Attendance" ADD COLUMN     "arrivedAt" CHAR(5),
ADD COLUMN     "leftAt" CHAR(5);

-- AlterTable
ALTER TABLE "Specialist" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Participation" ADD COLUMN     "listNo" INTEGER;

ALTER TABLE "Participation" NO FORCE ROW LEVEL SECURITY;
UPDATE "Participation" p SET "listNo" = n.number
FROM (SELECT "id", row_number() OVER (PARTITION BY "editionId", "welfareCentreId" ORDER BY "firstDay", "id") AS number FROM "Participation") n
WHERE n."id" = p."id";
ALTER TABLE "Participation" ALTER COLUMN "listNo" SET NOT NULL;
ALTER TABLE "Participation" FORCE ROW LEVEL SECURITY;

-- AlterTable
ALTER TABLE "HostEntity" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "WorkPlace" ADD COLUMN     "capacity" INTEGER,
ADD COLUMN     "closedOn" DATE,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "WorkKind" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "WorkAssignment" ADD COLUMN     "briefedOn" DATE,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "WorkEntry" ADD COLUMN     "absenceKind" "AbsenceKind",
ADD COLUMN     "startsAt" CHAR(5);

-- CreateTable
CREATE TABLE "AttendanceVersion" (
    "sessionId" UUID NOT NULL,
    "participationId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "status" "AttendanceStatus" NOT NULL,
    "minutes" INTEGER NOT NULL,
    "arrivedAt" CHAR(5),
    "leftAt" CHAR(5),
    "note" TEXT,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,
    "enteredById" UUID NOT NULL,
    "replacedAt" TIMESTAMPTZ(3) NOT NULL,
    "replacedById" UUID NOT NULL,
    "reason" TEXT,

    CONSTRAINT "AttendanceVersion_pkey" PRIMARY KEY ("sessionId","participationId","version")
);

-- CreateTable
CREATE TABLE "SessionNote" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,
    "writtenById" UUID NOT NULL,

    CONSTRAINT "SessionNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "institutionId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "keyHash" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MonthlyList" (
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "month" CHAR(7) NOT NULL,
    "sentOn" DATE NOT NULL,
    "sentById" UUID NOT NULL,
    "people" INTEGER NOT NULL,

    CONSTRAINT "MonthlyList_pkey" PRIMARY KEY ("labourOfficeId","welfareCentreId","month")
);

-- CreateTable
CREATE TABLE "ReportApproval" (
    "editionId" UUID NOT NULL,
    "institutionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "reportVersion" INTEGER NOT NULL,
    "figures" JSONB NOT NULL,
    "givenOn" DATE NOT NULL,
    "givenById" UUID NOT NULL,

    CONSTRAINT "ReportApproval_pkey" PRIMARY KEY ("editionId","institutionId")
);

-- CreateTable
CREATE TABLE "MonthlySettlement" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "communityWorkAgreementId" UUID NOT NULL,
    "month" CHAR(7) NOT NULL,
    "status" "SettlementStatus" NOT NULL,
    "minutes" INTEGER NOT NULL,
    "amountGrosz" INTEGER NOT NULL,
    "refundGrosz" INTEGER NOT NULL,
    "draftedOn" DATE NOT NULL,
    "draftedById" UUID NOT NULL,
    "approvedOn" DATE,
    "approvedById" UUID,
    "payoutListNumber" TEXT,
    "paidOn" DATE,
    "paidById" UUID,
    "refundedOn" DATE,
    "refundedById" UUID,
    "refundedGrosz" INTEGER,
    "returnReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "MonthlySettlement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SettlementLine" (
    "id" UUID NOT NULL,
    "settlementId" UUID NOT NULL,
    "participationId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "forMonth" CHAR(7) NOT NULL,
    "minutes" INTEGER NOT NULL,
    "amountGrosz" INTEGER NOT NULL,
    "refundGrosz" INTEGER NOT NULL,
    "parts" JSONB NOT NULL,

    CONSTRAINT "SettlementLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RefundClaim" (
    "settlementId" UUID NOT NULL,
    "versionNo" INTEGER NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "amountGrosz" INTEGER NOT NULL,
    "claimedOn" DATE NOT NULL,
    "claimedById" UUID NOT NULL,
    "decision" "ClaimDecision",
    "decidedOn" DATE,
    "decidedById" UUID,
    "acceptedGrosz" INTEGER,
    "remarks" TEXT,

    CONSTRAINT "RefundClaim_pkey" PRIMARY KEY ("settlementId","versionNo")
);

-- CreateTable
CREATE TABLE "Expense" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "fundingSourceId" UUID,
    "block" "Block" NOT NULL,
    "spentOn" DATE NOT NULL,
    "amountGrosz" INTEGER NOT NULL,
    "purpose" TEXT NOT NULL,
    "documentNumber" TEXT,
    "enteredById" UUID NOT NULL,
    "withdrawnReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Expense_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkTimesheet" (
    "id" UUID NOT NULL,
    "participationId" UUID NOT NULL,
    "workPlaceId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "month" CHAR(7) NOT NULL,
    "status" "TimesheetStatus" NOT NULL,
    "confirmedMinutes" INTEGER NOT NULL,
    "basis" "ConfirmationBasis",
    "listSignedOn" DATE,
    "confirmedAt" TIMESTAMPTZ(3),
    "confirmedById" UUID,
    "approvedAt" TIMESTAMPTZ(3),
    "approvedById" UUID,
    "returnReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "WorkTimesheet_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SessionNote_sessionId_idx" ON "SessionNote"("sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_keyHash_key" ON "CalendarFeed"("keyHash");

-- CreateIndex
CREATE INDEX "CalendarFeed_userId_idx" ON "CalendarFeed"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "MonthlySettlement_communityWorkAgreementId_month_key" ON "MonthlySettlement"("communityWorkAgreementId", "month");

-- CreateIndex
CREATE UNIQUE INDEX "MonthlySettlement_id_labourOfficeId_welfareCentreId_key" ON "MonthlySettlement"("id", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE INDEX "SettlementLine_participationId_idx" ON "SettlementLine"("participationId");

-- CreateIndex
CREATE UNIQUE INDEX "SettlementLine_settlementId_participationId_forMonth_key" ON "SettlementLine"("settlementId", "participationId", "forMonth");

-- CreateIndex
CREATE INDEX "Expense_editionId_idx" ON "Expense"("editionId");

-- CreateIndex
CREATE INDEX "WorkTimesheet_editionId_month_idx" ON "WorkTimesheet"("editionId", "month");

-- CreateIndex
CREATE UNIQUE INDEX "WorkTimesheet_participationId_workPlaceId_month_key" ON "WorkTimesheet"("participationId", "workPlaceId", "month");

-- CreateIndex
CREATE UNIQUE INDEX "FundingSource_id_labourOfficeId_welfareCentreId_key" ON "FundingSource"("id", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_id_editionId_labourOfficeId_welfareCentreId_key" ON "Session"("id", "editionId", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_replacesId_editionId_labourOfficeId_welfareCentreId_key" ON "Session"("replacesId", "editionId", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_editionId_welfareCentreId_listNo_key" ON "Participation"("editionId", "welfareCentreId", "listNo");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_replacesId_editionId_labourOfficeId_welfareCentreI_fkey" FOREIGN KEY ("replacesId", "editionId", "labourOfficeId", "welfareCentreId") REFERENCES "Session"("id", "editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionGroup" ADD CONSTRAINT "SessionGroup_sessionId_editionId_labourOfficeId_welfareCen_fkey" FOREIGN KEY ("sessionId", "editionId", "labourOfficeId", "welfareCentreId") REFERENCES "Session"("id", "editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttendanceVersion" ADD CONSTRAINT "AttendanceVersion_sessionId_editionId_labourOfficeId_welfa_fkey" FOREIGN KEY ("sessionId", "editionId", "labourOfficeId", "welfareCentreId") REFERENCES "Session"("id", "editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttendanceVersion" ADD CONSTRAINT "AttendanceVersion_participationId_editionId_labourOfficeId_fkey" FOREIGN KEY ("participationId", "editionId", "labourOfficeId", "welfareCentreId") REFERENCES "Participation"("id", "editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionNote" ADD CONSTRAINT "SessionNote_sessionId_editionId_labourOfficeId_welfareCent_fkey" FOREIGN KEY ("sessionId", "editionId", "labourOfficeId", "welfareCentreId") REFERENCES "Session"("id", "editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MonthlyList" ADD CONSTRAINT "MonthlyList_welfareCentreId_labourOfficeId_fkey" FOREIGN KEY ("welfareCentreId", "labourOfficeId") REFERENCES "WelfareCentre"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportApproval" ADD CONSTRAINT "ReportApproval_editionId_labourOfficeId_fkey" FOREIGN KEY ("editionId", "labourOfficeId") REFERENCES "Edition"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MonthlySettlement" ADD CONSTRAINT "MonthlySettlement_communityWorkAgreementId_labourOfficeId__fkey" FOREIGN KEY ("communityWorkAgreementId", "labourOfficeId", "welfareCentreId") REFERENCES "CommunityWorkAgreement"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SettlementLine" ADD CONSTRAINT "SettlementLine_settlementId_labourOfficeId_welfareCentreId_fkey" FOREIGN KEY ("settlementId", "labourOfficeId", "welfareCentreId") REFERENCES "MonthlySettlement"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SettlementLine" ADD CONSTRAINT "SettlementLine_participationId_editionId_labourOfficeId_we_fkey" FOREIGN KEY ("participationId", "editionId", "labourOfficeId", "welfareCentreId") REFERENCES "Participation"("id", "editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefundClaim" ADD CONSTRAINT "RefundClaim_settlementId_labourOfficeId_welfareCentreId_fkey" FOREIGN KEY ("settlementId", "labourOfficeId", "welfareCentreId") REFERENCES "MonthlySettlement"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Expense" ADD CONSTRAINT "Expense_editionId_labourOfficeId_fkey" FOREIGN KEY ("editionId", "labourOfficeId") REFERENCES "Edition"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Expense" ADD CONSTRAINT "Expense_welfareCentreId_labourOfficeId_fkey" FOREIGN KEY ("welfareCentreId", "labourOfficeId") REFERENCES "WelfareCentre"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Expense" ADD CONSTRAINT "Expense_fundingSourceId_labourOfficeId_welfareCentreId_fkey" FOREIGN KEY ("fundingSourceId", "labourOfficeId", "welfareCentreId") REFERENCES "FundingSource"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkTimesheet" ADD CONSTRAINT "WorkTimesheet_participationId_editionId_labourOfficeId_wel_fkey" FOREIGN KEY ("participationId", "editionId", "labourOfficeId", "welfareCentreId") REFERENCES "Participation"("id", "editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkTimesheet" ADD CONSTRAINT "WorkTimesheet_workPlaceId_labourOfficeId_welfareCentreId_fkey" FOREIGN KEY ("workPlaceId", "labourOfficeId", "welfareCentreId") REFERENCES "WorkPlace"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.
ALTER TABLE "WorkTimesheet" ADD CONSTRAINT "WorkTimesheet_month_check" CHECK ("month" ~ '^\d{4}-(0[1-9]|1[0-2])$' AND "confirmedMinutes" >= 0);
ALTER TABLE "MonthlyList" ADD CONSTRAINT "MonthlyList_month_check" CHECK ("month" ~ '^\d{4}-(0[1-9]|1[0-2])$');
ALTER TABLE "MonthlySettlement" ADD CONSTRAINT "MonthlySettlement_month_check" CHECK ("month" ~ '^\d{4}-(0[1-9]|1[0-2])$');
ALTER TABLE "SettlementLine" ADD CONSTRAINT "SettlementLine_month_check" CHECK ("forMonth" ~ '^\d{4}-(0[1-9]|1[0-2])$');
ALTER TABLE "MonthlySettlement" ADD CONSTRAINT "MonthlySettlement_refunded_check" CHECK (("status" = 'REFUNDED') = ("refundedOn" IS NOT NULL AND "refundedGrosz" IS NOT NULL));
ALTER TABLE "RefundClaim" ADD CONSTRAINT "RefundClaim_accepted_check" CHECK ("acceptedGrosz" IS NULL OR "acceptedGrosz" <= "amountGrosz");
ALTER TABLE "Expense" ADD CONSTRAINT "Expense_amount_check" CHECK ("amountGrosz" > 0);
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_times_check" CHECK (coalesce("arrivedAt", '00:00') ~ '^([01]\d|2[0-3]):[0-5]\d$' AND coalesce("leftAt", '00:00') ~ '^([01]\d|2[0-3]):[0-5]\d$');
ALTER TABLE "WorkEntry" ADD CONSTRAINT "WorkEntry_start_check" CHECK (coalesce("startsAt", '00:00') ~ '^([01]\d|2[0-3]):[0-5]\d$');

-- Row policies, rendered from prisma/tenancy.ts.
CREATE POLICY "insert" ON "Specialist" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "Specialist" TO pai_app;
CREATE POLICY "update" ON "Specialist" FOR UPDATE TO pai_app USING ("welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "Specialist" TO pai_app;
CREATE POLICY "insert" ON "Session" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "Session" TO pai_app;
CREATE POLICY "delete" ON "Session" FOR DELETE TO pai_app USING ("welfareCentreId" = (SELECT pai_institution()));
GRANT DELETE ON "Session" TO pai_app;
CREATE POLICY "insert" ON "SessionGroup" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "SessionGroup" TO pai_app;
CREATE POLICY "delete" ON "SessionGroup" FOR DELETE TO pai_app USING ("welfareCentreId" = (SELECT pai_institution()));
GRANT DELETE ON "SessionGroup" TO pai_app;
ALTER TABLE "SessionNote" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "SessionNote" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "SessionNote" FOR SELECT TO pai_app USING ("welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "SessionNote" TO pai_app;
CREATE POLICY "insert" ON "SessionNote" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "SessionNote" TO pai_app;
CREATE POLICY "no_persons" ON "SessionNote" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_none" ON "SessionNote" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_own" ON "SessionNote" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER' OR EXISTS (SELECT 1 FROM "Session" x WHERE x."id" = "SessionNote"."sessionId"));
ALTER TABLE "CalendarFeed" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "CalendarFeed" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "CalendarFeed" FOR SELECT TO pai_app USING ("CalendarFeed"."userId" = (SELECT pai_user()));
GRANT SELECT ON "CalendarFeed" TO pai_app;
CREATE POLICY "insert" ON "CalendarFeed" FOR INSERT TO pai_app WITH CHECK ("CalendarFeed"."userId" = (SELECT pai_user()));
GRANT INSERT ON "CalendarFeed" TO pai_app;
CREATE POLICY "update" ON "CalendarFeed" FOR UPDATE TO pai_app USING ("CalendarFeed"."userId" = (SELECT pai_user())) WITH CHECK ("CalendarFeed"."userId" = (SELECT pai_user()));
GRANT UPDATE ON "CalendarFeed" TO pai_app;
ALTER TABLE "AttendanceVersion" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "AttendanceVersion" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "AttendanceVersion" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "AttendanceVersion" TO pai_app;
CREATE POLICY "insert" ON "AttendanceVersion" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "AttendanceVersion" TO pai_app;
CREATE POLICY "no_persons" ON "AttendanceVersion" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_none" ON "AttendanceVersion" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_own" ON "AttendanceVersion" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER' OR EXISTS (SELECT 1 FROM "Session" x WHERE x."id" = "AttendanceVersion"."sessionId"));
ALTER TABLE "MonthlyList" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "MonthlyList" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "MonthlyList" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "MonthlyList" TO pai_app;
CREATE POLICY "insert" ON "MonthlyList" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()));
GRANT INSERT ON "MonthlyList" TO pai_app;
CREATE POLICY "no_persons" ON "MonthlyList" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_none" ON "MonthlyList" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "MonthlyList" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');
CREATE POLICY "insert" ON "HostEntity" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "HostEntity" TO pai_app;
CREATE POLICY "update" ON "HostEntity" FOR UPDATE TO pai_app USING ("welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "HostEntity" TO pai_app;
CREATE POLICY "insert" ON "WorkPlace" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "WorkPlace" TO pai_app;
CREATE POLICY "update" ON "WorkPlace" FOR UPDATE TO pai_app USING ("welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "WorkPlace" TO pai_app;
CREATE POLICY "insert" ON "WorkKind" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "WorkKind" TO pai_app;
CREATE POLICY "update" ON "WorkKind" FOR UPDATE TO pai_app USING ("welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "WorkKind" TO pai_app;
CREATE POLICY "update" ON "WorkAssignment" FOR UPDATE TO pai_app USING ("welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "WorkAssignment" TO pai_app;
ALTER TABLE "WorkTimesheet" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "WorkTimesheet" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "WorkTimesheet" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "WorkTimesheet" TO pai_app;
CREATE POLICY "insert" ON "WorkTimesheet" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "WorkTimesheet" TO pai_app;
CREATE POLICY "update" ON "WorkTimesheet" FOR UPDATE TO pai_app USING ("welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "WorkTimesheet" TO pai_app;
CREATE POLICY "no_persons" ON "WorkTimesheet" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_own" ON "WorkTimesheet" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR' OR EXISTS (SELECT 1 FROM "WorkPlace" x WHERE x."id" = "WorkTimesheet"."workPlaceId"));
CREATE POLICY "trainers_none" ON "WorkTimesheet" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');
CREATE POLICY "insert" ON "HourlyRate" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "HourlyRate" TO pai_app;
ALTER TABLE "MonthlySettlement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "MonthlySettlement" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "MonthlySettlement" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "MonthlySettlement" TO pai_app;
CREATE POLICY "insert" ON "MonthlySettlement" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "MonthlySettlement" TO pai_app;
CREATE POLICY "update" ON "MonthlySettlement" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "MonthlySettlement" TO pai_app;
CREATE POLICY "hosts_none" ON "MonthlySettlement" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "MonthlySettlement" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');
ALTER TABLE "SettlementLine" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "SettlementLine" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "SettlementLine" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "SettlementLine" TO pai_app;
CREATE POLICY "insert" ON "SettlementLine" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "SettlementLine" TO pai_app;
CREATE POLICY "delete" ON "SettlementLine" FOR DELETE TO pai_app USING ("welfareCentreId" = (SELECT pai_institution()));
GRANT DELETE ON "SettlementLine" TO pai_app;
CREATE POLICY "no_persons" ON "SettlementLine" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_none" ON "SettlementLine" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "SettlementLine" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');
ALTER TABLE "RefundClaim" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "RefundClaim" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "RefundClaim" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "RefundClaim" TO pai_app;
CREATE POLICY "insert" ON "RefundClaim" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "RefundClaim" TO pai_app;
CREATE POLICY "update" ON "RefundClaim" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution())) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()));
GRANT UPDATE ON "RefundClaim" TO pai_app;
CREATE POLICY "hosts_none" ON "RefundClaim" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "RefundClaim" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');
ALTER TABLE "Expense" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Expense" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "Expense" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "Expense" TO pai_app;
CREATE POLICY "insert" ON "Expense" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "Expense" TO pai_app;
CREATE POLICY "update" ON "Expense" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "Expense" TO pai_app;
CREATE POLICY "hosts_none" ON "Expense" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "Expense" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');
ALTER TABLE "ReportApproval" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ReportApproval" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "ReportApproval" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "ReportApproval"."editionId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT SELECT ON "ReportApproval" TO pai_app;
CREATE POLICY "insert" ON "ReportApproval" FOR INSERT TO pai_app WITH CHECK ("institutionId" = (SELECT pai_institution()) AND ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "ReportApproval"."editionId" AND x."welfareCentreId" = (SELECT pai_institution()))));
GRANT INSERT ON "ReportApproval" TO pai_app;
CREATE POLICY "hosts_none" ON "ReportApproval" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "ReportApproval" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');
