-- CreateEnum
CREATE TYPE "NoticeKind" AS ENUM ('REFERRAL_RETURNED', 'NOT_TAKEN_UP', 'REFUSED', 'INTERRUPTION');

-- CreateEnum
CREATE TYPE "NoticeEvent" AS ENUM ('WORK_NOT_APPEARED', 'WORK_NOT_TAKEN_UP', 'WORK_LEFT', 'WORK_DISORDER', 'CLASS_NOT_APPEARED', 'CLASS_LEFT', 'CLASS_RESIGNED', 'CLASS_OTHER');

-- CreateEnum
CREATE TYPE "NoticeDecision" AS ENUM ('CONFIRMED', 'DISMISSED');

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('OPEN', 'CREATED', 'UNDONE');

-- AlterEnum
ALTER TYPE "SignatorySide" ADD VALUE 'PROVIDER';

-- AlterEnum
ALTER TYPE "NominationStatus" ADD VALUE 'DECLINED';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "VerificationDecision" ADD VALUE 'RETURNED';
ALTER TYPE "VerificationDecision" ADD VALUE 'DECLINED';

-- AlterTable
ALTER TABLE "PaiAgreement" ADD COLUMN     "terminatedOn" DATE;

-- AlterTable
ALTER TABLE "CommunityWorkAgreement" ADD COLUMN     "noticeTerms" TEXT,
ADD COLUMN     "periodsTerms" TEXT,
ADD COLUMN     "placesTerms" TEXT,
ADD COLUMN     "refundTerms" TEXT,
ADD COLUMN     "terminatedOn" DATE,
ADD COLUMN     "totalMinutes" INTEGER;

-- AlterTable
ALTER TABLE "Signatory" ADD COLUMN     "cooperationAgreementId" UUID,
ADD COLUMN     "integrationContractId" UUID;

-- AlterTable
ALTER TABLE "MunicipalDeclaration" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "CouncilOpinion" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Edition" ADD COLUMN     "cancelReason" TEXT,
ADD COLUMN     "periodReason" TEXT,
ADD COLUMN     "settlementProposedById" UUID,
ADD COLUMN     "settlementProposedOn" DATE;

-- AlterTable
ALTER TABLE "EditionCentre" ADD COLUMN     "cooperationAgreementId" UUID,
ADD COLUMN     "integrationContractId" UUID;

-- AlterTable
ALTER TABLE "Institution" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "IntegrationProvider" ADD COLUMN     "nip" TEXT,
ADD COLUMN     "regon" TEXT;

-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN     "sharedWith" UUID[];

-- AlterTable
ALTER TABLE "Nomination" ADD COLUMN     "answeredReturnNo" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "importBatchId" UUID,
ADD COLUMN     "repeatOfId" UUID;

-- AlterTable
ALTER TABLE "Verification" ADD COLUMN     "answerBy" DATE,
ADD COLUMN     "returnNo" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Outcome" ADD COLUMN     "agreedById" UUID,
ADD COLUMN     "agreedOn" DATE,
ADD COLUMN     "attitude" TEXT,
ADD COLUMN     "closedById" UUID,
ADD COLUMN     "closedOn" DATE,
ADD COLUMN     "decidedById" UUID,
ADD COLUMN     "decisionReason" TEXT,
ADD COLUMN     "effects" TEXT,
ADD COLUMN     "proposedById" UUID,
ADD COLUMN     "proposedKind" "OutcomeKind";

