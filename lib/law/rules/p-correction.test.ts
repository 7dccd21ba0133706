import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#lib/platform/calendar.ts";
import { message } from "../messages.ts";
import { correction, isLateCorrection } from "./p-correction.ts";

const terms = { today: "2018-06-07", days: 14, mayLate: false, onlyLate: false };
const saved = { on: "2018-05-24", savedOn: "2018-05-24", corrected: false };

test("P: what was saved today is still being entered, whoever changes it and however late", () => {
  expect(correction({ ...saved, savedOn: "2018-06-07" }, terms)).toBeNull();
  expect(correction({ ...saved, on: "2018-01-02", savedOn: "2018-06-07" }, terms)).toBeNull();
});
test("P: what was saved on an earlier day is corrected with a reason, to the fourteenth day inclusive", () => {
  expect(correction(saved, terms)).toMatchObject({ code: "P_CORRECTION", severity: "warning" });
  const late = correction(saved, { ...terms, today: "2018-06-08" });
  expect(late).toMatchObject({ code: "P_CORRECTION_LATE", severity: "blocked" });
  expect(late && message(late).why).toBe("Termin poprawek minął 07.06.2018.");
});
test("P: a corrected entry stays a correction on the same day, so that a late one cannot be taken back by anybody", () => {
  const corrected = { ...saved, savedOn: "2018-06-20", corrected: true };
  expect(correction(corrected, { ...terms, today: "2018-06-20" })).toMatchObject({ code: "P_CORRECTION_LATE" });
});
test("P: coordinator and director correct late, with a reason", () => {
  expect(correction(saved, { ...terms, today: "2018-12-01", mayLate: true })).toMatchObject({ code: "P_CORRECTION" });
});
test("P: for every number of days the deadline is exactly that day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 365 }), fc.integer({ min: 1, max: 800 }), (days, later) => {
      const today = addDays(saved.on, later);
      expect(isLateCorrection(saved, { today, days })).toBe(later > days);
      expect(correction(saved, { ...terms, today, days })?.severity).toBe(later > days ? "blocked" : "warning");
    }),
  );
});
