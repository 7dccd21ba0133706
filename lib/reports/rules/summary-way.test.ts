import { expect, test } from "vitest";
import type { CandidateOfSummary } from "./summary-records.ts";
import { wayOfPeople } from "./summary-way.ts";

const TODAY = "2018-05-24";
const sent: CandidateOfSummary = {
  nomination: { status: "SENT_TO_PUP", answeredReturnNo: 0 },
  verification: null,
  referral: null,
  participation: null,
};
const verified: CandidateOfSummary = { ...sent, verification: { decision: "VERIFIED", returnNo: 0, ruleCodes: [] } };
const referred: CandidateOfSummary = { ...verified, referral: { status: "ISSUED", startsOn: "2018-05-01" } };
const takingPart: CandidateOfSummary = { ...referred, participation: { endKind: null, endReason: null, lastDay: "2018-06-30" } };
const completed: CandidateOfSummary = { ...referred, participation: { endKind: null, endReason: null, lastDay: "2018-04-30" } };

const counts = (candidates: CandidateOfSummary[]) => wayOfPeople(candidates, TODAY).map(({ count }) => count);
const lost = (candidates: CandidateOfSummary[]) => wayOfPeople(candidates, TODAY).map((step) => step.lost);

test("whoever came further came through all the steps before", () => {
  expect(counts([sent, verified, referred, takingPart, completed])).toEqual([5, 4, 3, 2, 1]);
});

test("a refusal counts under the rule that refused, the reserve list and refusals of people under their own words", () => {
  const rejected: CandidateOfSummary = { ...sent, verification: { decision: "REJECTED", returnNo: 0, ruleCodes: ["R6_BENEFIT_RIGHT"] } };
  const reserve: CandidateOfSummary = { ...sent, verification: { decision: "RESERVE", returnNo: 0, ruleCodes: [] } };
  const refused: CandidateOfSummary = { ...referred, referral: { status: "REFUSED", startsOn: "2018-05-01" } };
  expect(lost([rejected, reserve, refused])).toEqual([
    [],
    [{ reason: "rule:R6_BENEFIT_RIGHT", count: 1 }],
    [{ reason: "RESERVE", count: 1 }],
    [{ reason: "REFUSED", count: 1 }],
    [],
  ]);
});

test("who takes part is not lost for good, who left early is, for the reason recorded; the commonest reason comes first", () => {
  const left: CandidateOfSummary = { ...referred, participation: { endKind: "ENDED_EARLY", endReason: "ILLNESS", lastDay: "2018-05-10" } };
  expect(lost([left, takingPart, takingPart]).at(-1)).toEqual([
    { reason: "ACTIVE", count: 2 },
    { reason: "ILLNESS", count: 1 },
  ]);
});

test("an edition without candidates has five steps of nobody", () => expect(counts([])).toEqual([0, 0, 0, 0, 0]));