-- CreateTable
CREATE TABLE "IntegrationContract" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "providerId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "status" "AgreementStatus" NOT NULL,
    "tenderNumber" TEXT,
    "tenderSettledOn" DATE,
    "signedOn" DATE,
    "validFrom" DATE,
    "validTo" DATE,
    "headcount" INTEGER,
    "actions" TEXT,
    "expectedEffects" TEXT,
    "fundAmountGrosz" INTEGER,
    "fundTransferTerms" TEXT,
    "documentationTerms" TEXT,
    "monitoringTerms" TEXT,
    "terminatedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "IntegrationContract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CooperationAgreement" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "status" "AgreementStatus" NOT NULL,
    "signedOn" DATE,
    "validFrom" DATE,
    "validTo" DATE,
    "selectionCriteria" TEXT,
    "informationExchange" TEXT,
    "terminatedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CooperationAgreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementConsent" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "paiAgreementId" UUID,
    "communityWorkAgreementId" UUID,
    "integrationContractId" UUID,
    "cooperationAgreementId" UUID,
    "annexId" UUID,
    "side" "SignatorySide" NOT NULL,
    "contentVersion" INTEGER NOT NULL,
    "givenOn" DATE NOT NULL,
    "givenById" UUID NOT NULL,

    CONSTRAINT "AgreementConsent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementAnnex" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "paiAgreementId" UUID,
    "communityWorkAgreementId" UUID,
    "integrationContractId" UUID,
    "cooperationAgreementId" UUID,
    "number" TEXT NOT NULL,
    "status" "AgreementStatus" NOT NULL,
    "signedOn" DATE,
    "validFrom" DATE NOT NULL,
    "changes" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AgreementAnnex_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommunityWorkPlan" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "sentOn" DATE NOT NULL,
    "kindsAndPlaces" TEXT NOT NULL,
    "places" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "eligibleCount" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CommunityWorkPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaperScan" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,
    "addedOn" DATE NOT NULL,
    "addedById" UUID NOT NULL,

    CONSTRAINT "PaperScan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportFormTemplate" (
    "id" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "SupportFormKind" NOT NULL,
    "name" TEXT NOT NULL,
    "sessionCount" INTEGER NOT NULL,
    "sessionMinutes" INTEGER NOT NULL,

    CONSTRAINT "SupportFormTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "source" TEXT,
    "reason" TEXT NOT NULL,
    "setOn" DATE NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,
    "setById" UUID NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonVersion" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "surname" TEXT NOT NULL,
    "givenNames" TEXT NOT NULL,
    "birthDate" DATE,
    "sex" "Sex",
    "peselCipher" BYTEA,
    "documentCipher" BYTEA,
    "replacedOn" DATE NOT NULL,
    "replacedById" UUID NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "PersonVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "referralId" UUID NOT NULL,
    "participationId" UUID,
    "number" TEXT NOT NULL,
    "kind" "NoticeKind" NOT NULL,
    "block" "Block",
    "event" "NoticeEvent",
    "eventOn" DATE NOT NULL,
    "circumstances" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,
    "evidence" TEXT,
    "justifiedReason" "YesNoUnknown",
    "lateReason" TEXT,
    "reportedOn" DATE NOT NULL,
    "reportedById" UUID NOT NULL,
    "decision" "NoticeDecision",
    "decisionReason" TEXT,
    "ownFault" "YesNoUnknown",
    "decidedOn" DATE,
    "decidedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportBatch" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "status" "ImportStatus" NOT NULL,
    "header" TEXT[],
    "columns" JSONB NOT NULL,
    "rowCount" INTEGER NOT NULL,
    "addedOn" DATE NOT NULL,
    "addedById" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ImportBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "batchId" UUID NOT NULL,
    "rowNo" INTEGER NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "cellsCipher" BYTEA,
    "faults" TEXT[],
    "isSkipped" BOOLEAN NOT NULL DEFAULT false,
    "nominationId" UUID,
    "enteredPerson" BOOLEAN NOT NULL DEFAULT false,
    "personId" UUID,

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("batchId","rowNo")
);

