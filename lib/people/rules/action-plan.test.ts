import { expect, test } from "vitest";
import { type PlanEntry, planEntryFault, planOn, termsOf } from "./action-plan.ts";

const today = "2018-05-24";
const begun: PlanEntry = { kind: "BEGUN", happenedOn: "2018-02-05" };
const contact: PlanEntry = { kind: "CONTACT", happenedOn: "2018-03-20" };
const third = [{ profile: "III", setOn: "2016-01-04" }] as const;

test("the plan that runs is the last one begun and not ended, with the contacts since", () => {
  expect(planOn([], today)).toBeNull();
  expect(planOn([{ kind: "CONTACT", happenedOn: "2017-12-01" }, begun, contact], today)).toEqual({
    ...{ startedOn: "2018-02-05", lastContactOn: "2018-03-20", continuedOn: null },
  });
  expect(planOn([begun, { kind: "ENDED", happenedOn: today }], today)).toBeNull();
  expect(planOn([{ kind: "BEGUN", happenedOn: "2016-01-04" }, { kind: "ENDED", happenedOn: "2017-01-04" }, begun], today)).toMatchObject({
    startedOn: "2018-02-05",
  });
});

test("R4: a missed contact says so on the day after its term", () => {
  const plan = { startedOn: "2018-02-05", lastContactOn: "2018-03-20", continuedOn: null };
  expect(termsOf(plan, third, "2018-05-19")[0]).toMatchObject({ kind: "CONTACT", dueOn: "2018-05-19", verdict: null });
  expect(termsOf(plan, third, "2018-05-20")[0]).toMatchObject({ since: "2018-03-20", verdict: { code: "R4_CONTACT_DUE" } });
});

test("R4: a plan past its length waits until it is ended or its going on is justified", () => {
  const plan = { startedOn: "2016-06-03", lastContactOn: today, continuedOn: null };
  expect(termsOf(plan, third, today)[1]).toMatchObject({ kind: "LENGTH", dueOn: "2018-05-23", verdict: { code: "R4_PLAN_LENGTH" } });
  expect(termsOf({ ...plan, continuedOn: today }, third, today)).toHaveLength(1);
  expect(termsOf(plan, [], today)).toHaveLength(1);
});

test("a plan begins when none runs; contacts and its end belong to one that does; nothing is written twice", () => {
  expect(planEntryFault("BEGUN", "2018-04-01", [begun])).toBe("runs");
  expect(planEntryFault("CONTACT", "2018-02-04", [begun])).toBe("none");
  expect(planEntryFault("CONTACT", "2018-03-20", [begun, contact])).toBe("twice");
  expect(planEntryFault("ENDED", today, [begun, contact])).toBeNull();
});
