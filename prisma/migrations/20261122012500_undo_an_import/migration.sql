-- A batch of imported candidates: how far it has been checked, what was noticed, and what its undoing takes back.
ALTER TABLE "ImportBatch" ADD COLUMN "checkedTo" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "ImportRow"
  ADD COLUMN "remarks" TEXT[],
  ADD COLUMN "identityIndex" BYTEA,
  ADD COLUMN "linkedPerson" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "contractId" UUID,
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

GRANT SELECT ON "ImportBatch", "ImportRow", "Residence", "SocialContract", "RegisterRecord", "AssistanceProfile", "PersonVersion" TO pai_definer;
GRANT DELETE ON "Nomination", "SocialContract", "Residence", "PersonCentre", "Person" TO pai_definer;
CREATE POLICY definer_undoes ON "ImportBatch" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_undoes ON "ImportRow" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_undoes_reads ON "Residence" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_undoes_reads ON "SocialContract" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_undoes_reads ON "RegisterRecord" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_undoes_reads ON "AssistanceProfile" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_undoes_reads ON "PersonVersion" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_undoes ON "Nomination" FOR DELETE TO pai_definer USING ("welfareCentreId" = pai_institution() AND "status" = 'NOMINATED');
CREATE POLICY definer_undoes ON "SocialContract" FOR DELETE TO pai_definer USING ("welfareCentreId" = pai_institution());
CREATE POLICY definer_undoes ON "Residence" FOR DELETE TO pai_definer USING (true);
CREATE POLICY definer_undoes ON "PersonCentre" FOR DELETE TO pai_definer USING ("welfareCentreId" = pai_institution());
CREATE POLICY definer_undoes ON "Person" FOR DELETE TO pai_definer USING (true);

-- Takes back what an import of the acting centre created: its nominations, the contracts entered with them, the link to whom the
-- centre did not know, and whoever was new to the register and whom nothing else mentions. All or nothing: no row when a
-- nomination has gone further than the centre's own list. Residences of people known before were never touched.
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
