import { expect, test } from "vitest";
import { funnelChart, funnelChartLabel } from "./funnel-chart.ts";
import { hoursChart, hoursChartLabel } from "./hours-chart.ts";
import { sharesChart, sharesChartLabel } from "./shares-chart.ts";

const editions = [
  {
    name: "Zmyślona Górna",
    detail: "16.04–15.06",
    act: { minutes: 18720, planMinutes: 26400, note: "brakuje 128" },
    int: { minutes: 15360, planMinutes: 32400, note: "brakuje 284" },
  },
  { name: "Wymyślin", act: { minutes: 15060, planMinutes: 15840 }, int: { minutes: 11370, planMinutes: 12000 } },
];
const steps = [
  { name: "Wytypowani", count: 69 },
  { name: "Sprawdzeni", count: 51, lostWhy: "12 czeka na PUP, 6 odrzuconych" },
  { name: "Ukończyli", count: 8, lostWhy: "36 w trakcie" },
];
const sources = [
  { name: "Fundusz Pracy", value: 333396, valueText: "3 333,96 zł", shareText: "31,3%" },
  { name: "Budżet gminy", value: 732264, valueText: "7 322,64 zł", shareText: "68,7%" },
];

const drawn = [
  ["godziny", (width: "wide" | "narrow") => hoursChart(editions, { width }), ["312 z 440", "256 z 540", "189,5 z 200"]],
  ["droga", (width: "wide" | "narrow") => funnelChart(steps, { width }), [">69<", ">51<", ">8<", "12 czeka na PUP, 6 odrzuconych"]],
  ["źródła", (width: "wide" | "narrow") => sharesChart(sources, { width }), ["3 333,96 zł", "31,3%", "68,7%"]],
] as const;

test.each(drawn)("wykres „%s” ma każdą liczbę obok słupka na szerokim i wąskim ekranie", (_, draw, numbers) => {
  for (const width of ["wide", "narrow"] as const) for (const number of numbers) expect(draw(width)).toContain(number);
});

test.each(drawn)("wykres „%s” nie niesie stylów, skryptów ani zdarzeń", (_, draw) => {
  expect(draw("wide")).not.toMatch(/<style|style=|class=|<script|\son\w+=/);
});

test("nazwa ze znakami < i & nie staje się znacznikiem", () => {
  expect(funnelChart([{ name: "<b>A&B</b>", count: 1 }], { width: "wide" })).not.toContain("<b>");
});

test("na wydruku blok Integracja ma ukośne kreski", () => {
  expect(hoursChart(editions, { width: "wide", print: true })).toContain("<pattern");
  expect(hoursChart(editions, { width: "wide" })).not.toContain("<pattern");
});

test("opis wykresu godzin podaje wszystkie liczby", () => {
  expect(hoursChartLabel("Godziny do dziś wobec planu do dziś", editions)).toBe(
    "Godziny do dziś wobec planu do dziś. Zmyślona Górna: prace 312 z 440, zajęcia 256 z 540. Wymyślin: prace 251 z 264, zajęcia 189,5 z 200.",
  );
});

test("opis drogi podaje, ilu osób ubyło i dlaczego", () => {
  expect(funnelChartLabel("Droga uczestników", steps)).toBe(
    "Droga uczestników: wytypowani 69, sprawdzeni 51, ukończyli 8; sprawdzeni: o 18 mniej, 12 czeka na PUP, 6 odrzuconych; ukończyli: o 43 mniej, 36 w trakcie",
  );
});

test("opis kosztów podaje kwoty i udziały", () => {
  expect(sharesChartLabel("Koszty", sources)).toBe("Koszty: Fundusz Pracy 3 333,96 zł, 31,3%; Budżet gminy 7 322,64 zł, 68,7%");
});
