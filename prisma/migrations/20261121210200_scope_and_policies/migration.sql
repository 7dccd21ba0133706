-- The database scope (`set_config` inside the transaction) and the row policies.
-- The policies and grants below the functions are rendered from prisma/tenancy.ts (`npm run policies`); a test compares them.

CREATE FUNCTION pai_institution() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.institution_id', true), '')::uuid $$;
CREATE FUNCTION pai_user() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.user_id', true), '')::uuid $$;
-- Never null: without a scope the restrictive policies must not turn into "unknown".
CREATE FUNCTION pai_role() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(nullif(current_setting('app.role', true), ''), 'NOBODY') $$;
-- The host or the specialist that the acting membership stands for.
CREATE FUNCTION pai_host() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT "hostEntityId" FROM "Membership" WHERE "userId" = pai_user() AND "institutionId" = pai_institution() AND "role" = 'HOST_SUPERVISOR' $$;
CREATE FUNCTION pai_specialist() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT "specialistId" FROM "Membership" WHERE "userId" = pai_user() AND "institutionId" = pai_institution() AND "role" = 'PROVIDER_TRAINER' $$;

-- Participations of a host's places or of a trainer's sessions, and their persons; of nobody for any other role. They belong
-- to pai_definer, so that the policies which ask them need not plan the policies of six more tables.
CREATE FUNCTION own_participations() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$
    WITH me AS (SELECT "hostEntityId", "specialistId" FROM "Membership"
      WHERE "userId" = pai_user() AND "institutionId" = pai_institution() AND "role"::text = pai_role())
    SELECT a."participationId" FROM me JOIN "WorkPlace" w ON w."hostEntityId" = me."hostEntityId"
      JOIN "WorkAssignment" a ON a."workPlaceId" = w."id"
    UNION SELECT m."participationId" FROM me JOIN "Session" s ON s."specialistId" = me."specialistId"
      JOIN "SessionGroup" g ON g."sessionId" = s."id" JOIN "GroupMembership" m ON m."groupId" = g."groupId"
    UNION SELECT s."participationId" FROM me JOIN "Session" s ON s."specialistId" = me."specialistId" WHERE s."participationId" IS NOT NULL
  $$;
CREATE FUNCTION own_persons() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$ SELECT "personId" FROM "Participation" WHERE "id" IN (SELECT own_participations()) $$;

DO $$
DECLARE t text; f regprocedure;
BEGIN
  FOREACH t IN ARRAY ARRAY['Membership', 'WorkPlace', 'WorkAssignment', 'Session', 'SessionGroup', 'GroupMembership', 'Participation'] LOOP
    EXECUTE format('GRANT SELECT ON %I TO pai_definer', t);
    EXECUTE format('CREATE POLICY definer_narrows ON %I FOR SELECT TO pai_definer USING (true)', t);
  END LOOP;
  FOREACH f IN ARRAY ARRAY['own_participations()', 'own_persons()']::regprocedure[] LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO pai_definer', f);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO pai_app, pai_definer', f);
  END LOOP;
END $$;

-- What follows from the day and is therefore not stored; the twins in TypeScript are editionPhase and participationPhase.
CREATE FUNCTION edition_phase(status "EditionStatus", ends_on date, today date) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT CASE WHEN status = 'ACTIVE' AND ends_on < today THEN 'ENDED' ELSE status::text END $$;
CREATE FUNCTION participation_phase(end_kind "ParticipationEnd", last_day date, today date) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT CASE WHEN end_kind IS NOT NULL THEN end_kind::text WHEN last_day < today THEN 'COMPLETED' ELSE 'ACTIVE' END $$;

ALTER TABLE "County" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "County" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "County" FOR SELECT TO pai_app USING ((SELECT pai_user()) IS NOT NULL);
GRANT SELECT ON "County" TO pai_app;

ALTER TABLE "Municipality" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Municipality" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "Municipality" FOR SELECT TO pai_app USING ((SELECT pai_user()) IS NOT NULL);
GRANT SELECT ON "Municipality" TO pai_app;

ALTER TABLE "Institution" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Institution" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "Institution" FOR SELECT TO pai_app USING ((SELECT pai_user()) IS NOT NULL);
GRANT SELECT ON "Institution" TO pai_app;

ALTER TABLE "LabourOffice" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "LabourOffice" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "LabourOffice" FOR SELECT TO pai_app USING ((SELECT pai_user()) IS NOT NULL);
GRANT SELECT ON "LabourOffice" TO pai_app;

