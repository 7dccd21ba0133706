-- A host or a trainer who writes leaves an audit row like anybody else; of the trail they see their own rows only.
DROP POLICY "hosts_none" ON "AuditEntry";
DROP POLICY "trainers_none" ON "AuditEntry";
DROP POLICY "hosts_none" ON "AccessEntry";
DROP POLICY "trainers_none" ON "AccessEntry";
CREATE POLICY "hosts_own" ON "AuditEntry" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR' OR "userId" = (SELECT pai_user()));
CREATE POLICY "trainers_own" ON "AuditEntry" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER' OR "userId" = (SELECT pai_user()));
CREATE POLICY "hosts_own" ON "AccessEntry" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'HOST_SUPERVISOR' OR "userId" = (SELECT pai_user()));
CREATE POLICY "trainers_own" ON "AccessEntry" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER' OR "userId" = (SELECT pai_user()));
