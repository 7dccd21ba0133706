-- The listed functions that see more than their caller. They belong to pai_definer (no login), and the policies
-- TO pai_definer grant exactly what they read or write: under FORCE a function of the tables' owner would see nothing.

GRANT SELECT ON "User", "Membership", "Institution", "AccountSession" TO pai_definer;
GRANT SELECT, UPDATE ON "UserSecret" TO pai_definer;
CREATE POLICY definer_reads ON "User" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_reads ON "Membership" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_reads ON "Institution" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_reads ON "AccountSession" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_reads ON "UserSecret" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_counts ON "UserSecret" FOR UPDATE TO pai_definer USING (true) WITH CHECK (true);

-- Sign-in: the one account with this address, before anybody is signed in.
CREATE FUNCTION sign_in_lookup(p_email text)
  RETURNS TABLE (user_id uuid, password_hash text, locked_until timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$ SELECT u."id", s."passwordHash", s."lockedUntil" FROM "User" u JOIN "UserSecret" s ON s."userId" = u."id"
        WHERE u."email" = lower(p_email) AND u."isActive" $$;

-- Counts failed attempts and locks the account after p_limit of them until p_locked_until; a success starts over.
CREATE FUNCTION sign_in_attempt(p_user uuid, p_ok boolean, p_limit integer, p_locked_until timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public
  AS $$ UPDATE "UserSecret" SET
          "failedSignIns" = CASE WHEN p_ok OR "failedSignIns" + 1 >= p_limit THEN 0 ELSE "failedSignIns" + 1 END,
          "lockedUntil" = CASE WHEN NOT p_ok AND "failedSignIns" + 1 >= p_limit THEN p_locked_until WHEN p_ok THEN NULL ELSE "lockedUntil" END
        WHERE "userId" = p_user $$;

-- A sign-in session with its user and all of the user's memberships valid on the day, one row each.
CREATE FUNCTION session_lookup(p_session uuid, p_today date)
  RETURNS TABLE (user_id uuid, display_name text, session_membership_id uuid, last_seen_at timestamptz, expires_at timestamptz,
                 membership_id uuid, role "Role", institution_id uuid, institution_kind "InstitutionKind", institution_name text,
                 institution_short_name text, institution_slug text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$ SELECT u."id", u."displayName", a."membershipId", a."lastSeenAt", a."expiresAt",
               m."id", m."role", i."id", i."kind", i."name", i."shortName", i."slug"
        FROM "AccountSession" a
        JOIN "User" u ON u."id" = a."userId" AND u."isActive"
        JOIN "Membership" m ON m."userId" = u."id" AND m."validFrom" <= p_today AND (m."validTo" IS NULL OR m."validTo" >= p_today)
        JOIN "Institution" i ON i."id" = m."institutionId"
        WHERE a."id" = p_session AND a."revokedAt" IS NULL
        ORDER BY i."name", m."role" $$;

-- A centre enters a person: on a match of PESEL (or document) and surname in its labour office's register the person is
-- linked, otherwise entered. Never says who else knows the person. No row: the number belongs to another surname.
GRANT SELECT, INSERT ON "Person", "PersonCentre" TO pai_definer;
GRANT SELECT ON "WelfareCentre" TO pai_definer;
CREATE POLICY definer_reads ON "WelfareCentre" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_matches ON "Person" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_enters ON "Person" FOR INSERT TO pai_definer WITH CHECK (true);
CREATE POLICY definer_reads ON "PersonCentre" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_links ON "PersonCentre" FOR INSERT TO pai_definer WITH CHECK (true);

CREATE FUNCTION register_person(p_id uuid, p_surname text, p_given_names text, p_birth_date date, p_sex "Sex",
    p_pesel_cipher bytea, p_pesel_index bytea, p_document_cipher bytea, p_document_index bytea, p_pesel_override text, p_linked_on date)
  RETURNS TABLE (person_id uuid, matched boolean)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
  AS $$
  DECLARE
    office uuid;
    known "Person"%ROWTYPE;
  BEGIN
    IF pai_role() NOT IN ('OPS_SOCIAL_WORKER', 'OPS_COORDINATOR', 'OPS_DIRECTOR') THEN RETURN; END IF;
    SELECT c."labourOfficeId" INTO office FROM "WelfareCentre" c WHERE c."id" = pai_institution();
    IF office IS NULL THEN RETURN; END IF;
    -- Two centres entering the same new person at once: one enters, the other waits and then matches.
    PERFORM pg_advisory_xact_lock(hashtextextended(office::text || encode(coalesce(p_pesel_index, p_document_index), 'hex'), 0));
    SELECT * INTO known FROM "Person" p WHERE p."labourOfficeId" = office
      AND (p."peselIndex" = p_pesel_index OR p."documentIndex" = p_document_index) LIMIT 1;
    IF known."id" IS NOT NULL THEN
      IF lower(unaccent(known."surname")) <> lower(unaccent(p_surname)) THEN RETURN; END IF;
      INSERT INTO "PersonCentre" ("personId", "labourOfficeId", "welfareCentreId", "linkedOn")
        VALUES (known."id", office, pai_institution(), p_linked_on) ON CONFLICT DO NOTHING;
      RETURN QUERY SELECT known."id", true;
      RETURN;
    END IF;
    INSERT INTO "Person" ("id", "labourOfficeId", "surname", "givenNames", "birthDate", "sex", "peselCipher", "peselIndex",
        "documentCipher", "documentIndex", "peselOverride")
      VALUES (p_id, office, p_surname, p_given_names, p_birth_date, p_sex, p_pesel_cipher, p_pesel_index,
        p_document_cipher, p_document_index, p_pesel_override);
    INSERT INTO "PersonCentre" ("personId", "labourOfficeId", "welfareCentreId", "linkedOn")
      VALUES (p_id, office, pai_institution(), p_linked_on);
    RETURN QUERY SELECT p_id, false;
  END $$;

-- Totals of an edition across its centres: numbers only, for whoever sees the edition.
GRANT SELECT ON "Edition", "EditionCentre", "Referral", "Verification", "Participation" TO pai_definer;
CREATE POLICY definer_counts ON "Edition" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_counts ON "EditionCentre" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_counts ON "Referral" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_counts ON "Verification" FOR SELECT TO pai_definer USING (true);
CREATE POLICY definer_counts ON "Participation" FOR SELECT TO pai_definer USING (true);

-- A place is held by an issued referral until it is refused, not taken up, withdrawn, or its participation ends before its time.
CREATE FUNCTION edition_totals(p_edition uuid)
  RETURNS TABLE (capacity integer, places_taken integer, referred integer, taken_up integer, reserve integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$ SELECT e."capacity",
          (SELECT count(*)::int FROM "Referral" r LEFT JOIN "Participation" p ON p."referralId" = r."id"
             WHERE r."editionId" = e."id" AND r."status" = 'ISSUED' AND p."endKind" IS NULL),
          (SELECT count(*)::int FROM "Referral" r WHERE r."editionId" = e."id"),
          (SELECT count(*)::int FROM "Participation" p WHERE p."editionId" = e."id"),
          (SELECT count(*)::int FROM "Verification" v WHERE v."editionId" = e."id" AND v."decision" = 'RESERVE'
             AND NOT EXISTS (SELECT 1 FROM "Referral" r WHERE r."nominationId" = v."nominationId"))
        FROM "Edition" e
        WHERE e."id" = p_edition AND (e."labourOfficeId" = pai_institution()
          OR EXISTS (SELECT 1 FROM "EditionCentre" c WHERE c."editionId" = e."id" AND c."welfareCentreId" = pai_institution())) $$;

DO $$
DECLARE f regprocedure;
BEGIN
  FOREACH f IN ARRAY ARRAY['sign_in_lookup(text)', 'sign_in_attempt(uuid, boolean, integer, timestamptz)', 'session_lookup(uuid, date)',
    'register_person(uuid, text, text, date, "Sex", bytea, bytea, bytea, bytea, text, date)', 'edition_totals(uuid)']::regprocedure[]
  LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO pai_definer', f);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO pai_app', f);
  END LOOP;
END $$;