ALTER TABLE "LabourOfficeCounty" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "LabourOfficeCounty" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "LabourOfficeCounty" FOR SELECT TO pai_app USING ((SELECT pai_user()) IS NOT NULL);
GRANT SELECT ON "LabourOfficeCounty" TO pai_app;

ALTER TABLE "LabourOfficeBranch" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "LabourOfficeBranch" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "LabourOfficeBranch" FOR SELECT TO pai_app USING ((SELECT pai_user()) IS NOT NULL);
GRANT SELECT ON "LabourOfficeBranch" TO pai_app;

ALTER TABLE "WelfareCentre" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "WelfareCentre" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "WelfareCentre" FOR SELECT TO pai_app USING ((SELECT pai_user()) IS NOT NULL);
GRANT SELECT ON "WelfareCentre" TO pai_app;

ALTER TABLE "WelfareCentreUnit" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "WelfareCentreUnit" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "WelfareCentreUnit" FOR SELECT TO pai_app USING ((SELECT pai_user()) IS NOT NULL);
GRANT SELECT ON "WelfareCentreUnit" TO pai_app;

ALTER TABLE "IntegrationProvider" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "IntegrationProvider" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "IntegrationProvider" FOR SELECT TO pai_app USING ((SELECT pai_user()) IS NOT NULL);
GRANT SELECT ON "IntegrationProvider" TO pai_app;

ALTER TABLE "User" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "User" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "User" FOR SELECT TO pai_app USING ("User"."id" = (SELECT pai_user()) OR EXISTS (SELECT 1 FROM "Membership" x WHERE x."userId" = "User"."id" AND x."institutionId" = (SELECT pai_institution())));
GRANT SELECT ON "User" TO pai_app;

ALTER TABLE "UserSecret" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "UserSecret" FORCE ROW LEVEL SECURITY;

ALTER TABLE "Membership" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Membership" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "Membership" FOR SELECT TO pai_app USING ("Membership"."userId" = (SELECT pai_user()) OR "institutionId" = (SELECT pai_institution()));
GRANT SELECT ON "Membership" TO pai_app;

ALTER TABLE "AccountSession" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "AccountSession" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "AccountSession" FOR SELECT TO pai_app USING ("AccountSession"."userId" = (SELECT pai_user()));
GRANT SELECT ON "AccountSession" TO pai_app;
CREATE POLICY "insert" ON "AccountSession" FOR INSERT TO pai_app WITH CHECK ("AccountSession"."userId" = (SELECT pai_user()));
GRANT INSERT ON "AccountSession" TO pai_app;
CREATE POLICY "update" ON "AccountSession" FOR UPDATE TO pai_app USING ("AccountSession"."userId" = (SELECT pai_user())) WITH CHECK ("AccountSession"."userId" = (SELECT pai_user()));
GRANT UPDATE ON "AccountSession" TO pai_app;

ALTER TABLE "PaiAgreement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "PaiAgreement" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "PaiAgreement" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "PaiAgreement" TO pai_app;
CREATE POLICY "hosts_none" ON "PaiAgreement" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "PaiAgreement" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "CommunityWorkAgreement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "CommunityWorkAgreement" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "CommunityWorkAgreement" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "CommunityWorkAgreement" TO pai_app;
CREATE POLICY "trainers_none" ON "CommunityWorkAgreement" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "Signatory" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Signatory" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "Signatory" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "Signatory" TO pai_app;
CREATE POLICY "hosts_none" ON "Signatory" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "Signatory" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "FundingSource" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "FundingSource" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "FundingSource" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "FundingSource" TO pai_app;
CREATE POLICY "hosts_none" ON "FundingSource" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "FundingSource" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "MunicipalDeclaration" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "MunicipalDeclaration" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "MunicipalDeclaration" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "MunicipalDeclaration" TO pai_app;
CREATE POLICY "hosts_none" ON "MunicipalDeclaration" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "MunicipalDeclaration" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "CouncilOpinion" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "CouncilOpinion" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "CouncilOpinion" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "ProgrammeCentre" x WHERE x."programmeId" = "CouncilOpinion"."programmeId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT SELECT ON "CouncilOpinion" TO pai_app;
CREATE POLICY "hosts_none" ON "CouncilOpinion" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "CouncilOpinion" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "Programme" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Programme" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "Programme" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "ProgrammeCentre" x WHERE x."programmeId" = "Programme"."id" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT SELECT ON "Programme" TO pai_app;

ALTER TABLE "ProgrammeCentre" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ProgrammeCentre" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "ProgrammeCentre" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "ProgrammeCentre" TO pai_app;

