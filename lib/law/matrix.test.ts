import { expect, test } from "vitest";
import { addDays, addMonths, cycleEnd } from "#lib/platform/calendar.ts";
import { admitsNewAgreements, lawOf } from "./law.ts";
import { message } from "./messages.ts";
import { parameter } from "./parameters.ts";
import { minimumRate } from "./rates.ts";
import { regimeOn } from "./regimes.ts";
import { targetGroupProfileEra } from "./rules/r01-target-group-profile-era.ts";
import { targetGroup } from "./rules/r02-target-group.ts";
import { socialAssistance } from "./rules/r05-social-assistance.ts";
import { benefitRight } from "./rules/r06-benefit-right.ts";
import { contractOnReferral } from "./rules/r07-contract-on-referral.ts";
import { nominationList } from "./rules/r10-nomination-list.ts";
import { sixMonths } from "./rules/r17-six-months.ts";
import { oneOutcomeOfThree } from "./rules/r19-outcomes.ts";
import { oneOutcomeOfTwo, reprofilingRepealed } from "./rules/r20-outcomes.ts";
import { councilOpinion } from "./rules/r21-council-opinion.ts";
import { hourlyRate } from "./rules/r22-hourly-rate.ts";
import { refundShareMax } from "./rules/r23-refund-share.ts";
import { newAgreement, oldAgreement } from "./rules/r40-transition.ts";
import type { Verdict } from "./verdict.ts";

// Worked out on paper from domain.md 0, 0a and 2 and words.md 0 and 2: one line a day on which something changes.

const U04 = "ustawy z dnia 20 kwietnia 2004 r.";
const U25 = "ustawy z dnia 20 marca 2025 r. o rynku pracy i służbach zatrudnienia";
const IN_C = ` w związku z art. 435 ust. 1 ${U25}`;
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const codesOf = (verdicts: readonly (Verdict | null)[]) => verdicts.flatMap((verdict) => (verdict ? [verdict.code] : []));
const basisOf = (verdict: Verdict | null | undefined) => (verdict ? plain(message(verdict).basis) : null);
const group = (facts: Parameters<typeof targetGroup>[0]) => [...targetGroupProfileEra(facts), ...targetGroup(facts)];

test.each([
  ["2014-05-26", null],
  ["2014-05-27", "A"],
  ["2019-06-13", "A"],
  ["2019-06-14", "B"],
  ["2025-05-31", "B"],
  ["2025-06-01", "C"],
])("%s lies in regime %s", (on, regime) => expect(regimeOn(on)).toBe(regime));

test.each([
  // day, unemployed, profile → codes
  ["2014-05-26", false, "I", []],
  ["2014-05-27", true, "III", []],
  ["2014-05-27", true, "II", ["R1_PROFILE_III_REQUIRED"]],
  ["2014-05-27", true, null, ["R1_PROFILE_III_REQUIRED"]],
  ["2014-05-27", false, "I", ["R1_UNEMPLOYED_STATUS", "R1_PROFILE_III_REQUIRED"]],
  ["2019-06-13", true, "III", []],
  ["2019-06-13", true, "I", ["R1_PROFILE_III_REQUIRED"]],
  ["2019-06-13", true, null, ["R1_PROFILE_III_REQUIRED"]],
  ["2019-06-14", true, null, []],
  ["2019-06-14", true, "I", ["R2_PROFILE_NOT_USED"]],
  ["2019-06-14", true, "III", ["R2_PROFILE_NOT_USED"]],
  ["2019-06-14", false, null, ["R2_UNEMPLOYED_STATUS"]],
  ["2025-05-31", false, "III", ["R2_UNEMPLOYED_STATUS", "R2_PROFILE_NOT_USED"]],
  ["2025-06-01", true, null, []],
  ["2025-06-01", false, null, ["R2_UNEMPLOYED_STATUS"]],
] as const)("R1, R2: on %s unemployed: %s, profile: %s → %j", (on, unemployed, profile, codes) =>
  expect(codesOf(group({ on, unemployed, profile }))).toEqual(codes),
);

test.each([
  ["2014-05-27", `art. 62a ust. 2 ${U04}`],
  ["2019-06-13", `art. 62a ust. 2 ${U04}`],
  ["2019-06-14", `art. 62a ust. 2 ${U04}`],
  ["2025-05-31", `art. 62a ust. 2 ${U04}`],
  ["2025-06-01", `art. 62a ust. 2 ${U04}${IN_C}`],
])("R1, R2, R5: the refusal of %s cites %s", (on, basis) => {
  expect(basisOf(group({ on, unemployed: false, profile: "III" })[0])).toBe(basis);
  expect(basisOf(socialAssistance({ on, assistanceConfirmedOn: null, contractSignedOn: null })[0])).toBe(basis);
});

