import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type IsoMonth } from "#lib/platform/calendar.ts";
import { benefit, type RatedMinutes, sumBenefits } from "./benefit.ts";
import { minimumRate } from "./rates.ts";

/** Each day at the minimum, or at the rate given, and the share of 60 %. */
const rated = (days: readonly { date: string; minutes: number }[], { rateGrosz, sharePercent = 60 }: Partial<RatedMinutes> = {}) =>
  days.map(({ date, minutes }) => {
    const minimumGrosz = minimumRate(date)?.grosze ?? 0;
    return { minutes, minimumGrosz, rateGrosz: rateGrosz ?? minimumGrosz, sharePercent };
  });
const fortyHours = (month: IsoMonth) => ["04", "11", "18", "25"].map((day) => ({ date: `${month}-${day}`, minutes: 600 }));
const tenPeople = (...months: IsoMonth[]) =>
  sumBenefits(months.flatMap((month) => Array.from({ length: 10 }, () => benefit(rated(fortyHours(month))))));

test("R22, R23: forty hours at 8,10 zł are 324,00 zł, of which 194,40 zł come back", () => {
  expect(benefit(rated(fortyHours("2018-05")))).toEqual({
    minutes: 2400,
    amountGrosz: 324_00,
    refundGrosz: 194_40,
    municipalityGrosz: 129_60,
  });
});
test("R22: the three rounds of 2018 cost 6 480, 6 560 and 6 640 zł", () => {
  expect(tenPeople("2018-03", "2018-04")).toMatchObject({ amountGrosz: 6_480_00, refundGrosz: 3_888_00 });
  expect(tenPeople("2018-05", "2018-06")).toMatchObject({ amountGrosz: 6_560_00, refundGrosz: 3_936_00 });
  expect(tenPeople("2018-09", "2018-10")).toMatchObject({ amountGrosz: 6_640_00, refundGrosz: 3_984_00 });
});
test("R23: the refund is a share of the minimum, and a municipality that pays more bears the excess", () => {
  expect(benefit(rated(fortyHours("2018-05"), { rateGrosz: 10_00 }))).toMatchObject({
    amountGrosz: 400_00,
    refundGrosz: 194_40,
    municipalityGrosz: 205_60,
  });
});
test("R24: with share 0 nothing comes back", () => {
  expect(benefit(rated(fortyHours("2018-05"), { sharePercent: 0 }))).toMatchObject({ refundGrosz: 0, municipalityGrosz: 324_00 });
});
test("R26: the day worked decides the rate inside one month too", () => {
  const worked = [
    { date: "2018-05-31", minutes: 60 },
    { date: "2018-06-01", minutes: 60 },
  ];
  expect(benefit(rated(worked)).amountGrosz).toBe(16_40);
});
test("R22: the amount is rounded once, half up, and the refund down", () => {
  const worked = Array.from({ length: 3 }, (_, i) => ({ date: addDays("2018-05-01", i), minutes: 1 }));
  expect(benefit(rated(worked))).toMatchObject({ amountGrosz: 41, refundGrosz: 24 });
});
test("R22, R23: no grosz is lost and the refund never exceeds what was paid", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 600 }), { maxLength: 31 }), fc.integer({ min: 0, max: 100 }), (days, sharePercent) => {
      const worked = days.map((minutes, i) => ({ date: addDays("2018-05-15", i), minutes }));
      const money = benefit(rated(worked, { sharePercent }));
      expect(money.refundGrosz + money.municipalityGrosz).toBe(money.amountGrosz);
      expect(money.municipalityGrosz).toBeGreaterThanOrEqual(0);
    }),
  );
});
test("R25: who has not worked is paid nothing", () => expect(benefit([]).amountGrosz).toBe(0));
