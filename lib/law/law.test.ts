import { expect, test } from "vitest";
import { admitsNewAgreements, lawOf, type SettingRow, settingOn } from "./law.ts";
import { MINIMUM_RATES, minimumRate, rateSource } from "./rates.ts";

let instant = 0;
/** A later call is a later decision. */
const row = (key: SettingRow["key"], value: string, validFrom: string, more: Partial<SettingRow> = {}): SettingRow => {
  instant += 1;
  const setAt = `2026-01-01T00:00:${String(instant).padStart(2, "0")}.000Z`;
  return { key, value, validFrom, setBy: "labourOffice", setAt, source: null, ...more };
};

test("an office that has set nothing has the product's values and the plain table", () => {
  expect(settingOn(lawOf([]), "correctionDays", "2018-05-24")).toBe(14);
  expect(settingOn(lawOf([]), "integrationHourMinutes", "2018-05-24")).toBe(60);
  expect(lawOf([]).rates).toEqual(MINIMUM_RATES);
});
test("a setting holds from its day until a later one, whatever the order of the rows", () => {
  const law = lawOf([row("correctionDays", "30", "2018-09-01"), row("correctionDays", "7", "2018-06-01")]);
  expect(["2018-05-31", "2018-06-01", "2018-08-31", "2018-09-01"].map((on) => settingOn(law, "correctionDays", on))).toEqual([
    14, 7, 7, 30,
  ]);
});
test("of two decisions for one day the later counts, and an empty one gives the product's value back", () => {
  const twice = [row("returnAnswerDays", "5", "2018-06-01"), row("returnAnswerDays", "10", "2018-06-01")];
  expect(settingOn(lawOf(twice), "returnAnswerDays", "2018-06-02")).toBe(10);
  expect(settingOn(lawOf([...twice, row("returnAnswerDays", "", "2018-06-01")]), "returnAnswerDays", "2018-06-02")).toBe(7);
});
test("a centre's own setting goes before the office's, until it is taken back", () => {
  const office = row("atRiskUnexcused", "3", "2018-06-01");
  const centre = row("atRiskUnexcused", "4", "2018-07-01", { setBy: "welfareCentre" });
  const back = row("atRiskUnexcused", "", "2018-08-01", { setBy: "welfareCentre" });
  const law = lawOf([office, centre, back]);
  expect(["2018-06-30", "2018-07-01", "2018-08-01"].map((on) => settingOn(law, "atRiskUnexcused", on))).toEqual([3, 4, 3]);
});
test("R40: new agreements are admitted from the day the office names, not before", () => {
  const law = lawOf([row("regimeC", "yes", "2025-07-01", { source: "opinia radcy prawnego" })]);
  expect(["2025-06-30", "2025-07-01"].map((on) => admitsNewAgreements(law, on))).toEqual([false, true]);
  expect(admitsNewAgreements(lawOf([...law.settings, row("regimeC", "no", "2025-09-01")]), "2025-09-01")).toBe(false);
});
test("R40: a centre can neither admit agreements nor set a rate", () => {
  const bySelf = { setBy: "welfareCentre", source: "uchwała" } as const;
  const law = lawOf([row("regimeC", "yes", "2025-06-01", bySelf), row("psuMinRateGrosz", "1500", "2025-06-01", bySelf)]);
  expect(admitsNewAgreements(law, "2025-07-01")).toBe(false);
  expect(law.rates).toEqual(MINIMUM_RATES);
});
test("R26: a position of „Monitor Polski” confirms the known amount of 2019 and can change nothing", () => {
  const source = "M.P. z 2019 r. poz. 123";
  const confirmed = minimumRate("2019-06-01", lawOf([row("psuMinRateGrosz", "850", "2019-06-01", { source })]).rates);
  expect(confirmed).toMatchObject({ grosze: 850, verified: true });
  expect(confirmed && rateSource(confirmed)).toContain(source);
  const other = lawOf([row("psuMinRateGrosz", "900", "2019-06-01", { source })]);
  expect(minimumRate("2019-06-01", other.rates)).toMatchObject({ grosze: 850, verified: false });
});
test("R40: from 1 June 2025 the office sets the rate, the one of the first day and later ones", () => {
  const rows = [
    row("psuMinRateGrosz", "1270", "2025-06-01", { source: "stanowisko urzędu" }),
    row("psuMinRateGrosz", "1310", "2026-06-01", { source: "stanowisko urzędu" }),
  ];
  const { rates } = lawOf(rows);
  expect(["2025-05-31", "2025-06-01", "2026-06-01"].map((on) => minimumRate(on, rates)?.grosze)).toEqual([1220, 1270, 1310]);
  expect(minimumRate("2025-06-01", rates)).toMatchObject({ status: "office", verified: true });
  const taken = lawOf([...rows, row("psuMinRateGrosz", "", "2025-06-01"), row("psuMinRateGrosz", "", "2026-06-01")]);
  expect(taken.rates).toEqual(MINIMUM_RATES);
});