-- CreateIndex
CREATE UNIQUE INDEX "IntegrationContract_labourOfficeId_number_key" ON "IntegrationContract"("labourOfficeId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "IntegrationContract_id_labourOfficeId_welfareCentreId_key" ON "IntegrationContract"("id", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE UNIQUE INDEX "CooperationAgreement_labourOfficeId_number_key" ON "CooperationAgreement"("labourOfficeId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "CooperationAgreement_id_labourOfficeId_welfareCentreId_key" ON "CooperationAgreement"("id", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementAnnex_id_labourOfficeId_welfareCentreId_key" ON "AgreementAnnex"("id", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE UNIQUE INDEX "CommunityWorkPlan_municipalityId_year_key" ON "CommunityWorkPlan"("municipalityId", "year");

-- CreateIndex
CREATE INDEX "PaperScan_subjectId_idx" ON "PaperScan"("subjectId");

-- CreateIndex
CREATE INDEX "Setting_labourOfficeId_key_idx" ON "Setting"("labourOfficeId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "PersonVersion_personId_version_key" ON "PersonVersion"("personId", "version");

-- CreateIndex
CREATE INDEX "Notice_referralId_idx" ON "Notice"("referralId");

-- CreateIndex
CREATE INDEX "Notice_participationId_idx" ON "Notice"("participationId");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_welfareCentreId_number_key" ON "Notice"("welfareCentreId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "ImportBatch_id_editionId_labourOfficeId_welfareCentreId_key" ON "ImportBatch"("id", "editionId", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE UNIQUE INDEX "IntegrationProvider_id_labourOfficeId_key" ON "IntegrationProvider"("id", "labourOfficeId");

-- AddForeignKey
ALTER TABLE "IntegrationContract" ADD CONSTRAINT "IntegrationContract_welfareCentreId_labourOfficeId_fkey" FOREIGN KEY ("welfareCentreId", "labourOfficeId") REFERENCES "WelfareCentre"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntegrationContract" ADD CONSTRAINT "IntegrationContract_providerId_labourOfficeId_fkey" FOREIGN KEY ("providerId", "labourOfficeId") REFERENCES "IntegrationProvider"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CooperationAgreement" ADD CONSTRAINT "CooperationAgreement_welfareCentreId_labourOfficeId_fkey" FOREIGN KEY ("welfareCentreId", "labourOfficeId") REFERENCES "WelfareCentre"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementConsent" ADD CONSTRAINT "AgreementConsent_paiAgreementId_labourOfficeId_welfareCent_fkey" FOREIGN KEY ("paiAgreementId", "labourOfficeId", "welfareCentreId") REFERENCES "PaiAgreement"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementConsent" ADD CONSTRAINT "AgreementConsent_communityWorkAgreementId_labourOfficeId_w_fkey" FOREIGN KEY ("communityWorkAgreementId", "labourOfficeId", "welfareCentreId") REFERENCES "CommunityWorkAgreement"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementConsent" ADD CONSTRAINT "AgreementConsent_integrationContractId_labourOfficeId_welf_fkey" FOREIGN KEY ("integrationContractId", "labourOfficeId", "welfareCentreId") REFERENCES "IntegrationContract"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementConsent" ADD CONSTRAINT "AgreementConsent_cooperationAgreementId_labourOfficeId_wel_fkey" FOREIGN KEY ("cooperationAgreementId", "labourOfficeId", "welfareCentreId") REFERENCES "CooperationAgreement"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementConsent" ADD CONSTRAINT "AgreementConsent_annexId_labourOfficeId_welfareCentreId_fkey" FOREIGN KEY ("annexId", "labourOfficeId", "welfareCentreId") REFERENCES "AgreementAnnex"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementAnnex" ADD CONSTRAINT "AgreementAnnex_paiAgreementId_labourOfficeId_welfareCentre_fkey" FOREIGN KEY ("paiAgreementId", "labourOfficeId", "welfareCentreId") REFERENCES "PaiAgreement"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementAnnex" ADD CONSTRAINT "AgreementAnnex_communityWorkAgreementId_labourOfficeId_wel_fkey" FOREIGN KEY ("communityWorkAgreementId", "labourOfficeId", "welfareCentreId") REFERENCES "CommunityWorkAgreement"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementAnnex" ADD CONSTRAINT "AgreementAnnex_integrationContractId_labourOfficeId_welfar_fkey" FOREIGN KEY ("integrationContractId", "labourOfficeId", "welfareCentreId") REFERENCES "IntegrationContract"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementAnnex" ADD CONSTRAINT "AgreementAnnex_cooperationAgreementId_labourOfficeId_welfa_fkey" FOREIGN KEY ("cooperationAgreementId", "labourOfficeId", "welfareCentreId") REFERENCES "CooperationAgreement"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signatory" ADD CONSTRAINT "Signatory_integrationContractId_labourOfficeId_welfareCent_fkey" FOREIGN KEY ("integrationContractId", "labourOfficeId", "welfareCentreId") REFERENCES "IntegrationContract"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signatory" ADD CONSTRAINT "Signatory_cooperationAgreementId_labourOfficeId_welfareCen_fkey" FOREIGN KEY ("cooperationAgreementId", "labourOfficeId", "welfareCentreId") REFERENCES "CooperationAgreement"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommunityWorkPlan" ADD CONSTRAINT "CommunityWorkPlan_welfareCentreId_labourOfficeId_fkey" FOREIGN KEY ("welfareCentreId", "labourOfficeId") REFERENCES "WelfareCentre"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommunityWorkPlan" ADD CONSTRAINT "CommunityWorkPlan_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperScan" ADD CONSTRAINT "PaperScan_welfareCentreId_labourOfficeId_fkey" FOREIGN KEY ("welfareCentreId", "labourOfficeId") REFERENCES "WelfareCentre"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportFormTemplate" ADD CONSTRAINT "SupportFormTemplate_programmeId_labourOfficeId_fkey" FOREIGN KEY ("programmeId", "labourOfficeId") REFERENCES "Programme"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionCentre" ADD CONSTRAINT "EditionCentre_integrationContractId_labourOfficeId_welfare_fkey" FOREIGN KEY ("integrationContractId", "labourOfficeId", "welfareCentreId") REFERENCES "IntegrationContract"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionCentre" ADD CONSTRAINT "EditionCentre_cooperationAgreementId_labourOfficeId_welfar_fkey" FOREIGN KEY ("cooperationAgreementId", "labourOfficeId", "welfareCentreId") REFERENCES "CooperationAgreement"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_labourOfficeId_fkey" FOREIGN KEY ("labourOfficeId") REFERENCES "LabourOffice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_welfareCentreId_labourOfficeId_fkey" FOREIGN KEY ("welfareCentreId", "labourOfficeId") REFERENCES "WelfareCentre"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonVersion" ADD CONSTRAINT "PersonVersion_personId_labourOfficeId_fkey" FOREIGN KEY ("personId", "labourOfficeId") REFERENCES "Person"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_referralId_personId_editionId_labourOfficeId_welfar_fkey" FOREIGN KEY ("referralId", "personId", "editionId", "labourOfficeId", "welfareCentreId") REFERENCES "Referral"("id", "personId", "editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_participationId_editionId_labourOfficeId_welfareCen_fkey" FOREIGN KEY ("participationId", "editionId", "labourOfficeId", "welfareCentreId") REFERENCES "Participation"("id", "editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportBatch" ADD CONSTRAINT "ImportBatch_editionId_labourOfficeId_welfareCentreId_fkey" FOREIGN KEY ("editionId", "labourOfficeId", "welfareCentreId") REFERENCES "EditionCentre"("editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_batchId_editionId_labourOfficeId_welfareCentreId_fkey" FOREIGN KEY ("batchId", "editionId", "labourOfficeId", "welfareCentreId") REFERENCES "ImportBatch"("id", "editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "Signatory" DROP CONSTRAINT "Signatory_of_one_agreement",
  ADD CONSTRAINT "Signatory_of_one_agreement" CHECK (
    num_nonnulls("paiAgreementId", "communityWorkAgreementId", "integrationContractId", "cooperationAgreementId") = 1);
ALTER TABLE "AgreementConsent" ADD CONSTRAINT "AgreementConsent_to_one_paper" CHECK (
  num_nonnulls("paiAgreementId", "communityWorkAgreementId", "integrationContractId", "cooperationAgreementId", "annexId") = 1);
CREATE UNIQUE INDEX "AgreementConsent_once_a_version" ON "AgreementConsent" (
  coalesce("paiAgreementId", "communityWorkAgreementId", "integrationContractId", "cooperationAgreementId", "annexId"), "side", "contentVersion");
ALTER TABLE "AgreementAnnex" ADD CONSTRAINT "AgreementAnnex_of_one_agreement" CHECK (
  num_nonnulls("paiAgreementId", "communityWorkAgreementId", "integrationContractId", "cooperationAgreementId") = 1);
CREATE UNIQUE INDEX "AgreementAnnex_number" ON "AgreementAnnex" (
  coalesce("paiAgreementId", "communityWorkAgreementId", "integrationContractId", "cooperationAgreementId"), "number");
ALTER TABLE "IntegrationContract" ADD CONSTRAINT "IntegrationContract_days" CHECK ("validTo" >= "validFrom");
ALTER TABLE "CooperationAgreement" ADD CONSTRAINT "CooperationAgreement_days" CHECK ("validTo" >= "validFrom");
ALTER TABLE "CommunityWorkPlan" ADD CONSTRAINT "CommunityWorkPlan_numbers" CHECK ("places" >= 0 AND "minutes" >= 0 AND "eligibleCount" >= 0);
ALTER TABLE "SupportFormTemplate"
  ADD CONSTRAINT "SupportFormTemplate_plan" CHECK ("sessionCount" > 0 AND "sessionMinutes" BETWEEN 1 AND 1440);
ALTER TABLE "PaperScan" ADD CONSTRAINT "PaperScan_size" CHECK ("sizeBytes" = octet_length("content") AND "sizeBytes" > 0);
-- A notice is open or answered as a whole; an interruption is of a participation and says in which block.
ALTER TABLE "Notice"
  ADD CONSTRAINT "Notice_answer" CHECK (num_nonnulls("decision", "decidedOn", "decidedById") IN (0, 3)),
  ADD CONSTRAINT "Notice_interruption" CHECK (("kind" = 'INTERRUPTION') = (num_nonnulls("participationId", "block", "event") = 3)),
  ADD CONSTRAINT "Notice_fault" CHECK ("ownFault" IS NULL OR "kind" = 'INTERRUPTION');
-- One open notice a referral: the second reporter is told that the matter waits already.
CREATE UNIQUE INDEX "Notice_one_open" ON "Notice" ("referralId") WHERE "decision" IS NULL;

-- Row policies and grants, rendered from prisma/tenancy.ts.
CREATE POLICY "update" ON "Institution" FOR UPDATE TO pai_app USING ("id" = (SELECT pai_institution())) WITH CHECK ("id" = (SELECT pai_institution()));
GRANT UPDATE ON "Institution" TO pai_app;

ALTER TABLE "Setting" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Setting" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "Setting" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "WelfareCentre" x WHERE x."labourOfficeId" = "Setting"."labourOfficeId" AND x."id" = (SELECT pai_institution())));
GRANT SELECT ON "Setting" TO pai_app;
CREATE POLICY "insert" ON "Setting" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "Setting" TO pai_app;
CREATE POLICY "hosts_none" ON "Setting" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "Setting" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

CREATE POLICY "insert" ON "PaiAgreement" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "PaiAgreement" TO pai_app;
CREATE POLICY "update" ON "PaiAgreement" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "PaiAgreement" TO pai_app;

CREATE POLICY "insert" ON "CommunityWorkAgreement" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "CommunityWorkAgreement" TO pai_app;
CREATE POLICY "update" ON "CommunityWorkAgreement" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "CommunityWorkAgreement" TO pai_app;

ALTER TABLE "IntegrationContract" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "IntegrationContract" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "IntegrationContract" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "IntegrationContract" TO pai_app;
CREATE POLICY "insert" ON "IntegrationContract" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "IntegrationContract" TO pai_app;
CREATE POLICY "update" ON "IntegrationContract" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "IntegrationContract" TO pai_app;
CREATE POLICY "hosts_none" ON "IntegrationContract" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "IntegrationContract" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "CooperationAgreement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "CooperationAgreement" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "CooperationAgreement" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "CooperationAgreement" TO pai_app;
CREATE POLICY "insert" ON "CooperationAgreement" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "CooperationAgreement" TO pai_app;
CREATE POLICY "update" ON "CooperationAgreement" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "CooperationAgreement" TO pai_app;
CREATE POLICY "hosts_none" ON "CooperationAgreement" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "CooperationAgreement" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "AgreementConsent" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "AgreementConsent" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "AgreementConsent" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "AgreementConsent" TO pai_app;
CREATE POLICY "insert" ON "AgreementConsent" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "AgreementConsent" TO pai_app;
CREATE POLICY "hosts_none" ON "AgreementConsent" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "AgreementConsent" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "AgreementAnnex" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "AgreementAnnex" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "AgreementAnnex" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "AgreementAnnex" TO pai_app;
CREATE POLICY "insert" ON "AgreementAnnex" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "AgreementAnnex" TO pai_app;
CREATE POLICY "update" ON "AgreementAnnex" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "AgreementAnnex" TO pai_app;
CREATE POLICY "trainers_none" ON "AgreementAnnex" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

CREATE POLICY "insert" ON "Signatory" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "Signatory" TO pai_app;
CREATE POLICY "update" ON "Signatory" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "Signatory" TO pai_app;
CREATE POLICY "delete" ON "Signatory" FOR DELETE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT DELETE ON "Signatory" TO pai_app;

CREATE POLICY "insert" ON "FundingSource" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "FundingSource" TO pai_app;
CREATE POLICY "update" ON "FundingSource" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "FundingSource" TO pai_app;
CREATE POLICY "delete" ON "FundingSource" FOR DELETE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT DELETE ON "FundingSource" TO pai_app;

ALTER TABLE "PaperScan" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "PaperScan" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "PaperScan" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "PaperScan" TO pai_app;
CREATE POLICY "insert" ON "PaperScan" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "PaperScan" TO pai_app;
CREATE POLICY "hosts_none" ON "PaperScan" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "PaperScan" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

CREATE POLICY "insert" ON "MunicipalDeclaration" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "MunicipalDeclaration" TO pai_app;
CREATE POLICY "update" ON "MunicipalDeclaration" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "MunicipalDeclaration" TO pai_app;

ALTER TABLE "CommunityWorkPlan" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "CommunityWorkPlan" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "CommunityWorkPlan" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "CommunityWorkPlan" TO pai_app;
CREATE POLICY "insert" ON "CommunityWorkPlan" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "CommunityWorkPlan" TO pai_app;
CREATE POLICY "update" ON "CommunityWorkPlan" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "CommunityWorkPlan" TO pai_app;
CREATE POLICY "hosts_none" ON "CommunityWorkPlan" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "CommunityWorkPlan" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

CREATE POLICY "insert" ON "CouncilOpinion" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()));
GRANT INSERT ON "CouncilOpinion" TO pai_app;
CREATE POLICY "update" ON "CouncilOpinion" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution())) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()));
GRANT UPDATE ON "CouncilOpinion" TO pai_app;

