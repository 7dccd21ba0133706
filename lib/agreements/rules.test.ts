import { expect, test } from "vitest";
import { agreementPhase, declarationBalance, isInvented } from "#lib/agreements/rules.ts";

const agreement = { status: "SIGNED", validFrom: "2018-02-12", validTo: "2018-12-31" } as const;

test("a signed agreement is in force from its first day to its last", () => {
  expect(agreementPhase(agreement, "2018-02-11")).toBe("SIGNED");
  expect(agreementPhase(agreement, "2018-02-12")).toBe("IN_FORCE");
  expect(agreementPhase(agreement, "2018-12-31")).toBe("IN_FORCE");
  expect(agreementPhase(agreement, "2019-01-01")).toBe("EXPIRED");
});

test("an agreement without a last day stays in force, one without a first day is only signed", () => {
  expect(agreementPhase({ ...agreement, validTo: null }, "2030-01-01")).toBe("IN_FORCE");
  expect(agreementPhase({ ...agreement, validFrom: null }, "2018-05-24")).toBe("SIGNED");
});

test("a draft and a terminated agreement do not come into force by date", () => {
  expect(agreementPhase({ ...agreement, status: "DRAFT" }, "2018-05-24")).toBe("DRAFT");
  expect(agreementPhase({ ...agreement, status: "UNDER_REVIEW" }, "2018-05-24")).toBe("UNDER_REVIEW");
  expect(agreementPhase({ ...agreement, status: "TERMINATED" }, "2018-05-24")).toBe("TERMINATED");
});

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

test("a star marks every field of a paper as invented", () => {
  expect(isInvented(["number"], "number")).toBe(true);
  expect(isInvented(["number"], "signedOn")).toBe(false);
  expect(isInvented(["*"], "signedOn")).toBe(true);
});