ALTER TABLE "Edition" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Edition" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "Edition" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "Edition"."id" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT SELECT ON "Edition" TO pai_app;

ALTER TABLE "EditionCentre" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "EditionCentre" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "EditionCentre" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "EditionCentre" TO pai_app;

ALTER TABLE "EditionGroup" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "EditionGroup" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "EditionGroup" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "EditionGroup"."editionId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT SELECT ON "EditionGroup" TO pai_app;

ALTER TABLE "SupportForm" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "SupportForm" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "SupportForm" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "SupportForm"."editionId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT SELECT ON "SupportForm" TO pai_app;

ALTER TABLE "Specialist" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Specialist" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "Specialist" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "Specialist" TO pai_app;
CREATE POLICY "hosts_none" ON "Specialist" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');

ALTER TABLE "Session" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Session" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "Session" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "Session"."editionId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT SELECT ON "Session" TO pai_app;
CREATE POLICY "update" ON "Session" FOR UPDATE TO pai_app USING ("welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "Session" TO pai_app;
CREATE POLICY "hosts_none" ON "Session" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_own" ON "Session" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER' OR "specialistId" = (SELECT pai_specialist()));

ALTER TABLE "SessionGroup" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "SessionGroup" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "SessionGroup" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "SessionGroup"."editionId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT SELECT ON "SessionGroup" TO pai_app;
CREATE POLICY "hosts_none" ON "SessionGroup" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_own" ON "SessionGroup" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER' OR EXISTS (SELECT 1 FROM "Session" x WHERE x."id" = "SessionGroup"."sessionId"));

ALTER TABLE "GroupMembership" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "GroupMembership" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "GroupMembership" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "GroupMembership" TO pai_app;
CREATE POLICY "insert" ON "GroupMembership" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "GroupMembership" TO pai_app;
CREATE POLICY "no_persons" ON "GroupMembership" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_none" ON "GroupMembership" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_own" ON "GroupMembership" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER' OR "participationId" IN (SELECT own_participations()));

ALTER TABLE "Attendance" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Attendance" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "Attendance" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "Attendance" TO pai_app;
CREATE POLICY "insert" ON "Attendance" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "Attendance" TO pai_app;
CREATE POLICY "update" ON "Attendance" FOR UPDATE TO pai_app USING ("welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "Attendance" TO pai_app;
CREATE POLICY "no_persons" ON "Attendance" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_none" ON "Attendance" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_own" ON "Attendance" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER' OR EXISTS (SELECT 1 FROM "Session" x WHERE x."id" = "Attendance"."sessionId"));

ALTER TABLE "Person" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Person" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "Person" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "PersonCentre" x WHERE x."personId" = "Person"."id" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT SELECT ON "Person" TO pai_app;
CREATE POLICY "no_persons" ON "Person" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_own" ON "Person" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR' OR "id" IN (SELECT own_persons()));
CREATE POLICY "trainers_own" ON "Person" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER' OR "id" IN (SELECT own_persons()));

ALTER TABLE "PersonCentre" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "PersonCentre" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "PersonCentre" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "PersonCentre" TO pai_app;
CREATE POLICY "no_persons" ON "PersonCentre" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_own" ON "PersonCentre" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR' OR "personId" IN (SELECT own_persons()));
CREATE POLICY "trainers_own" ON "PersonCentre" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER' OR "personId" IN (SELECT own_persons()));

ALTER TABLE "Residence" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Residence" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "Residence" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "PersonCentre" x WHERE x."personId" = "Residence"."personId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT SELECT ON "Residence" TO pai_app;
CREATE POLICY "insert" ON "Residence" FOR INSERT TO pai_app WITH CHECK (EXISTS (SELECT 1 FROM "PersonCentre" x WHERE x."personId" = "Residence"."personId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT INSERT ON "Residence" TO pai_app;
CREATE POLICY "no_persons" ON "Residence" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_none" ON "Residence" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "Residence" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "RegisterRecord" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "RegisterRecord" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "RegisterRecord" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()));
GRANT SELECT ON "RegisterRecord" TO pai_app;
CREATE POLICY "insert" ON "RegisterRecord" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()));
GRANT INSERT ON "RegisterRecord" TO pai_app;
CREATE POLICY "update" ON "RegisterRecord" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution())) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()));
GRANT UPDATE ON "RegisterRecord" TO pai_app;
CREATE POLICY "no_persons" ON "RegisterRecord" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_none" ON "RegisterRecord" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "RegisterRecord" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "AssistanceProfile" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "AssistanceProfile" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "AssistanceProfile" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()));
GRANT SELECT ON "AssistanceProfile" TO pai_app;
CREATE POLICY "insert" ON "AssistanceProfile" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()));
GRANT INSERT ON "AssistanceProfile" TO pai_app;
CREATE POLICY "no_persons" ON "AssistanceProfile" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_none" ON "AssistanceProfile" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "AssistanceProfile" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "SocialContract" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "SocialContract" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "SocialContract" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "SocialContract" TO pai_app;
CREATE POLICY "insert" ON "SocialContract" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "SocialContract" TO pai_app;
CREATE POLICY "no_persons" ON "SocialContract" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_none" ON "SocialContract" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "SocialContract" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "NominationList" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "NominationList" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "NominationList" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "NominationList" TO pai_app;
CREATE POLICY "insert" ON "NominationList" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "NominationList" TO pai_app;
CREATE POLICY "no_persons" ON "NominationList" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_none" ON "NominationList" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "NominationList" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "Nomination" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Nomination" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "Nomination" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "Nomination" TO pai_app;
CREATE POLICY "insert" ON "Nomination" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "Nomination" TO pai_app;
CREATE POLICY "update" ON "Nomination" FOR UPDATE TO pai_app USING ("welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "Nomination" TO pai_app;
CREATE POLICY "no_persons" ON "Nomination" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_none" ON "Nomination" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "Nomination" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "Verification" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Verification" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "Verification" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "Verification" TO pai_app;
CREATE POLICY "insert" ON "Verification" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()));
GRANT INSERT ON "Verification" TO pai_app;
CREATE POLICY "update" ON "Verification" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution())) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()));
GRANT UPDATE ON "Verification" TO pai_app;
CREATE POLICY "no_persons" ON "Verification" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_none" ON "Verification" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "Verification" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "Referral" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Referral" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "Referral" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "Referral" TO pai_app;
CREATE POLICY "insert" ON "Referral" FOR INSERT TO pai_app WITH CHECK ("labourOfficeId" = (SELECT pai_institution()));
GRANT INSERT ON "Referral" TO pai_app;
CREATE POLICY "update" ON "Referral" FOR UPDATE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution())) WITH CHECK ("labourOfficeId" = (SELECT pai_institution()));
GRANT UPDATE ON "Referral" TO pai_app;
CREATE POLICY "no_persons" ON "Referral" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_none" ON "Referral" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "Referral" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "Participation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Participation" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "Participation" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "Participation" TO pai_app;
CREATE POLICY "insert" ON "Participation" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "Participation" TO pai_app;
CREATE POLICY "no_persons" ON "Participation" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_own" ON "Participation" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR' OR "id" IN (SELECT own_participations()));
CREATE POLICY "trainers_own" ON "Participation" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER' OR "id" IN (SELECT own_participations()));

