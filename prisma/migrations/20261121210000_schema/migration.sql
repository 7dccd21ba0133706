-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('PUP_CLERK', 'PUP_DIRECTOR', 'OPS_SOCIAL_WORKER', 'OPS_COORDINATOR', 'OPS_DIRECTOR', 'HOST_SUPERVISOR', 'PROVIDER_TRAINER', 'COUNTY_VIEWER', 'TENANT_ADMIN');

-- CreateEnum
CREATE TYPE "AgreementStatus" AS ENUM ('DRAFT', 'UNDER_REVIEW', 'SIGNED', 'TERMINATED');

-- CreateEnum
CREATE TYPE "Block" AS ENUM ('ACTIVATION', 'INTEGRATION');

-- CreateEnum
CREATE TYPE "WorkAgreementKind" AS ENUM ('AGREEMENT', 'CENTRE_APPLICATION');

-- CreateEnum
CREATE TYPE "SignatorySide" AS ENUM ('COUNTY', 'MUNICIPALITY');

-- CreateEnum
CREATE TYPE "FundingKind" AS ENUM ('LABOUR_FUND', 'MUNICIPAL_BUDGET', 'ALCOHOL_PREVENTION', 'ESF', 'OTHER');

-- CreateEnum
CREATE TYPE "OpinionVerdict" AS ENUM ('POSITIVE', 'NEGATIVE');

-- CreateEnum
CREATE TYPE "SessionStatus" AS ENUM ('PLANNED', 'MOVED', 'CANCELLED', 'HELD', 'ATTENDANCE_ENTERED', 'APPROVED');

-- CreateEnum
CREATE TYPE "AttendanceStatus" AS ENUM ('PRESENT', 'PARTIAL', 'EXCUSED', 'UNEXCUSED', 'NOT_APPLICABLE');

