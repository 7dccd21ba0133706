import type { Content, PaperKind } from "#lib/law/rules/r38-agreement-content.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { Block } from "#prisma/generated/client/enums.ts";

export type { PaperKind } from "#lib/law/rules/r38-agreement-content.ts";

/**
 * What a paper of any kind can say; a kind has the terms of `TERMS_OF_KIND`, the others are null. Days are ISO dates, durations whole
 * minutes, money whole grosze, the refund a whole per cent of the minimum rate. The names are those of the columns.
 */
export type Terms = {
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  readonly blocks: readonly Block[] | null;
  readonly headcount: number | null;
  readonly selectionCriteria: string | null;
  readonly integrationActions: string | null;
  readonly expectedEffects: string | null;
  readonly fundingTerms: string | null;
  readonly monitoringTerms: string | null;
  readonly totalMinutes: number | null;
  readonly monthlyCapMinutes: number | null;
  readonly placesTerms: string | null;
  readonly periodsTerms: string | null;
  readonly noticeTerms: string | null;
  readonly carersHelp: boolean | null;
  readonly refundSharePercent: number | null;
  readonly refundTerms: string | null;
  readonly safetyTerms: string | null;
  readonly eligibleListNumber: string | null;
  readonly tenderNumber: string | null;
  readonly tenderSettledOn: IsoDate | null;
  readonly actions: string | null;
  readonly fundAmountGrosz: number | null;
  readonly fundTransferTerms: string | null;
  readonly documentationTerms: string | null;
  readonly informationExchange: string | null;
};
export type TermName = keyof Terms;

const work = [
  ...(["headcount", "totalMinutes", "monthlyCapMinutes", "placesTerms", "validFrom", "validTo", "periodsTerms", "noticeTerms"] as const),
  ...(["carersHelp", "refundSharePercent", "refundTerms"] as const),
] as const;

/** The terms of each kind, in the order of the provision that asks for them. */
export const TERMS_OF_KIND: Readonly<Record<PaperKind, readonly TermName[]>> = {
  PAI: [
    ...(["blocks", "selectionCriteria", "headcount", "integrationActions", "validFrom", "validTo"] as const),
    ...(["expectedEffects", "fundingTerms", "monitoringTerms"] as const),
  ],
  AGREEMENT: [...work, "safetyTerms"],
  CENTRE_APPLICATION: [...work, "safetyTerms", "eligibleListNumber"],
  CONTRACT: [
    ...(["tenderNumber", "tenderSettledOn", "headcount", "actions", "validFrom", "validTo", "expectedEffects"] as const),
    ...(["fundAmountGrosz", "fundTransferTerms", "documentationTerms", "monitoringTerms"] as const),
  ],
  COOPERATION: ["selectionCriteria", "informationExchange", "validFrom", "validTo"],
};

const NOT_BY_ANNEX: readonly TermName[] = ["validFrom", "tenderNumber", "tenderSettledOn", "eligibleListNumber"];

/** Terms that an annex may change: not the day an agreement began, the tender a contract follows, nor the list of an application. */
export const annexTerms = (kind: PaperKind): readonly TermName[] => TERMS_OF_KIND[kind].filter((name) => !NOT_BY_ANNEX.includes(name));

/** Whether a paper says something, as R38 asks. Without a refund (R24) there are no days on which it is paid. */
export const hasContent =
  ({ terms, funding }: { terms: Terms; funding: readonly unknown[] }) =>
  (content: Content): boolean => {
    if (content === "funding") return funding.length > 0;
    if (content === "refundTerms" && terms.refundSharePercent === 0) return true;
    return terms[content] !== null && terms[content] !== "";
  };

/** Two values of a term; lists are compared by what is in them. */
export const sameTerm = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
