import { cite } from "#lib/law/citations.ts";
import { monthRange } from "#lib/platform/calendar.ts";
import { count, formatClock, formatDate, formatLongDate, formatMonth } from "#lib/platform/polish.ts";
import type { TemplateData } from "#lib/platform/typst.ts";
import { listedStandingLabel } from "#lib/referrals/labels.ts";
import type { MonthlyListForPrint } from "#lib/referrals/loaders/monthly-lists.ts";
import type { Printing } from "./summary.ts";
import { typeset } from "./typeset.ts";

/** D14 as texts for its template (words.md 5): the data of the nomination list (D5) and what became of each person in the month. */
export function monthlyListPaper(list: MonthlyListForPrint, { today, time, demo }: Printing): TemplateData {
  const { month, people, office, centre, municipality, sent } = list;
  const title = [
    "Wykaz osób skierowanych do wykonywania prac społecznie użytecznych",
    `oraz osób, które odmówiły przyjęcia propozycji, za ${formatMonth(month)}`,
  ].join(" ");
  return typeset({
    frame: {
      title,
      subtitle: centre.name,
      institutions: [office.name],
      placeAndDate: formatLongDate(sent?.sentOn ?? today),
      status: sent ? `przekazano ${formatDate(sent.sentOn)}` : "do przekazania",
      basis: cite("§ 5 ust. 1 {rpsu}", { on: monthRange(month).to, form: "full" }),
      foot: `Wykaz za ${formatMonth(month)}. Gmina: ${municipality}.${demo ? " Dane zmyślone, wersja pokazowa." : ""}`,
      printed: `wydruk z ${formatDate(today)}, ${formatClock(time)}`,
    },
    table: {
      heads: ["Lp.", "Nazwisko i imiona", "PESEL albo dokument", "Miejsce zamieszkania albo pobytu", "Stan w miesiącu"],
      align: ["right", "left", "left", "left", "left"],
      rows: people.map(({ name, pesel, document, place, standing, on }, i) => [
        ...[String(i + 1), name, pesel ?? document ?? "brak", place ?? "brak"],
        `${listedStandingLabel[standing]}, ${formatDate(on)}`,
      ]),
      sum: null,
    },
    total: `Razem: ${count(people.length, "osoba")}.`,
    signatures: ["z up. Starosty"],
  });
}
