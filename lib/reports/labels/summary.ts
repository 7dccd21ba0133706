import { fundingKindLabel } from "#lib/agreements/labels.ts";
import type { RateWithin } from "#lib/law/rates.ts";
import { RULINGS } from "#lib/law/rulings.ts";
import type { DateRange, IsoMonth } from "#lib/platform/calendar.ts";
import { formatGrosze, formatPercent } from "#lib/platform/money.ts";
import { countGenitive, formatDate, formatMonth, formatMonthRange, formatRange } from "#lib/platform/polish.ts";
import { earlyEndReasonLabel, outcomeKindLabel, participationPhaseLabel } from "#lib/referrals/labels.ts";
import { ratioText } from "#lib/reports/labels/figures.ts";
import type { CostRow } from "#lib/reports/rules/summary-costs.ts";
import type { MissingInSummary } from "#lib/reports/rules/summary-missing.ts";
import type { PersonOfSummary } from "#lib/reports/rules/summary-people.ts";
import type { EditionOfSummary, Ratio } from "#lib/reports/rules/summary-records.ts";
import type { LossReason, WayCount, WayStep } from "#lib/reports/rules/summary-way.ts";
import type { IndicatorAchievement, YesNoUnknown } from "#prisma/generated/client/enums.ts";

/** The way of people through an edition, in the words of words.md 3.3 and 3.4. */
export const wayStepLabel: Readonly<Record<WayStep, string>> = {
  NOMINATED: "Wytypowano",
  VERIFIED: "Sprawdzono",
  REFERRED: "Skierowano",
  TAKEN_UP: "Podjęto udział",
  COMPLETED: "Ukończono",
};

const lossLabel: Readonly<Record<Exclude<LossReason, `rule:${string}`>, string>> = {
  ...earlyEndReasonLabel,
  NOMINATED: "listy nie przekazano",
  CONFIRMED_BY_OPS: "listy nie przekazano",
  SENT_TO_PUP: "czeka na urząd pracy",
  VERIFIED: "czeka na skierowanie",
  RESERVE: "lista rezerwowa",
  REJECTED: "odrzucono",
  REFERRED: "czeka na pierwszy dzień",
  TAKEN_UP: "w trakcie",
  NOT_TAKEN_UP: "nie podjęto udziału",
  REFUSED: "odmowa udziału",
  WITHDRAWN: "wycofano",
  RETURNED: "zwrócono do uzupełnienia",
  DECLINED: "odmowa przed skierowaniem",
  ACTIVE: "w trakcie",
  INTERRUPTED: "przerwanie",
};

/** Why somebody was lost: "profil inny niż III", "lista rezerwowa", "podjęcie pracy". */
export function lossText(reason: LossReason): string {
  if (!reason.startsWith("rule:")) return lossLabel[reason as keyof typeof lossLabel];
  const ruling = RULINGS[reason.slice("rule:".length) as keyof typeof RULINGS];
  return typeof ruling?.short === "string" && !ruling.short.includes("{") ? ruling.short : lossLabel.REJECTED;
}

/** Reasons of one step: the only one by itself, several with their counts; `most` leaves the rest to "inne". */
export function lostText(lost: WayCount["lost"], most = Number.POSITIVE_INFINITY): string {
  const sum = (some: WayCount["lost"]) => some.reduce((n, { count }) => n + count, 0);
  const reasons = [...Map.groupBy(lost, ({ reason }) => lossText(reason))].map(([text, some]) => ({ text, people: sum(some) }));
  if (reasons.length === 1) return reasons.map(({ text }) => text).join("");
  const rest = reasons.slice(most).reduce((n, { people }) => n + people, 0);
  const named = reasons.slice(0, most).map(({ text, people }) => `${text}: ${people}`);
  return [...named, ...(rest > 0 ? [`inne: ${rest}`] : [])].join(", ");
}

/** "Ukończono", "Przerwano 19.03.2018", "Zakończono wcześniej 06.04.2018, podjęcie pracy". */
export function participationText({ phase, lastDay, endReason }: PersonOfSummary): string {
  if (phase === "COMPLETED" || phase === "ACTIVE") return participationPhaseLabel[phase];
  const reason = endReason ? `, ${earlyEndReasonLabel[endReason]}` : "";
  return `${participationPhaseLabel[phase]} ${formatDate(lastDay)}${reason}`;
}

export const outcomeText = (outcome: PersonOfSummary["outcome"]): string =>
  outcome === "MISSING" ? "brak wpisu" : outcome === "NOT_ASKED" ? "nie dotyczy" : outcomeKindLabel[outcome];

/** Was an interruption the person's own fault? The starosta decides what follows (R34). */
export const ownFaultLabel: Readonly<Record<YesNoUnknown, string>> = {
  YES: "z własnej winy",
  NO: "bez własnej winy",
  UNKNOWN: "winy nie ustalono",
};

