import type { IsoDate } from "#lib/platform/calendar.ts";
import type { AgreementStatus } from "#prisma/generated/client/enums.ts";
import { annexTerms, type PaperKind, sameTerm, type TermName, type Terms } from "./terms.ts";

/** A value of a term as an annex keeps it. */
export type TermValue = string | number | boolean | readonly string[] | null;
/** Field by field what was and what becomes. */
export type Changes = Readonly<Partial<Record<TermName, { readonly was: TermValue; readonly becomes: TermValue }>>>;

/** An annex as far as it decides what holds on a day. */
export type AnnexDays = {
  readonly status: AgreementStatus;
  readonly signedOn: IsoDate | null;
  readonly validFrom: IsoDate;
  readonly changes: Changes;
};

/**
 * What of an agreement holds on a day: the words it was signed with, changed by every signed annex that is valid by then, in the
 * order of their first days. The agreement's own row is never rewritten, so an earlier day keeps its earlier words.
 *
 * @param base any of the agreement's terms; only these come back
 */
export function agreementOn<Words extends Partial<Terms>>(base: Words, annexes: readonly AnnexDays[], day: IsoDate): Words {
  const valid = annexes
    .filter(({ status, validFrom }) => status === "SIGNED" && validFrom <= day)
    .toSorted((a, b) => a.validFrom.localeCompare(b.validFrom) || (a.signedOn ?? "").localeCompare(b.signedOn ?? ""));
  const becomes = valid.flatMap(({ changes }) => Object.entries(changes)).filter(([name]) => name in base);
  return { ...base, ...Object.fromEntries(becomes.map(([name, change]) => [name, change?.becomes])) };
}

/**
 * The day before which an annex cannot have been signed: that of the paper, and of every annex with the same first day, for of those
 * the one signed last holds. Null where no day is known.
 */
export function signedAlready(paperSignedOn: IsoDate | null, annexes: readonly AnnexDays[], validFrom: IsoDate): IsoDate | null {
  const same = annexes.filter((one) => one.status === "SIGNED" && one.validFrom === validFrom);
  const days = [paperSignedOn, ...same.map(({ signedOn }) => signedOn)].filter((day) => day !== null);
  return days.sort().at(-1) ?? null;
}

/** What an annex would change: the terms typed that differ from those which hold on its first day. */
export function changesOf(kind: PaperKind, holding: Terms, typed: Terms): Changes {
  const changed = annexTerms(kind).filter((name) => !sameTerm(holding[name], typed[name]));
  return Object.fromEntries(changed.map((name) => [name, { was: holding[name], becomes: typed[name] }]));
}

/** Terms of which an annex says another "was" than what holds on its first day: somebody signed another annex meanwhile. */
export const outdatedTerms = (changes: Changes, holding: Terms): TermName[] =>
  (Object.keys(changes) as TermName[]).filter((name) => !sameTerm(changes[name]?.was, holding[name]));

/** A number of an agreement: the same all along, or by day where annexes change it. */
export type OnDay = number | ((on: IsoDate) => number);
export const onDay = (value: OnDay, day: IsoDate): number => (typeof value === "function" ? value(day) : value);
