import { expect, test } from "vitest";
import { taskText } from "#lib/tasks/labels/tasks.ts";
import { isAwaited, isMine } from "#lib/tasks/policy.ts";
import { ofWorkPlans } from "#lib/tasks/rules/work-plans.ts";

const [matter] = ofWorkPlans([{ centreId: "c", centreName: "GOPS", municipality: "Jerzmanowice", year: 2018 }]);

test("R31: a missing plan of needs waits for the coordinator until 31 January, and the clerk is told", () => {
  if (!matter) throw new Error("no matter");
  expect(matter).toMatchObject({ since: "2018-01-01", dueOn: "2018-01-31" });
  expect(isMine(matter, { role: "OPS_COORDINATOR", userId: "u" })).toBe(true);
  expect(isAwaited(matter, { role: "PUP_CLERK", userId: "u" }, "2018-02-01")).toBe(true);
});

test("R31: the reminder leads to the plans of its year and names the municipality", () => {
  if (!matter) throw new Error("no matter");
  expect(taskText(matter)).toMatchObject({ href: "/programy?rok=2018", button: "Wpisz plan potrzeb" });
  expect(taskText(matter).facts).toContain("Jerzmanowice");
});
