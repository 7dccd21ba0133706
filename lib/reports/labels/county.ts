import { type MinimumRate, ratesWithin } from "#lib/law/rates.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { count, formatDate, formatDayMonth, formatNumber, formatWeek } from "#lib/platform/polish.ts";
import { outcomeKindLabel } from "#lib/referrals/labels.ts";
import { hoursText } from "#lib/reports/labels/figures.ts";
import type { BlockProgress, LineReport } from "#lib/reports/rules/county.ts";
import type { CountyFilter, CountyList } from "#lib/reports/rules/county-list.ts";
import type { CountyTotals } from "#lib/reports/rules/county-totals.ts";
import type { OutcomeKind } from "#prisma/generated/client/enums.ts";

/** Headings of the lists behind the county's numbers. */
export const countyListLabel: Readonly<Record<CountyList, string>> = {
  wytypowano: "Wytypowano",
  czeka: "Kandydaci do sprawdzenia",
  sprawdzono: "Sprawdzono",
  odrzucono: "Odrzucono",
  rezerwa: "Lista rezerwowa",
  wycofano: "Wycofano",
  skierowano: "Skierowano",
  niepodjeto: "Nie podjęto udziału",
  podjeto: "Podjęto udział",
  uczestniczy: "Udział w trakcie",
  ukonczono: "Ukończono",
  przerwano: "Przerwano",
  zakonczono: "Zakończono wcześniej",
  "rezultat-skierowanie": outcomeKindLabel.REPEAT_REFERRAL,
  "rezultat-zatrudnienie": outcomeKindLabel.SUPPORTED_EMPLOYMENT,
  "rezultat-spoldzielnia": outcomeKindLabel.SOCIAL_COOPERATIVE,
  "rezultat-profil": outcomeKindLabel.REPROFILING,
  "rezultat-bez-skierowania": outcomeKindLabel.NO_FURTHER_REFERRAL,
  "bez-rezultatu": "Bez rezultatu",
  zajecia: "Godziny Integracja: zajęcia",
  "bez-wpisu": "Listy obecności bez wpisu",
  prace: "Godziny Aktywizacja: prace",
  koszt: "Koszt prac (wyliczone)",
};

export const outcomeList: Readonly<Record<OutcomeKind, CountyList>> = {
  REPEAT_REFERRAL: "rezultat-skierowanie",
  SUPPORTED_EMPLOYMENT: "rezultat-zatrudnienie",
  SOCIAL_COOPERATIVE: "rezultat-spoldzielnia",
  REPROFILING: "rezultat-profil",
  NO_FURTHER_REFERRAL: "rezultat-bez-skierowania",
};

/** "Filtr: rok 2018, Kędzierzyn-Koźle, Tura 2. Wyniki: 9." (words.md 4.1) */
export function filterText(filter: CountyFilter, lines: readonly LineReport[], results: number): string {
  const [line] = lines;
  const parts = [
    `rok ${filter.year}`,
    ...(filter.centreId && line ? [line.centreName] : []),
    ...(filter.editionId && line ? [line.editionName] : []),
    ...(filter.ended ? ["edycje zakończone"] : []),
    ...(filter.week ? [`tydzień ${formatWeek(filter.week)}`] : []),
    countyListLabel[filter.list],
  ];
  return `Filtr: ${parts.join(", ")}. Wyniki: ${results}.`;
}

/** Hours of the plan, which goes by days, to a tenth: 321,4. */
const planText = (minutes: number): string => formatNumber(Math.round(minutes / 6) / 10);
/** "306,5 / 321,4" */
export const progressText = ({ minutes, planMinutes }: BlockProgress): string => `${hoursText(minutes)} / ${planText(planMinutes)}`;

/** Share of the plan that may be missing without a word about it: our own threshold. */
const UNREMARKED = 0.1;

/** "brakuje 128", where more than a tenth of the plan to date is missing. */
export function shortfallText({ minutes, planMinutes }: BlockProgress): string | undefined {
  const missing = planMinutes - minutes;
  return missing > planMinutes * UNREMARKED ? `brakuje ${planText(missing)}` : undefined;
}

/** "01.05–30.06", where the year is on the screen; an edition of a municipality is told from its others by it. */
export const shortPeriod = ({ period }: LineReport): string =>
  period ? `${formatDayMonth(period.from)}–${formatDayMonth(period.to)}` : "brak daty";

/** "Kędzierzyn-Koźle: Tura 2"; the edition alone where its name says the municipality. */
export const placeText = ({ municipality, editionName }: LineReport): string =>
  editionName.includes(municipality) ? editionName : `${municipality}: ${editionName}`;

/** "5 list bez wpisu, najstarsza 16 dni" or null when nothing is missing. */
export function delayText({ missing }: LineReport): string | null {
  const [oldest] = missing;
  return oldest ? `${count(missing.length, "lista")} bez wpisu, najstarsza ${count(oldest.daysLate, "dzień")}` : null;
}

const some = (parts: readonly (readonly [number, string])[]) =>
  parts.flatMap(([n, text]) => (n > 0 ? [`${text}: ${n}`] : [])).join(", ") || undefined;

/** The way of the county's people, with what was lost before each step. */
export function countyWay(totals: CountyTotals) {
  const { nominated, waiting, rejected, checked, reserve, referred, notTakenUp, takenUp, active, interrupted, endedEarly } = totals;
  return [
    { name: "Wytypowano", count: nominated },
    {
      name: "Sprawdzono",
      count: checked,
      lostWhy: some([
        [waiting, "do sprawdzenia"],
        [rejected, "odrzucono"],
        [nominated - checked - waiting - rejected, "w ośrodku albo wycofano"],
      ]),
    },
    {
      name: "Skierowano",
      count: referred,
      lostWhy: some([
        [reserve, "lista rezerwowa"],
        [checked - referred - reserve, "czeka na skierowanie"],
      ]),
    },
    {
      name: "Podjęto udział",
      count: takenUp,
      lostWhy: some([
        [notTakenUp, "nie podjęto"],
        [referred - takenUp - notTakenUp, "czeka na pierwszy dzień"],
      ]),
    },
    {
      name: "Ukończono",
      count: totals.completed,
      lostWhy: some([
        [active, "w trakcie"],
        [interrupted + endedEarly, "przed czasem"],
      ]),
    },
  ];
}

/** What to know of the amounts: unverified rates, days without a rate, hours without an agreement. */
export function costRemarks(lines: readonly LineReport[], today: string, table: readonly MinimumRate[]): string[] {
  const rates = lines.flatMap(({ period }) => (period && period.from < today ? ratesWithin(period.from, period.to, table) : []));
  const doubtful = [...new Map(rates.filter((rate) => !rate.verified).map((rate) => [rate.validFrom, rate])).values()];
  const days = [...new Set(lines.flatMap(({ cost }) => cost.daysWithoutRate))].sort();
  const minutes = lines.reduce((sum, { cost }) => sum + cost.minutesWithoutAgreement, 0);
  return [
    ...doubtful.map(({ grosze, validFrom }) => `Stawka niepotwierdzona: ${formatGrosze(grosze)} od ${formatDate(validFrom)}.`),
    ...(days.length > 0 ? [`Dni bez stawki, nieujęte w kwotach: ${days.map(formatDate).join(", ")}.`] : []),
    ...(minutes > 0 ? [`Godziny bez porozumienia o pracach, bez refundacji: ${hoursText(minutes)}.`] : []),
  ];
}
