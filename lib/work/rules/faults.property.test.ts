import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, isoWeekOf, weekDays } from "#lib/platform/calendar.ts";
import { weekNumber } from "#tests/support/reckoning.ts";
import { weekFaults } from "./faults.ts";
import type { SavedWork, WeekFacts, WorkFacts } from "./sheet.ts";

const TEN_HOURS = 600;
const place = { teryt: "1603011", name: "Kędzierzyn-Koźle" };
const places = ["park", "szkoła", "świetlica"];
const period = { from: "2018-03-01", to: "2018-04-30" };
const today = "2018-12-31";

/** Everything that is saved for one person, by place and day. */
type Book = ReadonlyMap<string, number>;
type Save = { readonly day: number; readonly cells: readonly { readonly at: number; readonly shift: number; readonly minutes: number }[] };

const saves = fc.array(
  fc.record({
    day: fc.nat(60),
    cells: fc.array(fc.record({ at: fc.nat(places.length - 1), shift: fc.nat(6), minutes: fc.integer({ min: 0, max: 700 }) }), {
      minLength: 1,
      maxLength: 8,
    }),
  }),
  { minLength: 1, maxLength: 40 },
);
const saved = (minutes: number): SavedWork => ({
  minutes,
  version: 1,
  status: "PRESENT",
  absenceKind: null,
  startsAt: null,
  workKindId: null,
  note: null,
  savedOn: today,
  corrected: false,
});

function factsOf(book: Book, days: readonly string[], monthlyCap: number): WorkFacts {
  const entries = [...book].map(([key, minutes]) => ({ at: key.slice(11), on: key.slice(0, 10), minutes }));
  return {
    participation: period,
    caps: [{ source: "AGREEMENT", number: "PSU/1/2018", minutes: monthlyCap, validFrom: "2018-02-05" }],
    homes: [{ kind: "RESIDENCE", municipality: place, from: "2017-01-01", to: null }],
    lines: places.map((at) => ({
      workPlaceId: at,
      placeName: at,
      municipality: place,
      assigned: [{ from: period.from, to: null, stayNoted: false, briefedOn: period.from }],
      begunOn: period.from,
      closed: {},
      saved: Object.fromEntries(
        entries.filter((one) => one.at === at && days.includes(one.on)).map(({ on, minutes }) => [on, saved(minutes)]),
      ),
    })),
    elsewhere: entries.filter(({ on }) => !days.includes(on)),
    busy: [],
    paid: {},
  };
}

/** What is saved after everybody has tried: a save goes through whole or not at all. */
function afterAll(tried: readonly Save[], monthlyCap: number): Book {
  let book: Book = new Map();
  for (const { day, cells } of tried) {
    const days = weekDays(isoWeekOf(addDays(period.from, day)));
    const sent = new Map(cells.map(({ at, shift, minutes }) => [`${days[shift]}/${places[at]}`, minutes]));
    const changes = [...sent].map(([key, minutes]) => ({ workPlaceId: key.slice(11), on: key.slice(0, 10), minutes }));
    const terms = { today, days: 14, mayLate: true, onlyLate: false };
    const week: WeekFacts = { days, edition: period, today, terms, hourMinutes: 60, holidays: {} };
    const faults = weekFaults(factsOf(book, days, monthlyCap), week, changes);
    if (faults.every(({ verdicts }) => verdicts.every(({ severity }) => severity !== "blocked"))) book = new Map([...book, ...sent]);
  }
  return book;
}
const fullest = (book: Book, groupOf: (day: string) => string | number) => {
  const sums = new Map<string | number, number>();
  for (const [key, minutes] of book) {
    const group = groupOf(key.slice(0, 10));
    sums.set(group, (sums.get(group) ?? 0) + minutes);
  }
  return Math.max(0, ...sums.values());
};

test("R14: however entries are split over places, days and saves, no week goes past ten hours", () => {
  fc.assert(
    fc.property(saves, (tried) => {
      expect(fullest(afterAll(tried, 100_000), weekNumber)).toBeLessThanOrEqual(TEN_HOURS);
    }),
  );
});
test("R15: however they are split, no calendar month goes past the agreement's hours, the week over its end included", () => {
  fc.assert(
    fc.property(saves, fc.integer({ min: 60, max: 2400 }), (tried, monthlyCap) => {
      const book = afterAll(tried, monthlyCap);
      expect(fullest(book, (day) => day.slice(0, 7))).toBeLessThanOrEqual(monthlyCap);
      expect(fullest(book, weekNumber)).toBeLessThanOrEqual(TEN_HOURS);
    }),
  );
});
test("R14, R15: a refused cell could have taken what the refusal says, and not a minute more", () => {
  fc.assert(
    fc.property(saves, fc.integer({ min: 60, max: 2400 }), fc.nat(6), (tried, monthlyCap, shift) => {
      const book = afterAll(tried, monthlyCap);
      const days = weekDays(isoWeekOf("2018-03-28"));
      const on = days[shift] ?? "";
      const week: WeekFacts = {
        days,
        edition: period,
        today,
        terms: { today, days: 14, mayLate: true, onlyLate: false },
        hourMinutes: 60,
        holidays: {},
      };
      const facts = factsOf(book, days, monthlyCap);
      const blocked = (minutes: number) =>
        weekFaults(facts, week, [{ workPlaceId: "park", on, minutes }]).filter(({ verdicts }) =>
          verdicts.some(({ rule }) => rule === "R14" || rule === "R15"),
        );
      const [fault] = blocked(1440);
      if (!fault) return;
      expect(blocked(fault.most)).toEqual([]);
      expect(blocked(fault.most + 1)).not.toEqual([]);
    }),
  );
});
