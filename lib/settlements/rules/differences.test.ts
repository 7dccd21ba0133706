import fc from "fast-check";
import { expect, test } from "vitest";
import type { IsoMonth } from "#lib/platform/calendar.ts";
import { changedPeople, type Line, linesOf, type SettledLine, sumsOf } from "#lib/settlements/rules/differences.ts";
import type { Due } from "#lib/settlements/rules/lines.ts";

const due = (participationId: string, forMonth: IsoMonth, minutes: number): Due => ({
  ...{ participationId, forMonth, minutes, amountGrosz: Math.round((minutes * 810) / 60), refundGrosz: Math.floor((minutes * 486) / 60) },
  parts: [],
});
/** no refund was refused */
const refusedMonths = new Set<IsoMonth>();
const short = ({ participationId, forMonth, minutes, amountGrosz }: Line) => [participationId, forMonth, minutes, amountGrosz];

test("the month itself has a line for everybody who worked", () => {
  const lines = linesOf({ month: "2018-04", dues: [due("anna", "2018-04", 600)], settled: [], paidMonths: new Set(), refusedMonths });
  expect(lines.map(short)).toEqual([["anna", "2018-04", 600, 81_00]]);
});

test("hours taken away after the payment come back as a negative line of the next month, the paid line stays", () => {
  const facts = { month: "2018-04", settled: [due("anna", "2018-03", 2400)], paidMonths: new Set(["2018-03"]), refusedMonths };
  const lines = linesOf({ ...facts, dues: [due("anna", "2018-03", 2280), due("anna", "2018-04", 600)] });
  expect(lines.map(short)).toEqual([
    ["anna", "2018-03", -120, -16_20],
    ["anna", "2018-04", 600, 81_00],
  ]);
});

test("whose hours are all gone has the whole amount taken back", () => {
  const lines = linesOf({
    month: "2018-04",
    dues: [],
    settled: [due("jan", "2018-03", 60)],
    paidMonths: new Set(["2018-03"]),
    refusedMonths,
  });
  expect(lines.map(short)).toEqual([["jan", "2018-03", -60, -8_10]]);
});

test("R23: a month whose refund was refused is corrected at the municipality's own cost: a difference gives nothing back and asks for nothing", () => {
  const facts = { month: "2018-04", settled: [due("anna", "2018-03", 2400), due("jan", "2018-03", 600)], paidMonths: new Set(["2018-03"]) };
  const dues = [due("anna", "2018-03", 2280), due("jan", "2018-03", 660), due("anna", "2018-04", 600)];
  const lines = linesOf({ ...facts, dues, refusedMonths: new Set(["2018-03"]) });
  expect(lines.map((line) => [...short(line), line.refundGrosz])).toEqual([
    ["anna", "2018-03", -120, -16_20, 0],
    ["jan", "2018-03", 60, 8_10, 0],
    ["anna", "2018-04", 600, 81_00, 48_60],
  ]);
});

test("a difference that another draft holds is not drawn twice", () => {
  const before: SettledLine[] = [
    due("anna", "2018-03", 2400),
    { ...due("anna", "2018-03", -120), amountGrosz: -16_20, refundGrosz: -9_72 },
  ];
  const lines = linesOf({
    month: "2018-05",
    dues: [due("anna", "2018-03", 2280)],
    settled: before,
    paidMonths: new Set(["2018-03"]),
    refusedMonths,
  });
  expect(lines).toEqual([]);
});

test("a month that is not paid yet, or comes later, leaves no difference", () => {
  const dues = [due("anna", "2018-03", 600), due("anna", "2018-06", 600)];
  expect(linesOf({ month: "2018-05", dues, settled: [], paidMonths: new Set(["2018-06"]), refusedMonths })).toEqual([]);
});

test("whose money changed since the draft is counted by person", () => {
  const drawn = [due("anna", "2018-04", 600), due("jan", "2018-04", 600)];
  expect(changedPeople(drawn, drawn.toReversed())).toBe(0);
  expect(changedPeople(drawn, [due("anna", "2018-04", 600)])).toBe(1);
  expect(changedPeople(drawn, [due("anna", "2018-04", 540), due("jan", "2018-04", 600), due("ewa", "2018-04", 60)])).toBe(2);
});

const who = fc.constantFrom("anna", "jan", "ewa");
const months = ["2018-03", "2018-04", "2018-05"] as const;
const record = fc.dictionary(who, fc.integer({ min: 0, max: 2400 }));

test("however often the hours are corrected, all lines of a month add up to what is due for it", () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(record, record, record), { minLength: 3, maxLength: 3 }), (states) => {
      const settled: SettledLine[] = [];
      const paid = new Set<IsoMonth>();
      for (const [i, month] of months.entries()) {
        // Each month is settled from the records as they are by then, of all months.
        const dues = (states[i] ?? []).flatMap((hours, j) =>
          Object.entries(hours)
            .filter(([, minutes]) => minutes > 0)
            .map(([one, minutes]) => due(one, months[j] ?? "", minutes)),
        );
        settled.push(...linesOf({ month, dues, settled, paidMonths: paid, refusedMonths }));
        paid.add(month);
        for (const done of paid)
          expect(sumsOf(settled.filter(({ forMonth }) => forMonth === done))).toEqual(
            sumsOf(dues.filter(({ forMonth }) => forMonth === done)),
          );
      }
    }),
  ));
