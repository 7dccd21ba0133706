-- A person moves: the centre closes the former place of residence before it enters the new one.
CREATE POLICY "update" ON "Residence" FOR UPDATE TO pai_app USING (EXISTS (SELECT 1 FROM "PersonCentre" x WHERE x."personId" = "Residence"."personId" AND x."welfareCentreId" = (SELECT pai_institution()))) WITH CHECK (EXISTS (SELECT 1 FROM "PersonCentre" x WHERE x."personId" = "Residence"."personId" AND x."welfareCentreId" = (SELECT pai_institution())));
GRANT UPDATE ON "Residence" TO pai_app;
