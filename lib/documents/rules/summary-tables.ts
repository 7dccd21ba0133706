import { formatGrosze } from "#lib/platform/money.ts";
import { formatMonth } from "#lib/platform/polish.ts";
import { amountText, hoursColumn, permilleText, ratesText, ratioText } from "#lib/reports/labels/figures.ts";
import {
  achievementLabel,
  capital,
  lostText,
  outcomeText,
  participationText,
  purposeText,
  sourceText,
  wayStepLabel,
} from "#lib/reports/labels/summary.ts";
import { type SettledMonth, settledTotals } from "#lib/reports/rules/settled.ts";
import type { Summary } from "#lib/reports/rules/summary.ts";
import { settlementStatusLabel } from "#lib/settlements/labels.ts";
import { isPaid } from "#lib/settlements/rules/month.ts";

/** A table of a paper: texts only, a column aligned as a whole; `sum` stands under the double rule. */
export type PaperTable = {
  heads: string[];
  align: ("left" | "right")[];
  rows: string[][];
  sum: string[] | null;
};

const left = "left" as const;
const right = "right" as const;

export function wayTable({ way }: Summary): PaperTable {
  return {
    heads: ["Etap", "Osoby", "Ubyło", "Dlaczego"],
    align: [left, right, right, left],
    rows: way.map(({ step, count, lost }) => {
      const fewer = lost.reduce((sum, reason) => sum + reason.count, 0);
      return [wayStepLabel[step], String(count), fewer > 0 ? String(fewer) : "–", lostText(lost)];
    }),
    sum: null,
  };
}

export function sessionsTable({ integration: { forms, planPerPerson, done } }: Summary): PaperTable {
  const hours = hoursColumn(forms.map(({ doneMinutes }) => doneMinutes));
  const plan = hoursColumn(forms.flatMap((form) => [form.planMinutes, form.planPerPerson]));
  const meetings = (held: number, planned: number) => `${held} z ${planned}`;
  return {
    heads: ["Blok Integracja: forma wsparcia", "Spotkania", "Plan, godz.", "Plan, osobogodz.", "Wykonanie", "%"],
    align: [left, right, right, right, right, right],
    rows: forms.map((form) => [
      capital(form.name),
      meetings(form.sessionsHeld, form.sessionsPlanned),
      plan(form.planPerPerson),
      plan(form.planMinutes),
      hours(form.doneMinutes),
      ratioText({ part: form.doneMinutes, whole: form.planMinutes }),
    ]),
    sum: [
      "Razem",
      meetings(
        forms.reduce((sum, { sessionsHeld }) => sum + sessionsHeld, 0),
        forms.reduce((sum, { sessionsPlanned }) => sum + sessionsPlanned, 0),
      ),
      plan(planPerPerson),
      plan(done.whole),
      hours(done.part),
      ratioText(done),
    ],
  };
}

export function workTable({ costs: { activation } }: Summary): PaperTable | null {
  const { months, rates, total } = activation;
  if (months.length === 0) return null;
  const hours = hoursColumn(months.map(({ minutes }) => minutes));
  const money = (row: { amountGrosz: number; refundGrosz: number; municipalityGrosz: number }) =>
    [row.amountGrosz, row.refundGrosz, row.municipalityGrosz].map(formatGrosze);
  return {
    heads: ["Blok Aktywizacja: miesiąc", "Godziny", "Stawka", "Świadczenia", "Fundusz Pracy", "Gmina"],
    align: [left, right, right, right, right, right],
    rows: months.map((row) => [
      formatMonth(row.month),
      hours(row.minutes),
      ratesText(rates.find(({ month }) => month === row.month)?.grosze ?? []),
      ...money(row),
    ]),
    sum: ["Razem", hours(total.minutes), "", ...money(total)],
  };
}

export function costsTable({ costs: { rows, totalGrosz, formsWithoutCost } }: Summary): PaperTable | null {
  if (rows.length === 0) return null;
  return {
    heads: ["Źródło", "Na co", "Kwota wyliczona", "Udział"],
    align: [left, left, right, right],
    rows: rows.map((row) => [sourceText(row), purposeText(row), amountText(row.grosze), permilleText(row.permille)]),
    sum: [
      formsWithoutCost.length > 0 ? "Razem, co najmniej" : "Razem",
      "",
      formatGrosze(totalGrosz),
      permilleText(totalGrosz > 0 ? 1000 : null),
    ],
  };
}

/** Settled money beside the calculated, by month; null where nothing was paid. */
export function settledTable({ costs: { activation } }: Summary, settled: readonly SettledMonth[]): PaperTable | null {
  const paid = settled.filter(isPaid);
  if (paid.length === 0) return null;
  const totals = settledTotals(paid);
  const computed = (month: string) => activation.months.find((one) => one.month === month)?.amountGrosz ?? 0;
  return {
    heads: ["Rozliczenie za", "Stan", "Wyliczono", "Wypłacono", "Do refundacji", "Zrefundowano"],
    align: [left, left, right, right, right, right],
    rows: paid.map(({ month, status, amountGrosz, refundGrosz, refundedGrosz }) => [
      ...[formatMonth(month), settlementStatusLabel[status], formatGrosze(computed(month))],
      ...[amountGrosz, refundGrosz, refundedGrosz ?? 0].map(formatGrosze),
    ]),
    sum: [
      ...["Razem", "", formatGrosze(activation.total.amountGrosz)],
      ...[totals.amountGrosz, totals.refundGrosz, totals.refundedGrosz].map(formatGrosze),
    ],
  };
}

export function indicatorsTable({ indicators: { individual } }: Summary): PaperTable | null {
  if (individual.length === 0) return null;
  return {
    heads: [
      "Miernik indywidualnego efektu",
      achievementLabel.ACHIEVED,
      achievementLabel.PARTIALLY,
      achievementLabel.NOT_ACHIEVED,
      "bez oceny",
    ],
    align: [left, right, right, right, right],
    rows: individual.map(({ name, counts, unmeasured }) => [
      name,
      ...[counts.ACHIEVED, counts.PARTIALLY, counts.NOT_ACHIEVED, unmeasured].map(String),
    ]),
    sum: null,
  };
}

/** The one table that names people. */
export function peopleTable({ people, activation, attendance }: Summary): PaperTable | null {
  if (people.length === 0) return null;
  const work = hoursColumn(people.map(({ workMinutes }) => workMinutes));
  const sessions = hoursColumn(people.map(({ integration }) => integration.part));
  return {
    heads: ["Lp.", "Nazwisko i imiona", "Prace, godz.", "Zajęcia, godz.", "Frekwencja", "Udział", "Rezultat"],
    align: [right, left, right, right, right, left, left],
    rows: people.map((person, i) => [
      `${i + 1}.`,
      person.name,
      work(person.workMinutes),
      sessions(person.integration.part),
      ratioText(person.integration),
      participationText(person),
      outcomeText(person.outcome),
    ]),
    sum: ["", "Razem", work(activation.done.part), sessions(attendance.part), ratioText(attendance), "", ""],
  };
}
