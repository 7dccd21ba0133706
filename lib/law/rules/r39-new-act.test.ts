import { expect, test } from "vitest";
import { actRepealed } from "./r39-new-act.ts";

test("R39: the repeal is told from 1 June 2025 on and not a day before", () => {
  expect(actRepealed("2025-05-31")).toBeNull();
  expect(actRepealed("2025-06-01")).toMatchObject({ code: "R39_ACT_REPEALED", severity: "information", rule: "R39" });
});
