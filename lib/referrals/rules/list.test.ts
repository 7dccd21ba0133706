import { expect, test } from "vitest";
import type { CandidateFacts } from "#lib/referrals/rules/eligibility.ts";
import { judgeList } from "#lib/referrals/rules/list.ts";

const round3 = { from: "2018-09-01", to: "2018-10-31" };
const facts: CandidateFacts = {
  register: {
    ...{ registeredOn: "2016-02-01", statusLostOn: null, benefitUntil: null, checkedOn: "2018-05-11" },
    ...{ otherHelpForm: null, otherHelpUntil: null },
  },
  profiles: [{ profile: "III", setOn: "2018-03-14" }],
  assistanceConfirmedOn: "2018-05-12",
  contracts: [],
  participations: [],
  residence: { teryt: "1424044", name: "Zmyślona Górna" },
  stay: null,
};
const farAway = { id: "p1", assigned: 0, centreId: "c1", teryt: "1424054", municipality: "Zmyślona Dolna" };

const near = { ...farAway, teryt: "1424044", municipality: "Zmyślona Górna" };

const judged = (
  own: Partial<CandidateFacts>,
  period: typeof round3 | null = round3,
  { place = farAway, waiting = [] as string[] } = {},
) => {
  const sent = { nominationId: "n1", centreId: "c1", facts: { ...facts, ...own } };
  const nomination = { status: "SENT_TO_PUP", answeredReturnNo: 0 } as const;
  const records = { nomination, verification: null, referral: null, participation: null };
  const context = { on: "2018-05-24", period, edition: period, workPlaces: [place], reserve: new Map(waiting.map((id, i) => [id, i + 1])) };
  return judgeList([{ ...sent, ...records }], context)[0];
};

test("R8: conditions are confirmed though there is no work place near yet; it stands in the way of the referral only", () =>
  expect(judged({})).toMatchObject({ group: "no", mayVerify: true }));

test("R1: conditions that do not hold are told before they are confirmed, not by a refusal afterwards", () => {
  expect(judged({ profiles: [{ profile: "II", setOn: "2018-03-14" }] })).toMatchObject({ group: "no", mayVerify: false });
  expect(judged({ profiles: [] })).toMatchObject({ mayVerify: false });
});

test("P_RESERVE_ORDER: out of turn is only who could be referred; who cannot has no turn", () => {
  const order = (own: Partial<CandidateFacts>, waiting: string[]) =>
    judged(own, round3, { place: near, waiting })?.verdicts.some(({ code }) => code === "P_RESERVE_ORDER");
  expect(order({}, ["n0", "n1"])).toBe(true);
  expect(order({}, ["n1", "n0"])).toBe(false);
  expect(order({ profiles: [{ profile: "II", setOn: "2018-03-14" }] }, ["n0", "n1"])).toBe(false);
  expect(order({ profiles: [] }, ["n0"])).toBe(false);
});

test("an edition that takes nobody asks for no conditions", () =>
  expect(judged({}, null)).toMatchObject({ group: null, mayVerify: false }));
