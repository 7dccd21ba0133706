-- A trainer who moves or calls off an own session tells the labour office of it, as of own people.
DROP POLICY "trainers_own" ON "OutboxEvent";
CREATE POLICY "trainers_own" ON "OutboxEvent" AS RESTRICTIVE FOR ALL TO pai_app USING ((SELECT pai_role()) <> 'PROVIDER_TRAINER' OR "subjectId" IN (SELECT own_participations()) OR EXISTS (SELECT 1 FROM "Session" x WHERE x."id" = "OutboxEvent"."subjectId"));
