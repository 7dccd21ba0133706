import { cite } from "#lib/law/citations.ts";
import { amountInWords } from "#lib/platform/amount-in-words.ts";
import { monthRange } from "#lib/platform/calendar.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatGrosze, formatPercent } from "#lib/platform/money.ts";
import { formatDate, formatMonth } from "#lib/platform/polish.ts";
import type { TemplateData } from "#lib/platform/typst.ts";
import { paperName, partText } from "#lib/settlements/labels.ts";
import type { ClaimPaperData, PayoutListData } from "#lib/settlements/loaders/papers.ts";
import { refundParts } from "#lib/settlements/rules/guards.ts";
import { footOf, letterheadOn, type Printing, typeset } from "./typeset.ts";

type Line = PayoutListData["lines"][number];
/** A place to be filled in by hand. */
const BLANK = "………";

/** The rows of the payout list, the same on paper and in the workbook: number, name, minutes, how it comes about, grosze. */
export const payoutRows = ({ lines, month }: Pick<PayoutListData, "lines" | "month">) =>
  lines.map((line, i) => ({
    no: i + 1,
    name: line.person?.name ?? "",
    what: line.forMonth === month ? "" : `różnica za ${formatMonth(line.forMonth)}`,
    minutes: line.minutes,
    parts: line.forMonth === month ? line.parts.map(partText).join("; ") : differenceText(line),
    amountGrosz: line.amountGrosz,
  }));

const differenceText = ({ parts, minutes }: Line): string => {
  const due = parts.reduce((sum, part) => sum + part.minutes, 0);
  return `należne ${formatMinutes(due)}, rozliczono ${formatMinutes(due - minutes)}`;
};

/** D12 as texts for its template: who is paid how much, with places to sign. */
export function payoutPaper(data: PayoutListData, printing: Printing): TemplateData {
  const { settlement, month, sums } = data;
  const amount = sums?.amountGrosz ?? 0;
  const title = `Lista wypłat nr ${settlement.payoutListNumber ?? BLANK}: świadczenia za prace społecznie użyteczne za ${formatMonth(month)}`;
  return typeset({
    frame: frameOf(data, printing, {
      title,
      status: settlement.paidOn ? `wypłacono ${formatDate(settlement.paidOn)}` : "do podpisu",
      basis: "art. 73a ust. 3 i 4 {u04}",
    }),
    table: {
      heads: ["Lp.", "Nazwisko i imiona", "Godziny", "Stawka", "Kwota", "Forma wypłaty", "Pokwitowanie odbioru"],
      align: ["right", "left", "right", "left", "right", "left", "left"],
      rows: payoutRows(data).map(({ no, name, what, minutes, parts, amountGrosz }) => [
        ...[`${no}.`, what ? `${name} (${what})` : name, formatMinutes(minutes), parts, formatGrosze(amountGrosz), "", ""],
      ]),
      sum: ["", "Razem", formatMinutes(sums?.minutes ?? 0), "", formatGrosze(amount), "", ""],
    },
    words: `Słownie: ${amountInWords(amount)}.`,
    notes: ["Forma wypłaty: gotówka albo rachunek. Kwoty zaokrąglono raz na osobę i miesiąc."],
    signatures: [
      "Sporządzono",
      "Sprawdzono pod względem merytorycznym",
      "Sprawdzono pod względem formalnym i rachunkowym",
      "Zatwierdzono do wypłaty",
    ],
  });
}

/** D13 as texts for its template. The account stays blank: it is on the municipality's letter, not in the application. */
export function claimPaper(data: ClaimPaperData, printing: Printing): TemplateData {
  const { settlement, claim, agreement, month, sums, lines } = data;
  const people = new Set(lines.map(({ person, participationId }) => person?.personId ?? participationId)).size;
  const shares = [...new Set(lines.flatMap(({ parts }) => parts.map(({ sharePercent }) => sharePercent)))].sort((a, b) => a - b);
  const provision = agreement.carersHelp ? "art. 73a ust. 5b {u04}" : "art. 73a ust. 5 {u04}";
  return typeset({
    frame: frameOf(data, printing, {
      title: `Wniosek nr ${claim.number} o refundację świadczeń za ${formatMonth(month)}`,
      status: claim.versionNo > 1 ? `wersja ${claim.versionNo}` : `złożono ${formatDate(claim.claimedOn)}`,
      basis: provision,
      paper: agreement.kind === "AGREEMENT" ? `porozumienie nr ${agreement.number}` : `wniosek ośrodka nr ${agreement.number}`,
    }),
    request: `Wnoszę o refundację ze środków Funduszu Pracy świadczeń za ${formatMonth(month)}: ${formatGrosze(claim.amountGrosz)} (słownie: ${amountInWords(claim.amountGrosz)}).`,
    facts: [
      ["Podstawa refundacji", paperName(agreement)],
      ["Osoby", String(people)],
      ["Przepracowano", formatMinutes(sums?.minutes ?? 0)],
      ["Stawka minimalna", refundParts(settlement.lines)],
      [
        "Wypłacono",
        `${formatGrosze(sums?.amountGrosz ?? 0)}${settlement.paidOn ? `, dnia ${formatDate(settlement.paidOn)}` : ""}, lista wypłat nr ${settlement.payoutListNumber ?? BLANK}`,
      ],
      ["Udział", `${shares.map(formatPercent).join(", ")} stawki minimalnej`],
      ["Rachunek", BLANK],
      ["Załączniki", "uwierzytelnione kopie list wypłat, ewidencja prac"],
    ],
    note: lines.some(({ forMonth }) => forMonth !== month)
      ? "Kwota obejmuje różnice za wcześniejsze miesiące, wykazane na liście wypłat."
      : null,
    signatures: ["Sprawdzono pod względem finansowym", agreement.kind === "AGREEMENT" ? "Za gminę" : "Za ośrodek"],
  });
}

function frameOf(
  { edition, letterhead, month, agreement }: Pick<PayoutListData, "edition" | "letterhead" | "month" | "agreement">,
  printing: Printing,
  { title, status, basis, paper }: { title: string; status: string; basis: string; paper?: string },
) {
  return {
    title,
    subtitle: `${edition.programmeName}, ${edition.name}. ${paperName(agreement)}`,
    ...letterheadOn(letterhead, printing.today),
    status,
    basis: [cite(basis, { on: monthRange(month).to, form: "full" }), ...(paper ? [paper] : [])].join(" i "),
    ...footOf(title, printing),
  };
}
