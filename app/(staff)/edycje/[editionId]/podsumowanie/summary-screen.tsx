import { MainContent } from "#components/frame/main-content.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { FigureStrip } from "#components/ui/figure-strip.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { formatGrosze } from "#lib/platform/money.ts";
import { countGenitive, formatDate } from "#lib/platform/polish.ts";
import { hoursText } from "#lib/reports/labels/figures.ts";
import type { SummaryData } from "#lib/reports/loaders/summary.ts";
import { ApprovalSection, Differences } from "./approval-section.tsx";
import { CostsSection } from "./costs-section.tsx";
import { EffectsSection } from "./effects-section.tsx";
import { MissingFromSummary } from "./missing-from-summary.tsx";
import { PeopleSection } from "./people-section.tsx";
import type { SectionProps } from "./section-props.ts";
import { SessionHoursSection } from "./session-hours-section.tsx";
import { WaySection } from "./way-section.tsx";
import { ConclusionsSection, DocumentSection, MeetingSection } from "./words-sections.tsx";
import { WorkHoursSection } from "./work-hours-section.tsx";

/** The end-of-cycle summary: what was planned, what came of it, what it cost, in figures that lead to their records. */
export function SummaryScreen({ data }: { data: SummaryData }) {
  const { edition, summary, mayPrint, today, partial } = data;
  const base = `/edycje/${edition.id}`;
  if (summary.isEmpty) {
    return (
      <MainContent>
        <PageHeader title="Podsumowanie" />
        <EmptyState title="Nie ma jeszcze czego podsumować.">Liczby pojawią się z wpisów edycji.</EmptyState>
      </MainContent>
    );
  }
  const facts = [
    `Stan na ${formatDate(today)}.`,
    today < summary.period.from ? `Edycja zaczyna się ${formatDate(summary.period.from)}.` : "",
    today >= summary.period.from && !summary.ended ? `Edycja trwa do ${formatDate(summary.period.to)}.` : "",
    partial ? `Liczby tylko ośrodka: ${edition.centres.join(", ")}.` : "",
    "Każda liczba pochodzi z wpisów.",
  ];
  return (
    <MainContent>
      <PageHeader
        title="Podsumowanie"
        facts={facts.filter(Boolean).join(" ")}
        actions={
          mayPrint ? (
            <ButtonLink href={`${base}/podsumowanie/pdf`} target="_blank">
              Drukuj podsumowanie (PDF)
            </ButtonLink>
          ) : null
        }
      />
      <Differences data={data} base={base} />
      <MissingFromSummary data={data} base={base} />
      <Figures data={data} base={base} />
      <WaySection data={data} base={base} />
      <SessionHoursSection data={data} base={base} />
      <WorkHoursSection data={data} base={base} />
      <CostsSection data={data} base={base} />
      <PeopleSection data={data} base={base} />
      <EffectsSection data={data} base={base} />
      <ConclusionsSection data={data} base={base} />
      <MeetingSection data={data} base={base} />
      {mayPrint ? <DocumentSection data={data} base={base} /> : null}
      <ApprovalSection data={data} base={base} />
    </MainContent>
  );
}

function Figures({ data: { summary } }: SectionProps) {
  const { ends, integration, activation, costs } = summary;
  const refund = costs.activation.total.refundGrosz;
  return (
    <FigureStrip
      figures={[
        {
          value: String(ends.completed),
          unit: `z ${countGenitive(summary.plannedPeople, "osoba")}`,
          label: "ukończyło udział",
          context: ends.active > 0 ? `w trakcie: ${ends.active}` : undefined,
          href: "#osoby",
        },
        {
          value: hoursText(integration.done.part),
          unit: `z ${hoursText(integration.done.whole)}`,
          label: "godz. zajęć",
          href: "#zajecia",
        },
        { value: hoursText(activation.done.part), unit: `z ${hoursText(activation.done.whole)}`, label: "godz. prac", href: "#prace" },
        {
          value: formatGrosze(costs.totalGrosz).replace(/\s?zł$/, ""),
          unit: "zł",
          label: "koszt wyliczony",
          context: refund > 0 ? `w tym ${formatGrosze(refund)} refundacji` : undefined,
          href: "#koszty",
        },
      ]}
    />
  );
}
