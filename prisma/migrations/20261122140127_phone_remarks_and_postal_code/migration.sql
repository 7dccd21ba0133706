-- What a centre's list says of its people besides: postal code, telephone, remarks (domain.md 6). Both institutions call a person; remarks
-- are the centre's own, in a table of their own, for policies know rows and not columns. They go with their nomination.
ALTER TABLE "Residence" ADD COLUMN "postalCode" TEXT;
ALTER TABLE "Residence" ADD CONSTRAINT "Residence_postalCode_check" CHECK ("postalCode" ~ '^[0-9]{2}-[0-9]{3}$');
ALTER TABLE "Nomination" ADD COLUMN "phone" TEXT;

CREATE TABLE "CentreRemark" (
    "nominationId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "welfareCentreId" UUID NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "CentreRemark_pkey" PRIMARY KEY ("nominationId")
);

CREATE UNIQUE INDEX "CentreRemark_nominationId_editionId_labourOfficeId_welfareC_key" ON "CentreRemark"("nominationId", "editionId", "labourOfficeId", "welfareCentreId");

ALTER TABLE "CentreRemark" ADD CONSTRAINT "CentreRemark_nominationId_editionId_labourOfficeId_welfare_fkey" FOREIGN KEY ("nominationId", "editionId", "labourOfficeId", "welfareCentreId") REFERENCES "Nomination"("id", "editionId", "labourOfficeId", "welfareCentreId") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "CentreRemark" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "CentreRemark" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "CentreRemark" FOR SELECT TO pai_app USING ("welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "CentreRemark" TO pai_app;
CREATE POLICY "insert" ON "CentreRemark" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "CentreRemark" TO pai_app;
CREATE POLICY "update" ON "CentreRemark" FOR UPDATE TO pai_app USING ("welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "CentreRemark" TO pai_app;
CREATE POLICY "delete" ON "CentreRemark" FOR DELETE TO pai_app USING ("welfareCentreId" = (SELECT pai_institution()));
GRANT DELETE ON "CentreRemark" TO pai_app;
CREATE POLICY "no_persons" ON "CentreRemark" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_none" ON "CentreRemark" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "CentreRemark" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');
