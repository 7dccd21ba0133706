import { MainContent } from "#components/frame/main-content.tsx";
import { FigureStrip } from "#components/ui/figure-strip.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { formatHoursNumber } from "#lib/platform/minutes.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { count, formatMonth, hardSpaces } from "#lib/platform/polish.ts";
import { answerText, paperName } from "#lib/settlements/labels.ts";
import type { MonthPage } from "#lib/settlements/loaders/month.ts";
import { refundDue } from "#lib/settlements/rules/refund.ts";
import { ClaimSection } from "./claim-section.tsx";
import { LinesTable } from "./lines-table.tsx";
import { MonthSteps } from "./month-steps.tsx";
import { PapersSection } from "./papers-section.tsx";
import { UnpaidDays } from "./unpaid-days.tsx";

/** A month of one agreement: where it stands, what is paid to whom and why so much, the claim, the papers. */
export function MonthScreen({ page }: { page: MonthPage }) {
  const { month, centre, agreement, settlement, notes, lines, shown, edition } = page;
  const others = new Set(lines.flatMap(({ person }) => (person && person.editionId !== edition.id ? [person.editionName] : [])));
  return (
    <MainContent>
      <PageHeader
        title={`Rozliczenie za ${formatMonth(month)}`}
        facts={hardSpaces(`${centre.shortName}, gmina ${centre.municipality}. ${paperName(agreement)}.`)}
      />
      <MonthSteps page={page} />
      {settlement?.returnReason ? (
        <Notice tone="warning" title="Zwrócono do poprawy.">
          Powód: {settlement.returnReason}
        </Notice>
      ) : null}
      {notes.map(({ what, why, fix }) => (
        <Notice key={what} title={what}>
          {why} {fix}
        </Notice>
      ))}
      {shown && settlement && settlement.refundGrosz < 0 ? <Overpaid grosze={-settlement.refundGrosz} /> : null}
      {shown ? (
        <>
          <Sums page={page} />
          <Section id="osoby" number={1} title="Osoby" definition={linesRemark(page)}>
            {others.size > 0 ? (
              <p className="mb-3">Rozliczenie obejmuje też osoby innych edycji tego porozumienia: {[...others].join(", ")}.</p>
            ) : null}
            <LinesTable page={page} />
            <UnpaidDays days={page.unpaid} />
          </Section>
        </>
      ) : (
        <p className="mb-8">Ośrodek nie złożył jeszcze wniosku o refundację. Osoby i kwoty będą widoczne od złożenia wniosku.</p>
      )}
      <ClaimSection page={page} />
      <PapersSection page={page} />
    </MainContent>
  );
}

/** How the lines come about. */
function linesRemark({ settlement }: MonthPage): string {
  if (!settlement) return "Wyliczone z godzin do dziś. Rozliczenie zapisze te kwoty, gdy ewidencja będzie zatwierdzona.";
  const paid = "Czas przepracowany × stawka z dnia pracy, zaokrąglone raz na osobę i miesiąc.";
  if (settlement.status === "REJECTED") return `${paid} Wniosek odrzucono, całość pokrywa gmina.`;
  return refundDue(settlement) < settlement.refundGrosz
    ? `${paid} Refundacja: kwota mniejsza niż udział stawki minimalnej, podzielona proporcjonalnie.`
    : `${paid} Refundacja: udział stawki minimalnej, w dół.`;
}

/** Corrections after the payment have lowered what is refundable for months before, and this month has nothing to set it against. */
const Overpaid = ({ grosze }: { grosze: number }) => (
  <Notice tone="warning" title={`Refundacja za wcześniejsze miesiące jest za wysoka o ${formatGrosze(grosze)}.`}>
    Godziny poprawiono po wypłacie. Wniosku się nie składa. Jeżeli refundację już przekazano, zwrot tej kwoty uzgadniają ośrodek i urząd
    pracy.
  </Notice>
);

function Sums({ page: { sums, lines, settlement } }: { page: MonthPage }) {
  if (!sums) return null;
  const people = new Set(lines.map(({ participationId }) => participationId)).size;
  const answer = settlement && answerText(settlement);
  return (
    <FigureStrip
      figures={[
        { value: String(people), label: "Osoby", context: count(lines.length, "pozycja"), href: "#osoby" },
        { value: formatHoursNumber(sums.minutes), unit: "godz.", label: "Przepracowano", href: "#osoby" },
        { value: formatGrosze(sums.amountGrosz), label: settlement ? "Świadczenie" : "Świadczenie, wyliczone", href: "#osoby" },
        { value: formatGrosze(sums.refundGrosz), label: "Do refundacji", context: answer ?? undefined, href: "#osoby" },
        { value: formatGrosze(sums.amountGrosz - sums.refundGrosz), label: "Gmina", href: "#osoby" },
      ]}
    />
  );
}
