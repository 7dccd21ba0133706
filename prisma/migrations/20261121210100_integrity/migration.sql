-- What Prisma's schema cannot say: extensions, checks, exclusions and partial indexes.

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- One person, no two overlapping participations in one labour office.
ALTER TABLE "Participation"
  ADD CONSTRAINT "Participation_no_overlap" EXCLUDE USING gist (
    "labourOfficeId" WITH =, "personId" WITH =, daterange("firstDay", "lastDay", '[]') WITH &&
  ),
  ADD CONSTRAINT "Participation_days" CHECK ("lastDay" >= "firstDay"),
  ADD CONSTRAINT "Participation_end" CHECK (
    ("endKind" IS NULL AND "endReason" IS NULL AND "ownFault" IS NULL)
    OR ("endKind" = 'ENDED_EARLY' AND "endReason" IS NOT NULL AND "ownFault" IS NULL)
    OR ("endKind" = 'INTERRUPTED' AND "endReason" IS NULL AND "ownFault" IS NOT NULL)
  );

ALTER TABLE "GroupMembership"
  ADD CONSTRAINT "GroupMembership_one_group" EXCLUDE USING gist (
    "participationId" WITH =, daterange("validFrom", "validTo", '[]') WITH &&
  );

ALTER TABLE "Residence"
  ADD CONSTRAINT "Residence_one_at_a_time" EXCLUDE USING gist (
    "personId" WITH =, "kind" WITH =, daterange("validFrom", "validTo", '[]') WITH &&
  );

ALTER TABLE "WorkAssignment"
  ADD CONSTRAINT "WorkAssignment_once_a_place" EXCLUDE USING gist (
    "participationId" WITH =, "workPlaceId" WITH =, daterange("validFrom", "validTo", '[]') WITH &&
  );

ALTER TABLE "Referral" ADD CONSTRAINT "Referral_days" CHECK ("endsOn" >= "startsOn");

ALTER TABLE "Edition"
  ADD CONSTRAINT "Edition_months" CHECK ("plannedFrom" ~ '^\d{4}-\d{2}$' AND "plannedTo" ~ '^\d{4}-\d{2}$' AND "plannedTo" >= "plannedFrom"),
  ADD CONSTRAINT "Edition_days" CHECK (("startsOn" IS NULL) = ("endsOn" IS NULL) AND "endsOn" >= "startsOn"),
  ADD CONSTRAINT "Edition_dated_once_recruiting" CHECK ("status" IN ('PLANNED', 'CANCELLED') OR "startsOn" IS NOT NULL),
  ADD CONSTRAINT "Edition_capacity" CHECK ("capacity" > 0);

ALTER TABLE "EditionCentre" ADD CONSTRAINT "EditionCentre_capacity" CHECK ("capacity" > 0);

ALTER TABLE "SupportForm"
  ADD CONSTRAINT "SupportForm_plan" CHECK ("sessionCount" > 0 AND "sessionMinutes" BETWEEN 1 AND 1440 AND "hourCostGrosz" >= 0);

ALTER TABLE "Session"
  ADD CONSTRAINT "Session_minutes" CHECK ("minutes" BETWEEN 1 AND 1440),
  ADD CONSTRAINT "Session_times" CHECK (
    "startsAt" ~ '^([01]\d|2[0-3]):[0-5]\d$' AND "endsAt" ~ '^([01]\d|2[0-3]):[0-5]\d$' AND "endsAt" > "startsAt"
  );

ALTER TABLE "Attendance"
  ADD CONSTRAINT "Attendance_minutes" CHECK (("status" IN ('PRESENT', 'PARTIAL')) = ("minutes" > 0) AND "minutes" BETWEEN 0 AND 1440);

-- Only worked minutes pay (art. 73a ust. 4), so an absence carries none.
ALTER TABLE "WorkEntry"
  ADD CONSTRAINT "WorkEntry_minutes" CHECK ("minutes" BETWEEN 0 AND 1440 AND ("status" = 'PRESENT' OR "minutes" = 0));

ALTER TABLE "HourlyRate" ADD CONSTRAINT "HourlyRate_amount" CHECK ("amountGrosz" > 0);
CREATE UNIQUE INDEX "HourlyRate_any_kind" ON "HourlyRate" ("welfareCentreId", "validFrom") WHERE "workKindId" IS NULL;

ALTER TABLE "CommunityWorkAgreement"
  ADD CONSTRAINT "CommunityWorkAgreement_terms" CHECK ("monthlyCapMinutes" > 0 AND "refundSharePercent" BETWEEN 0 AND 100),
  ADD CONSTRAINT "CommunityWorkAgreement_days" CHECK ("validTo" >= "validFrom");
ALTER TABLE "PaiAgreement" ADD CONSTRAINT "PaiAgreement_days" CHECK ("validTo" >= "validFrom");
ALTER TABLE "Signatory"
  ADD CONSTRAINT "Signatory_of_one_agreement" CHECK (("paiAgreementId" IS NULL) <> ("communityWorkAgreementId" IS NULL));
ALTER TABLE "FundingSource" ADD CONSTRAINT "FundingSource_share" CHECK ("sharePercent" BETWEEN 0 AND 100 AND "amountGrosz" >= 0);
ALTER TABLE "MunicipalDeclaration"
  ADD CONSTRAINT "MunicipalDeclaration_years" CHECK ("yearTo" >= "yearFrom" AND "declaredHeadcount" > 0);

ALTER TABLE "Person"
  ADD CONSTRAINT "Person_pesel" CHECK (("peselCipher" IS NULL) = ("peselIndex" IS NULL)),
  ADD CONSTRAINT "Person_document" CHECK (("documentCipher" IS NULL) = ("documentIndex" IS NULL)),
  ADD CONSTRAINT "Person_names" CHECK (btrim("surname") <> '' AND btrim("givenNames") <> '');

ALTER TABLE "Membership"
  ADD CONSTRAINT "Membership_stands_for" CHECK (
    ("hostEntityId" IS NOT NULL) = ("role" = 'HOST_SUPERVISOR') AND ("specialistId" IS NOT NULL) = ("role" = 'PROVIDER_TRAINER')
  );
ALTER TABLE "User" ADD CONSTRAINT "User_email" CHECK ("email" = lower("email"));
