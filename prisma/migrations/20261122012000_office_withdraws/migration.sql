-- The owner of the step withdraws a candidate: until a referral is issued that is the labour office, once the list is sent.
ALTER TYPE "VerificationDecision" ADD VALUE 'WITHDRAWN';
ALTER TABLE "Nomination" ADD COLUMN "declinedOn" DATE;
ALTER TABLE "Verification" ADD COLUMN "declinedOn" DATE;
ALTER TABLE "Verification" ADD CONSTRAINT "Verification_declined" CHECK ("declinedOn" IS NULL OR "decision" = 'DECLINED');
ALTER TABLE "Nomination" ADD CONSTRAINT "Nomination_declined" CHECK ("declinedOn" IS NULL OR "status" = 'DECLINED');
