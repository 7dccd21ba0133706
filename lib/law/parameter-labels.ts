import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatGrosze, formatPercent } from "#lib/platform/money.ts";
import { count } from "#lib/platform/polish.ts";
import type { ParameterKey, ParameterValues } from "./parameters.ts";

/** A parameter as the administrator reads it: its name and its value printed. */
type Label<Key extends ParameterKey> = { label: string; print: (value: ParameterValues[Key]) => string };

const months = (value: number) => count(value, "miesiąc");
const days = (value: number) => count(value, "dzień");

export const PARAMETER_LABELS: { readonly [Key in ParameterKey]: Label<Key> } = {
  requiredProfile: { label: "Wymagany profil pomocy", print: (value) => value ?? "bez profilu" },
  cycleMonths: { label: "Długość cyklu", print: months },
  maxTotalMonths: { label: "Najdłuższy łączny udział", print: months },
  maxTotalMonthsDoubtYears: { label: "Dawny udział: odstępstwo po", print: (value) => count(value, "rok") },
  psuWeeklyMinutesMax: { label: "Prace w tygodniu, najwyżej", print: formatMinutes },
  psuMonthlyMinutesDefault: { label: "Prace w miesiącu, gdy porozumienie milczy", print: formatMinutes },
  integrationWeeklyMinutesMin: { label: "Zajęcia w tygodniu, co najmniej", print: formatMinutes },
  refundSharePercentMax: { label: "Udział refundacji, najwyżej", print: formatPercent },
  refundSharePercentMaxCarers: { label: "Udział refundacji, pomoc opiekunom", print: formatPercent },
  trainerRateMaxGrosze: { label: "Stawka trenera, najwyżej", print: formatGrosze },
  trainerGroupSize: { label: "Grupa trenera", print: (value) => count(value, "osoba") },
  planOfNeedsDeadline: { label: "Termin planu potrzeb", print: (value) => `${value.slice(3)}.${value.slice(0, 2)}` },
  monthlyListDeadlineDay: { label: "Termin wykazu miesięcznego", print: (value) => `${value}. dnia` },
  actionPlanMaxDays: { label: "Plan działania z profilem III, najwyżej", print: days },
  contactEveryDays: { label: "Kontakt co najmniej raz na", print: days },
  rateRoundingGrosze: { label: "Zaokrąglenie stawki w górę do", print: formatGrosze },
  claimWarningMonths: { label: "Niezłożony wniosek: przypomnienie po", print: months },
  claimLapseMonths: { label: "Niezłożony wniosek: możliwe przedawnienie po", print: months },
  statusLossDays: { label: "Możliwa utrata statusu (1., 2., kolejny raz)", print: (value) => `${value.join(" / ")} dni` },
  integrationHourMinutes: { label: "Godzina zajęć", print: formatMinutes },
  logRetentionMonths: { label: "Przechowywanie dziennika, co najmniej", print: months },
};

/** Who may set another value. */
export const SCOPE_LABELS = { system: "ustawa lub zasada", agreement: "porozumienie", tenant: "instytucja" } as const;