CREATE POLICY "insert" ON "Programme" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()));
GRANT INSERT ON "Programme" TO pai_app;
CREATE POLICY "update" ON "Programme" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution())) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()));
GRANT UPDATE ON "Programme" TO pai_app;

CREATE POLICY "insert" ON "ProgrammeCentre" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()));
GRANT INSERT ON "ProgrammeCentre" TO pai_app;
CREATE POLICY "delete" ON "ProgrammeCentre" FOR DELETE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()));
GRANT DELETE ON "ProgrammeCentre" TO pai_app;

ALTER TABLE "SupportFormTemplate" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "SupportFormTemplate" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "SupportFormTemplate" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "ProgrammeCentre" x WHERE x."programmeId" = "SupportFormTemplate"."programmeId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT SELECT ON "SupportFormTemplate" TO pai_app;
CREATE POLICY "insert" ON "SupportFormTemplate" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "ProgrammeCentre" x WHERE x."programmeId" = "SupportFormTemplate"."programmeId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT INSERT ON "SupportFormTemplate" TO pai_app;
CREATE POLICY "update" ON "SupportFormTemplate" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "ProgrammeCentre" x WHERE x."programmeId" = "SupportFormTemplate"."programmeId" AND x."welfareCentreId" = (SELECT pai_institution()))) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "ProgrammeCentre" x WHERE x."programmeId" = "SupportFormTemplate"."programmeId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT UPDATE ON "SupportFormTemplate" TO pai_app;
CREATE POLICY "delete" ON "SupportFormTemplate" FOR DELETE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "ProgrammeCentre" x WHERE x."programmeId" = "SupportFormTemplate"."programmeId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT DELETE ON "SupportFormTemplate" TO pai_app;
CREATE POLICY "hosts_none" ON "SupportFormTemplate" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "SupportFormTemplate" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

