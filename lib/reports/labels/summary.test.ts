import { expect, test } from "vitest";
import { ratesWithin } from "#lib/law/rates.ts";
import { hoursColumn, ratesText, ratioText } from "./figures.ts";
import { lossText, lostText, minimumRatesText, missingText, summaryTitle } from "./summary.ts";

test("a column of hours takes as many decimals as its most exact number needs, and clock form where decimals cannot say it", () => {
  expect([300 * 60, 10_050].map(hoursColumn([300 * 60, 10_050]))).toEqual(["300,0", "167,5"]);
  expect([4800, 2400].map(hoursColumn([4800, 2400]))).toEqual(["80", "40"]);
  expect([140, 60].map(hoursColumn([140, 60]))).toEqual(["2:20", "1:00"]);
});
test("a share of nothing is a dash, not a number", () => {
  expect(ratioText({ part: 0, whole: 0 })).toBe("–");
  expect(ratioText({ part: 675, whole: 800 })).toBe("84,4%");
});
test("a reason by itself stands alone, several with their counts, the rest as others", () => {
  const lost = [
    { reason: "INTERRUPTED", count: 2 },
    { reason: "TOOK_UP_WORK", count: 1 },
    { reason: "ILLNESS", count: 1 },
  ] as const;
  expect(lostText(lost.slice(1, 2))).toBe("podjęcie pracy");
  expect(lostText([...lost], 1)).toBe("przerwanie: 2, inne: 2");
  expect(lossText("rule:R1_PROFILE_III_REQUIRED")).toBe("profil inny niż III");
});
test("R26: an edition over 1 June names both minimum rates with their days", () => {
  expect(minimumRatesText(ratesWithin("2018-05-01", "2018-06-30"))).toBe(
    "Stawka minimalna za godzinę: 8,10\u00a0zł do 31.05.2018, 8,30\u00a0zł od 01.06.2018.",
  );
  expect(minimumRatesText(ratesWithin("2018-03-01", "2018-04-30"))).toBe("Stawka minimalna za godzinę: 8,10\u00a0zł.");
});
test("R22: a month without any rate says so", () => expect(ratesText([])).toBe("brak stawki"));
test("gaps are told without names, in the right Polish form", () => {
  expect(missingText({ kind: "OUTCOMES", count: 2 })).toBe(
    "Brakuje rezultatu 2\u00a0osób po zakończeniu udziału. Rezultat wpisuje urząd pracy.",
  );
});
test("D18 is numbered by the edition, else by its round and year, else not at all", () => {
  const edition = { sequenceNo: null, roundNo: null, plannedFrom: "2018-03" };
  expect(summaryTitle({ ...edition, sequenceNo: 2 })).toBe("Podsumowanie edycji nr 2");
  expect(summaryTitle({ ...edition, roundNo: 1 })).toBe("Podsumowanie edycji nr 1/2018");
  expect(summaryTitle(edition)).toBe("Podsumowanie edycji");
});
