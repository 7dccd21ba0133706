import { expect, test } from "vitest";
import { changedParts } from "#lib/agreements/rules/draft.ts";
import type { Terms } from "#lib/agreements/rules/terms.ts";

const terms = { headcount: 10, blocks: ["ACTIVATION", "INTEGRATION"], validFrom: "2018-03-07" } as unknown as Terms;
const municipal = { block: "INTEGRATION", kind: "MUNICIPAL_BUDGET", name: "Budżet gminy", payer: null, sharePercent: null } as const;
const fund = { block: "ACTIVATION", kind: "LABOUR_FUND", name: "Fundusz Pracy", payer: "Powiat", sharePercent: 60 } as const;
const sources = [municipal, fund].map((source) => ({ ...source, amountGrosz: null, isRefund: source.sharePercent !== null }));

const saved = { kind: "PAI", number: "1/2018", signedOn: null, terms, provider: null, funding: sources } as const;
const typed = { number: "1/2018", plannedOn: null, terms, providerId: "", funding: sources };

test("a draft saved as it stood has no changed part, in whatever order its sources are typed", () => {
  expect(changedParts(saved, typed)).toEqual([]);
  const payerEmpty = sources.map((source) => ({ ...source, payer: source.payer ?? "" }));
  expect(changedParts(saved, { ...typed, funding: payerEmpty.toReversed() })).toEqual([]);
});

test("number, planned day, terms and sources of money are each told by name", () => {
  const other = { number: "2/2018", plannedOn: "2018-06-01", terms: { ...terms, headcount: 12 }, providerId: "", funding: [] };
  expect(changedParts(saved, other)).toEqual(["number", "plannedOn", "headcount", "funding"]);
});

test("the organisation is asked about in a contract only", () => {
  expect(changedParts(saved, { ...typed, providerId: "p2" })).toEqual([]);
  expect(changedParts({ ...saved, kind: "CONTRACT", provider: { id: "p1" } }, { ...typed, providerId: "p2" })).toContain("provider");
});
