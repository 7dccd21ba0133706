import { expect, test } from "vitest";
import { MINIMUM_RATES } from "#lib/law/rates.ts";
import { costsOf } from "./summary-costs.ts";
import type { Register } from "./summary-hours.ts";
import type { CentreOfSummary, FundingOfSummary, SessionOfSummary, SummaryRecords } from "./summary-records.ts";

const centre = (id: string, share: number): CentreOfSummary => ({
  id,
  capacity: 10,
  agreement: { id: `PSU ${id}`, monthlyCapMinutes: 2400, refundSharePercent: share },
});
const source = (centreId: string, kind: FundingOfSummary["kind"], name: string, sharePercent: number | null = 100): FundingOfSummary => ({
  centreId,
  block: "INTEGRATION",
  kind,
  name,
  sharePercent,
});
const held = (centreId: string, minutes: number, formId = "workshop"): Register => {
  const session: SessionOfSummary = {
    id: `${centreId}-${minutes}`,
    formId,
    centreId,
    heldOn: "2018-05-08",
    minutes,
    status: "APPROVED",
    groupIds: [],
    participationId: null,
  };
  return { session, marks: [], state: "approved", happened: true };
};

type Facts = Pick<SummaryRecords, "centres" | "funding"> & {
  hourCostGrosz?: number | null;
  work?: { centreId: string; minutes: number }[];
};
function records({ centres, funding, hourCostGrosz = 70_00, work = [] }: Facts): SummaryRecords {
  const participations = work.map(({ centreId }, i) => ({ id: String(i), personId: String(i), centreId }));
  return {
    centres,
    funding,
    forms: [{ id: "workshop", kind: "WORKSHOP", name: "warsztaty", sessionCount: 8, sessionMinutes: 300, hourCostGrosz }],
    participations,
    work: work.map(({ minutes }, i) => ({ participationId: String(i), workKindId: null, date: "2018-05-08", minutes })),
    ownRates: [],
    minimumRates: MINIMUM_RATES,
  } as unknown as SummaryRecords;
}
const lines = (facts: Facts, ...registers: Register[]) =>
  costsOf(records(facts), registers).rows.map(({ source, name, purpose, grosze, permille }) => [source, name, purpose, grosze, permille]);

test("R23, R29: refund, the municipality's rest and the sessions are rows of their own, whose shares add up to 100,0%", () => {
  const facts = {
    centres: [centre("mops", 60)],
    funding: [source("mops", "MUNICIPAL_BUDGET", "Budżet gminy")],
    work: [{ centreId: "mops", minutes: 2400 }],
  };
  expect(lines(facts, held("mops", 300))).toEqual([
    ["LABOUR_FUND", null, "REFUND", 194_40, 289],
    ["MUNICIPAL_BUDGET", null, "BENEFITS", 129_60, 192],
    ["MUNICIPAL_BUDGET", "Budżet gminy", "SESSIONS", 350_00, 519],
  ]);
});

test("R29: the alcohol-prevention programme pays the sessions where the agreement says so", () => {
  const facts = { centres: [centre("mops", 60)], funding: [source("mops", "ALCOHOL_PREVENTION", "GPPiRPA 2016", null)] };
  expect(lines(facts, held("mops", 300))).toEqual([["ALCOHOL_PREVENTION", "GPPiRPA 2016", "SESSIONS", 350_00, 1000]]);
});

test("sessions are split by the shares of their sources to the grosz", () => {
  const funding = [source("mops", "MUNICIPAL_BUDGET", "Budżet gminy", 33), source("mops", "ESF", "EFS", 67)];
  expect(lines({ centres: [centre("mops", 60)], funding, hourCostGrosz: 100 }, held("mops", 65)).map((line) => line[3])).toEqual([36, 72]);
});

test("where the papers leave the shares open, the amount stands by itself and nobody is charged with it", () => {
  const funding = [source("mops", "MUNICIPAL_BUDGET", "Budżet gminy", null), source("mops", "ESF", "EFS", null)];
  expect(lines({ centres: [centre("mops", 60)], funding }, held("mops", 60)).map((line) => [line[0], line[3]])).toEqual([
    ["MUNICIPAL_BUDGET", null],
    ["ESF", null],
    ["UNKNOWN", 70_00],
  ]);
});

test("a form without the cost of an hour is named and in no amount", () => {
  const facts = { centres: [centre("mops", 60)], funding: [source("mops", "MUNICIPAL_BUDGET", "Budżet gminy")], hourCostGrosz: null };
  const costs = costsOf(records(facts), [held("mops", 300)]);
  expect(costs).toMatchObject({ totalGrosz: 0, formsWithoutCost: ["warsztaty"], rows: [{ grosze: null, permille: null }] });
});

test("R23: each centre's people are refunded by their own agreement", () => {
  const work = [
    { centreId: "mops", minutes: 600 },
    { centreId: "gops", minutes: 600 },
  ];
  const costs = costsOf(records({ centres: [centre("mops", 60), centre("gops", 50)], funding: [], work }), []);
  expect(costs.rows[0]).toMatchObject({ purpose: "REFUND", sharePercent: null, grosze: 48_60 + 40_50 });
});

test("R24: without a refund there is no row of the Labour Fund", () => {
  const facts = { centres: [centre("mops", 0)], funding: [], work: [{ centreId: "mops", minutes: 600 }] };
  expect(lines(facts)).toEqual([["MUNICIPAL_BUDGET", null, "BENEFITS", 81_00, 1000]]);
});
