-- R4: the labour office's own diary of individual action plans.
CREATE TYPE "ActionPlanKind" AS ENUM ('BEGUN', 'CONTACT', 'CONTINUED', 'ENDED');

CREATE TABLE "ActionPlanEntry" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "labourOfficeId" UUID NOT NULL,
    "kind" "ActionPlanKind" NOT NULL,
    "happenedOn" DATE NOT NULL,
    "reason" TEXT,

    CONSTRAINT "ActionPlanEntry_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "ActionPlanEntry_personId_kind_happenedOn_key" ON "ActionPlanEntry"("personId", "kind", "happenedOn");
ALTER TABLE "ActionPlanEntry" ADD CONSTRAINT "ActionPlanEntry_personId_labourOfficeId_fkey" FOREIGN KEY ("personId", "labourOfficeId") REFERENCES "Person"("id", "labourOfficeId") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ActionPlanEntry" ADD CONSTRAINT "ActionPlanEntry_reason" CHECK (("kind" = 'CONTINUED') = ("reason" IS NOT NULL));

ALTER TABLE "ActionPlanEntry" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ActionPlanEntry" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "ActionPlanEntry" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()));
GRANT SELECT ON "ActionPlanEntry" TO pai_app;
CREATE POLICY "insert" ON "ActionPlanEntry" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()));
GRANT INSERT ON "ActionPlanEntry" TO pai_app;
CREATE POLICY "delete" ON "ActionPlanEntry" FOR DELETE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()));
GRANT DELETE ON "ActionPlanEntry" TO pai_app;
CREATE POLICY "no_persons" ON "ActionPlanEntry" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_none" ON "ActionPlanEntry" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "ActionPlanEntry" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

-- Undoing an import leaves a person whom the office has made a plan for.
GRANT SELECT ON "ActionPlanEntry" TO pai_definer;
CREATE POLICY definer_undoes_reads ON "ActionPlanEntry" FOR SELECT TO pai_definer USING (true);
DROP FUNCTION undo_import(uuid);
CREATE FUNCTION undo_import(p_batch uuid) RETURNS TABLE (nominations integer, persons integer)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
  AS $$
  DECLARE
    new_persons uuid[];
  BEGIN
    IF pai_role() NOT IN ('OPS_SOCIAL_WORKER', 'OPS_COORDINATOR') THEN RETURN; END IF;
    IF NOT EXISTS (SELECT 1 FROM "ImportBatch" b WHERE b."id" = p_batch AND b."welfareCentreId" = pai_institution()
        AND b."status" IN ('OPEN', 'CREATED')) THEN RETURN; END IF;
    IF EXISTS (SELECT 1 FROM "ImportRow" r JOIN "Nomination" n ON n."id" = r."nominationId" WHERE r."batchId" = p_batch
        AND (n."status" <> 'NOMINATED' OR n."listId" IS NOT NULL
          OR EXISTS (SELECT 1 FROM "Verification" v WHERE v."nominationId" = n."id")
          OR EXISTS (SELECT 1 FROM "Referral" f WHERE f."nominationId" = n."id"))) THEN RETURN; END IF;

    DELETE FROM "Nomination" n USING "ImportRow" r WHERE r."batchId" = p_batch AND r."nominationId" = n."id";
    GET DIAGNOSTICS nominations = ROW_COUNT;
    DELETE FROM "SocialContract" c USING "ImportRow" r WHERE r."batchId" = p_batch AND r."contractId" = c."id";
    SELECT coalesce(array_agg(r."personId"), '{}') INTO new_persons FROM "ImportRow" r WHERE r."batchId" = p_batch AND r."enteredPerson"
      AND NOT EXISTS (SELECT 1 FROM "Nomination" x WHERE x."personId" = r."personId")
      AND NOT EXISTS (SELECT 1 FROM "PersonCentre" x WHERE x."personId" = r."personId" AND x."welfareCentreId" <> pai_institution())
      AND NOT EXISTS (SELECT 1 FROM "SocialContract" x WHERE x."personId" = r."personId")
      AND NOT EXISTS (SELECT 1 FROM "RegisterRecord" x WHERE x."personId" = r."personId")
      AND NOT EXISTS (SELECT 1 FROM "AssistanceProfile" x WHERE x."personId" = r."personId")
      AND NOT EXISTS (SELECT 1 FROM "ActionPlanEntry" x WHERE x."personId" = r."personId")
      AND NOT EXISTS (SELECT 1 FROM "PersonVersion" x WHERE x."personId" = r."personId")
      AND NOT EXISTS (SELECT 1 FROM "Referral" x WHERE x."personId" = r."personId");
    DELETE FROM "PersonCentre" k USING "ImportRow" r WHERE r."batchId" = p_batch AND r."linkedPerson" AND k."personId" = r."personId"
      AND k."welfareCentreId" = pai_institution()
      AND NOT EXISTS (SELECT 1 FROM "Nomination" x WHERE x."personId" = k."personId" AND x."welfareCentreId" = k."welfareCentreId")
      AND NOT EXISTS (SELECT 1 FROM "SocialContract" x WHERE x."personId" = k."personId" AND x."welfareCentreId" = k."welfareCentreId");
    DELETE FROM "Residence" h WHERE h."personId" = ANY (new_persons);
    DELETE FROM "Person" p WHERE p."id" = ANY (new_persons);
    GET DIAGNOSTICS persons = ROW_COUNT;
    RETURN NEXT;
  END $$;

REVOKE ALL ON FUNCTION undo_import(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION undo_import(uuid) TO pai_app;
ALTER FUNCTION undo_import(uuid) OWNER TO pai_definer;
