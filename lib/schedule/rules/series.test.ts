import { expect, test } from "vitest";
import { endTime, minutesBetween, seriesDays } from "./series.ts";

const autumn = { from: "2018-09-01", to: "2018-10-31" };
const [TUESDAY, THURSDAY, SATURDAY] = [1, 3, 5];
const series = { weekdays: [TUESDAY], firstDay: "2018-09-01", count: 8, leftOut: [] as string[] };

test("osiem wtorków tury 3: eight Tuesdays from the first one of the edition on", () => {
  const { days, lacking } = seriesDays(series, autumn, {});
  expect(days).toEqual(
    ["04", "11", "18", "25"].map((day) => `2018-09-${day}`).concat(["02", "09", "16", "23"].map((day) => `2018-10-${day}`)),
  );
  expect(lacking).toBe(0);
});
test("two weekdays take turns; the first day of the series comes before nothing", () => {
  const { days } = seriesDays({ ...series, weekdays: [THURSDAY, TUESDAY], firstDay: "2018-10-02", count: 3 }, autumn, {});
  expect(days).toEqual(["2018-10-02", "2018-10-04", "2018-10-09"]);
});
test("a first day before the edition begins with the edition", () =>
  expect(seriesDays({ ...series, firstDay: "2018-01-01", count: 1 }, autumn, {}).days).toEqual(["2018-09-04"]));
test("Boże Ciało on a Thursday is passed over, said by its name, and pushes the rest a week further", () => {
  const may = { from: "2018-05-01", to: "2018-06-30" };
  const found = seriesDays({ ...series, weekdays: [THURSDAY], firstDay: "2018-05-24", count: 3 }, may, { "2018-05-31": "Boże Ciało" });
  expect(found).toEqual({
    days: ["2018-05-24", "2018-06-07", "2018-06-14"],
    skipped: [{ day: "2018-05-31", holiday: "Boże Ciało" }],
    lacking: 0,
  });
});
test("a day that was left out is passed over too, without a name", () =>
  expect(seriesDays({ ...series, count: 1, leftOut: ["2018-09-04"] }, autumn, {})).toMatchObject({
    days: ["2018-09-11"],
    skipped: [{ day: "2018-09-04", holiday: null }],
  }));
test("Saturdays only when they are chosen, Sundays never", () => {
  expect(seriesDays({ ...series, weekdays: [SATURDAY], count: 2 }, autumn, {}).days).toEqual(["2018-09-01", "2018-09-08"]);
  expect(seriesDays({ ...series, weekdays: [6], count: 2 }, autumn, {})).toMatchObject({ days: [], lacking: 2 });
});
test("meetings without a day left are counted: nine Tuesdays fit, ten do not", () => {
  expect(seriesDays({ ...series, count: 9 }, autumn, {}).lacking).toBe(0);
  expect(seriesDays({ ...series, count: 10 }, autumn, {})).toMatchObject({ lacking: 1 });
});
test("days run over the end of a month, a year and the change of the clocks", () => {
  const winter = { from: "2018-12-15", to: "2019-02-14" };
  expect(seriesDays({ ...series, weekdays: [THURSDAY], firstDay: "2018-12-27", count: 2 }, winter, {}).days).toEqual([
    "2018-12-27",
    "2019-01-03",
  ]);
  expect(seriesDays({ ...series, weekdays: [SATURDAY, 0], firstDay: "2018-10-27", count: 2 }, autumn, {}).days).toEqual([
    "2018-10-27",
    "2018-10-29",
  ]);
});
test("five hours from 8:30 end at 13:30; what would pass midnight has no end", () => {
  expect(endTime("08:30", 300)).toBe("13:30");
  expect(endTime("20:00", 239)).toBe("23:59");
  expect(endTime("20:00", 240)).toBeNull();
  expect(minutesBetween("08:30", "13:15")).toBe(285);
  expect(minutesBetween("13:30", "08:30")).toBe(-300);
});
