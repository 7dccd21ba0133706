import { funnelChart, funnelChartLabel } from "#components/chart/funnel-chart.ts";
import { agreementKindLabel } from "#lib/agreements/labels.ts";
import { cite } from "#lib/law/citations.ts";
import { count, formatDate } from "#lib/platform/polish.ts";
import type { TemplateData } from "#lib/platform/typst.ts";
import { earlyEndReasonLabel, outcomeKindLabel } from "#lib/referrals/labels.ts";
import { hoursText, ratioText } from "#lib/reports/labels/figures.ts";
import {
  capital,
  completionText,
  definitions,
  lostText,
  minimumRatesText,
  missingText,
  ownFaultLabel,
  peopleRatioText,
  periodText,
  summaryTitle,
  wayStepLabel,
} from "#lib/reports/labels/summary.ts";
import type { SummaryOfEdition } from "#lib/reports/loaders/summary.ts";
import { costsTable, indicatorsTable, peopleTable, sessionsTable, settledTable, wayTable, workTable } from "./summary-tables.ts";
import { footOf, letterheadOn, type Printing, typeset } from "./typeset.ts";

const SHORT_REASONS = 2;
const ATTACHMENT = "Załącznik nr 1. Uczestnicy i rezultaty";

/**
 * D18 as texts for its template: the figures of the page, the sections of words.md 5 in their order. Names of people stand only
 * in the attachment, topics of sessions nowhere (domain.md 7).
 */
export function summaryPaper(data: SummaryOfEdition, printing: Printing): TemplateData {
  const { edition, summary, words, partial } = data;
  const steps = summary.way.map(({ step, count: people, lost }) => ({
    name: wayStepLabel[step],
    count: people,
    lostWhy: lostText(lost, SHORT_REASONS),
  }));
  return typeset({
    frame: frameOf(data, printing),
    sections,
    parties: partiesOf(data),
    way: {
      chart: { svg: funnelChart(steps, { width: "wide", print: true }), label: funnelChartLabel("Od wytypowania do ukończenia", steps) },
      table: wayTable(summary),
    },
    sessions: sessionsTable(summary),
    work: workTable(summary),
    ...endingsOf(data),
    indicators: indicatorsTable(summary),
    effects: words.effects,
    costs: costsTable(summary),
    settled: settledTable(summary, data.settled),
    conclusions: words.conclusions ? words.conclusions.split(/\n+/) : ["Nie wpisano wniosków."],
    meeting: words.meetingOn
      ? [
          ["Data", formatDate(words.meetingOn)],
          ["Goście", words.meetingGuests.join(", ") || "brak danych"],
          ["Omówiono", words.meetingTopics.join(", ") || "brak danych"],
        ]
      : [],
    missing: summary.missing.map(missingText),
    signatures: ["Opracowano", "Za ośrodek", "Za urząd pracy"],
    list: peopleTable(summary),
    notes: {
      people: definitions.nominated,
      plan: `${definitions.plan}${partial ? ` Liczby tylko ośrodka: ${edition.centres.join(", ")}.` : ""}`,
      noWork: "Nie ma godzin prac.",
      work: `${minimumRatesText(summary.minimumRates)} ${definitions.computed}`,
      attendance: `Frekwencja. ${definitions.attendance}`,
      measures: `Ukończenie. ${definitions.completion} Efekt społeczny. ${definitions.socialEffect} Podjęcie pracy. ${definitions.tookUpWork}`,
      noInterruptions: "Nie było przerwań ani wcześniejszych zakończeń.",
      noOutcomes: "Nie wpisano rezultatów.",
      noCosts: "Nie ma kosztów.",
      costs: costsNote(summary.costs.formsWithoutCost),
      noMeeting: "Nie zapisano spotkania.",
      attachments: `${ATTACHMENT}.`,
      missing: "Braki w dniu wydruku",
      nobody: "Nie ma uczestników.",
    },
  });
}

