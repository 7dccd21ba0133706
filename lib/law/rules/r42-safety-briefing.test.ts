import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { safetyBriefing } from "./r42-safety-briefing.ts";

test("R42: an instruction on the first day of the works is in time, one on the day after is not", () => {
  expect(safetyBriefing({ firstDay: "2018-05-24", briefedOn: "2018-05-24" })).toBeNull();
  expect(safetyBriefing({ firstDay: "2018-05-24", briefedOn: "2018-05-25" })).toMatchObject({ severity: "warning" });
});
test("R42: works begun in 2018 fall under the regulation of 2017, earlier ones under that of 2011", () => {
  const basis = (firstDay: string) => {
    const verdict = safetyBriefing({ firstDay, briefedOn: null });
    return verdict ? message(verdict).basis.replaceAll("\u00a0", " ") : "";
  };
  expect(basis("2018-05-24")).toBe("§ 4 ust. 1 i 4 rozporządzenia z dnia 21 grudnia 2017 r.");
  expect(basis("2017-07-11")).toContain("22 lipca 2011 r.");
});
