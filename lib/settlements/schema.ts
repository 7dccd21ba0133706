import { z } from "zod";
import { day, line, money, month, optionalMinutes, reason, reasonIfAsked } from "#lib/platform/fields.ts";
import { Block } from "#prisma/generated/client/enums.ts";

const NUMBER_LENGTH = 40;
const TEXT_LENGTH = 200;
/** More hours than an edition has: a typing error, not a trainer. */
const TRAINER_MINUTES = 1000 * 60;
const seen = z.object({ requestId: z.uuid(), editionId: z.uuid(), settlementId: z.uuid(), version: z.int().positive() });
const number = (empty: string) => line(NUMBER_LENGTH, empty);
const remarks = "Wpisz uwagi.";

/** "Utwórz rozliczenie" of a month of the agreement that the edition's centre works under. */
export const draftSchema = z.object({ requestId: z.uuid(), editionId: z.uuid(), month: month() });
/** "Nalicz ponownie". */
export const stepSchema = seen;
/** "Zatwierdź rozliczenie"; a reason where a rule warns. */
export const approveSchema = seen.extend({ reason: reasonIfAsked() });
/** The ways back: "Zwróć do poprawy", "Zwróć do szkicu", "Odrzuć wniosek". */
export const backSchema = seen.extend({ reason: reason() });
/** "Zapisz wypłatę": day and number of the payout list (D12). */
export const paySchema = seen.extend({ paidOn: day(), payoutListNumber: number("Wpisz numer listy wypłat.") });
/** "Złóż wniosek o refundację" (D13). */
export const claimSchema = seen.extend({ number: number("Wpisz numer wniosku."), amountGrosz: money(1) });
/** "Przyjmij wniosek", in whole or in part; a part asks for remarks. */
export const acceptSchema = seen
  .extend({ claimedGrosz: z.int().positive(), acceptedGrosz: money(1), remarks: reasonIfAsked() })
  .superRefine(({ claimedGrosz, acceptedGrosz, remarks: said }, context) => {
    if (acceptedGrosz < claimedGrosz && said === "") context.addIssue({ code: "custom", path: ["remarks"], message: remarks });
  });
/** "Zapisz refundację". */
export const refundSchema = seen.extend({ refundedOn: day(), refundedGrosz: money(1) });

/** A rate of the municipality for a kind of work (null: every kind without its own), from a day on. */
export const rateSchema = z.object({
  requestId: z.uuid(),
  institutionId: z.uuid(),
  workKindId: z.uuid().or(z.literal("")),
  validFrom: day(),
  amountGrosz: money(1),
  source: line(TEXT_LENGTH, "Wpisz źródło, np. zarządzenie z datą i numerem."),
});

/** Money spent in an edition beside the benefits; `trainerMinutes` where it pays a trainer, with a reason where R29 asks for one. */
export const expenseSchema = z.object({
  requestId: z.uuid(),
  editionId: z.uuid(),
  centreId: z.uuid(),
  block: z.enum(Block, { error: "Wybierz z listy." }),
  fundingSourceId: z.uuid().or(z.literal("")),
  spentOn: day(),
  amountGrosz: money(1),
  purpose: line(TEXT_LENGTH, "Wpisz, na co wydano pieniądze."),
  documentNumber: line(NUMBER_LENGTH, null),
  trainerMinutes: optionalMinutes(TRAINER_MINUTES),
  reason: reasonIfAsked(),
});
/** "Wycofaj wpis", with a reason. */
export const withdrawExpenseSchema = z.object({
  requestId: z.uuid(),
  editionId: z.uuid(),
  expenseId: z.uuid(),
  version: z.int().positive(),
  reason: reason(),
});
