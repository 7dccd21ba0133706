import type { SettlementStatus } from "#prisma/generated/client/enums.ts";

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
