-- Whether community work is household help to carers of disabled people, the one kind refunded up to 100% (art. 73a ust. 5b), and the
-- list of § 3 ust. 3 that the centre's application names (§ 7 of the regulation).
ALTER TABLE "CommunityWorkAgreement" ADD COLUMN "carersHelp" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "eligibleListNumber" TEXT;

ALTER TABLE "CommunityWorkAgreement" ADD CONSTRAINT "CommunityWorkAgreement_numbers" CHECK ("headcount" > 0 AND "totalMinutes" > 0);
ALTER TABLE "IntegrationContract" ADD CONSTRAINT "IntegrationContract_numbers" CHECK ("headcount" > 0 AND "fundAmountGrosz" >= 0);
ALTER TABLE "PaperScan" ADD CONSTRAINT "PaperScan_kind" CHECK ("mediaType" IN ('application/pdf', 'image/jpeg', 'image/png'));

-- A labour office enters an organisation that it commissions (art. 62a ust. 6 and 9). The organisation is an institution of its own,
-- which no other row policy lets anybody create. No row: the caller is no clerk of a labour office.
GRANT INSERT ON "Institution", "IntegrationProvider" TO pai_definer;
CREATE POLICY definer_enters ON "Institution" FOR INSERT TO pai_definer WITH CHECK ("kind" = 'PROVIDER');
CREATE POLICY definer_enters ON "IntegrationProvider" FOR INSERT TO pai_definer WITH CHECK (true);
GRANT SELECT ON "LabourOffice" TO pai_definer;
CREATE POLICY definer_reads ON "LabourOffice" FOR SELECT TO pai_definer USING (true);

CREATE FUNCTION register_provider(p_id uuid, p_kind "ProviderKind", p_name text, p_short_name text, p_nip text, p_regon text)
  RETURNS TABLE (provider_id uuid)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
  AS $$
  BEGIN
    IF pai_role() <> 'PUP_CLERK' THEN RETURN; END IF;
    IF NOT EXISTS (SELECT 1 FROM "LabourOffice" o WHERE o."id" = pai_institution()) THEN RETURN; END IF;
    INSERT INTO "Institution" ("id", "kind", "slug", "name", "shortName") VALUES (p_id, 'PROVIDER', 'podmiot-' || p_id, p_name, p_short_name);
    INSERT INTO "IntegrationProvider" ("id", "labourOfficeId", "kind", "nip", "regon") VALUES (p_id, pai_institution(), p_kind, p_nip, p_regon);
    RETURN QUERY SELECT p_id;
  END $$;

REVOKE ALL ON FUNCTION register_provider(uuid, "ProviderKind", text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register_provider(uuid, "ProviderKind", text, text, text, text) TO pai_app;
ALTER FUNCTION register_provider(uuid, "ProviderKind", text, text, text, text) OWNER TO pai_definer;
