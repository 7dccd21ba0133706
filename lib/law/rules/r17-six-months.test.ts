import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, cycleEnd } from "#lib/platform/calendar.ts";
import { message } from "../messages.ts";
import { sixMonths } from "./r17-six-months.ts";

const cycle = (from: string) => ({ from, to: cycleEnd(from) });
const referral = cycle("2018-09-01");
const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("R17: the first cycle counts, so two earlier ones leave room for a third", () => {
  expect(sixMonths({ referral, participations: [cycle("2018-03-01"), cycle("2018-05-01")] })).toBeNull();
});
test("R17: a fourth cycle is refused", () => {
  const found = sixMonths({ referral, participations: [cycle("2017-09-01"), cycle("2018-03-01"), cycle("2018-05-01")] });
  expect(found).toMatchObject({ code: "R17_SIX_MONTHS", severity: "blocked", facts: { remaining: { period: { months: 0, days: 0 } } } });
});
test("R17: a day over six months is refused, exactly six months pass", () => {
  const three = { from: "2018-01-15", to: "2018-05-14" };
  expect(sixMonths({ referral, participations: [three] })).toBeNull();
  expect(sixMonths({ referral, participations: [{ ...three, to: "2018-05-15" }] })).toMatchObject({ code: "R17_SIX_MONTHS" });
});
test("R17: three cycles begun on any days are exactly six months", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1500 }), fc.nat(60), fc.nat(60), (start, pause, longerPause) => {
      const first = cycle(addDays("2014-06-01", start));
      const second = cycle(addDays(first.to, 1 + pause));
      const third = cycle(addDays(second.to, 1 + longerPause));
      expect(sixMonths({ referral: third, participations: [first, second] })).toBeNull();
      expect(sixMonths({ referral: cycle(addDays(third.to, 1)), participations: [first, second, third] })).not.toBeNull();
    }),
  );
});
test("R17: an interrupted cycle counts to the day of interruption", () => {
  const interrupted = { from: "2018-03-01", to: "2018-04-12" };
  const found = sixMonths({ referral, participations: [cycle("2017-03-01"), cycle("2017-09-01"), interrupted] });
  if (!found) throw new Error("no verdict");
  expect(plain(message(found).why)).toBe(
    "Dotychczasowy udział: 01.03–30.04.2017, 01.09–31.10.2017, 01.03–12.04.2018. " +
      "Razem: 5 mies. i 12 dni; z tą edycją: 7 mies. i 12 dni. Łączny udział trwa najwyżej 6 miesięcy.",
  );
  expect(plain(message(found).fix)).toMatch(/^Pozostało: 18 dni\. /);
});
test("R17: thirty days of leftovers make a month", () => {
  const halves = [
    { from: "2018-01-01", to: "2018-02-15" },
    { from: "2018-03-01", to: "2018-04-15" },
    { from: "2018-05-01", to: "2018-05-31" },
  ];
  expect(sixMonths({ referral, participations: halves })).toBeNull();
  expect(sixMonths({ referral, participations: [...halves, { from: "2018-06-01", to: "2018-06-01" }] })).not.toBeNull();
});
test("R17: when the last participation ended more than five years ago, a written reason opens the way", () => {
  const old = [cycle("2014-09-01"), cycle("2015-01-01"), { from: "2015-05-01", to: "2015-06-30" }];
  expect(sixMonths({ referral: cycle("2020-06-30"), participations: old })?.code).toBe("R17_SIX_MONTHS");
  expect(sixMonths({ referral: cycle("2020-07-01"), participations: old })).toMatchObject({
    code: "R17_SIX_MONTHS_LONG_AGO",
    severity: "overridable",
    facts: { lastDay: { date: "2015-06-30" } },
  });
});
test("R17: who has never taken part may be referred", () => expect(sixMonths({ referral, participations: [] })).toBeNull());
