import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { integrationMinimumOf, planMinimum, weekMinimum } from "./r16-integration-minimum.ts";

const kalisz = { from: "2017-07-11", to: "2017-09-10" };
const round2 = { from: "2018-05-01", to: "2018-06-30" };
const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("R16: eighty hours over two months pass in every edition of the five programmes", () => {
  const editions = [
    kalisz,
    round2,
    { from: "2016-06-01", to: "2016-07-31" },
    { from: "2018-03-01", to: "2018-04-30" },
    { from: "2016-05-01", to: "2016-06-30" },
  ];
  for (const edition of editions) expect(planMinimum({ edition, plannedMinutes: 80 * 60 })).toBeNull();
});
test("R16: one minute below the average of the full weeks is refused", () => {
  expect(planMinimum({ edition: kalisz, plannedMinutes: 80 * 60 - 1 })).toMatchObject({
    code: "R16_PLAN_BELOW_MINIMUM",
    severity: "blocked",
    facts: { fullWeeks: 8, lacking: { minutes: 1 } },
  });
});
test("R16: the refusal counts full weeks and says how much to add", () => {
  const verdict = planMinimum({ edition: kalisz, plannedMinutes: 60 * 60 });
  if (!verdict) throw new Error("no verdict");
  expect(plain(message(verdict).why)).toBe(
    "Plan: 60 godz. Pełne tygodnie w okresie edycji: 8. Średnio: 7 godz. 30 min tygodniowo. Wymagane: co najmniej 10 godz. tygodniowo.",
  );
  expect(plain(message(verdict).fix)).toBe("Dodaj do planu co najmniej 20 godz.");
});
test("R16: an edition without a full week has no average to test", () => {
  expect(planMinimum({ edition: { from: "2018-05-22", to: "2018-05-26" }, plannedMinutes: 0 })).toBeNull();
});
test("R16: a full week asks for ten hours, a partial one for its days", () => {
  expect(integrationMinimumOf("2017-W29", kalisz)).toBe(600);
  expect(integrationMinimumOf("2017-W28", kalisz)).toBe(515);
  expect(integrationMinimumOf("2018-W18", round2)).toBe(515);
  expect(integrationMinimumOf("2017-W27", kalisz)).toBe(0);
});
test("R16: a week below its minimum warns", () => {
  expect(weekMinimum({ edition: kalisz, week: "2017-W29", minutes: 600 })).toBeNull();
  expect(weekMinimum({ edition: kalisz, week: "2017-W29", minutes: 599 })).toMatchObject({ severity: "warning", on: "2017-07-17" });
  expect(weekMinimum({ edition: kalisz, week: "2017-W28", minutes: 515 })).toBeNull();
  expect(weekMinimum({ edition: kalisz, week: "2017-W28", minutes: 514 })).toMatchObject({ on: "2017-07-11" });
});
test("R16: the warning of a partial week tells the reduced minimum", () => {
  const verdict = weekMinimum({ edition: kalisz, week: "2017-W28", minutes: 300 });
  if (!verdict) throw new Error("no verdict");
  const text = message(verdict, { group: "A" });
  expect(plain(text.what)).toBe("Tydzień 11.07–16.07.2017 (niepełny): za mało godzin zajęć. Grupa: A.");
  expect(plain(text.why)).toBe(
    "Zajęcia: 5 godz. Wymagane: co najmniej 10 godz. (niepełny tydzień: 8 godz. 35 min, licząc dni edycji w tym tygodniu).",
  );
});
test("R16: where a lesson of 45 minutes counts as an hour, ten of them are enough", () => {
  expect(planMinimum({ edition: kalisz, plannedMinutes: 8 * 10 * 45, hourMinutes: 45 })).toBeNull();
  expect(planMinimum({ edition: kalisz, plannedMinutes: 8 * 10 * 45 - 1, hourMinutes: 45 })?.facts.minimum).toEqual({ minutes: 450 });
  expect(planMinimum({ edition: kalisz, plannedMinutes: 8 * 10 * 45 })?.severity).toBe("blocked");
  expect(weekMinimum({ edition: kalisz, week: "2017-W29", minutes: 450, hourMinutes: 45 })).toBeNull();
  expect(integrationMinimumOf("2017-W28", kalisz, 45)).toBe(386);
});