ALTER TABLE "Outcome" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Outcome" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "Outcome" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "Outcome" TO pai_app;
CREATE POLICY "no_persons" ON "Outcome" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_none" ON "Outcome" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "Outcome" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "HostEntity" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "HostEntity" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "HostEntity" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "HostEntity" TO pai_app;
CREATE POLICY "hosts_own" ON "HostEntity" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR' OR "id" = (SELECT pai_host()));
CREATE POLICY "trainers_none" ON "HostEntity" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "WorkPlace" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "WorkPlace" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "WorkPlace" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "WorkPlace" TO pai_app;
CREATE POLICY "hosts_own" ON "WorkPlace" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR' OR "hostEntityId" = (SELECT pai_host()));
CREATE POLICY "trainers_none" ON "WorkPlace" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "WorkKind" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "WorkKind" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "WorkKind" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "WorkKind" TO pai_app;
CREATE POLICY "trainers_none" ON "WorkKind" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "WorkAssignment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "WorkAssignment" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "WorkAssignment" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "WorkAssignment" TO pai_app;
CREATE POLICY "insert" ON "WorkAssignment" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "WorkAssignment" TO pai_app;
CREATE POLICY "no_persons" ON "WorkAssignment" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_own" ON "WorkAssignment" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR' OR EXISTS (SELECT 1 FROM "WorkPlace" x WHERE x."id" = "WorkAssignment"."workPlaceId"));
CREATE POLICY "trainers_none" ON "WorkAssignment" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "WorkEntry" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "WorkEntry" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "WorkEntry" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "WorkEntry" TO pai_app;
CREATE POLICY "insert" ON "WorkEntry" FOR INSERT TO pai_app WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT INSERT ON "WorkEntry" TO pai_app;
CREATE POLICY "update" ON "WorkEntry" FOR UPDATE TO pai_app USING ("welfareCentreId" = (SELECT pai_institution())) WITH CHECK ("welfareCentreId" = (SELECT pai_institution()));
GRANT UPDATE ON "WorkEntry" TO pai_app;
CREATE POLICY "delete" ON "WorkEntry" FOR DELETE TO pai_app USING ("welfareCentreId" = (SELECT pai_institution()));
GRANT DELETE ON "WorkEntry" TO pai_app;
CREATE POLICY "no_persons" ON "WorkEntry" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_own" ON "WorkEntry" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR' OR EXISTS (SELECT 1 FROM "WorkPlace" x WHERE x."id" = "WorkEntry"."workPlaceId"));
CREATE POLICY "trainers_none" ON "WorkEntry" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "HourlyRate" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "HourlyRate" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "HourlyRate" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "HourlyRate" TO pai_app;
CREATE POLICY "trainers_none" ON "HourlyRate" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "EditionReport" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "EditionReport" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "EditionReport" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "EditionReport"."editionId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT SELECT ON "EditionReport" TO pai_app;
CREATE POLICY "insert" ON "EditionReport" FOR INSERT TO pai_app WITH CHECK (EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "EditionReport"."editionId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT INSERT ON "EditionReport" TO pai_app;
CREATE POLICY "update" ON "EditionReport" FOR UPDATE TO pai_app USING (EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "EditionReport"."editionId" AND x."welfareCentreId" = (SELECT pai_institution()))) WITH CHECK (EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "EditionReport"."editionId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT UPDATE ON "EditionReport" TO pai_app;
CREATE POLICY "hosts_none" ON "EditionReport" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "EditionReport" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "Indicator" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Indicator" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "Indicator" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR EXISTS (SELECT 1 FROM "EditionCentre" x WHERE x."editionId" = "Indicator"."editionId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT SELECT ON "Indicator" TO pai_app;
CREATE POLICY "hosts_none" ON "Indicator" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "Indicator" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "IndicatorResult" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "IndicatorResult" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "IndicatorResult" FOR SELECT TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()) OR "welfareCentreId" = (SELECT pai_institution()));
GRANT SELECT ON "IndicatorResult" TO pai_app;
CREATE POLICY "no_persons" ON "IndicatorResult" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN'));
CREATE POLICY "hosts_none" ON "IndicatorResult" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "IndicatorResult" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "AuditEntry" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "AuditEntry" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "AuditEntry" FOR SELECT TO pai_app USING ("institutionId" = (SELECT pai_institution()));
GRANT SELECT ON "AuditEntry" TO pai_app;
CREATE POLICY "insert" ON "AuditEntry" FOR INSERT TO pai_app WITH CHECK ("institutionId" = (SELECT pai_institution()));
GRANT INSERT ON "AuditEntry" TO pai_app;
CREATE POLICY "hosts_none" ON "AuditEntry" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "AuditEntry" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "AccessEntry" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "AccessEntry" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "AccessEntry" FOR SELECT TO pai_app USING ("institutionId" = (SELECT pai_institution()));
GRANT SELECT ON "AccessEntry" TO pai_app;
CREATE POLICY "insert" ON "AccessEntry" FOR INSERT TO pai_app WITH CHECK ("institutionId" = (SELECT pai_institution()));
GRANT INSERT ON "AccessEntry" TO pai_app;
CREATE POLICY "hosts_none" ON "AccessEntry" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "AccessEntry" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "OutboxEvent" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "OutboxEvent" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "OutboxEvent" FOR SELECT TO pai_app USING ("institutionId" = (SELECT pai_institution()) OR "recipientId" = (SELECT pai_institution()));
GRANT SELECT ON "OutboxEvent" TO pai_app;
CREATE POLICY "insert" ON "OutboxEvent" FOR INSERT TO pai_app WITH CHECK ("institutionId" = (SELECT pai_institution()));
GRANT INSERT ON "OutboxEvent" TO pai_app;
CREATE POLICY "hosts_none" ON "OutboxEvent" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR');
CREATE POLICY "trainers_none" ON "OutboxEvent" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER');

ALTER TABLE "FormRequest" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "FormRequest" FORCE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "FormRequest" FOR SELECT TO pai_app USING ("FormRequest"."userId" = (SELECT pai_user()));
GRANT SELECT ON "FormRequest" TO pai_app;
CREATE POLICY "insert" ON "FormRequest" FOR INSERT TO pai_app WITH CHECK ("FormRequest"."userId" = (SELECT pai_user()));
GRANT INSERT ON "FormRequest" TO pai_app;