test.each([
  ["2014-05-27", ""],
  ["2019-06-13", ""],
  ["2019-06-14", ""],
  ["2025-05-31", ""],
  ["2025-06-01", IN_C],
])("R5, R6, R7: the same verdicts on %s in every regime, cited%s", (on, ending) => {
  expect(codesOf(socialAssistance({ on, assistanceConfirmedOn: null, contractSignedOn: null }))).toEqual([
    "R5_ASSISTANCE_NOT_CONFIRMED",
    "R5_NO_SOCIAL_CONTRACT",
  ]);
  expect(codesOf(socialAssistance({ on, assistanceConfirmedOn: on, contractSignedOn: on }))).toEqual([]);
  const right = benefitRight({ on, benefitRight: true });
  expect(right?.severity).toBe("blocked");
  expect(basisOf(right)).toBe(`art. 73a ust. 1 i 3 w związku z art. 62a ust. 4 ${U04}${ending}`);
  const contract = { basis: "PUP_REFERRAL_50_2", signedOn: "2014-05-20" } as const;
  expect(contractOnReferral({ on, contract, statusLossRecordedOn: null })).toMatchObject({ severity: "warning" });
  expect(contractOnReferral({ on, contract, statusLossRecordedOn: on })).toMatchObject({ severity: "blocked" });
});

test.each([
  ["2005-10-31", null],
  ["2005-11-01", 600],
  ["2006-05-31", 600],
  ["2006-06-01", 620],
  ["2007-05-31", 620],
  ["2007-06-01", 630],
  ["2008-05-31", 630],
  ["2008-06-01", 650],
  ["2009-05-31", 650],
  ["2009-06-01", 680],
  ["2010-05-31", 680],
  ["2010-06-01", 710],
  ["2011-05-31", 710],
  ["2011-06-01", 730],
  ["2012-05-31", 730],
  ["2012-06-01", 770],
  ["2013-05-31", 770],
  ["2013-06-01", 800],
  ["2014-05-31", 800],
  ["2014-06-01", 810],
  ["2018-05-31", 810],
  ["2018-06-01", 830],
  ["2019-05-31", 830],
  ["2019-06-01", 850],
  ["2020-05-31", 850],
  ["2020-06-01", 870],
  ["2021-05-31", 870],
  ["2021-06-01", 900],
  ["2022-05-31", 900],
  ["2022-06-01", 950],
  ["2023-05-31", 950],
  ["2023-06-01", 1090],
  ["2024-05-31", 1090],
  ["2024-06-01", 1220],
  // No rise from 2015 to 2017; from 2025 on the raise is in dispute and the amount of the day before stays.
  ["2015-06-01", 810],
  ["2016-06-01", 810],
  ["2017-06-01", 810],
  ["2025-05-31", 1220],
  ["2025-06-01", 1220],
])("R22, R26: the minimum of %s is %s grosze", (on, grosze) => expect(minimumRate(on)?.grosze ?? null).toBe(grosze));

test.each([
  ["2014-05-27", 60, 60],
  ["2017-12-31", 60, 60],
  ["2018-01-01", 60, 100],
  ["2025-06-01", 60, 100],
])("R23: an agreement of %s may refund up to %d%, for carers' help %d%", (on, usual, carers) =>
  expect([refundShareMax(on, false), refundShareMax(on, true)]).toEqual([usual, carers]),
);

test.each(["2014-05-27", "2019-06-13", "2019-06-14", "2025-05-31", "2025-06-01"])("R12, R14, R16, R17: the same numbers on %s", (on) => {
  expect([
    parameter("cycleMonths", on),
    parameter("maxTotalMonths", on),
    parameter("psuWeeklyMinutesMax", on),
    parameter("integrationWeeklyMinutesMin", on),
  ]).toEqual([2, 6, 600, 600]);
});
test.each(["cycleMonths", "maxTotalMonths", "integrationWeeklyMinutesMin"] as const)(
  "the day before the programme has no %s: nothing can be judged by it",
  (key) => expect(() => parameter(key, "2014-05-26")).toThrow(RangeError),
);

