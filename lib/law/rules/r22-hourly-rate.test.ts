import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { hourlyRate, ratesOfMonth } from "./r22-hourly-rate.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("R22: the minimum itself and anything above it may be paid", () => {
  expect(hourlyRate({ on: "2018-05-31", rateGrosze: 810 })).toBeNull();
  expect(hourlyRate({ on: "2018-05-31", rateGrosze: 1000 })).toBeNull();
});
test("R22: a grosz below the minimum is refused", () => {
  const found = hourlyRate({ on: "2018-05-31", rateGrosze: 809 });
  expect(found).toMatchObject({ code: "R22_RATE_BELOW_MINIMUM", severity: "blocked" });
  if (!found) throw new Error("no verdict");
  expect(plain(message(found).what)).toBe("Nie można zapisać stawki 8,09 zł za godzinę od 31.05.2018.");
  expect(plain(message(found).why)).toBe("Najniższa stawka w tym dniu: 8,10 zł. Źródło: kwota po waloryzacji, od 01.06.2014.");
});
test("R22: the same rate is too low from 1 June 2018", () => {
  expect(hourlyRate({ on: "2018-06-01", rateGrosze: 810 })?.facts.minimum).toEqual({ grosze: 830 });
});
test("R22: days worked without a rate stop the computation and are listed", () => {
  const rateOn = (date: string) => (date < "2018-06-01" ? 810 : null);
  expect(ratesOfMonth({ month: "2018-05", workedDays: ["2018-05-30"], rateOn })).toBeNull();
  const found = ratesOfMonth({ month: "2018-06", workedDays: ["2018-06-04", "2018-06-05"], rateOn });
  if (!found) throw new Error("no verdict");
  expect(plain(message(found).why)).toBe("Dni bez stawki: 04.06.2018, 05.06.2018.");
});
