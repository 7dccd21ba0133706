import { expect, test } from "vitest";
import { type CandidateFacts, candidateGroup, eligibility, possibleFrom, referralVerdicts } from "#lib/referrals/rules/eligibility.ts";

const today = "2018-05-24";
const round3 = { from: "2018-09-01", to: "2018-10-31" };
const town = { teryt: "1603011", name: "Kędzierzyn-Koźle" };
const village = { teryt: "1603022", name: "Zmyślona Górna" };

const ready: CandidateFacts = {
  register: {
    registeredOn: "2016-02-01",
    statusLostOn: null,
    benefitUntil: null,
    otherHelpForm: null,
    otherHelpUntil: null,
    checkedOn: "2018-05-11",
  },
  profiles: [{ profile: "III", setOn: "2018-03-14" }],
  assistanceConfirmedOn: "2018-05-12",
  contracts: [{ signedOn: "2018-04-16", basis: "ORDINARY_108_1" }],
  participations: [],
  residence: town,
  stay: null,
};
const register = ready.register as NonNullable<CandidateFacts["register"]>;
const codes = (facts: Partial<CandidateFacts>, on = today, period = round3) =>
  eligibility({ ...ready, ...facts }, { on, period }).map(({ code }) => code);

test("a candidate with everything recorded may be referred", () => expect(codes({})).toEqual([]));

test("R1: the profile is the one of the day of referral, not the latest ever set", () => {
  const changed = [...ready.profiles, { profile: "II" as const, setOn: "2018-05-25" }];
  expect(codes({ profiles: changed })).toEqual([]);
  expect(codes({ profiles: changed }, "2018-05-25")).toEqual(["R1_PROFILE_III_REQUIRED"]);
});

test("R1: on the day of the loss the status is gone; a later registration gives it back", () => {
  expect(codes({ register: { ...register, statusLostOn: "2018-05-24" } })).toEqual(["R1_UNEMPLOYED_STATUS"]);
  expect(codes({ register: { ...register, statusLostOn: "2018-05-25" } })).toEqual([]);
  expect(codes({ register: { ...register, statusLostOn: "2017-01-10", registeredOn: "2017-06-01" } })).toEqual([]);
});

test("R2: after 13.06.2019 no profile is asked for", () =>
  expect(codes({ profiles: [] }, "2019-06-14", { from: "2019-09-01", to: "2019-10-31" })).toEqual([]));

test("R17: five years run from the last day to the referral, not to the first day that it names", () => {
  const participations = [{ from: "2014-05-27", to: "2014-11-26" }];
  const later = { from: "2019-12-02", to: "2020-02-01" };
  expect(codes({ participations, profiles: [] }, "2019-11-26", later)).toEqual(["R17_SIX_MONTHS"]);
  expect(codes({ participations, profiles: [] }, "2019-11-27", later)).toEqual(["R17_SIX_MONTHS_LONG_AGO"]);
});

test("R6: what nobody has checked is missing, not refused; a right with an end tells from when it will be possible", () => {
  const unchecked = eligibility({ ...ready, register: { ...register, checkedOn: null } }, { on: today, period: round3 });
  expect(unchecked).toMatchObject([{ code: "R6_BENEFIT_RIGHT", missing: true }]);
  expect(candidateGroup(unchecked)).toBe("missing");
  const entitled = eligibility({ ...ready, register: { ...register, benefitUntil: "2018-06-14" } }, { on: today, period: round3 });
  expect(candidateGroup(entitled)).toBe("no");
  expect(possibleFrom(entitled)).toBe("2018-06-15");
});

test("R5 and R6 at once: both are listed, and the refusal outweighs the missing confirmation", () => {
  const verdicts = eligibility(
    { ...ready, assistanceConfirmedOn: null, register: { ...register, benefitUntil: "2018-06-14" } },
    { on: today, period: round3 },
  );
  expect(verdicts.map(({ code }) => code).sort()).toEqual(["R5_ASSISTANCE_NOT_CONFIRMED", "R6_BENEFIT_RIGHT"]);
  expect(candidateGroup(verdicts)).toBe("no");
  expect(possibleFrom(verdicts)).toBeNull();
});

test("R5: without a social contract the referral goes on with a reason", () => {
  const verdicts = eligibility({ ...ready, contracts: [] }, { on: today, period: round3 });
  expect(verdicts).toMatchObject([{ code: "R5_NO_SOCIAL_CONTRACT", severity: "warning" }]);
  expect(candidateGroup(verdicts)).toBe("yes");
});

test("R7: a contract on referral warns, and blocks beside R1 once the loss of status is recorded", () => {
  const contracts = [{ signedOn: "2018-04-16", basis: "PUP_REFERRAL_50_2" as const }];
  expect(codes({ contracts })).toEqual(["R7_CONTRACT_ART_50"]);
  expect(codes({ contracts, register: { ...register, statusLostOn: "2018-04-17" } })).toEqual([
    "R1_UNEMPLOYED_STATUS",
    "R7_CONTRACT_ART_50_SIGNED",
  ]);
});

test("R7: a contract from before the present registration says nothing about it", () => {
  const contracts = [{ signedOn: "2015-03-01", basis: "PUP_REFERRAL_50_2" as const }];
  expect(codes({ contracts, register: { ...register, registeredOn: "2016-02-01" } })).toEqual([]);
});

test("R17: exactly six months pass, a day more does not", () => {
  const twice = [
    { from: "2017-03-01", to: "2017-04-30" },
    { from: "2018-01-01", to: "2018-02-28" },
  ];
  expect(codes({ participations: twice })).toEqual([]);
  expect(codes({ participations: [...twice, { from: "2018-03-15", to: "2018-03-15" }] })).toEqual(["R17_SIX_MONTHS"]);
});

test("overlap: a running participation counts to its planned end", () => {
  expect(codes({ participations: [{ from: "2018-07-05", to: "2018-09-01" }] })).toEqual(["P_OVERLAP"]);
  expect(codes({ participations: [{ from: "2018-07-01", to: "2018-08-31" }] })).toEqual([]);
});

test("R18: a form of help that ends before the first day does not stand in the way, an open one does", () => {
  expect(codes({ register: { ...register, otherHelpForm: "staż", otherHelpUntil: "2018-08-31" } })).toEqual([]);
  expect(codes({ register: { ...register, otherHelpForm: "staż", otherHelpUntil: null } })).toEqual(["R18_OTHER_HELP"]);
});

test("R8, R13, R18: a referral needs a place in the municipality, a group and the clerk's statement", () => {
  const asked = { on: today, period: round3 };
  const verdicts = referralVerdicts(ready, { ...asked, workPlace: village, hasGroup: false, statementMade: false });
  expect(verdicts.map(({ code }) => code)).toEqual(["R13_BOTH_BLOCKS", "R8_OUTSIDE_MUNICIPALITY", "R18_OTHER_HELP"]);
  const stays = referralVerdicts({ ...ready, stay: village }, { ...asked, workPlace: village, hasGroup: true, statementMade: true });
  expect(stays).toEqual([]);
});

test("R8: a stay that ends before the first day does not carry the referral, one that lasts to that day does", () => {
  const staying = (until: string) =>
    referralVerdicts(
      { ...ready, stay: { ...village, until } },
      { on: today, period: round3, workPlace: village, hasGroup: true, statementMade: true },
    ).map(({ code }) => code);
  expect(staying("2018-08-31")).toEqual(["R8_OUTSIDE_MUNICIPALITY"]);
  expect(staying("2018-09-01")).toEqual([]);
});