export const achievementLabel: Readonly<Record<IndicatorAchievement, string>> = {
  ACHIEVED: "osiągnięto",
  PARTIALLY: "częściowo",
  NOT_ACHIEVED: "nie osiągnięto",
};

/** Definitions printed under the figures (domain.md Q12): the statute has none. */
export const definitions = {
  nominated: "Wytypowano: osoby z list przekazanych do urzędu pracy.",
  completion: "Definicja własna: ukończono / podjęto udział.",
  attendance: "Definicja własna: czas obecności / czas zajęć, które odbyły się w czasie udziału. „Nie dotyczy” się nie liczy.",
  socialEffect: "Definicja własna: osoby z co najmniej jednym osiągniętym miernikiem / podjęto udział.",
  tookUpWork: "Definicja własna: udział zakończony wcześniej z powodu podjęcia pracy.",
  plan: "Plan: miejsca w edycji × godziny na osobę.",
  computed: "Kwoty wyliczone: przepracowany czas × stawka z dnia pracy. To nie są kwoty wypłacone.",
} as const;

/** Labels are written small, as they stand in a sentence; at the head of a row they begin with a capital. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase("pl") + text.slice(1);

/** "8 z 10 osób, 80,0%" */
export const peopleRatioText = (ratio: Ratio): string => `${ratio.part} z ${countGenitive(ratio.whole, "osoba")}, ${ratioText(ratio)}`;

/** The completion rate, or why there is none yet. */
export const completionText = (completion: Ratio | null, people: number): string =>
  completion ? peopleRatioText(completion) : people > 0 ? "udział trwa" : "nie ma uczestników";

/** Who pays: the source by its own name, else by its kind. */
export const sourceText = ({ source, name }: Pick<CostRow, "source" | "name">): string => {
  if (name) return name;
  return capital(source === "UNKNOWN" ? "źródło: brak danych" : fundingKindLabel[source]);
};

/** What a source pays for, with its share where it pays a part. */
export function purposeText({ purpose, sharePercent }: CostRow): string {
  if (purpose === "REFUND")
    return sharePercent === null ? "refundacja części stawki minimalnej" : `refundacja ${formatPercent(sharePercent)} stawki minimalnej`;
  if (purpose === "BENEFITS") return "pozostała część świadczeń";
  return sharePercent === null || sharePercent === 100 ? "zajęcia" : `zajęcia, ${formatPercent(sharePercent)}`;
}

/** Dates where they are known, else months: "01.03–30.04.2018" or "maj–czerwiec 2016". */
export const periodText = ({ startsOn, endsOn, plannedFrom, plannedTo }: EditionOfSummary): string =>
  startsOn && endsOn ? formatRange({ from: startsOn, to: endsOn }) : formatMonthRange(plannedFrom, plannedTo);

/** The statutory minimum in a period: "Stawka minimalna: 8,10 zł do 31.05.2018, 8,30 zł od 01.06.2018." (R26) */
export function minimumRatesText(rates: readonly RateWithin[]): string {
  const when = ({ from, to }: DateRange) =>
    rates.length === 1 ? "" : from === rates[0]?.from ? ` do ${formatDate(to)}` : ` od ${formatDate(from)}`;
  return `Stawka minimalna za godzinę: ${rates.map((rate) => formatGrosze(rate.grosze) + when(rate)).join(", ")}.`;
}

/** One gap as a sentence, without names. */
export function missingText(gap: MissingInSummary): string {
  switch (gap.kind) {
    case "REGISTERS":
      return `Zajęcia z brakującymi wpisami obecności: ${gap.count}.`;
    case "FIRST_DAY":
      return `Skierowane osoby bez potwierdzonego pierwszego dnia: ${gap.count}.`;
    case "WORK":
      return `Nie wpisano prac za ${formatMonth(gap.month)}. Uczestnicy: ${gap.people}.`;
    case "OUTCOMES":
      return `Brakuje rezultatu ${countGenitive(gap.count, "osoba")} po zakończeniu udziału. Rezultat wpisuje urząd pracy.`;
    case "INDICATORS":
      return `Osoby bez oceny według mierników: ${gap.count}.`;
    case "RATES":
      return `Dni bez stawki: ${gap.days.map(formatDate).join(", ")}.`;
    case "WORK_AGREEMENT":
      return "Brak porozumienia dotyczącego prac. Refundacji nie wyliczono.";
    case "CONCLUSIONS":
      return "Nie wpisano wniosków.";
  }
}

/** "Podsumowanie edycji nr 2" (D18); the number of a round goes with its year, an edition without one has none. */
export function summaryTitle(edition: { sequenceNo: number | null; roundNo: number | null; plannedFrom: IsoMonth }): string {
  const { sequenceNo, roundNo, plannedFrom } = edition;
  if (sequenceNo !== null) return `Podsumowanie edycji nr ${sequenceNo}`;
  return roundNo === null ? "Podsumowanie edycji" : `Podsumowanie edycji nr ${roundNo}/${plannedFrom.slice(0, 4)}`;
}
