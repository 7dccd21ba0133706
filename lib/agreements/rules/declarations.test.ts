import { expect, test } from "vitest";
import { declarationBalance } from "./declarations.ts";

test("a declaration for two years runs down by the people referred in each", () => {
  const declaration = { declaredHeadcount: 10, yearFrom: 2015, yearTo: 2016 };
  expect(declarationBalance(declaration, [])).toEqual({
    years: [
      { year: 2015, referred: 0, remaining: 10 },
      { year: 2016, referred: 0, remaining: 10 },
    ],
    referred: 0,
    remaining: 10,
  });
  const referred = [
    { year: 2016, referred: 3 },
    { year: 2015, referred: 4 },
    { year: 2016, referred: 1 },
  ];
  expect(declarationBalance(declaration, referred)).toEqual({
    years: [
      { year: 2015, referred: 4, remaining: 6 },
      { year: 2016, referred: 4, remaining: 2 },
    ],
    referred: 8,
    remaining: 2,
  });
});

test("a declaration may be exceeded, and a year outside it still counts", () => {
  const balance = declarationBalance({ declaredHeadcount: 5, yearFrom: 2016, yearTo: 2016 }, [{ year: 2017, referred: 7 }]);
  expect(balance.years.map(({ year }) => year)).toEqual([2016, 2017]);
  expect(balance.remaining).toBe(-2);
});
