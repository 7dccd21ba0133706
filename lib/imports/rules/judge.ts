import { socialAssistance } from "#lib/law/rules/r05-social-assistance.ts";
import { sixMonths } from "#lib/law/rules/r17-six-months.ts";
import type { RuleCode } from "#lib/law/verdict.ts";
import { addressText } from "#lib/people/rules/residence.ts";
import type { Twin } from "#lib/people/rules/similar.ts";
import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import type { CellFault, ReadingRemark, ReadRow } from "./row.ts";
import { plainWord } from "./values.ts";

/** What the acting centre's register and the file itself know of a row's person. */
export type RowFacts = {
  /** the person, where this centre knows the number already */
  readonly known: Known | null;
  /** a candidate of this edition, withdrawn ones too */
  readonly isCandidate: boolean;
  /** an earlier row with the same number */
  readonly twinRow: number | null;
  /** somebody of the register who may be this person under another number or none, while nobody has said who it is */
  readonly twin: Twin | null;
  /** a refusal met when the row was to be created, of what this centre cannot see */
  readonly refusedAs: Refused | null;
};

export type Known = {
  readonly surname: string;
  readonly givenNames: string;
  readonly home: { readonly town: string; readonly street: string | null; readonly postalCode: string | null } | null;
  readonly participations: readonly DateRange[];
  readonly contractSignedOn: IsoDate | null;
};

/** The number belongs to another surname, or the person is another centre's candidate of this edition. */
export type Refused = "foreignNumber" | "alreadyCandidate";

export type Difference = { readonly what: "surname" | "givenNames" | "home"; readonly saved: string; readonly typed: string };
export type RowRemark =
  | { readonly code: ReadingRemark | "known" }
  | { readonly code: "differs"; readonly difference: Difference }
  | { readonly code: "rule"; readonly rule: RuleCode };

export type JudgedRow = ReadRow & {
  readonly twinRow: number | null;
  readonly twin: Twin | null;
  readonly refusal: Refused | null;
  readonly notices: readonly RowRemark[];
};

/**
 * A row against the register and the rules as far as a centre may know them: the same person twice or in the edition already, or
 * perhaps one of the register, stops it; what the register has otherwise, missing confirmation and contract (R5) and six months used up (R17) are told, because
 * the labour office decides on them at the referral.
 */
export function judgeRow(row: ReadRow, facts: RowFacts, { period, today }: { period: DateRange | null; today: IsoDate }): JudgedRow {
  const { known } = facts;
  const isForeign = known !== null && plainWord(known.surname) !== plainWord(row.form.surname);
  const refusal = isForeign ? "foreignNumber" : facts.isCandidate ? "alreadyCandidate" : facts.refusedAs;
  const twin = refusal === null && facts.twinRow === null ? facts.twin : null;
  const stops = refusal !== null || facts.twinRow !== null || twin !== null;
  return {
    ...row,
    input: stops ? null : row.input,
    twinRow: facts.twinRow,
    twin,
    refusal,
    notices: [
      ...row.remarks.map((code) => ({ code })),
      ...(known && !refusal ? [{ code: "known" as const }, ...differences(row, known)] : []),
      ...(row.input && !stops ? ruleNotices(row, known, { period, today }) : []),
    ],
  };
}

function ruleNotices(
  { input }: ReadRow,
  known: Known | null,
  { period, today }: { period: DateRange | null; today: IsoDate },
): RowRemark[] {
  const verdicts = [
    ...socialAssistance({
      on: today,
      assistanceConfirmedOn: input?.assistanceConfirmedOn ?? null,
      contractSignedOn: input?.contractSignedOn ?? known?.contractSignedOn ?? null,
    }),
    period && known ? sixMonths({ referral: period, participations: known.participations }) : null,
  ];
  return verdicts.flatMap((verdict) => (verdict ? [{ code: "rule" as const, rule: verdict.code }] : []));
}

function differences({ form }: ReadRow, known: Known): RowRemark[] {
  const { home } = known;
  const pairs: Difference[] = [
    { what: "surname", saved: known.surname, typed: form.surname },
    { what: "givenNames", saved: known.givenNames, typed: form.givenNames },
    ...(home
      ? // A code that the file does not give is no other code.
        [
          {
            what: "home" as const,
            saved: addressText(home),
            typed: addressText({ ...form, postalCode: form.postalCode || home.postalCode }),
          },
        ]
      : []),
  ];
  const plain = (text: string) => text.replace(/\s+/g, " ").trim();
  const isSame = ({ saved, typed }: Difference) => plain(saved) === plain(typed);
  return pairs.filter((pair) => !isSame(pair)).map((difference) => ({ code: "differs", difference }));
}

/** All that stops a row, with the field at fault. */
export function faultsOf(
  row: JudgedRow,
): readonly (CellFault | { field: "pesel"; refusal: Refused } | { field: "pesel"; twinRow: number } | { field: "surname"; twin: Twin })[] {
  return [
    ...row.faults,
    ...(row.twinRow === null ? [] : [{ field: "pesel" as const, twinRow: row.twinRow }]),
    ...(row.twin === null ? [] : [{ field: "surname" as const, twin: row.twin }]),
    ...(row.refusal === null ? [] : [{ field: "pesel" as const, refusal: row.refusal }]),
  ];
}
