import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { capOn, defaultMonthlyCap, type MonthlyCap, monthlyWorkCap, workLeftInMonth } from "./r15-monthly-work-cap.ts";

const agreement: MonthlyCap = { source: "AGREEMENT", number: "2/2018", minutes: 2400 };
const facts = { on: "2018-05-31", savedMinutes: 2340, addedMinutes: 60, cap: agreement };
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const said = (cap: MonthlyCap, on = facts.on) => {
  const verdict = monthlyWorkCap({ ...facts, on, addedMinutes: 120, cap });
  if (!verdict) throw new Error("no verdict");
  return message(verdict);
};

test("R15: the agreement's month is used up to the last minute and no further", () => {
  expect(monthlyWorkCap(facts)).toBeNull();
  expect(monthlyWorkCap({ ...facts, addedMinutes: 61 })).toMatchObject({ code: "R15_MONTHLY_WORK_CAP", severity: "blocked" });
});
test("R15: the limit is the agreement's and not forty by nature", () => {
  expect(monthlyWorkCap({ ...facts, cap: { ...agreement, minutes: 2700 }, addedMinutes: 300 })).toBeNull();
  expect(monthlyWorkCap({ ...facts, cap: { ...agreement, minutes: 1200 } })).not.toBeNull();
});
test("R15: without a number in the agreement forty hours hold by default", () => {
  expect(defaultMonthlyCap("2018-05-24")).toEqual({ source: "DEFAULT", minutes: 2400 });
  expect(said(defaultMonthlyCap("2018-05-24")).basis).toBe("Zasada aplikacji");
});
test("R15: the refusal names month, limit and its source", () => {
  expect(plain(said(agreement).why)).toBe(
    "Miesiąc: maj 2018. Już zapisano 39 godz., razem byłoby 41 godz. Limit na osobę: 40 godz. Źródło limitu: Porozumienie nr 2/2018.",
  );
  expect(plain(said(agreement).basis)).toBe("Porozumienie nr 2/2018; § 3 ust. 1 pkt 2 rozporządzenia z dnia 21 grudnia 2017 r.");
});
test("R15: in a city with county rights the centre's application is the source", () => {
  const application: MonthlyCap = { source: "APPLICATION", number: "3/2018", minutes: 2400 };
  expect(plain(said(application).basis)).toBe(
    "Wniosek ośrodka nr 3/2018; § 3 ust. 1 pkt 2 w związku z § 7 rozporządzenia z dnia 21 grudnia 2017 r.",
  );
  expect(plain(said(application, "2017-08-31").basis)).toBe("Wniosek ośrodka nr 3/2018; rozporządzenie z dnia 22 lipca 2011 r.");
});
test("R15: what is left never goes below nothing", () =>
  expect([0, 2400, 2500].map((saved) => workLeftInMonth(agreement, saved))).toEqual([2400, 0, 0]));

test("R15: an annex from 1 June raises the cap from that day only", () => {
  const caps = [
    { ...agreement, minutes: 2400, validFrom: "" },
    { ...agreement, minutes: 2700, validFrom: "2018-06-01" },
  ];
  expect(["2018-02-01", "2018-05-31", "2018-06-01", "2018-12-31"].map((on) => capOn(caps, on).minutes)).toEqual([2400, 2400, 2700, 2700]);
  const may = monthlyWorkCap({ ...facts, savedMinutes: 2400, cap: capOn(caps, "2018-05-31") });
  const june = monthlyWorkCap({ ...facts, on: "2018-06-29", savedMinutes: 2400, cap: capOn(caps, "2018-06-29") });
  expect([may?.code, june]).toEqual(["R15_MONTHLY_WORK_CAP", null]);
});

test("R15: without any cap of an agreement the default holds", () => expect(capOn([], "2018-05-24")).toMatchObject({ source: "DEFAULT" }));
