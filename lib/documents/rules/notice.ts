import { blockLabel, noticeEventLabel } from "#lib/courses/labels.ts";
import type { NoticeForPrint } from "#lib/courses/loaders/notice.ts";
import { cite } from "#lib/law/citations.ts";
import { formatDate, formatLongDate } from "#lib/platform/polish.ts";
import type { TemplateData } from "#lib/platform/typst.ts";
import { footOf, letterheadOn, type Printing, typeset } from "./typeset.ts";

/** D15 as texts for its template (words.md 5). It tells facts and says nothing of what follows from them. */
export function noticePaper(data: NoticeForPrint, printing: Printing): TemplateData {
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
      ...letterheadOn(letterhead, printing.today),
      status: "do podpisu",
      basis: basisOf(notice, firstDay, letterhead),
      ...footOf(title, printing),
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