CREATE POLICY "insert" ON "Edition" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "ProgrammeCentre" x WHERE x."programmeId" = "Edition"."programmeId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT INSERT ON "Edition" TO pai_app;
CREATE POLICY "update" ON "Edition" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "Edition"."id" AND x."welfareCentreId" = (SELECT pai_institution()))) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "Edition"."id" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT UPDATE ON "Edition" TO pai_app;

CREATE POLICY "insert" ON "EditionCentre" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "EditionCentre" TO pai_app;
CREATE POLICY "update" ON "EditionCentre" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "EditionCentre" TO pai_app;

CREATE POLICY "insert" ON "EditionGroup" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "EditionGroup"."editionId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT INSERT ON "EditionGroup" TO pai_app;
CREATE POLICY "update" ON "EditionGroup" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "EditionGroup"."editionId" AND x."welfareCentreId" = (SELECT pai_institution()))) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "EditionGroup"."editionId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT UPDATE ON "EditionGroup" TO pai_app;

CREATE POLICY "insert" ON "SupportForm" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "SupportForm"."editionId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT INSERT ON "SupportForm" TO pai_app;
CREATE POLICY "update" ON "SupportForm" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "SupportForm"."editionId" AND x."welfareCentreId" = (SELECT pai_institution()))) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "SupportForm"."editionId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT UPDATE ON "SupportForm" TO pai_app;
CREATE POLICY "delete" ON "SupportForm" FOR DELETE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "SupportForm"."editionId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT DELETE ON "SupportForm" TO pai_app;

