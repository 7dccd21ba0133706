import { cite } from "#lib/law/citations.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatClockRange, formatDate, formatRange, weekdayShort } from "#lib/platform/polish.ts";
import type { TemplateData } from "#lib/platform/typst.ts";
import { audienceText } from "#lib/schedule/labels.ts";
import type { ScheduleForPrint } from "#lib/schedule/loaders/schedule.ts";
import { footOf, letterheadOn, type Printing, typeset } from "./typeset.ts";

/**
 * D9 as texts for its template: every meeting that takes place, with the hours running on. Topics stand nowhere, because the paper
 * is handed out (domain.md 7), and who leads only on the print of the institution that teaches; of a person only "indywidualnie".
 */
export function schedulePaper(data: ScheduleForPrint, printing: Printing): TemplateData {
  const { edition, letterhead, inside } = data;
  const { startsOn, endsOn } = edition;
  const period = startsOn && endsOn ? { from: startsOn, to: endsOn } : null;
  const title = "Harmonogram zajęć – blok Integracja";
  return typeset({
    frame: {
      title,
      subtitle: `${edition.programmeName}, ${edition.name}`,
      ...letterheadOn(letterhead, printing.today),
      status: "do podpisu",
      basis: cite("art. 62a ust. 5 {u04}", { on: endsOn ?? printing.today, form: "full" }),
      ...footOf(`${title}, ${edition.name}`, printing),
    },
    titles: { plan: "Plan form wsparcia", sessions: "Zajęcia" },
    inside,
    facts: [
      ["Okres", period ? formatRange(period) : "brak danych"],
      ["Gmina", letterhead.municipalities.join(", ")],
    ],
    plan: planTable(data),
    sessions: sessionsTable(data),
    note: "Suma liczy się osobno dla każdej grupy i osoby. Bez zajęć przeniesionych i odwołanych.",
    signatures: ["Opracowano", "Zatwierdzono"],
  });
}

function planTable({ forms }: ScheduleForPrint) {
  const minutes = (form: ScheduleForPrint["forms"][number]) => form.sessionCount * form.sessionMinutes;
  return {
    heads: ["Forma wsparcia", "Spotkania", "Czas spotkania", "Razem"],
    align: ["left", "right", "right", "right"],
    rows: forms.map((form) => [form.name, String(form.sessionCount), formatMinutes(form.sessionMinutes), formatMinutes(minutes(form))]),
    sum: [
      "Razem",
      String(forms.reduce((sum, { sessionCount }) => sum + sessionCount, 0)),
      "",
      formatMinutes(forms.reduce((sum, form) => sum + minutes(form), 0)),
    ],
  };
}

/** The meetings in the order of time; "Suma" runs on for each group, and for each person of an individual counselling. */
function sessionsTable({ sessions, inside }: ScheduleForPrint) {
  const sums = new Map<string, number>();
  const rows = sessions.map((session) => {
    const keys = session.participationId ? [session.participationId] : session.groupIds;
    for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + session.minutes);
    return [
      String(session.number),
      `${weekdayShort(session.heldOn)} ${formatDate(session.heldOn)}`,
      formatClockRange(session.startsAt, session.endsAt),
      session.form,
      audienceText({ groups: session.groups, isIndividual: session.participationId !== null }),
      ...(inside ? [session.specialist ?? ""] : []),
      session.room ?? "",
      [...new Set(keys.map((key) => formatMinutes(sums.get(key) ?? 0)))].join(" / "),
    ];
  });
  const leading = inside ? ["Osoba prowadząca"] : [];
  return {
    heads: ["Nr", "Dzień", "Godziny", "Forma wsparcia", "Dla kogo", ...leading, "Sala", "Suma"],
    align: ["left", "left", "left", "left", "left", ...leading.map(() => "left"), "left", "right"],
    rows,
    sum: null,
  };
}