-- CreateEnum
CREATE TYPE "EditionStatus" AS ENUM ('PLANNED', 'RECRUITING', 'ACTIVE', 'SETTLED', 'REPORTED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "SupportFormKind" AS ENUM ('GROUP_COUNSELLING', 'INDIVIDUAL_COUNSELLING', 'WORKSHOP', 'SUPPORT_GROUP', 'OTHER');

-- CreateEnum
CREATE TYPE "MunicipalityKind" AS ENUM ('URBAN', 'RURAL', 'URBAN_RURAL');

-- CreateEnum
CREATE TYPE "InstitutionKind" AS ENUM ('LABOUR_OFFICE', 'WELFARE_CENTRE', 'PROVIDER');

-- CreateEnum
CREATE TYPE "WelfareCentreKind" AS ENUM ('OPS', 'MOPS', 'GOPS', 'MGOPS', 'CUS');

-- CreateEnum
CREATE TYPE "ProviderKind" AS ENUM ('KIS', 'CIS', 'NGO');

-- CreateEnum
CREATE TYPE "Sex" AS ENUM ('FEMALE', 'MALE');

-- CreateEnum
CREATE TYPE "ResidenceKind" AS ENUM ('RESIDENCE', 'STAY');

-- CreateEnum
CREATE TYPE "ProfileKind" AS ENUM ('I', 'II', 'III');

-- CreateEnum
CREATE TYPE "SocialContractBasis" AS ENUM ('ORDINARY_108_1', 'PUP_REFERRAL_50_2');

-- CreateEnum
CREATE TYPE "NominationStatus" AS ENUM ('NOMINATED', 'CONFIRMED_BY_OPS', 'SENT_TO_PUP', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "VerificationDecision" AS ENUM ('VERIFIED', 'RESERVE', 'REJECTED');

-- CreateEnum
CREATE TYPE "ReferralStatus" AS ENUM ('ISSUED', 'NOT_TAKEN_UP', 'REFUSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "YesNoUnknown" AS ENUM ('YES', 'NO', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "ParticipationEnd" AS ENUM ('INTERRUPTED', 'ENDED_EARLY');

-- CreateEnum
CREATE TYPE "EarlyEndReason" AS ENUM ('TOOK_UP_WORK', 'ILLNESS', 'MOVED_AWAY', 'LEFT_REGISTER', 'DEATH');

-- CreateEnum
CREATE TYPE "OutcomeKind" AS ENUM ('REPEAT_REFERRAL', 'SUPPORTED_EMPLOYMENT', 'SOCIAL_COOPERATIVE', 'REPROFILING', 'NO_FURTHER_REFERRAL');

-- CreateEnum
CREATE TYPE "OutcomeStatus" AS ENUM ('PROPOSED', 'DECIDED', 'AGREED_BY_OPS', 'CLOSED');

-- CreateEnum
CREATE TYPE "IndicatorAchievement" AS ENUM ('ACHIEVED', 'PARTIALLY', 'NOT_ACHIEVED');

-- CreateEnum
CREATE TYPE "WorkStatus" AS ENUM ('PRESENT', 'EXCUSED', 'UNEXCUSED');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UserSecret" (
    "userId" UUID NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "failedSignIns" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "UserSecret_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "institutionId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "hostEntityId" UUID,
    "specialistId" UUID,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountSession" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "membershipId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AccountSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaiAgreement" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "status" "AgreementStatus" NOT NULL,
    "signedOn" DATE,
    "validFrom" DATE,
    "validTo" DATE,
    "blocks" "Block"[],
    "headcount" INTEGER,
    "selectionCriteria" TEXT,
    "integrationActions" TEXT,
    "expectedEffects" TEXT,
    "fundingTerms" TEXT,
    "monitoringTerms" TEXT,
    "inventedFields" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PaiAgreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommunityWorkAgreement" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "kind" "WorkAgreementKind" NOT NULL,
    "number" TEXT NOT NULL,
    "status" "AgreementStatus" NOT NULL,
    "signedOn" DATE,
    "validFrom" DATE,
    "validTo" DATE,
    "headcount" INTEGER,
    "monthlyCapMinutes" INTEGER NOT NULL,
    "refundSharePercent" INTEGER NOT NULL,
    "safetyTerms" TEXT,
    "inventedFields" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CommunityWorkAgreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Signatory" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "paiAgreementId" UUID,
    "communityWorkAgreementId" UUID,
    "side" "SignatorySide" NOT NULL,
    "party" TEXT NOT NULL,
    "representedOrgan" TEXT NOT NULL,
    "function" TEXT NOT NULL,
    "onAuthorisation" BOOLEAN NOT NULL,
    "authorisationNote" TEXT,

    CONSTRAINT "Signatory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FundingSource" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "paiAgreementId" UUID NOT NULL,
    "block" "Block" NOT NULL,
    "kind" "FundingKind" NOT NULL,
    "name" TEXT NOT NULL,
    "payer" TEXT,
    "sharePercent" INTEGER,
    "amountGrosz" INTEGER,
    "isRefund" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "FundingSource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MunicipalDeclaration" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "yearFrom" INTEGER NOT NULL,
    "yearTo" INTEGER NOT NULL,
    "declaredHeadcount" INTEGER NOT NULL,
    "receivedOn" DATE,

    CONSTRAINT "MunicipalDeclaration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CouncilOpinion" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "givenOn" DATE NOT NULL,
    "verdict" "OpinionVerdict" NOT NULL,
    "purpose" TEXT,
    "criteria" TEXT,
    "expectedEffects" TEXT,
    "isInvented" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "CouncilOpinion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "supportFormId" UUID NOT NULL,
    "specialistId" UUID,
    "participationId" UUID,
    "number" INTEGER NOT NULL,
    "heldOn" DATE NOT NULL,
    "startsAt" CHAR(5) NOT NULL,
    "endsAt" CHAR(5) NOT NULL,
    "minutes" INTEGER NOT NULL,
    "room" TEXT,
    "topic" TEXT,
    "status" "SessionStatus" NOT NULL,
    "cancelReason" TEXT,
    "enteredAt" TIMESTAMPTZ(3),
    "enteredById" UUID,
    "approvedAt" TIMESTAMPTZ(3),
    "approvedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionGroup" (
    "sessionId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,

    CONSTRAINT "SessionGroup_pkey" PRIMARY KEY ("sessionId","groupId")
);

-- CreateTable
CREATE TABLE "GroupMembership" (
    "id" UUID NOT NULL,
    "participationId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "GroupMembership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "participationId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "status" "AttendanceStatus" NOT NULL,
    "minutes" INTEGER NOT NULL,
    "note" TEXT,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,
    "enteredById" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Programme" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "yearFrom" INTEGER NOT NULL,
    "yearTo" INTEGER NOT NULL,
    "plannedFrom" CHAR(7),
    "plannedTo" CHAR(7),
    "targetGroup" TEXT[],
    "goals" TEXT[],
    "outcomesListed" TEXT[],
    "legalBasis" TEXT,
    "sourceNote" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgrammeCentre" (
    "programmeId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,

    CONSTRAINT "ProgrammeCentre_pkey" PRIMARY KEY ("programmeId","welfareCentreId")
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sequenceNo" INTEGER,
    "roundNo" INTEGER,
    "plannedFrom" CHAR(7) NOT NULL,
    "plannedTo" CHAR(7) NOT NULL,
    "startsOn" DATE,
    "endsOn" DATE,
    "capacity" INTEGER NOT NULL,
    "status" "EditionStatus" NOT NULL,
    "sourceNote" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EditionCentre" (
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "capacity" INTEGER NOT NULL,
    "paiAgreementId" UUID,
    "communityWorkAgreementId" UUID,

    CONSTRAINT "EditionCentre_pkey" PRIMARY KEY ("editionId","welfareCentreId")
);

-- CreateTable
CREATE TABLE "EditionGroup" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "EditionGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportForm" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "SupportFormKind" NOT NULL,
    "name" TEXT NOT NULL,
    "sessionCount" INTEGER NOT NULL,
    "sessionMinutes" INTEGER NOT NULL,
    "hourCostGrosz" INTEGER,
    "isInvented" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "SupportForm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Specialist" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "displayName" TEXT NOT NULL,
    "specialty" TEXT NOT NULL,

    CONSTRAINT "Specialist_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "County" (
    "id" UUID NOT NULL,
    "teryt" CHAR(4) NOT NULL,
    "name" TEXT NOT NULL,
    "isCityWithCountyRights" BOOLEAN NOT NULL,

    CONSTRAINT "County_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Municipality" (
    "id" UUID NOT NULL,
    "teryt" CHAR(7) NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "MunicipalityKind" NOT NULL,
    "countyId" UUID NOT NULL,

    CONSTRAINT "Municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Institution" (
    "id" UUID NOT NULL,
    "kind" "InstitutionKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "address" TEXT,

    CONSTRAINT "Institution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LabourOffice" (
    "id" UUID NOT NULL,

    CONSTRAINT "LabourOffice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LabourOfficeCounty" (
    "labourOfficeId" UUID NOT NULL,
    "countyId" UUID NOT NULL,

    CONSTRAINT "LabourOfficeCounty_pkey" PRIMARY KEY ("labourOfficeId","countyId")
);

-- CreateTable
CREATE TABLE "LabourOfficeBranch" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "town" TEXT NOT NULL,

    CONSTRAINT "LabourOfficeBranch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WelfareCentre" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "kind" "WelfareCentreKind" NOT NULL,

    CONSTRAINT "WelfareCentre_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WelfareCentreUnit" (
    "id" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "WelfareCentreUnit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IntegrationProvider" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "kind" "ProviderKind" NOT NULL,

    CONSTRAINT "IntegrationProvider_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "surname" TEXT NOT NULL,
    "givenNames" TEXT NOT NULL,
    "birthDate" DATE,
    "sex" "Sex",
    "peselCipher" BYTEA,
    "peselIndex" BYTEA,
    "documentCipher" BYTEA,
    "documentIndex" BYTEA,
    "peselOverride" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Residence" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "kind" "ResidenceKind" NOT NULL,
    "municipalityId" UUID NOT NULL,
    "town" TEXT NOT NULL,
    "street" TEXT,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "Residence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonCentre" (
    "personId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "linkedOn" DATE NOT NULL,

    CONSTRAINT "PersonCentre_pkey" PRIMARY KEY ("personId","welfareCentreId")
);

-- CreateTable
CREATE TABLE "RegisterRecord" (
    "personId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "registeredOn" DATE,
    "statusLostOn" DATE,
    "benefitUntil" DATE,
    "otherHelpForm" TEXT,
    "otherHelpUntil" DATE,
    "checkedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RegisterRecord_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "AssistanceProfile" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "profile" "ProfileKind" NOT NULL,
    "setOn" DATE NOT NULL,

    CONSTRAINT "AssistanceProfile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SocialContract" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "signedOn" DATE NOT NULL,
    "basis" "SocialContractBasis" NOT NULL,

    CONSTRAINT "SocialContract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "businessAt" TIMESTAMPTZ(3) NOT NULL,
    "systemAt" TIMESTAMPTZ(3) NOT NULL,
    "userId" UUID NOT NULL,
    "institutionId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "labourOfficeId" UUID,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "changedFields" TEXT[],
    "values" JSONB NOT NULL,
    "ruleCodes" TEXT[],
    "reason" TEXT,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessEntry" (
    "id" UUID NOT NULL,
    "businessAt" TIMESTAMPTZ(3) NOT NULL,
    "systemAt" TIMESTAMPTZ(3) NOT NULL,
    "userId" UUID NOT NULL,
    "institutionId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "scope" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "purpose" TEXT NOT NULL,

    CONSTRAINT "AccessEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxEvent" (
    "id" UUID NOT NULL,
    "businessAt" TIMESTAMPTZ(3) NOT NULL,
    "systemAt" TIMESTAMPTZ(3) NOT NULL,
    "institutionId" UUID NOT NULL,
    "recipientId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "payload" JSONB NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "OutboxEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormRequest" (
    "userId" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "systemAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormRequest_pkey" PRIMARY KEY ("userId","requestId")
);

-- CreateTable
CREATE TABLE "NominationList" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "sentOn" DATE NOT NULL,
    "sentById" UUID,

    CONSTRAINT "NominationList_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Nomination" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "listId" UUID,
    "ordinal" INTEGER NOT NULL,
    "status" "NominationStatus" NOT NULL,
    "nominatedOn" DATE NOT NULL,
    "nominatedById" UUID,
    "assistanceConfirmedOn" DATE,
    "withdrawReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Nomination_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "nominationId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "decision" "VerificationDecision" NOT NULL,
    "reserveOrder" INTEGER,
    "ruleCodes" TEXT[],
    "reason" TEXT,
    "noOtherHelp" BOOLEAN NOT NULL,
    "decidedOn" DATE NOT NULL,
    "decidedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("nominationId")
);

-- CreateTable
CREATE TABLE "Referral" (
    "id" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "issuedOn" DATE NOT NULL,
    "issuedById" UUID,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "groupId" UUID NOT NULL,
    "workPlaceId" UUID NOT NULL,
    "status" "ReferralStatus" NOT NULL,
    "statusOn" DATE,
    "statusReason" TEXT,
    "justifiedReason" "YesNoUnknown",
    "warningReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Referral_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Participation" (
    "id" UUID NOT NULL,
    "referralId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "firstDay" DATE NOT NULL,
    "lastDay" DATE NOT NULL,
    "takenUpById" UUID,
    "safetyBriefingOn" DATE,
    "endKind" "ParticipationEnd",
    "endReason" "EarlyEndReason",
    "endExplanation" TEXT,
    "ownFault" "YesNoUnknown",
    "endedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Participation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outcome" (
    "participationId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "kind" "OutcomeKind" NOT NULL,
    "status" "OutcomeStatus" NOT NULL,
    "proposedOn" DATE,
    "decidedOn" DATE,
    "followUp" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Outcome_pkey" PRIMARY KEY ("participationId")
);

-- CreateTable
CREATE TABLE "EditionReport" (
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "conclusions" TEXT NOT NULL DEFAULT '',
    "effects" TEXT[],
    "meetingOn" DATE,
    "meetingGuests" TEXT[],
    "meetingTopics" TEXT[],
    "updatedAt" TIMESTAMPTZ(3),
    "updatedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "EditionReport_pkey" PRIMARY KEY ("editionId")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "isInvented" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndicatorResult" (
    "participationId" UUID NOT NULL,
    "indicatorId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "achievement" "IndicatorAchievement" NOT NULL,

    CONSTRAINT "IndicatorResult_pkey" PRIMARY KEY ("participationId","indicatorId")
);

-- CreateTable
CREATE TABLE "HostEntity" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT,

    CONSTRAINT "HostEntity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkPlace" (
    "id" UUID NOT NULL,
    "hostEntityId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT,

    CONSTRAINT "WorkPlace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkKind" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "WorkKind_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkAssignment" (
    "id" UUID NOT NULL,
    "participationId" UUID NOT NULL,
    "workPlaceId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "stayNote" TEXT,

    CONSTRAINT "WorkAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkEntry" (
    "id" UUID NOT NULL,
    "participationId" UUID NOT NULL,
    "workPlaceId" UUID NOT NULL,
    "workKindId" UUID,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "workedOn" DATE NOT NULL,
    "status" "WorkStatus" NOT NULL,
    "minutes" INTEGER NOT NULL,
    "note" TEXT,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,
    "enteredById" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "WorkEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HourlyRate" (
    "id" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "workKindId" UUID,
    "validFrom" DATE NOT NULL,
    "amountGrosz" INTEGER NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "HourlyRate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_userId_institutionId_role_key" ON "Membership"("userId", "institutionId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_id_userId_key" ON "Membership"("id", "userId");

-- CreateIndex
CREATE INDEX "AccountSession_userId_idx" ON "AccountSession"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "PaiAgreement_labourOfficeId_number_key" ON "PaiAgreement"("labourOfficeId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "PaiAgreement_id_labourOfficeId_welfareCentreId_key" ON "PaiAgreement"("id", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE UNIQUE INDEX "CommunityWorkAgreement_labourOfficeId_number_key" ON "CommunityWorkAgreement"("labourOfficeId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "CommunityWorkAgreement_id_labourOfficeId_welfareCentreId_key" ON "CommunityWorkAgreement"("id", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE UNIQUE INDEX "CouncilOpinion_labourOfficeId_number_key" ON "CouncilOpinion"("labourOfficeId", "number");

-- CreateIndex
CREATE INDEX "Session_editionId_heldOn_idx" ON "Session"("editionId", "heldOn");

-- CreateIndex
CREATE UNIQUE INDEX "Session_editionId_number_key" ON "Session"("editionId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Session_id_editionId_labourOfficeId_key" ON "Session"("id", "editionId", "labourOfficeId");

-- CreateIndex
CREATE INDEX "SessionGroup_groupId_idx" ON "SessionGroup"("groupId");

-- CreateIndex
CREATE INDEX "GroupMembership_participationId_idx" ON "GroupMembership"("participationId");

-- CreateIndex
CREATE INDEX "GroupMembership_groupId_idx" ON "GroupMembership"("groupId");

-- CreateIndex
CREATE INDEX "Attendance_participationId_idx" ON "Attendance"("participationId");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_sessionId_participationId_key" ON "Attendance"("sessionId", "participationId");

-- CreateIndex
CREATE UNIQUE INDEX "Programme_id_labourOfficeId_key" ON "Programme"("id", "labourOfficeId");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_id_labourOfficeId_key" ON "Edition"("id", "labourOfficeId");

-- CreateIndex
CREATE UNIQUE INDEX "EditionCentre_editionId_labourOfficeId_welfareCentreId_key" ON "EditionCentre"("editionId", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE UNIQUE INDEX "EditionGroup_id_editionId_labourOfficeId_key" ON "EditionGroup"("id", "editionId", "labourOfficeId");

-- CreateIndex
CREATE UNIQUE INDEX "SupportForm_id_editionId_labourOfficeId_key" ON "SupportForm"("id", "editionId", "labourOfficeId");

-- CreateIndex
CREATE UNIQUE INDEX "Specialist_id_labourOfficeId_welfareCentreId_key" ON "Specialist"("id", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE UNIQUE INDEX "County_teryt_key" ON "County"("teryt");

-- CreateIndex
CREATE UNIQUE INDEX "Municipality_teryt_key" ON "Municipality"("teryt");

-- CreateIndex
CREATE UNIQUE INDEX "Institution_slug_key" ON "Institution"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "WelfareCentre_id_labourOfficeId_key" ON "WelfareCentre"("id", "labourOfficeId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_id_labourOfficeId_key" ON "Person"("id", "labourOfficeId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_labourOfficeId_peselIndex_key" ON "Person"("labourOfficeId", "peselIndex");

-- CreateIndex
CREATE UNIQUE INDEX "Person_labourOfficeId_documentIndex_key" ON "Person"("labourOfficeId", "documentIndex");

-- CreateIndex
CREATE INDEX "Residence_personId_idx" ON "Residence"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "PersonCentre_personId_labourOfficeId_welfareCentreId_key" ON "PersonCentre"("personId", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE UNIQUE INDEX "RegisterRecord_personId_labourOfficeId_key" ON "RegisterRecord"("personId", "labourOfficeId");

-- CreateIndex
CREATE UNIQUE INDEX "AssistanceProfile_personId_setOn_key" ON "AssistanceProfile"("personId", "setOn");

-- CreateIndex
CREATE INDEX "SocialContract_personId_idx" ON "SocialContract"("personId");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectId_idx" ON "AuditEntry"("subjectId");

-- CreateIndex
CREATE INDEX "AuditEntry_institutionId_systemAt_idx" ON "AuditEntry"("institutionId", "systemAt");

-- CreateIndex
CREATE INDEX "AccessEntry_subjectId_idx" ON "AccessEntry"("subjectId");

-- CreateIndex
CREATE INDEX "AccessEntry_institutionId_systemAt_idx" ON "AccessEntry"("institutionId", "systemAt");

-- CreateIndex
CREATE INDEX "OutboxEvent_recipientId_systemAt_idx" ON "OutboxEvent"("recipientId", "systemAt");

-- CreateIndex
CREATE UNIQUE INDEX "NominationList_welfareCentreId_number_key" ON "NominationList"("welfareCentreId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "NominationList_id_editionId_labourOfficeId_welfareCentreId_key" ON "NominationList"("id", "editionId", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE INDEX "Nomination_personId_idx" ON "Nomination"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Nomination_editionId_personId_key" ON "Nomination"("editionId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Nomination_id_editionId_labourOfficeId_welfareCentreId_key" ON "Nomination"("id", "editionId", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE UNIQUE INDEX "Verification_nominationId_editionId_labourOfficeId_welfareC_key" ON "Verification"("nominationId", "editionId", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE UNIQUE INDEX "Referral_nominationId_key" ON "Referral"("nominationId");

-- CreateIndex
CREATE INDEX "Referral_personId_idx" ON "Referral"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Referral_labourOfficeId_number_key" ON "Referral"("labourOfficeId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Referral_nominationId_editionId_labourOfficeId_welfareCentr_key" ON "Referral"("nominationId", "editionId", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE UNIQUE INDEX "Referral_id_personId_editionId_labourOfficeId_welfareCentre_key" ON "Referral"("id", "personId", "editionId", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_referralId_key" ON "Participation"("referralId");

-- CreateIndex
CREATE INDEX "Participation_personId_idx" ON "Participation"("personId");

-- CreateIndex
CREATE INDEX "Participation_editionId_idx" ON "Participation"("editionId");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_id_editionId_labourOfficeId_welfareCentreId_key" ON "Participation"("id", "editionId", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_referralId_personId_editionId_labourOfficeId__key" ON "Participation"("referralId", "personId", "editionId", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE UNIQUE INDEX "Outcome_participationId_editionId_labourOfficeId_welfareCen_key" ON "Outcome"("participationId", "editionId", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE UNIQUE INDEX "EditionReport_editionId_labourOfficeId_key" ON "EditionReport"("editionId", "labourOfficeId");

-- CreateIndex
CREATE UNIQUE INDEX "Indicator_id_editionId_labourOfficeId_key" ON "Indicator"("id", "editionId", "labourOfficeId");

-- CreateIndex
CREATE UNIQUE INDEX "HostEntity_id_labourOfficeId_welfareCentreId_key" ON "HostEntity"("id", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE UNIQUE INDEX "WorkPlace_id_labourOfficeId_welfareCentreId_key" ON "WorkPlace"("id", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE UNIQUE INDEX "WorkKind_id_labourOfficeId_welfareCentreId_key" ON "WorkKind"("id", "labourOfficeId", "welfareCentreId");

-- CreateIndex
CREATE INDEX "WorkAssignment_participationId_idx" ON "WorkAssignment"("participationId");

-- CreateIndex
CREATE INDEX "WorkAssignment_workPlaceId_idx" ON "WorkAssignment"("workPlaceId");

-- CreateIndex
CREATE INDEX "WorkEntry_editionId_workedOn_idx" ON "WorkEntry"("editionId", "workedOn");

-- CreateIndex
CREATE UNIQUE INDEX "WorkEntry_participationId_workPlaceId_workedOn_key" ON "WorkEntry"("participationId", "workPlaceId", "workedOn");

-- CreateIndex
CREATE UNIQUE INDEX "HourlyRate_welfareCentreId_workKindId_validFrom_key" ON "HourlyRate"("welfareCentreId", "workKindId", "validFrom");

-- AddForeignKey
ALTER TABLE "UserSecret" ADD CONSTRAINT "UserSecret_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_hostEntityId_fkey" FOREIGN KEY ("hostEntityId") REFERENCES "HostEntity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_specialistId_fkey" FOREIGN KEY ("specialistId") REFERENCES "Specialist"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountSession" ADD CONSTRAINT "AccountSession_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountSession" ADD CONSTRAINT "AccountSession_membershipId_userId_fkey" FOREIGN KEY ("membershipId", "userId") REFERENCES "Membership"("id", "userId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaiAgreement" ADD CONSTRAINT "PaiAgreement_welfareCentreId_labourOfficeId_fkey" FOREIGN KEY ("welfareCentreId", "labourOfficeId") REFERENCES "WelfareCentre"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommunityWorkAgreement" ADD CONSTRAINT "CommunityWorkAgreement_welfareCentreId_labourOfficeId_fkey" FOREIGN KEY ("welfareCentreId", "labourOfficeId") REFERENCES "WelfareCentre"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signatory" ADD CONSTRAINT "Signatory_paiAgreementId_labourOfficeId_welfareCentreId_fkey" FOREIGN KEY ("paiAgreementId", "labourOfficeId", "welfareCentreId") REFERENCES "PaiAgreement"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signatory" ADD CONSTRAINT "Signatory_communityWorkAgreementId_labourOfficeId_welfareC_fkey" FOREIGN KEY ("communityWorkAgreementId", "labourOfficeId", "welfareCentreId") REFERENCES "CommunityWorkAgreement"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FundingSource" ADD CONSTRAINT "FundingSource_paiAgreementId_labourOfficeId_welfareCentreI_fkey" FOREIGN KEY ("paiAgreementId", "labourOfficeId", "welfareCentreId") REFERENCES "PaiAgreement"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MunicipalDeclaration" ADD CONSTRAINT "MunicipalDeclaration_welfareCentreId_labourOfficeId_fkey" FOREIGN KEY ("welfareCentreId", "labourOfficeId") REFERENCES "WelfareCentre"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MunicipalDeclaration" ADD CONSTRAINT "MunicipalDeclaration_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MunicipalDeclaration" ADD CONSTRAINT "MunicipalDeclaration_programmeId_labourOfficeId_fkey" FOREIGN KEY ("programmeId", "labourOfficeId") REFERENCES "Programme"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CouncilOpinion" ADD CONSTRAINT "CouncilOpinion_programmeId_labourOfficeId_fkey" FOREIGN KEY ("programmeId", "labourOfficeId") REFERENCES "Programme"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_editionId_labourOfficeId_fkey" FOREIGN KEY ("editionId", "labourOfficeId") REFERENCES "Edition"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_supportFormId_editionId_labourOfficeId_fkey" FOREIGN KEY ("supportFormId", "editionId", "labourOfficeId") REFERENCES "SupportForm"("id", "editionId", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_specialistId_labourOfficeId_welfareCentreId_fkey" FOREIGN KEY ("specialistId", "labourOfficeId", "welfareCentreId") REFERENCES "Specialist"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_participationId_editionId_labourOfficeId_welfareCe_fkey" FOREIGN KEY ("participationId", "editionId", "labourOfficeId", "welfareCentreId") REFERENCES "Participation"("id", "editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionGroup" ADD CONSTRAINT "SessionGroup_sessionId_editionId_labourOfficeId_fkey" FOREIGN KEY ("sessionId", "editionId", "labourOfficeId") REFERENCES "Session"("id", "editionId", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionGroup" ADD CONSTRAINT "SessionGroup_groupId_editionId_labourOfficeId_fkey" FOREIGN KEY ("groupId", "editionId", "labourOfficeId") REFERENCES "EditionGroup"("id", "editionId", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMembership" ADD CONSTRAINT "GroupMembership_participationId_editionId_labourOfficeId_w_fkey" FOREIGN KEY ("participationId", "editionId", "labourOfficeId", "welfareCentreId") REFERENCES "Participation"("id", "editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMembership" ADD CONSTRAINT "GroupMembership_groupId_editionId_labourOfficeId_fkey" FOREIGN KEY ("groupId", "editionId", "labourOfficeId") REFERENCES "EditionGroup"("id", "editionId", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_sessionId_editionId_labourOfficeId_fkey" FOREIGN KEY ("sessionId", "editionId", "labourOfficeId") REFERENCES "Session"("id", "editionId", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_participationId_editionId_labourOfficeId_welfar_fkey" FOREIGN KEY ("participationId", "editionId", "labourOfficeId", "welfareCentreId") REFERENCES "Participation"("id", "editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Programme" ADD CONSTRAINT "Programme_labourOfficeId_fkey" FOREIGN KEY ("labourOfficeId") REFERENCES "LabourOffice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeCentre" ADD CONSTRAINT "ProgrammeCentre_programmeId_labourOfficeId_fkey" FOREIGN KEY ("programmeId", "labourOfficeId") REFERENCES "Programme"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeCentre" ADD CONSTRAINT "ProgrammeCentre_welfareCentreId_labourOfficeId_fkey" FOREIGN KEY ("welfareCentreId", "labourOfficeId") REFERENCES "WelfareCentre"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_programmeId_labourOfficeId_fkey" FOREIGN KEY ("programmeId", "labourOfficeId") REFERENCES "Programme"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionCentre" ADD CONSTRAINT "EditionCentre_editionId_labourOfficeId_fkey" FOREIGN KEY ("editionId", "labourOfficeId") REFERENCES "Edition"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionCentre" ADD CONSTRAINT "EditionCentre_welfareCentreId_labourOfficeId_fkey" FOREIGN KEY ("welfareCentreId", "labourOfficeId") REFERENCES "WelfareCentre"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionCentre" ADD CONSTRAINT "EditionCentre_paiAgreementId_labourOfficeId_welfareCentreI_fkey" FOREIGN KEY ("paiAgreementId", "labourOfficeId", "welfareCentreId") REFERENCES "PaiAgreement"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionCentre" ADD CONSTRAINT "EditionCentre_communityWorkAgreementId_labourOfficeId_welf_fkey" FOREIGN KEY ("communityWorkAgreementId", "labourOfficeId", "welfareCentreId") REFERENCES "CommunityWorkAgreement"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionGroup" ADD CONSTRAINT "EditionGroup_editionId_labourOfficeId_fkey" FOREIGN KEY ("editionId", "labourOfficeId") REFERENCES "Edition"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportForm" ADD CONSTRAINT "SupportForm_editionId_labourOfficeId_fkey" FOREIGN KEY ("editionId", "labourOfficeId") REFERENCES "Edition"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Specialist" ADD CONSTRAINT "Specialist_welfareCentreId_labourOfficeId_fkey" FOREIGN KEY ("welfareCentreId", "labourOfficeId") REFERENCES "WelfareCentre"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Municipality" ADD CONSTRAINT "Municipality_countyId_fkey" FOREIGN KEY ("countyId") REFERENCES "County"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LabourOffice" ADD CONSTRAINT "LabourOffice_id_fkey" FOREIGN KEY ("id") REFERENCES "Institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LabourOfficeCounty" ADD CONSTRAINT "LabourOfficeCounty_labourOfficeId_fkey" FOREIGN KEY ("labourOfficeId") REFERENCES "LabourOffice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LabourOfficeCounty" ADD CONSTRAINT "LabourOfficeCounty_countyId_fkey" FOREIGN KEY ("countyId") REFERENCES "County"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LabourOfficeBranch" ADD CONSTRAINT "LabourOfficeBranch_labourOfficeId_fkey" FOREIGN KEY ("labourOfficeId") REFERENCES "LabourOffice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WelfareCentre" ADD CONSTRAINT "WelfareCentre_id_fkey" FOREIGN KEY ("id") REFERENCES "Institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WelfareCentre" ADD CONSTRAINT "WelfareCentre_labourOfficeId_fkey" FOREIGN KEY ("labourOfficeId") REFERENCES "LabourOffice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WelfareCentre" ADD CONSTRAINT "WelfareCentre_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WelfareCentreUnit" ADD CONSTRAINT "WelfareCentreUnit_welfareCentreId_fkey" FOREIGN KEY ("welfareCentreId") REFERENCES "WelfareCentre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntegrationProvider" ADD CONSTRAINT "IntegrationProvider_id_fkey" FOREIGN KEY ("id") REFERENCES "Institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntegrationProvider" ADD CONSTRAINT "IntegrationProvider_labourOfficeId_fkey" FOREIGN KEY ("labourOfficeId") REFERENCES "LabourOffice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_labourOfficeId_fkey" FOREIGN KEY ("labourOfficeId") REFERENCES "LabourOffice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Residence" ADD CONSTRAINT "Residence_personId_labourOfficeId_fkey" FOREIGN KEY ("personId", "labourOfficeId") REFERENCES "Person"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Residence" ADD CONSTRAINT "Residence_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonCentre" ADD CONSTRAINT "PersonCentre_personId_labourOfficeId_fkey" FOREIGN KEY ("personId", "labourOfficeId") REFERENCES "Person"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonCentre" ADD CONSTRAINT "PersonCentre_welfareCentreId_labourOfficeId_fkey" FOREIGN KEY ("welfareCentreId", "labourOfficeId") REFERENCES "WelfareCentre"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterRecord" ADD CONSTRAINT "RegisterRecord_personId_labourOfficeId_fkey" FOREIGN KEY ("personId", "labourOfficeId") REFERENCES "Person"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssistanceProfile" ADD CONSTRAINT "AssistanceProfile_personId_labourOfficeId_fkey" FOREIGN KEY ("personId", "labourOfficeId") REFERENCES "Person"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SocialContract" ADD CONSTRAINT "SocialContract_personId_labourOfficeId_fkey" FOREIGN KEY ("personId", "labourOfficeId") REFERENCES "Person"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SocialContract" ADD CONSTRAINT "SocialContract_welfareCentreId_labourOfficeId_fkey" FOREIGN KEY ("welfareCentreId", "labourOfficeId") REFERENCES "WelfareCentre"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NominationList" ADD CONSTRAINT "NominationList_editionId_labourOfficeId_welfareCentreId_fkey" FOREIGN KEY ("editionId", "labourOfficeId", "welfareCentreId") REFERENCES "EditionCentre"("editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_editionId_labourOfficeId_welfareCentreId_fkey" FOREIGN KEY ("editionId", "labourOfficeId", "welfareCentreId") REFERENCES "EditionCentre"("editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_personId_labourOfficeId_fkey" FOREIGN KEY ("personId", "labourOfficeId") REFERENCES "Person"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_listId_editionId_labourOfficeId_welfareCentreId_fkey" FOREIGN KEY ("listId", "editionId", "labourOfficeId", "welfareCentreId") REFERENCES "NominationList"("id", "editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verification" ADD CONSTRAINT "Verification_nominationId_editionId_labourOfficeId_welfare_fkey" FOREIGN KEY ("nominationId", "editionId", "labourOfficeId", "welfareCentreId") REFERENCES "Nomination"("id", "editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Referral" ADD CONSTRAINT "Referral_nominationId_editionId_labourOfficeId_welfareCent_fkey" FOREIGN KEY ("nominationId", "editionId", "labourOfficeId", "welfareCentreId") REFERENCES "Nomination"("id", "editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Referral" ADD CONSTRAINT "Referral_personId_labourOfficeId_fkey" FOREIGN KEY ("personId", "labourOfficeId") REFERENCES "Person"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Referral" ADD CONSTRAINT "Referral_groupId_editionId_labourOfficeId_fkey" FOREIGN KEY ("groupId", "editionId", "labourOfficeId") REFERENCES "EditionGroup"("id", "editionId", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Referral" ADD CONSTRAINT "Referral_workPlaceId_labourOfficeId_welfareCentreId_fkey" FOREIGN KEY ("workPlaceId", "labourOfficeId", "welfareCentreId") REFERENCES "WorkPlace"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_referralId_personId_editionId_labourOfficeId_fkey" FOREIGN KEY ("referralId", "personId", "editionId", "labourOfficeId", "welfareCentreId") REFERENCES "Referral"("id", "personId", "editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_personId_labourOfficeId_fkey" FOREIGN KEY ("personId", "labourOfficeId") REFERENCES "Person"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_participationId_editionId_labourOfficeId_welfareCe_fkey" FOREIGN KEY ("participationId", "editionId", "labourOfficeId", "welfareCentreId") REFERENCES "Participation"("id", "editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionReport" ADD CONSTRAINT "EditionReport_editionId_labourOfficeId_fkey" FOREIGN KEY ("editionId", "labourOfficeId") REFERENCES "Edition"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_editionId_labourOfficeId_fkey" FOREIGN KEY ("editionId", "labourOfficeId") REFERENCES "Edition"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorResult" ADD CONSTRAINT "IndicatorResult_participationId_editionId_labourOfficeId_w_fkey" FOREIGN KEY ("participationId", "editionId", "labourOfficeId", "welfareCentreId") REFERENCES "Participation"("id", "editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorResult" ADD CONSTRAINT "IndicatorResult_indicatorId_editionId_labourOfficeId_fkey" FOREIGN KEY ("indicatorId", "editionId", "labourOfficeId") REFERENCES "Indicator"("id", "editionId", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HostEntity" ADD CONSTRAINT "HostEntity_welfareCentreId_labourOfficeId_fkey" FOREIGN KEY ("welfareCentreId", "labourOfficeId") REFERENCES "WelfareCentre"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkPlace" ADD CONSTRAINT "WorkPlace_hostEntityId_labourOfficeId_welfareCentreId_fkey" FOREIGN KEY ("hostEntityId", "labourOfficeId", "welfareCentreId") REFERENCES "HostEntity"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkPlace" ADD CONSTRAINT "WorkPlace_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkKind" ADD CONSTRAINT "WorkKind_welfareCentreId_labourOfficeId_fkey" FOREIGN KEY ("welfareCentreId", "labourOfficeId") REFERENCES "WelfareCentre"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkAssignment" ADD CONSTRAINT "WorkAssignment_participationId_editionId_labourOfficeId_we_fkey" FOREIGN KEY ("participationId", "editionId", "labourOfficeId", "welfareCentreId") REFERENCES "Participation"("id", "editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkAssignment" ADD CONSTRAINT "WorkAssignment_workPlaceId_labourOfficeId_welfareCentreId_fkey" FOREIGN KEY ("workPlaceId", "labourOfficeId", "welfareCentreId") REFERENCES "WorkPlace"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkEntry" ADD CONSTRAINT "WorkEntry_participationId_editionId_labourOfficeId_welfare_fkey" FOREIGN KEY ("participationId", "editionId", "labourOfficeId", "welfareCentreId") REFERENCES "Participation"("id", "editionId", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkEntry" ADD CONSTRAINT "WorkEntry_workPlaceId_labourOfficeId_welfareCentreId_fkey" FOREIGN KEY ("workPlaceId", "labourOfficeId", "welfareCentreId") REFERENCES "WorkPlace"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkEntry" ADD CONSTRAINT "WorkEntry_workKindId_labourOfficeId_welfareCentreId_fkey" FOREIGN KEY ("workKindId", "labourOfficeId", "welfareCentreId") REFERENCES "WorkKind"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HourlyRate" ADD CONSTRAINT "HourlyRate_welfareCentreId_labourOfficeId_fkey" FOREIGN KEY ("welfareCentreId", "labourOfficeId") REFERENCES "WelfareCentre"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HourlyRate" ADD CONSTRAINT "HourlyRate_workKindId_labourOfficeId_welfareCentreId_fkey" FOREIGN KEY ("workKindId", "labourOfficeId", "welfareCentreId") REFERENCES "WorkKind"("id", "labourOfficeId", "welfareCentreId") ON DELETE RESTRICT ON UPDATE CASCADE;
