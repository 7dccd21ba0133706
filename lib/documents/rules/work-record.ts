import { workListNumber } from "#lib/attendance/rules/list-number.ts";
import { cite } from "#lib/law/citations.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatClock, formatDate, formatLongDate, formatMonth, weekdayShort } from "#lib/platform/polish.ts";
import type { TemplateData } from "#lib/platform/typst.ts";
import { workStatusLabel } from "#lib/work/labels.ts";
import type { WorkRecord } from "#lib/work/loaders/record.ts";
import { absenceLetters } from "#lib/work/rules/typed.ts";
import { footOf, type Printing, typeset } from "./typeset.ts";

type Person = WorkRecord["people"][number];

/** D11 as texts for its template, a page a person: to be signed on the days of work, or with what was entered. Only worked time is summed (R25). */
export function workRecord(data: WorkRecord, printing: Printing): TemplateData {
  const { edition, place, month, blank, centre, people } = data;
  const title = `Ewidencja prac społecznie użytecznych za ${formatMonth(month)}`;
  const listNumber = workListNumber(place.number, month);
  const worked = (person: Person) => person.entries.reduce((sum, { minutes }) => sum + minutes, 0);
  return typeset({
    frame: {
      title,
      subtitle: `${edition.programmeName}, ${edition.name}`,
      institutions: [centre, place.hostName],
      placeAndDate: `${place.municipality.name}, ${formatLongDate(printing.today)}`,
      status: blank ? "do podpisu" : "wypełniona",
      basis: cite("§ 6 {rpsu}", { on: `${month}-01`, worksBegunOn: edition.startsOn ?? `${month}-01`, form: "full" }),
      ...footOf(title, printing),
    },
    note: blank ? `W dniu prac wpisz godzinę rozpoczęcia, czas i podpis. Numer listy ${listNumber} otwiera ją w aplikacji.` : null,
    heads: ["Dzień", "Od", "Czas", "Rodzaj prac", "Podpis osoby wykonującej prace"],
    people: people.map((person) => ({
      name: person.name,
      facts: [
        ["Numer listy", listNumber],
        ["Numer na liście", person.listNo === null ? "brak" : String(person.listNo)],
        ["Miejsce prac", place.name],
        ["Organizator", place.hostName],
      ],
      rows: blank ? person.workdays.map((day) => [dayText(day), "", "", "", ""]) : person.entries.map(entryRow),
      sum: blank ? "" : formatMinutes(worked(person)),
    })),
    legend: blank
      ? null
      : `${absenceLetters.EXCUSED} ${workStatusLabel.EXCUSED} · ${absenceLetters.UNEXCUSED} ${workStatusLabel.UNEXCUSED}. Świadczenie przysługuje za czas przepracowany.`,
    signatures: ["Osoba nadzorująca prace"],
  });
}

const dayText = (day: string) => `${weekdayShort(day)} ${formatDate(day)}`;

function entryRow({ on, status, minutes, startsAt, kind }: Person["entries"][number]): string[] {
  const said = status === "PRESENT" ? formatMinutes(minutes) : absenceLetters[status];
  return [dayText(on), startsAt ? formatClock(startsAt) : "", said, kind ?? "", ""];
}
