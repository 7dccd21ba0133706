import { cite } from "#lib/law/citations.ts";
import { monthRange } from "#lib/platform/calendar.ts";
import { count, formatDate, formatLongDate, formatMonth } from "#lib/platform/polish.ts";
import type { TemplateData } from "#lib/platform/typst.ts";
import { listedStandingLabel } from "#lib/referrals/labels.ts";
import type { MonthlyListForPrint } from "#lib/referrals/loaders/monthly-lists.ts";
import { footOf, type Printing, typeset } from "./typeset.ts";

/** D14 as texts for its template (words.md 5): the data of the nomination list (D5) and what became of each person in the month. */
export function monthlyListPaper(list: MonthlyListForPrint, printing: Printing): TemplateData {
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
      placeAndDate: formatLongDate(sent?.sentOn ?? printing.today),
      status: sent ? `przekazano ${formatDate(sent.sentOn)}` : "do przekazania",
      basis: cite("§ 5 ust. 1 {rpsu}", { on: monthRange(month).to, form: "full" }),
      ...footOf(`Wykaz za ${formatMonth(month)}. Gmina: ${municipality}`, printing),
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
