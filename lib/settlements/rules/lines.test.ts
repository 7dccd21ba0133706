import fc from "fast-check";
import { expect, test } from "vitest";
import { MINIMUM_RATES } from "#lib/law/rates.ts";
import { daysOf, type IsoDate, type IsoMonth } from "#lib/platform/calendar.ts";
import { floorGrosze, roundHalfUp } from "#lib/platform/money.ts";
import type { OwnRate } from "#lib/settlements/rules/cost.ts";
import { sumsOf } from "#lib/settlements/rules/differences.ts";
import { daysWithoutRate, duesOf, type RecordedDay, type Terms } from "#lib/settlements/rules/lines.ts";

const centre = "mops";
const terms = (more: Partial<Terms> = {}): Terms => ({
  ...{ centreId: centre, sharePercent: 60, ownRates: [], minimumRates: MINIMUM_RATES },
  ...more,
});
const own = (validFrom: IsoDate, amountGrosz: number): OwnRate => ({ centreId: centre, workKindId: null, validFrom, amountGrosz });
const day = (date: IsoDate, minutes: number, who = "anna", more: Partial<RecordedDay> = {}): RecordedDay => ({
  ...{ participationId: who, personId: who, date, minutes, status: "PRESENT", workKindId: null },
  ...more,
});
const ten = Array.from({ length: 10 }, (_, i) => `p${i}`);
/** Ten people, forty hours in each month on four days. */
const full = (...months: IsoMonth[]) =>
  months.flatMap((month) => ten.flatMap((who) => ["04", "11", "18", "25"].map((on) => day(`${month}-${on}`, 600, who))));
const sums = (days: RecordedDay[], more: Partial<Terms> = {}) => sumsOf(duesOf(days, terms(more)));
const ofMonth = (days: RecordedDay[], month: IsoMonth) => sumsOf(duesOf(days, terms()).filter(({ forMonth }) => forMonth === month));

test("R22, R23, R26: the year 2018 of Kędzierzyn-Koźle, month by month", () => {
  const year = full("2018-03", "2018-04", "2018-05", "2018-06", "2018-09", "2018-10");
  const before = { minutes: 24_000, amountGrosz: 3_240_00, refundGrosz: 1_944_00 };
  const after = { minutes: 24_000, amountGrosz: 3_320_00, refundGrosz: 1_992_00 };
  for (const month of ["2018-03", "2018-04", "2018-05"]) expect([month, ofMonth(year, month)]).toEqual([month, before]);
  for (const month of ["2018-06", "2018-09", "2018-10"]) expect([month, ofMonth(year, month)]).toEqual([month, after]);
  expect(sums(full("2018-03", "2018-04"))).toMatchObject({ amountGrosz: 6_480_00, refundGrosz: 3_888_00 });
  expect(sums(full("2018-05", "2018-06"))).toMatchObject({ amountGrosz: 6_560_00, refundGrosz: 3_936_00 });
  expect(sums(full("2018-09", "2018-10"))).toMatchObject({ amountGrosz: 6_640_00, refundGrosz: 3_984_00 });
});

test("R22: Kalisz from 11 July to 10 September 2017 is three months, the first week partial", () => {
  const weeks = daysOf({ from: "2017-07-11", to: "2017-09-10" }).filter((on) => new Date(`${on}T12:00:00Z`).getUTCDay() === 5);
  const dues = duesOf(
    weeks.map((on) => day(on, 600)),
    terms(),
  );
  expect(dues.map(({ forMonth, minutes, amountGrosz, refundGrosz }) => [forMonth, minutes, amountGrosz, refundGrosz])).toEqual([
    ["2017-07", 3 * 600, 243_00, 145_80],
    ["2017-08", 4 * 600, 324_00, 194_40],
    ["2017-09", 2 * 600, 162_00, 97_20],
  ]);
});

test("R26: in the week of 1 June 2018 each day has its own rate, though the month of each is one part", () => {
  const dues = duesOf([day("2018-05-31", 300), day("2018-06-01", 300)], terms());
  expect(dues.map(({ forMonth, amountGrosz, parts }) => [forMonth, amountGrosz, parts[0]?.rateGrosz])).toEqual([
    ["2018-05", 40_50, 810],
    ["2018-06", 41_50, 830],
  ]);
});

