import type { IsoMonth } from "#lib/platform/calendar.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { formatMonth, hardSpaces } from "#lib/platform/polish.ts";
import type { Part } from "#lib/settlements/rules/lines.ts";
import { type Answered, refundDue } from "#lib/settlements/rules/refund.ts";
import type { TakenStep } from "#lib/settlements/transitions.ts";
import type { ClaimDecision, SettlementStatus, WorkAgreementKind } from "#prisma/generated/client/enums.ts";

/** Where a month stands (words.md 3.6). */
export const settlementStatusLabel: Readonly<Record<SettlementStatus, string>> = {
  DRAFT: "Szkic",
  APPROVED: "Zatwierdzone",
  PAID: "Wypłacone",
  CLAIMED: "Wniosek złożony",
  RETURNED: "Wniosek do poprawy",
  ACCEPTED: "Wniosek przyjęty",
  REJECTED: "Wniosek odrzucony",
  REFUNDED: "Zrefundowane",
};

/** Said of a month that has no settlement yet. */
export const NOT_SETTLED = "Nierozliczone";

/** The pages that show an edition's settlements and what follows from them; the month is one of them. */
export const settlementAddresses = (editionId: string): string[] => [
  ...[`/edycje/${editionId}`, `/edycje/${editionId}/rozliczenia`, `/edycje/${editionId}/podsumowanie`],
  ...["/powiat", "/"],
];

/** The page of a month; `centreId` where an edition has several centres. */
export const monthAddress = (editionId: string, month: string, centreId: string | null = null): string =>
  `/edycje/${editionId}/rozliczenia/${month}${centreId ? `?osrodek=${centreId}` : ""}`;

/** What a step asks before it is taken (words.md 3.6). */
export function stepQuestion(
  step: TakenStep,
  { month, people, amountGrosz }: { month: IsoMonth; people: number; amountGrosz: number },
): string {
  const amount = formatGrosze(amountGrosz);
  const questions: Readonly<Record<TakenStep, string>> = {
    redraw: "Naliczyć ponownie z zatwierdzonej ewidencji? Dotychczasowy szkic zostanie zastąpiony.",
    approve: `Zatwierdzić do wypłaty ${amount}? Osoby: ${people}.`,
    giveBack: "Zwrócić szkic do poprawy?",
    reopen: "Zwrócić rozliczenie do szkicu? Trzeba je będzie zatwierdzić ponownie.",
    pay: "Zapisać wypłatę? Ewidencja miesiąca zostanie zamknięta.",
    claim: `Złożyć wniosek za ${formatMonth(month)}?`,
    returnClaim: "Zwrócić wniosek?",
    accept: "Przyjąć do refundacji?",
    reject: "Odrzucić wniosek?",
    refund: "Zapisać przelew?",
  };
  return hardSpaces(questions[step]);
}

/** A part of a sum: "40 godz. × 8,10 zł". */
export const partText = ({ minutes, rateGrosz }: Part): string => `${formatMinutes(minutes)} × ${formatGrosze(rateGrosz)}`;

/** What a field for a reason is called at a step. */
export const reasonLabel = (step: TakenStep): string => (step === "returnClaim" ? "Uwagi" : step === "approve" ? "Uzasadnienie" : "Powód");

/** What the labour office said to a claim. */
export const claimDecisionLabel: Readonly<Record<ClaimDecision, string>> = {
  RETURNED: "Zwrócono do poprawy",
  ACCEPTED: "Przyjęto",
  REJECTED: "Odrzucono",
};

/** Of what it is, where not the whole refundable part comes back: "wnioskowano 194,40 zł, odrzucono", "z wnioskowanych 194,40 zł". */
export function answerText(settlement: Answered): string | null {
  const due = refundDue(settlement);
  const asked = settlement.claims.at(-1)?.amountGrosz ?? 0;
  if (due < 0) return "mniej za wcześniejsze miesiące";
  if (due >= settlement.refundGrosz) return null;
  if (settlement.status === "REJECTED") return `wnioskowano ${formatGrosze(asked)}, odrzucono`;
  return due < asked ? `z wnioskowanych ${formatGrosze(asked)}` : `z możliwych ${formatGrosze(settlement.refundGrosz)}`;
}

/** "Porozumienie PSU nr 1/2018", or the centre's application that stands in for it (§ 7). */
export const paperName = ({ kind, number }: { kind: WorkAgreementKind; number: string }): string =>
  `${kind === "AGREEMENT" ? "Porozumienie PSU" : "Wniosek ośrodka"} nr ${number}`;
