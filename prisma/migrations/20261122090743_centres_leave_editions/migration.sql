-- The labour office takes a centre out of an edition that has not begun; candidates, lists and files of the centre keep it in.
CREATE POLICY "delete" ON "EditionCentre" FOR DELETE TO pai_app USING ("labourOfficeId" = (SELECT pai_institution()));
GRANT DELETE ON "EditionCentre" TO pai_app;
