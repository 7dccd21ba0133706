import { expect, test } from "vitest";
import { MINIMUM_RATES } from "#lib/law/rates.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { type MonthFacts, refundParts, stepVerdicts } from "#lib/settlements/rules/guards.ts";
import { type Book, drawMonth, isFinished, monthsOf, openDifferences, type Settlement } from "#lib/settlements/rules/month.ts";

const agreement = { id: "a", labourOfficeId: "o", centreId: "c", number: "1/2018", kind: "AGREEMENT", carersHelp: false } as const;
const worked = (date: IsoDate, minutes: number, who = "anna"): Book["days"][number] => ({
  ...{ participationId: who, personId: who, date, minutes, status: "PRESENT", workKindId: null, workPlaceId: "park" },
});
const book = (more: Partial<Book> = {}): Book => ({
  ...{ agreement, periods: [{ from: "2018-03-01", to: "2018-04-30" }], days: [], sheets: [], settlements: [] },
  terms: { centreId: "c", sharePercent: 60, ownRates: [], minimumRates: MINIMUM_RATES },
  ...more,
});
/** The settlement that a month of the book gives, as far as it went. */
const settled = (of: Book, month: string, status: Settlement["status"]): Settlement => {
  const lines = drawMonth(of, month).lines.map((line) => ({ ...line, editionId: "e" }));
  const sum = (value: (line: (typeof lines)[number]) => number) => lines.reduce((total, line) => total + value(line), 0);
  return {
    ...{ id: month, labourOfficeId: "o", welfareCentreId: "c", agreementId: "a", month, status, version: 1, lines, claims: [] },
    ...{ minutes: sum(({ minutes }) => minutes), amountGrosz: sum((one) => one.amountGrosz), refundGrosz: sum((one) => one.refundGrosz) },
    ...{ draftedOn: "2018-04-03", draftedById: "ewa", approvedOn: null, approvedById: null, payoutListNumber: null, paidOn: null },
    ...{ refundedOn: null, refundedGrosz: null, returnReason: null },
  };
};
const facts = (of: Book, month: string, more: Partial<MonthFacts> = {}): MonthFacts => ({
  ...{ today: "2018-05-02", month, settlement: null, drawn: drawMonth(of, month), minimumRates: MINIMUM_RATES, carersHelp: false },
  userId: "barbara",
  ...more,
});
const codes = (step: "draft" | "approve" | "pay", of: MonthFacts) => stepVerdicts(step, of).map(({ code }) => code);

test("R24: a month is finished when refunded or refused, and when paid with nothing to claim", () => {
  expect(isFinished({ status: "REFUNDED", refundGrosz: 1 })).toBe(true);
  expect(isFinished({ status: "REJECTED", refundGrosz: 1 })).toBe(true);
  expect(isFinished({ status: "PAID", refundGrosz: 1 })).toBe(false);
  expect(isFinished({ status: "PAID", refundGrosz: 0 })).toBe(true);
  expect(isFinished({ status: "APPROVED", refundGrosz: 0 })).toBe(false);
});

test("P_TIMESHEETS_OPEN: each person's month at each place must be approved with the very sum of its entries", () => {
  const days = [worked("2018-04-03", 300), { ...worked("2018-04-04", 60), workPlaceId: "school" }, worked("2018-04-05", 120, "jan")];
  const sheet = (participationId: string, workPlaceId: string, confirmedMinutes: number) => ({
    ...{ participationId, workPlaceId, confirmedMinutes, status: "APPROVED_BY_OPS" as const },
  });
  const sheets = [sheet("anna", "park", 300), sheet("anna", "school", 60)];
  expect(drawMonth(book({ days, sheets }), "2018-04").sheets).toEqual({ count: 3, open: 1 });
  const all = [...sheets, sheet("jan", "park", 90)];
  expect(drawMonth(book({ days, sheets: all }), "2018-04").sheets).toEqual({ count: 3, open: 1 });
  expect(codes("draft", facts(book({ days, sheets: all.with(2, sheet("jan", "park", 120)) }), "2018-04"))).toEqual([]);
});