CREATE POLICY "update" ON "Person" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "PersonCentre" x WHERE x."personId" = "Person"."id" AND x."welfareCentreId" = (SELECT pai_institution()))) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "PersonCentre" x WHERE x."personId" = "Person"."id" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT UPDATE ON "Person" TO pai_app;

ALTER TABLE "PersonVersion" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "PersonVersion" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "PersonVersion" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "PersonCentre" x WHERE x."personId" = "PersonVersion"."personId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT SELECT ON "PersonVersion" TO pai_app;
CREATE POLICY "insert" ON "PersonVersion" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "PersonCentre" x WHERE x."personId" = "PersonVersion"."personId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT INSERT ON "PersonVersion" TO pai_app;
CREATE POLICY "no_persons" ON "PersonVersion" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_none" ON "PersonVersion" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "PersonVersion" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

DROP POLICY "insert" ON "Nomination";
CREATE POLICY "insert" ON "Nomination" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));

ALTER TABLE "Notice" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Notice" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "Notice" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "Notice" TO pai_app;
CREATE POLICY "insert" ON "Notice" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "Notice" TO pai_app;
CREATE POLICY "update" ON "Notice" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution())) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()));
GRANT UPDATE ON "Notice" TO pai_app;
CREATE POLICY "no_persons" ON "Notice" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_own" ON "Notice" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR' OR "participationId" IN (SELECT own_participations()));
CREATE POLICY "trainers_own" ON "Notice" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER' OR "participationId" IN (SELECT own_participations()));

