-- A trainer corrects registers within the days that the institution has set.
DROP POLICY "trainers_none" ON "Setting";