test("R22, R23: a municipality's own rate changes inside a month; the refund stays a share of the minimum", () => {
  const rates = [own("2018-01-01", 900), own("2018-04-16", 1000)];
  const [due] = duesOf([day("2018-04-13", 600), day("2018-04-16", 600)], terms({ ownRates: rates }));
  expect(due).toMatchObject({ amountGrosz: 190_00, refundGrosz: 97_20 });
  expect(due?.parts).toEqual([
    { from: "2018-04-13", to: "2018-04-13", minutes: 600, rateGrosz: 900, minimumGrosz: 810, sharePercent: 60 },
    { from: "2018-04-16", to: "2018-04-16", minutes: 600, rateGrosz: 1000, minimumGrosz: 810, sharePercent: 60 },
  ]);
});

test("R23, R24: with share 0 nothing comes back, with 100 the whole minimum, and never the surplus over it", () => {
  const april = [day("2018-04-13", 600)];
  expect(sums(april, { sharePercent: 0 })).toMatchObject({ amountGrosz: 81_00, refundGrosz: 0 });
  expect(sums(april, { sharePercent: 100, ownRates: [own("2018-01-01", 900)] })).toMatchObject({ amountGrosz: 90_00, refundGrosz: 81_00 });
});

test("R23: an annex changes the share from its day on, and the parts say so", () => {
  const share = (on: IsoDate) => (on < "2018-04-16" ? 60 : 40);
  const [due] = duesOf([day("2018-04-13", 600), day("2018-04-16", 600)], terms({ sharePercent: share }));
  expect(due).toMatchObject({ amountGrosz: 162_00, refundGrosz: 48_60 + 32_40 });
  expect(due?.parts.map(({ sharePercent }) => sharePercent)).toEqual([60, 40]);
});

test("R25: an absence pays nothing, documented or not, and neither does a day without minutes", () => {
  const absent = (["EXCUSED", "UNEXCUSED"] as const).map((status) => day("2018-04-13", 300, "anna", { status }));
  expect(duesOf([...absent, day("2018-04-16", 0)], terms())).toEqual([]);
});

test("R22: a day without a rate is named once and in no amount", () => {
  const table = MINIMUM_RATES.filter(({ validFrom }) => validFrom === "2018-06-01");
  const days = [day("2018-05-31", 300), day("2018-05-31", 300, "jan"), day("2018-06-01", 300)];
  expect(daysWithoutRate(days, terms({ minimumRates: table }))).toEqual(["2018-05-31"]);
  expect(sums(days, { minimumRates: table })).toMatchObject({ minutes: 300, amountGrosz: 41_50 });
});

const month = daysOf({ from: "2018-05-01", to: "2018-06-30" });
const someDay = fc.record({
  on: fc.constantFrom(...month),
  minutes: fc.integer({ min: 1, max: 600 }),
  who: fc.constantFrom("anna-1", "anna-2", "jan-1"),
});
/** Two of the participations are one person's. */
const recorded = ({ on, minutes, who }: { on: IsoDate; minutes: number; who: string }) =>
  day(on, minutes, who, { personId: who.split("-")[0] ?? who });

test("R22: the parts add up to the whole, rounded once a person and month, whatever the order of the entries", () =>
  fc.assert(
    fc.property(fc.array(someDay, { maxLength: 40 }), fc.integer({ min: 0, max: 60 }), (some, sharePercent) => {
      const rates = terms({ sharePercent, ownRates: [own("2018-05-10", 877)] });
      const days = some.map(recorded);
      const dues = duesOf(days, rates);
      expect(duesOf(days.toReversed(), rates)).toEqual(dues);
      for (const forMonth of ["2018-05", "2018-06"])
        for (const person of ["anna", "jan"]) {
          const mine = dues.filter((due) => due.forMonth === forMonth && due.participationId.startsWith(person));
          const parts = mine.flatMap((due) => due.parts);
          const total = (value: (part: (typeof parts)[number]) => number) => parts.reduce((sum, part) => sum + value(part), 0);
          const whole = sumsOf(mine);
          expect(whole.minutes).toBe(total(({ minutes }) => minutes));
          expect(whole.amountGrosz).toBe(
            roundHalfUp(
              total(({ minutes, rateGrosz }) => minutes * rateGrosz),
              60,
            ),
          );
          expect(whole.refundGrosz).toBe(
            floorGrosze(
              total((part) => part.minutes * part.minimumGrosz * part.sharePercent),
              6000,
            ),
          );
          expect(whole.refundGrosz).toBeLessThanOrEqual(whole.amountGrosz);
        }
    }),
  ));