CREATE POLICY "update" ON "Participation" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution())) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()));
GRANT UPDATE ON "Participation" TO pai_app;

CREATE POLICY "insert" ON "Outcome" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "Outcome" TO pai_app;
CREATE POLICY "update" ON "Outcome" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "Outcome" TO pai_app;

ALTER TABLE "ImportBatch" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ImportBatch" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "ImportBatch" FOR SELECT TO pai_app USING ("welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "ImportBatch" TO pai_app;
CREATE POLICY "insert" ON "ImportBatch" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "ImportBatch" TO pai_app;
CREATE POLICY "update" ON "ImportBatch" FOR UPDATE TO pai_app USING ("welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "ImportBatch" TO pai_app;
CREATE POLICY "no_persons" ON "ImportBatch" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_none" ON "ImportBatch" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "ImportBatch" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "ImportRow" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ImportRow" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "ImportRow" FOR SELECT TO pai_app USING ("welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "ImportRow" TO pai_app;
CREATE POLICY "insert" ON "ImportRow" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "ImportRow" TO pai_app;
CREATE POLICY "update" ON "ImportRow" FOR UPDATE TO pai_app USING ("welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "ImportRow" TO pai_app;
CREATE POLICY "no_persons" ON "ImportRow" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_none" ON "ImportRow" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "ImportRow" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

CREATE POLICY "insert" ON "Indicator" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "Indicator"."editionId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT INSERT ON "Indicator" TO pai_app;
CREATE POLICY "update" ON "Indicator" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "Indicator"."editionId" AND x."welfareCentreId" = (SELECT pai_institution()))) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "Indicator"."editionId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT UPDATE ON "Indicator" TO pai_app;
CREATE POLICY "delete" ON "Indicator" FOR DELETE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "Indicator"."editionId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT DELETE ON "Indicator" TO pai_app;

CREATE POLICY "insert" ON "IndicatorResult" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "IndicatorResult" TO pai_app;
CREATE POLICY "update" ON "IndicatorResult" FOR UPDATE TO pai_app USING ("welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "IndicatorResult" TO pai_app;

DROP POLICY "read" ON "AuditEntry";
CREATE POLICY "read" ON "AuditEntry" FOR SELECT TO pai_app USING ("institutionId" = (SELECT pai_institution()) OR (SELECT pai_institution()) = ANY ("sharedWith"));

