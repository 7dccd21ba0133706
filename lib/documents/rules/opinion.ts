import { achievementLabel } from "#lib/courses/labels.ts";
import type { OpinionForPrint } from "#lib/courses/loaders/opinion.ts";
import { cite } from "#lib/law/citations.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatRange } from "#lib/platform/polish.ts";
import type { TemplateData } from "#lib/platform/typst.ts";
import { outcomeKindLabel } from "#lib/referrals/labels.ts";
import { footOf, letterheadOn, type Printing, typeset } from "./typeset.ts";

type Section = { title: string; facts: string[][]; text: string; note: string | null };
const section = (title: string, content: Partial<Section>): Section => ({ title, facts: [], text: "", note: null, ...content });

/** D17 as texts for its template, in the sections of words.md 5. Only sums of attendance and names of measures: no topic, no diagnosis. */
export function opinionPaper(data: OpinionForPrint, printing: Printing): TemplateData {
  const { course, edition, letterhead, attendance, indicators, outcome } = data;
  const title = "Opinia o udziale w Programie Aktywizacja i Integracja";
  return typeset({
    frame: {
      title,
      subtitle: `${edition.programmeName}, ${edition.name}`,
      ...letterheadOn(letterhead, printing.today),
      status: "do podpisu",
      basis: cite("art. 62a ust. 7 pkt 3 {u04}", { on: course.lastDay, form: "full" }),
      ...footOf(title, printing),
    },
    person: [
      ["Nazwisko i imiona", course.name],
      ["Okres", formatRange({ from: course.firstDay, to: course.lastDay })],
    ],
    sections: [
      section("Frekwencja", {
        facts: [
          ["Blok Aktywizacja, prace", formatMinutes(attendance.work)],
          ["Blok Integracja, zajęcia", formatMinutes(attendance.sessions)],
          ["Obecność na spotkaniach", `${attendance.attended} z ${attendance.meetings}`],
          ["Nieobecności nieusprawiedliwione", String(attendance.unexcused)],
        ],
        note: "Obecność pełna albo częściowa; bez spotkań, które osoby nie dotyczyły. Definicja własna.",
      }),
      section("Postawa i współpraca", { text: outcome.attitude ?? "" }),
      section("Efekty według mierników", {
        facts: [
          ...indicators.map(({ name, achievement }) => [name, achievement ? achievementLabel[achievement] : "brak oceny"]),
          ["Opis", outcome.effects ?? ""],
        ],
      }),
      section("Proponowany rezultat", { text: outcome.proposedKind ? outcomeKindLabel[outcome.proposedKind] : "" }),
    ],
    signatures: ["Pracownik socjalny"],
  });
}
