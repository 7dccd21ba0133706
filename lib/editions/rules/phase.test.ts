import { expect, test } from "vitest";
import { editionPhase, yearShown, yearsOf } from "#lib/editions/rules/phase.ts";

const edition = { status: "ACTIVE", endsOn: "2018-06-30" } as const;

test("an edition is under way on its last day and ended on the day after", () => {
  expect(editionPhase(edition, "2018-06-30")).toBe("ACTIVE");
  expect(editionPhase(edition, "2018-07-01")).toBe("ENDED");
});

test("a settled edition stays settled, whatever the day", () => {
  expect(editionPhase({ ...edition, status: "SETTLED" }, "2018-07-01")).toBe("SETTLED");
});

test("the list of programmes opens on the business year, or on the latest year that has a programme", () => {
  const years = yearsOf([
    { yearFrom: 2015, yearTo: 2016 },
    { yearFrom: 2018, yearTo: 2018 },
  ]);
  expect(years).toEqual([2015, 2016, 2018]);
  expect(yearShown(undefined, years, "2018-05-24")).toBe(2018);
  expect(yearShown(undefined, [2015, 2016], "2018-05-24")).toBe(2016);
  expect(yearShown(undefined, [], "2018-05-24")).toBe(2018);
  expect(yearShown("2016", years, "2018-05-24")).toBe(2016);
  expect(yearShown("wszystkie", years, "2018-05-24")).toBe(2018);
});
