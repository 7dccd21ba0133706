import { expect, test } from "vitest";
import { monthOf } from "#lib/platform/calendar.ts";
import { demoRows } from "./demo.ts";
import { demo } from "./ids.ts";
import { DEMO_DAY } from "./sessions.ts";

const { editions } = demo.ids;
const linesOf = (settlementId: string) => demoRows.settlementLine.filter((line) => line.settlementId === settlementId);
const ofEdition = (editionId: string) =>
  demoRows.monthlySettlement.filter(({ id }) => linesOf(id).some((line) => line.editionId === editionId));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test("a settlement is the sum of its lines", () => {
  for (const { id, minutes, amountGrosz, refundGrosz } of demoRows.monthlySettlement) {
    const lines = linesOf(id);
    expect([minutes, amountGrosz, refundGrosz]).toEqual([
      ...[sum(lines.map((line) => line.minutes)), sum(lines.map((line) => line.amountGrosz)), sum(lines.map((line) => line.refundGrosz))],
    ]);
  }
});

test("Kalisz is three calendar months, all refunded; the first and the last are partial", () =>
  expect(ofEdition(editions.kalisz).map(({ month, status }) => [month, status])).toEqual([
    ["2017-07", "REFUNDED"],
    ["2017-08", "REFUNDED"],
    ["2017-09", "REFUNDED"],
  ]));

test("every finished edition but the one just ended is reported: it has every month of work refunded, an outcome for whoever completed it, and its day of proposal", () => {
  const settled = demoRows.edition.filter(({ status }) => status === "REPORTED");
  const ended = demoRows.edition.filter(({ id, endsOn }) => endsOn && endsOn < DEMO_DAY && id !== editions.kedzierzynRound1);
  expect(settled.map(({ id }) => id).sort()).toEqual(ended.map(({ id }) => id).sort());
  for (const { id, settlementProposedOn } of settled) {
    const worked = new Set(
      demoRows.workEntry.filter(({ editionId, minutes }) => editionId === id && minutes > 0).map((one) => monthOf(one.workedOn)),
    );
    expect(new Set(ofEdition(id).map(({ month }) => month))).toEqual(worked);
    expect(ofEdition(id).every(({ status }) => status === "REFUNDED")).toBe(true);
    const people = demoRows.participation.filter(({ editionId, endKind }) => editionId === id && !endKind);
    expect(people.filter((one) => !demoRows.outcome.some(({ participationId }) => participationId === one.id))).toEqual([]);
    expect(ofEdition(id).every(({ refundedOn }) => (refundedOn ?? "") < String(settlementProposedOn))).toBe(true);
  }
});

test("what a line pays is what the timesheets of the month confirm", () => {
  for (const { participationId, forMonth, minutes } of demoRows.settlementLine) {
    const sheets = demoRows.workTimesheet.filter((sheet) => sheet.participationId === participationId && sheet.month === forMonth);
    expect(sheets.every(({ status }) => status === "APPROVED_BY_OPS")).toBe(true);
    expect(sum(sheets.map(({ confirmedMinutes }) => confirmedMinutes))).toBe(minutes);
  }
});

test("of the first round of 2018 March is refunded and April waits for the labour office", () =>
  expect(ofEdition(editions.kedzierzynRound1).map(({ month, status, amountGrosz }) => [month, status, amountGrosz])).toEqual([
    ["2018-03", "REFUNDED", 366 * 8_10],
    ["2018-04", "CLAIMED", 320 * 8_10],
  ]));