test("P_MONTH_UNDER_WAY: an edition that ends inside the month can be settled from the day after", () => {
  const of = book({ periods: [{ from: "2017-07-11", to: "2017-09-10" }], days: [worked("2017-09-08", 60)] });
  expect(drawMonth(of, "2017-09").until).toBe("2017-09-10");
  expect(codes("draft", facts(of, "2017-09", { today: "2017-09-10" }))).toContain("P_MONTH_UNDER_WAY");
  expect(codes("draft", facts(of, "2017-09", { today: "2017-09-11" }))).not.toContain("P_MONTH_UNDER_WAY");
});

test("R22: a month with a day without a rate is not drawn, and the day is named", () => {
  const minimumRates = MINIMUM_RATES.filter(({ validFrom }) => validFrom >= "2018-06-01");
  const of = book({ days: [worked("2018-04-03", 60)], terms: { ...book().terms, minimumRates } });
  const found = stepVerdicts("draft", facts(of, "2018-04"));
  expect(found.find(({ code }) => code === "R22_RATE_MISSING")?.facts.days).toEqual({ dates: ["2018-04-03"] });
});

test("P_DRAFT_OUTDATED, P_FOUR_EYES: nobody approves their own draft, nor one that the records have left behind", () => {
  const of = book({ days: [worked("2018-04-03", 300)] });
  const settlement = settled(of, "2018-04", "DRAFT");
  const later = book({ days: [worked("2018-04-03", 240)] });
  expect(codes("approve", facts(of, "2018-04", { settlement, userId: "ewa" }))).toContain("P_FOUR_EYES");
  expect(codes("approve", facts(later, "2018-04", { settlement }))).toContain("P_DRAFT_OUTDATED");
  expect(codes("approve", facts(of, "2018-04", { settlement }))).not.toContain("P_DRAFT_OUTDATED");
});

test("R26: a rate that nobody has checked asks the approving director for a reason", () => {
  const of = book({ periods: [{ from: "2019-07-01", to: "2019-08-31" }], days: [worked("2019-07-03", 300)] });
  expect(codes("approve", facts(of, "2019-07", { settlement: settled(of, "2019-07", "DRAFT") }))).toContain("R26_RATE_UNVERIFIED");
});

test("a correction after the payment opens a month for its difference only when no other month is open", () => {
  const days = [worked("2018-03-05", 300), worked("2018-04-03", 300)];
  const paid = ["2018-03", "2018-04"].map((month) => settled(book({ days }), month, "PAID"));
  expect(monthsOf(book({ days, settlements: paid }), "2018-05-24")).toEqual(["2018-03", "2018-04"]);
  const corrected = [worked("2018-03-05", 240), worked("2018-04-03", 300)];
  expect(monthsOf(book({ days: corrected, settlements: paid }), "2018-05-24")).toEqual(["2018-03", "2018-04", "2018-05"]);
  expect(openDifferences(book({ days: corrected, settlements: paid })).map(({ forMonth, minutes }) => [forMonth, minutes])).toEqual([
    ["2018-03", -60],
  ]);
  const open = [paid[0], settled(book({ days }), "2018-04", "DRAFT")].filter((one) => one !== undefined);
  expect(monthsOf(book({ days: corrected, settlements: open }), "2018-05-24")).toEqual(["2018-03", "2018-04"]);
});

test("R23: the refundable part is told by minimum rate and share", () => {
  const of = book({ days: [worked("2018-04-03", 300), worked("2018-04-04", 300, "jan")] });
  expect(refundParts(settled(of, "2018-04", "PAID").lines).replaceAll("\u00a0", " ")).toBe("60% × 8,10 zł × 10 godz.");
});
