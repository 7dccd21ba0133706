import { expect, test } from "vitest";
import { taskText } from "#lib/tasks/labels/tasks.ts";
import { isAwaited, isMine } from "#lib/tasks/policy.ts";
import { ofActionPlans } from "#lib/tasks/rules/action-plans.ts";

const today = "2018-05-24";
const contact = { kind: "CONTACT", since: "2018-03-20", dueOn: "2018-05-19", verdict: null } as const;
const [matter] = ofActionPlans([{ personId: "p", terms: [contact] }], today);

test("R4: a contact waits for the clerk of the labour office, and the director is told", () => {
  if (!matter) throw new Error("no matter");
  expect(isMine(matter, { role: "PUP_CLERK", userId: "u" })).toBe(true);
  expect(isAwaited(matter, { role: "PUP_DIRECTOR", userId: "u" }, today)).toBe(true);
  expect(isAwaited(matter, { role: "OPS_COORDINATOR", userId: "u" }, today)).toBe(false);
});

test("R4: a term is told from a week before it passes", () => {
  const on = (dueOn: string) => ofActionPlans([{ personId: "p", terms: [{ ...contact, dueOn }] }], today).length;
  expect([on("2018-05-31"), on("2018-06-01")]).toEqual([1, 0]);
});

test("R4: the task leads to the plan on the card and names nobody", () => {
  if (!matter) throw new Error("no matter");
  expect(taskText(matter)).toMatchObject({ href: "/osoby/p#plan", title: "Skontaktuj się z osobą bezrobotną" });
});