const sections = {
  parties: "Podstawa i strony",
  people: "Uczestnicy: plan i wykonanie",
  hours: "Godziny według bloków i form",
  attendance: "Frekwencja i ukończenie",
  interruptions: "Przerwania według powodów",
  outcomes: "Rezultaty",
  effects: "Efekty według mierników",
  costs: "Koszty według źródeł",
  conclusions: "Wnioski",
  meeting: "Spotkanie podsumowujące",
  attachments: "Załączniki",
  list: ATTACHMENT,
};

/** A draft while something is missing, then to be signed; approved once every side has. */
function statusOf({ summary, sides }: SummaryOfEdition): string {
  const days = sides.flatMap(({ approvedOn }) => approvedOn ?? []).sort();
  if (days.length > 0 && days.length === sides.length) return `zatwierdzono ${formatDate(days.at(-1) ?? "")}`;
  return summary.missing.length > 0 || !summary.ended ? "wersja robocza" : "do podpisu";
}

function frameOf(data: SummaryOfEdition, printing: Printing) {
  const { edition, summary, letterhead } = data;
  const title = summaryTitle(edition);
  // The regime is that of the edition's last day, not of the day of printing (words.md 0).
  const basis = cite("art. 62a ust. 7 pkt 3–5 {u04}", { on: summary.period.to, form: "full" });
  return {
    title,
    subtitle: `Sprawozdanie z realizacji. ${edition.programmeName}, ${edition.name}`,
    ...letterheadOn(letterhead, printing.today),
    status: statusOf(data),
    basis,
    ...footOf(`${title}, ${edition.name}`, printing),
  };
}

function partiesOf({ edition, summary, letterhead }: SummaryOfEdition): string[][] {
  const agreements = letterhead.agreements.map(({ kind, number, signedOn }) => [
    agreementKindLabel[kind],
    `nr ${number}${signedOn ? ` z dnia ${formatDate(signedOn)}` : ""}`,
  ]);
  return [
    ["Okres", periodText(edition)],
    ["Gmina", letterhead.municipalities.join(", ")],
    ["Zaplanowano", count(summary.plannedPeople, "osoba")],
    ["Podjęto udział", count(summary.people.length, "osoba")],
    ...agreements,
  ];
}

function endingsOf({ summary: { ends, outcomes, people, attendance, indicators } }: SummaryOfEdition) {
  const missing = people.filter(({ outcome }) => outcome === "MISSING").length;
  return {
    attendance: [
      ["Frekwencja", `${ratioText(attendance)} (${hoursText(attendance.part)} z ${hoursText(attendance.whole)} godz.)`],
      ["Ukończono", count(ends.completed, "osoba")],
      ...(ends.active > 0 ? [["W trakcie", count(ends.active, "osoba")]] : []),
    ],
    interruptions: [
      ...ends.interrupted.map(({ ownFault, count: people }) => [`Przerwano ${ownFaultLabel[ownFault]}`, count(people, "osoba")]),
      ...ends.endedEarly.map(({ reason, count: people }) => [`Zakończono: ${earlyEndReasonLabel[reason]}`, count(people, "osoba")]),
    ],
    outcomes: [
      ...outcomes.map(({ kind, count: people }) => [capital(outcomeKindLabel[kind]), count(people, "osoba")]),
      ...(missing > 0 ? [["Brak wpisu", count(missing, "osoba")]] : []),
    ],
    measures: [
      ["Ukończenie", completionText(indicators.completion, people.length)],
      ["Frekwencja", ratioText(attendance)],
      ["Efekt społeczny", indicators.socialEffect ? peopleRatioText(indicators.socialEffect) : "brak ocen"],
      ["Podjęcie pracy", count(indicators.tookUpWork, "osoba")],
    ],
  };
}

const costsNote = (formsWithoutCost: readonly string[]) =>
  formsWithoutCost.length > 0
    ? `${definitions.computed} Nie wliczono zajęć bez kosztu godziny (brak danych): ${formsWithoutCost.join(", ")}.`
    : definitions.computed;
