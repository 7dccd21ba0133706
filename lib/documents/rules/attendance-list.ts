import { attendanceLabel, attendanceLetter, registerStateLabel } from "#lib/attendance/labels.ts";
import type { RegisterForPrint } from "#lib/attendance/loaders/print.ts";
import { presenceText } from "#lib/attendance/rules/presence.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatClockRange, formatDate, formatLongDate, weekdayName } from "#lib/platform/polish.ts";
import type { TemplateData } from "#lib/platform/typst.ts";
import type { AttendanceStatus } from "#prisma/generated/client/enums.ts";
import { footOf, type Printing, typeset } from "./typeset.ts";

type Person = RegisterForPrint["people"][number];
const LEGEND: readonly AttendanceStatus[] = ["PRESENT", "PARTIAL", "EXCUSED", "UNEXCUSED", "NOT_APPLICABLE"];

/** D10 as texts for its template: to be signed (`blank`) or with what was entered. Forms of support, never topics (words.md 5). */
export function attendanceList(data: RegisterForPrint, printing: Printing, blank: boolean): TemplateData {
  const { edition, session, people, centre, state } = data;
  const { number, heldOn, startsAt, endsAt, minutes, form, specialist, room, groups } = session;
  const title = `Lista obecności nr ${number} – blok Integracja`;
  const listed = blank ? people.filter(({ expected }) => expected) : people.filter(({ expected, mark }) => expected || mark);
  return typeset({
    frame: {
      title,
      subtitle: `${edition.programmeName}, ${edition.name}`,
      institutions: centre ? [centre.name] : [],
      placeAndDate: [...(centre ? [centre.municipality] : []), formatLongDate(blank ? heldOn : printing.today)].join(", "),
      status: blank ? "do podpisu" : registerStateLabel[state],
      basis: null,
      ...footOf(title, printing),
    },
    facts: [
      ["Data", `${weekdayName(heldOn)} ${formatDate(heldOn)}`],
      ["Godziny", `${formatClockRange(startsAt, endsAt)} (${formatMinutes(minutes)})`],
      ["Forma wsparcia", form],
      ["Miejsce", room ?? "brak"],
      ["Grupa", groups.length > 0 ? groups.join(", ") : "zajęcia indywidualne"],
      ["Prowadzi", specialist?.name ?? "brak"],
    ],
    note: blank ? `Wpisz tylko podpis. Numer listy ${number} otwiera ją w aplikacji.` : null,
    heads: ["Lp.", "Nazwisko i imiona", ...(blank ? [] : ["Wpis", "Czas"]), "Podpis uczestnika"],
    rows: listed.map((person) => [`${person.listNo}.`, person.name, ...(blank ? [] : entered(person)), ""]),
    legend: blank ? null : LEGEND.map((status) => `${attendanceLetter[status]} ${attendanceLabel[status].toLowerCase()}`).join(" · "),
    signatures: ["Osoba prowadząca zajęcia"],
  });
}

function entered({ mark }: Person): string[] {
  if (!mark) return ["", ""];
  const times = presenceText(mark);
  const minutes = formatMinutes(mark.minutes);
  return [attendanceLetter[mark.status], mark.status === "PARTIAL" && typeof times === "string" ? `${times} (${minutes})` : minutes];
}
