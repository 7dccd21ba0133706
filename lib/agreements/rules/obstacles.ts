import type { Law } from "#lib/law/law.ts";
import { annexOutdated, consentGiven, consentsMissing } from "#lib/law/rules/product-agreements.ts";
import { refundShare } from "#lib/law/rules/r23-refund-share.ts";
import { noRefund } from "#lib/law/rules/r24-no-refund.ts";
import { plansAreDue, yearlyPlan } from "#lib/law/rules/r31-yearly-plan.ts";
import { agreementContent } from "#lib/law/rules/r38-agreement-content.ts";
import { newAgreement } from "#lib/law/rules/r40-transition.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { Role } from "#prisma/generated/client/enums.ts";
import { type AnnexDays, agreementOn, type Changes, outdatedTerms } from "./annexes.ts";
import { type Consent, type ConsentingSide, lackingSides, sideOf } from "./consents.ts";
import { hasContent, type PaperKind, type TermName, type Terms } from "./terms.ts";

/** A paper as the rules ask about it. */
export type PaperFacts = {
  readonly kind: PaperKind;
  readonly number: string;
  readonly version: number;
  readonly signedOn: IsoDate | null;
  readonly terms: Terms;
  readonly funding: readonly unknown[];
  readonly consents: readonly Consent[];
  readonly labourOffice: { readonly shortName: string };
  readonly centre: { readonly shortName: string };
};
type Asked = { readonly today: IsoDate; readonly law: Law };

const present = (verdicts: readonly (Verdict | null)[]): Verdict[] => verdicts.filter((verdict) => verdict !== null);
const yearOf = (day: IsoDate) => Number(day.slice(0, 4));
const worksOf = ({ terms }: { terms: Terms }) => (terms.validFrom ? { worksBegunOn: terms.validFrom } : {});

/** R23, R24: the share of the minimum rate that comes back, asked wherever it is written. Nothing for papers without one. */
export function shareVerdicts({ kind, number, terms }: Pick<PaperFacts, "kind" | "number" | "terms">, on: IsoDate): Verdict[] {
  const { refundSharePercent: sharePercent, carersHelp } = terms;
  if ((kind !== "AGREEMENT" && kind !== "CENTRE_APPLICATION") || sharePercent === null) return [];
  return present([refundShare({ on, sharePercent, carersHelp: carersHelp ?? false }), noRefund({ on, number, sharePercent })]);
}

/** R31: years of an agreement on community work that passed the deadline of the plan of needs without one; asked while it holds. */
export function planVerdicts(
  { kind, number, terms, municipality }: Pick<PaperFacts, "kind" | "number" | "terms"> & { municipality: string },
  plannedYears: readonly number[],
  today: IsoDate,
): Verdict[] {
  if ((kind !== "AGREEMENT" && kind !== "CENTRE_APPLICATION") || terms.validFrom === null) return [];
  const first = yearOf(terms.validFrom);
  const last = Math.min(terms.validTo ? yearOf(terms.validTo) : yearOf(today), yearOf(today));
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).filter(plansAreDue);
  return present(years.map((year) => yearlyPlan({ today, year, municipality, number, hasPlan: plannedYears.includes(year) })));
}

/** What speaks about a draft: mandatory parts (R38), the share (R23, R24), a day of signing after the act's end (R40, which only warns). */
export function draftVerdicts(paper: PaperFacts, { today, law }: Asked): Verdict[] {
  const on = paper.signedOn ?? today;
  return present([
    agreementContent({ on, kind: paper.kind, number: paper.number, has: hasContent(paper), ...worksOf(paper) }),
    ...shareVerdicts(paper, paper.terms.validFrom ?? on),
    newAgreement({ signedOn: on, step: paper.signedOn ? "draft" : "undated" }, law),
  ]);
}

/** The names of the institutions whose consent to this version lacks. */
const lackingNames = (paper: PaperFacts, consents: readonly Consent[], version: number) =>
  lackingSides(consents, version).map((side) => nameOf(paper, side));
const nameOf = ({ labourOffice, centre }: PaperFacts, side: ConsentingSide) => (side === "COUNTY" ? labourOffice : centre).shortName;

/** Whether this director's institution has consented to these words already. */
export function consentVerdicts(paper: PaperFacts, role: Role, consents: readonly Consent[], version: number, on: IsoDate): Verdict[] {
  const side = sideOf(role);
  const given = !lackingSides(consents, version).includes(side);
  return present([consentGiven({ on, institution: nameOf(paper, side), given })]);
}

/** The day of the step, and the day on the paper: null until it is typed, for a paper of May 2025 may well be registered in June. */
export type SigningDays = { readonly on: IsoDate; readonly signedOn: IsoDate | null };
const newlySigned = (signedOn: IsoDate | null, law: Law): Verdict | null =>
  signedOn === null ? null : newAgreement({ signedOn, step: "sign" }, law);

/** What speaks against registering a signing: a missing consent, and R40 on the day on the paper. */
export const signVerdicts = (paper: PaperFacts, { on, signedOn }: SigningDays, law: Law): Verdict[] =>
  present([
    consentsMissing({ on, number: paper.number, lacking: lackingNames(paper, paper.consents, paper.version) }),
    newlySigned(signedOn, law),
  ]);

/** An annex to be signed. */
export type AnnexFacts = {
  readonly number: string;
  readonly version: number;
  readonly validFrom: IsoDate;
  readonly changes: Changes;
  readonly consents: readonly Consent[];
};

/** The paper's words with an annex in them, as they will be on its first day. */
export const wordsWith = (paper: PaperFacts, annexes: readonly AnnexDays[], annex: Pick<AnnexFacts, "validFrom" | "changes">): Terms => {
  const becoming = { status: "SIGNED", signedOn: annex.validFrom, validFrom: annex.validFrom, changes: annex.changes } as const;
  return agreementOn(paper.terms, [...annexes, becoming], annex.validFrom);
};

/** What speaks about the words of an annex: every mandatory part must stay (R38), the share within its limit (R23). */
export function annexVerdicts(
  paper: PaperFacts,
  annexes: readonly AnnexDays[],
  annex: Pick<AnnexFacts, "validFrom" | "changes">,
): Verdict[] {
  const changed = { ...paper, terms: wordsWith(paper, annexes, annex) };
  const on = annex.validFrom;
  return present([
    agreementContent({ on, kind: paper.kind, number: paper.number, has: hasContent(changed), ...worksOf(changed) }),
    ...shareVerdicts(changed, on),
  ]);
}

/** What speaks against registering an annex: consents, words changed meanwhile, R40 on the day on the annex. */
export function annexSignVerdicts(
  given: SigningDays & { paper: PaperFacts; annexes: readonly AnnexDays[]; annex: AnnexFacts; nameOfTerm: (name: TermName) => string },
  law: Law,
): Verdict[] {
  const { paper, annexes, annex, on, signedOn, nameOfTerm } = given;
  const outdated = outdatedTerms(annex.changes, agreementOn(paper.terms, annexes, annex.validFrom)).map(nameOfTerm);
  return present([
    consentsMissing({ on, number: annex.number, lacking: lackingNames(paper, annex.consents, annex.version) }),
    annexOutdated({ on, number: annex.number, outdated }),
    newlySigned(signedOn, law),
  ]);
}

/** Only what is blocked stops a step whatever is written; the rest is shown beside it. */
export const stopping = (verdicts: readonly Verdict[]): Verdict[] => verdicts.filter(({ severity }) => severity === "blocked");

/** What lets a step through with a written reason. */
export const warnings = (verdicts: readonly Verdict[]): Verdict[] => verdicts.filter(({ severity }) => severity === "warning");
