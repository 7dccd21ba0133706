import { expect, test } from "vitest";
import { lawOf } from "#lib/law/law.ts";
import { MINIMUM_RATES } from "#lib/law/rates.ts";
import type { IsoDate, IsoMonth } from "#lib/platform/calendar.ts";
import { activationCost, type OwnRate, rateOfDay, type WorkedMinutes } from "./cost.ts";

const worked = (date: IsoDate, minutes: number, rest: Partial<WorkedMinutes> = {}): WorkedMinutes => ({
  personId: "anna",
  centreId: "mops",
  agreementId: "1/2018",
  workKindId: null,
  date,
  minutes,
  ...rest,
});
const cost = (days: WorkedMinutes[], ownRates: OwnRate[] = [], share = 60) =>
  activationCost({ worked: days, refundShares: new Map([["1/2018", share]]), ownRates, minimumRates: MINIMUM_RATES });

/** Ten people, forty hours each month. */
const round = (...months: IsoMonth[]) =>
  months.flatMap((month) =>
    Array.from({ length: 10 }, (_, i) => `p${i}`).flatMap((personId) =>
      ["04", "11", "18", "25"].map((day) => worked(`${month}-${day}`, 600, { personId })),
    ),
  );

test("R22, R26: the three rounds of Kędzierzyn-Koźle cost 6 480, 6 560 and 6 640 zł, of which 60% of the minimum comes back", () => {
  expect(cost(round("2018-03", "2018-04")).total).toMatchObject({ amountGrosz: 6_480_00, refundGrosz: 3_888_00 });
  expect(cost(round("2018-05", "2018-06")).total).toMatchObject({ amountGrosz: 6_560_00, refundGrosz: 3_936_00 });
  expect(cost(round("2018-09", "2018-10")).total).toMatchObject({ amountGrosz: 6_640_00, refundGrosz: 3_984_00 });
});

test("R26: each month stands under the rate of its days, in order", () => {
  expect(cost(round("2018-06", "2018-05")).months.map(({ month, amountGrosz }) => [month, amountGrosz])).toEqual([
    ["2018-05", 3_240_00],
    ["2018-06", 3_320_00],
  ]);
});

test("R22: the benefit is rounded once for a person and month, not for each day, and for each person apart", () => {
  const minutes = ["2018-05-04", "2018-05-05"].map((date) => worked(date, 5));
  expect(cost(minutes).total.amountGrosz).toBe(135);
  expect(cost(minutes.map((day, i) => ({ ...day, personId: `p${i}` }))).total.amountGrosz).toBe(136);
});

test("R23: a refund is rounded down, and the municipality bears the rest of what was paid", () => {
  expect(cost([worked("2018-05-04", 1)]).total).toMatchObject({ amountGrosz: 14, refundGrosz: 8, municipalityGrosz: 6 });
});

test("R22, R23: a municipality's own rate is paid, but the refund follows the minimum", () => {
  const own = [{ centreId: "mops", workKindId: null, validFrom: "2018-01-01", amountGrosz: 10_00 }];
  expect(cost([worked("2018-05-04", 600)], own).total).toMatchObject({ amountGrosz: 100_00, refundGrosz: 48_60 });
});

test("R22: an own rate below the minimum of the day gives way to the minimum", () => {
  const own = [{ centreId: "mops", workKindId: null, validFrom: "2018-01-01", amountGrosz: 8_20 }];
  expect(rateOfDay(worked("2018-05-31", 60), { ownRates: own, minimumRates: MINIMUM_RATES })).toBe(8_20);
  expect(rateOfDay(worked("2018-06-01", 60), { ownRates: own, minimumRates: MINIMUM_RATES })).toBe(8_30);
});

test("R22: the rate of the kind of work goes before the general one, of another centre neither", () => {
  const own = [
    { centreId: "mops", workKindId: null, validFrom: "2018-01-01", amountGrosz: 9_00 },
    { centreId: "mops", workKindId: "repairs", validFrom: "2018-01-01", amountGrosz: 9_50 },
    { centreId: "gops", workKindId: null, validFrom: "2018-01-01", amountGrosz: 12_00 },
  ];
  expect(rateOfDay(worked("2018-05-04", 60, { workKindId: "repairs" }), { ownRates: own, minimumRates: MINIMUM_RATES })).toBe(9_50);
  expect(rateOfDay(worked("2018-05-04", 60, { workKindId: "cleaning" }), { ownRates: own, minimumRates: MINIMUM_RATES })).toBe(9_00);
});

test("R22: a day before any rate is named and in no amount", () => {
  expect(cost([worked("2005-10-31", 60), worked("2018-05-04", 60)])).toMatchObject({
    total: { minutes: 60, amountGrosz: 8_10 },
    daysWithoutRate: ["2005-10-31"],
  });
});

test("R24: with share 0 the municipality pays all", () => {
  expect(cost([worked("2018-05-04", 600)], [], 0).total).toMatchObject({ refundGrosz: 0, municipalityGrosz: 81_00 });
});

test("R23: work without a recorded agreement has no refund and is counted apart", () => {
  expect(cost([worked("2018-05-04", 600, { agreementId: null })])).toMatchObject({
    total: { amountGrosz: 81_00, refundGrosz: 0 },
    minutesWithoutAgreement: 600,
  });
});

test("R25: who has not worked costs nothing", () => {
  expect(cost([worked("2018-05-04", 0)])).toMatchObject({ total: { amountGrosz: 0 }, months: [] });
});

test("R23: an annex from 1 June changes the share from that day only, and a month is still rounded once", () => {
  const share = (on: IsoDate) => (on < "2018-06-01" ? 60 : 40);
  const refund = (...days: WorkedMinutes[]) =>
    activationCost({ worked: days, refundShares: new Map([["1/2018", share]]), ownRates: [], minimumRates: MINIMUM_RATES }).total
      .refundGrosz;
  expect(refund(worked("2018-05-31", 600))).toBe(48_60);
  expect(refund(worked("2018-06-01", 600))).toBe(33_20);
  expect(refund(worked("2018-05-31", 600), worked("2018-06-01", 600))).toBe(48_60 + 33_20);
});

test("R40: an hour of 2025 is paid and refunded by the rate that the labour office has set", () => {
  const set = { key: "psuMinRateGrosz", value: "1270", validFrom: "2025-06-01", source: "stanowisko urzędu" } as const;
  const { rates } = lawOf([{ ...set, setBy: "labourOffice", setAt: "2025-06-01T08:00:00.000Z" }]);
  const day = { personId: "a", centreId: "c", agreementId: "1/2018", workKindId: null, date: "2025-06-02", minutes: 600 };
  const facts = { worked: [day], refundShares: new Map([["1/2018", 60]]), ownRates: [] };
  expect(activationCost({ ...facts, minimumRates: MINIMUM_RATES }).total).toMatchObject({ amountGrosz: 122_00, refundGrosz: 73_20 });
  expect(activationCost({ ...facts, minimumRates: rates }).total).toMatchObject({ amountGrosz: 127_00, refundGrosz: 76_20 });
});
