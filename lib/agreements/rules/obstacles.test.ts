import { expect, test } from "vitest";
import { planVerdicts } from "#lib/agreements/rules/obstacles.ts";
import type { Terms } from "#lib/agreements/rules/terms.ts";

const terms = { validFrom: "2018-03-07", validTo: "2020-12-31" } as unknown as Terms;
const work = { kind: "AGREEMENT", number: "PSU/1/2018", terms, municipality: "Zmyślona" } as const;
const years = (planned: readonly number[], today: string) => planVerdicts(work, planned, today).map(({ facts }) => facts.year);

test("R31: every year of an agreement on community work that has begun asks for its plan, after 31 January", () => {
  expect(years([], "2018-05-24")).toEqual(["2018"]);
  expect(years([2018], "2019-01-31")).toEqual([]);
  expect(years([2018], "2019-02-01")).toEqual(["2019"]);
  expect(years([], "2021-05-01")).toEqual(["2018", "2019", "2020"]);
});

test("R31: neither an agreement on the programme nor one without a first day asks for a plan", () => {
  expect(planVerdicts({ ...work, kind: "PAI" }, [], "2018-05-24")).toEqual([]);
  expect(planVerdicts({ ...work, terms: { ...terms, validFrom: null } }, [], "2018-05-24")).toEqual([]);
});
