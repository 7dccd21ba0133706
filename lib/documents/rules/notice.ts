import { blockLabel, noticeEventLabel } from "#lib/courses/labels.ts";
import type { NoticeForPrint } from "#lib/courses/loaders/notice.ts";
import { cite } from "#lib/law/citations.ts";
import { formatClock, formatDate, formatLongDate } from "#lib/platform/polish.ts";
import type { TemplateData } from "#lib/platform/typst.ts";
import type { Printing } from "./summary.ts";
import { placeAndDate, typeset } from "./typeset.ts";

/** D15 as texts for its template (words.md 5). It tells facts and says nothing of what follows from them. */
export function noticePaper(data: NoticeForPrint, { today, time, demo }: Printing): TemplateData {
  const { notice, name, edition, firstDay, letterhead } = data;
  const event = notice.event ? noticeEventLabel[notice.event] : "";
  const title = `Zawiadomienie nr ${notice.number}: ${event}`;
  const facts: [string, string | null][] = [
    ["Osoba", name],
    ["Edycja", `${edition.programmeName}, ${edition.name}`],
    ["Blok", notice.block && blockLabel[notice.block]],
    ["Zdarzenie", event],
    ["Data", formatDate(notice.eventOn)],
    ["Okoliczności", notice.circumstances],
    ["Wyjaśnienie osoby", notice.explanation || "nie złożono"],
    ["Dowody", notice.evidence],
    ["Powód opóźnienia", notice.lateReason],
  ];
  return typeset({
    frame: {
      title,
      subtitle: `z dnia ${formatLongDate(notice.reportedOn)}`,
      institutions: [...letterhead.centres, letterhead.labourOffice],
      placeAndDate: placeAndDate(letterhead.place, today),
      status: "do podpisu",
      basis: basisOf(notice, firstDay, letterhead),
      foot: `${title}.${demo ? " Dane zmyślone, wersja pokazowa." : ""}`,
      printed: `wydruk z ${formatDate(today)}, ${formatClock(time)}`,
    },
    opening: "Zawiadamiam o zdarzeniu.",
    facts: facts.filter(([, value]) => value),
    closing: "Zawiadomienie opisuje fakty. O skutkach rozstrzyga starosta.",
    signatures: ["Osoba zgłaszająca", "Wyjaśnienie osoby: data i czytelny podpis"],
  });
}

/** At work the regulation, by the first day of the works; at classes the agreement of the two institutions. */
function basisOf({ block, eventOn }: NoticeForPrint["notice"], worksBegunOn: string, { agreements }: NoticeForPrint["letterhead"]) {
  if (block === "ACTIVATION") return cite("§ 5 ust. 2 {rpsu}", { on: eventOn, worksBegunOn, form: "full" });
  const agreement = agreements.find(({ kind }) => kind === "PAI");
  return agreement ? `porozumienie nr ${agreement.number}` : null;
}
