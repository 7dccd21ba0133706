import { expect, test } from "vitest";
import { CATALOGUE, codesOf } from "./catalogue.ts";
import { cite } from "./citations.ts";
import { REGIMES } from "./regimes.ts";
import { RULINGS } from "./rulings.ts";

test("every rule from R1 to R42 is listed once, and the product's own at the end", () => {
  expect(CATALOGUE.map(({ rule }) => rule)).toEqual([...Array.from({ length: 42 }, (_, i) => `R${i + 1}`), "P"]);
});
test("every code of the product belongs to a listed rule", () => {
  const listed = CATALOGUE.flatMap(({ rule }) => codesOf(rule).map(({ code }) => code));
  expect(listed.toSorted()).toEqual(Object.keys(RULINGS).toSorted());
});
test("every provision can be printed on the first day of every regime", () => {
  for (const { provision } of CATALOGUE)
    for (const { validFrom } of REGIMES)
      if (provision) expect(cite(provision, { on: validFrom })).toMatch(/^(art\.|§|rozporządzenie)[^{}]*$/);
});
test("only rules of papers have no code", () =>
  expect(CATALOGUE.filter(({ rule }) => codesOf(rule).length === 0).map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["R28", "R30"]),
  ));