test.each([
  // signed on, at signing, as a draft, old agreement looked at on 2025-07-01
  ["2025-01-31", null, null, "information"],
  ["2025-05-31", null, null, "information"],
  ["2025-06-01", "blocked", "warning", null],
  ["2026-01-31", "blocked", "warning", null],
])("R40: an agreement of %s: signing %s, draft %s, performed later %s", (signedOn, sign, draft, old) => {
  expect(newAgreement({ signedOn, step: "sign" }, lawOf([]))?.severity ?? null).toBe(sign);
  expect(newAgreement({ signedOn, step: "draft" }, lawOf([]))?.severity ?? null).toBe(draft);
  expect(oldAgreement({ on: "2025-07-01", number: "1", signedOn })?.severity ?? null).toBe(old);
  expect(admitsNewAgreements(lawOf([]), signedOn)).toBe(false);
});

test.each([
  // an hour from that day on at → refused
  ["2018-05-31", 810, false],
  ["2018-05-31", 809, true],
  ["2018-06-01", 810, true],
  ["2018-06-01", 830, false],
  ["2019-05-31", 830, false],
  ["2019-06-01", 849, true],
  ["2025-06-01", 1219, true],
  ["2025-06-01", 1220, false],
])("R22: from %s %d grosze, refused: %s", (on, rateGrosze, refused) => expect(hourlyRate({ on, rateGrosze }) !== null).toBe(refused));

test.each([
  // day of the decision, outcomes chosen, re-profiling among them
  ["2019-06-13", 0, "R19_ONE_OUTCOME", null],
  ["2019-06-13", 2, "R19_ONE_OUTCOME", null],
  ["2019-06-13", 1, null, null],
  ["2019-06-14", 0, "R20_ONE_OUTCOME", "R20_REPROFILING_REPEALED"],
  ["2019-06-14", 1, null, "R20_REPROFILING_REPEALED"],
  ["2025-06-01", 0, "R20_ONE_OUTCOME", "R20_REPROFILING_REPEALED"],
] as const)("R19, R20: decided on %s with %d chosen → %s, re-profiling → %s", (on, chosen, one, reprofiling) => {
  expect(codesOf([oneOutcomeOfThree({ on, chosen }), oneOutcomeOfTwo({ on, chosen })])).toEqual(one ? [one] : []);
  // It was completed when re-profiling was lawful still: the day of the decision counts (domain.md 0a).
  const verdict = reprofilingRepealed({ on, kind: "REPROFILING", lastDay: "2019-05-31" });
  expect(codesOf([verdict])).toEqual(reprofiling ? [reprofiling] : []);
});

test.each([
  // first day, opinion of, its verdict → code
  ["2018-05-02", null, true, "R21_NO_COUNCIL_OPINION"],
  ["2018-05-02", "2018-05-03", true, "R21_NO_COUNCIL_OPINION"],
  ["2018-05-02", "2018-05-02", true, null],
  ["2018-05-02", "2018-05-02", false, "R21_NEGATIVE_OPINION"],
] as const)("R21: a first day of %s with an opinion of %s, positive: %s → %s", (on, givenOn, positive, code) =>
  expect(councilOpinion({ on, opinion: givenOn && { number: "1/2018", givenOn, positive } })?.code ?? null).toBe(code),
);

test.each([
  // six months up to → a new cycle from
  ["2013-08-31", "2018-08-31", "R17_SIX_MONTHS"],
  ["2013-08-31", "2018-09-01", "R17_SIX_MONTHS_LONG_AGO"],
  ["2016-02-29", "2021-02-28", "R17_SIX_MONTHS"],
  ["2016-02-29", "2021-03-01", "R17_SIX_MONTHS_LONG_AGO"],
])("R17: six months that ended on %s and a referral from %s → %s", (to, from, code) => {
  const participations = [{ from: addMonths(addDays(to, 1), -6), to }];
  expect(sixMonths({ referral: { from, to: cycleEnd(from, 2) }, participations })?.code).toBe(code);
});

test.each([
  ["2017-12-31", "rozporządzenie z dnia 22 lipca 2011 r."],
  ["2018-01-01", "§ 3 ust. 3 i 4 rozporządzenia"],
])("R10: works begun on %s cite %s", (worksBegunOn, regulation) => {
  const people = [{ label: "1", surname: "", givenNames: "", residence: "", hasPesel: false, identityDocument: null }];
  expect(basisOf(nominationList({ on: "2018-02-01", worksBegunOn, people }))).toContain(regulation);
});
