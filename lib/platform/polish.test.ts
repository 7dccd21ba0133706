import { describe, expect, test } from "vitest";
import * as polish from "./polish.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("counted nouns", () => {
  test("the nominative follows the number", () => {
    const people = [0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 24, 25, 112, 122].map((n) => plain(polish.count(n, "osoba")));
    expect(people).toEqual(
      ["0 osób", "1 osoba", "2 osoby", "4 osoby", "5 osób", "11 osób", "12 osób", "14 osób", "21 osób", "22 osoby", "24 osoby"].concat([
        "25 osób",
        "112 osób",
        "122 osoby",
      ]),
    );
  });
  test("a fraction takes the genitive singular", () => expect(plain(polish.count(2.5, "godzina"))).toBe("2,5 godziny"));
  test("people in the accusative plural take the genitive", () => {
    expect([1, 2, 5].map((n) => plain(polish.countAccusative(n, "osoba")))).toEqual(["1 osobę", "2 osoby", "5 osób"]);
    expect([1, 2, 5].map((n) => plain(polish.countAccusative(n, "kandydat")))).toEqual(["1 kandydata", "2 kandydatów", "5 kandydatów"]);
    expect(plain(polish.countAccusative(1, "specjalista"))).toBe("1 specjalistę");
  });
  test("the genitive stands after a lack", () => {
    expect([1, 2, 5].map((n) => plain(polish.countGenitive(n, "osoba")))).toEqual(["1 osoby", "2 osób", "5 osób"]);
  });
  test("thousands are grouped", () => expect(plain(polish.count(1234, "godzina"))).toBe("1 234 godziny"));
});

describe("dates", () => {
  test("a date has two digits for day and month", () => expect(polish.formatDate("2018-05-04")).toBe("04.05.2018"));
  test("running text names the month", () => expect(plain(polish.formatLongDate("2018-05-04"))).toBe("4 maja 2018 r."));
  test("a range repeats the year only over New Year", () => {
    expect(polish.formatRange({ from: "2017-07-11", to: "2017-09-10" })).toBe("11.07–10.09.2017");
    expect(polish.formatRange({ from: "2018-12-15", to: "2019-02-14" })).toBe("15.12.2018–14.02.2019");
  });
  test("a week cut by the edition says so", () => {
    const edition = { from: "2017-07-11", to: "2017-09-10" };
    expect(polish.formatWeek("2018-W21")).toBe("21.05–27.05.2018");
    expect(polish.formatWeek("2017-W28", edition)).toBe("11.07–16.07.2017 (niepełny)");
    expect(polish.formatWeek("2017-W29", edition)).toBe("17.07–23.07.2017");
    expect(polish.formatWeek("2019-W01")).toBe("31.12.2018–06.01.2019");
  });
  test("months have a nominative and a locative", () => {
    expect(plain(polish.formatMonth("2018-05"))).toBe("maj 2018");
    expect(plain(polish.formatMonthRange("2018-03", "2018-04"))).toBe("marzec–kwiecień 2018");
  });
  test("clock times have no leading zero", () => expect(polish.formatClockRange("08:30", "13:30")).toBe("8:30–13:30"));
  test("long periods are months and days", () => {
    const texts = [
      { months: 6, days: 0 },
      { months: 4, days: 12 },
      { months: 0, days: 1 },
      { months: 0, days: 0 },
    ];
    expect(texts.map(polish.formatMonthsAndDays).map(plain)).toEqual(["6 mies.", "4 mies. i 12 dni", "1 dzień", "0 mies."]);
  });
  test("weekdays have a name, a short form and a form with its preposition", () => {
    const tuesday = "2017-07-11";
    expect([polish.weekdayName(tuesday), polish.weekdayShort(tuesday), polish.onWeekday(tuesday)]).toEqual(["wtorek", "wt.", "we wtorek"]);
  });
});

describe("printing", () => {
  test("a line never ends with a one-letter word or before a unit", () => {
    expect(polish.hardSpaces("w tym tygodniu i z urzędem")).toBe("w\u00a0tym tygodniu i\u00a0z\u00a0urzędem");
    expect(polish.hardSpaces("art. 73a ust. 1 pkt 2")).toBe("art.\u00a073a ust.\u00a01 pkt\u00a02");
    expect(polish.hardSpaces("nr 1/2016 z dnia 2018 r.")).toBe("nr\u00a01/2016 z\u00a0dnia 2018\u00a0r.");
    expect(polish.hardSpaces("Porozumienie PSU nr PSU/1/2018")).toBe("Porozumienie PSU nr\u00a0PSU/1/2018");
    expect(polish.hardSpaces("1 234,50 zł, 2,5 godz., 6 z 10")).toBe("1\u00a0234,50\u00a0zł, 2,5\u00a0godz., 6\u00a0z\u00a010");
    expect(polish.hardSpaces("klasa słowa")).toBe("klasa słowa");
  });
  test("names are sorted by the Polish alphabet", () => {
    expect(["Zieliński", "Źrebak", "Łoś", "Lis", "Żak", "Ćma", "Cal"].sort(polish.comparePolish)).toEqual([
      "Cal",
      "Ćma",
      "Lis",
      "Łoś",
      "Zieliński",
      "Źrebak",
      "Żak",
    ]);
  });
});
