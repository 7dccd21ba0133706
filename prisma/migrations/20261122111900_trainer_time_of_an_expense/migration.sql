-- How much of a trainer's work an expense pays: what an hour of it cost is held against the limit of R29.
ALTER TABLE "Expense" ADD COLUMN "trainerMinutes" INTEGER;
ALTER TABLE "Expense" ADD CONSTRAINT "Expense_trainerMinutes_check" CHECK ("trainerMinutes" > 0);
