import { expect, test } from "vitest";
import { RULINGS } from "#lib/law/rulings.ts";
import type { RuleCode } from "#lib/law/verdict.ts";
import { sources } from "#tests/house/source.ts";

/** Rules of whose verdicts the gravest lets nobody on, or only whom an exception does (domain.md 2 "HARD", words.md 2). */
const hard = (Object.keys(RULINGS) as RuleCode[]).filter((code) => ["blocked", "overridable"].includes(RULINGS[code].severity)).sort();

/** HARD rules that no action refuses by their code, and what stands in their place. */
const REFUSED_BY_NONE: Partial<Record<RuleCode, string>> = {
  R22_RATE_MISSING: "Every day since 2005-11-01 has the minimum of the law's table, which is paid where the municipality set no rate.",
  R41_PURPOSE:
    "Every loader that reads another institution's people names its purpose and is logged; an export does not answer without one.",
  P_NO_PERMISSION: "Another role is answered by the kind of refusal `permission`: the matrices of roles try it for every action.",
};

/** HARD rules that demo data and demo day do not let one try from a screen; the form prints the server's refusal as it does the others. */
const NOT_ON_SCREEN: Partial<Record<RuleCode, string>> = {
  ...REFUSED_BY_NONE,
  R2_UNEMPLOYED_STATUS: "Law of 14.06.2019 on; the demo stands in 2018. Same panel and same words as R1_UNEMPLOYED_STATUS.",
  R20_ONE_OUTCOME: "Law of 14.06.2019 on; the demo stands in 2018. Same form as R19_ONE_OUTCOME.",
  R20_REPROFILING_REPEALED: "Law of 14.06.2019 on; the demo stands in 2018, where this outcome is lawful.",
  R40_NEW_AGREEMENT: "Law of 01.06.2025 on; a signing dated after the demo day is refused before.",
  R17_SIX_MONTHS_LONG_AGO: "The programme of the demo is four years old: nobody's six months ended five years ago.",
  // States that the demo has not, and into which no journey goes yet; the form or the panel is the one of the rules named.
  P_OVERLAP: "Nobody of the demo is in two editions at once; the panel is R17_SIX_MONTHS'.",
  P_CAPACITY_FULL: "No edition of the demo has more who may be referred than places; the form is R13_BOTH_BLOCKS'.",
  P_SESSION_OUTSIDE: "Told while a meeting is typed, in the list that P_GROUP_BUSY is told in.",
  P_SPECIALIST_BUSY: "Told while a meeting is typed, in the list that P_GROUP_BUSY is told in.",
  P_PLACE_CLOSED: "No place of the demo is closed; the form is P_OUTSIDE_PARTICIPATION's.",
  R21_NO_COUNCIL_OPINION: "Every programme of the demo that runs has its opinion; the panel is P_NOBODY_BEGAN's.",
  R38_WHO_DELIVERS: "Every edition of the demo has its agreement; the panel is P_NOBODY_BEGAN's.",
  R33_REFUSAL_RECORD: "Asked of a referral that waits for its first day; words and form are R34_INTERRUPTION_RECORD's.",
  R35_NOT_TAKEN_UP_RECORD: "Asked of a referral that waits for its first day; words and form are R34_INTERRUPTION_RECORD's.",
  R19_ONE_OUTCOME: "Takes a proposal without a choice; the form prints a refusal as every form does.",
  R23_SHARE_OVER_LIMIT: "Takes a draft of an agreement; the notice above it is the one every form prints a refusal with.",
  R25_NO_WORK_NO_PAY: "An absence has no field for minutes, and the table of the database takes none.",
  P_CONSENTS_MISSING: "Takes an agreement under review, which the demo has not; the panel is R38_AGREEMENT_CONTENT's.",
  P_CONSENT_GIVEN: "Takes an agreement under review, which the demo has not; the panel is R38_AGREEMENT_CONTENT's.",
  P_ANNEX_OUTDATED: "Takes two annexes written over each other; the panel is R38_AGREEMENT_CONTENT's.",
  P_FOUR_EYES: "Takes a register or a month entered by who approves it, which the demo has not.",
  P_NOTHING_TO_SETTLE: "Takes a month without work; the panel is P_TIMESHEETS_OPEN's.",
  P_DRAFT_OUTDATED: "Hours of a drafted month change only after its sheets were sent back; the panel is P_TIMESHEETS_OPEN's.",
  P_SHEET_IN_SETTLEMENT: "Takes a month approved and not yet paid, which the demo has not.",
};

/** Codes at the head of a test's title, of a row of its table, or of a remark beside the assertion: "R8_CODE, R9_CODE: …". */
const heads =
  /(?:^\s*(?:test(?:\.each\([\s\S]*?\))?\(|await test\.step\(|\["|\/\/ )"?|\)\("|step\(")((?:[RP]\d*_[A-Z0-9_]+(?:, )?)+)(?:[: ]|")/gm;
const named = (files: RegExp) =>
  new Set(
    sources
      .filter(({ path: file }) => files.test(file))
      .flatMap(({ text }) => [...text.matchAll(heads)].flatMap(([, codes]) => (codes ?? "").split(", "))),
  );
const lacking = (files: RegExp, excused: object) => {
  const tried = named(files);
  return hard.filter((code) => !tried.has(code) && !Object.hasOwn(excused, code));
};

test("every HARD rule is tried by a direct call of its action", () => {
  expect(lacking(/^tests\/integration\/refusals.*\.test\.ts$/, REFUSED_BY_NONE)).toEqual([]);
});

test("every HARD rule is tried from a screen", () => {
  expect(lacking(/^tests\/e2e\/.*\.spec\.ts$/, NOT_ON_SCREEN)).toEqual([]);
});

test("only a rule that is not tried is excused, and only one that is HARD", () => {
  const tried = { direct: named(/^tests\/integration\/refusals.*\.test\.ts$/), screen: named(/^tests\/e2e\/.*\.spec\.ts$/) };
  expect(Object.keys(REFUSED_BY_NONE).filter((code) => tried.direct.has(code) || !hard.includes(code as RuleCode))).toEqual([]);
  expect(Object.keys(NOT_ON_SCREEN).filter((code) => tried.screen.has(code) || !hard.includes(code as RuleCode))).toEqual([]);
});
