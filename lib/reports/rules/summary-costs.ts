import { onDay } from "#lib/agreements/rules/annexes.ts";
import { type IsoMonth, monthOf } from "#lib/platform/calendar.ts";
import { largestRemainderShares, roundHalfUp } from "#lib/platform/money.ts";
import { type ActivationCost, activationCost, type RefundShares, rateOfDay, type WorkedMinutes } from "#lib/settlements/rules/cost.ts";
import type { FundingKind } from "#prisma/generated/client/enums.ts";
import { type Register, total } from "./summary-hours.ts";
import type { CentreOfSummary, FundingOfSummary, SummaryRecords } from "./summary-records.ts";

/** What one source paid for. `grosze` null: not known. `permille` of the known total, by largest remainder. */
export type CostRow = {
  source: FundingKind | "UNKNOWN";
  name: string | null;
  purpose: "REFUND" | "BENEFITS" | "SESSIONS";
  sharePercent: number | null;
  grosze: number | null;
  permille: number | null;
};

export type Costs = {
  /** By month, with the rates per hour that were paid in it, lowest first. */
  activation: ActivationCost & { rates: { month: IsoMonth; grosze: number[] }[] };
  rows: CostRow[];
  totalGrosz: number;
  /** Forms held without a known cost of an hour: the total is then only a lower bound. */
  formsWithoutCost: string[];
};

/**
 * Costs by source (R22–R26, R29): community work by the rate of the day worked, refund and rest; sessions by the hours held
 * times the form's cost of an hour, split between the sources of the integration block. All of it is computed, none of it paid.
 */
export function costsOf(records: SummaryRecords, registers: readonly Register[]): Costs {
  const worked = workedMinutes(records);
  const shares = new Map(records.centres.flatMap(({ agreement }) => (agreement ? [[agreement.id, agreement.refundSharePercent]] : [])));
  const activation = activationCost({ ...records, worked, refundShares: shares });
  const sessions = records.centres.flatMap((centre) => sessionCosts(centre, records, registers));
  const rows = [...benefitRows(activation, sharesOf(worked, shares)), ...merged(sessions)];
  const known = rows.filter(({ grosze }) => grosze !== null);
  const permille = largestRemainderShares(
    known.map(({ grosze }) => grosze ?? 0),
    1000,
  );
  return {
    activation: { ...activation, rates: ratesByMonth(worked, records) },
    rows: rows.map((row) => ({ ...row, permille: row.grosze === null ? null : (permille[known.indexOf(row)] ?? 0) })),
    totalGrosz: total(known, ({ grosze }) => grosze ?? 0),
    formsWithoutCost: formsWithoutCost(records, registers),
  };
}

/** Worked minutes as the settlement counts them: by person, day and the agreement of the person's centre. */
function workedMinutes({ work, participations, centres }: SummaryRecords): WorkedMinutes[] {
  const people = new Map(participations.map((participation) => [participation.id, participation]));
  const agreements = new Map(centres.map(({ id, agreement }) => [id, agreement?.id ?? null]));
  return work.flatMap(({ participationId, ...day }) => {
    const person = people.get(participationId);
    if (!person) return [];
    return { ...day, personId: person.personId, centreId: person.centreId, agreementId: agreements.get(person.centreId) ?? null };
  });
}

function ratesByMonth(worked: readonly WorkedMinutes[], records: SummaryRecords) {
  const paid = worked.map((day) => ({ month: monthOf(day.date), grosze: rateOfDay(day, records) }));
  return [...Map.groupBy(paid, ({ month }) => month)].map(([month, some]) => ({
    month,
    grosze: [...new Set(some.flatMap(({ grosze }) => grosze ?? []))].sort((a, b) => a - b),
  }));
}

/** The shares that held on the days worked. */
const sharesOf = (worked: readonly WorkedMinutes[], shares: RefundShares): ReadonlySet<number> =>
  new Set(
    worked.flatMap(({ agreementId, date }) => {
      const share = shares.get(agreementId ?? "");
      return share === undefined ? [] : [onDay(share, date)];
    }),
  );

type Row = Omit<CostRow, "permille">;

function benefitRows({ total: { amountGrosz, refundGrosz, municipalityGrosz } }: ActivationCost, shares: ReadonlySet<number>): Row[] {
  if (amountGrosz === 0) return [];
  const sharePercent = shares.size === 1 ? ([...shares][0] ?? null) : null;
  const refund: Row = { source: "LABOUR_FUND", name: null, purpose: "REFUND", sharePercent, grosze: refundGrosz };
  const rest: Row = { source: "MUNICIPAL_BUDGET", name: null, purpose: "BENEFITS", sharePercent: null, grosze: municipalityGrosz };
  return refundGrosz > 0 ? [refund, rest] : [rest];
}

/** A centre's sessions, split between its sources: by their shares, whole to the only one, unknown where the papers leave it open. */
function sessionCosts({ id }: CentreOfSummary, { forms, funding }: SummaryRecords, registers: readonly Register[]): Row[] {
  const held = registers.filter(({ session, happened }) => happened && session.centreId === id);
  if (held.length === 0) return [];
  const priced = forms.flatMap(({ id: formId, hourCostGrosz }) => {
    const minutes = total(held, ({ session }) => (session.formId === formId ? session.minutes : 0));
    return hourCostGrosz === null || minutes === 0 ? [] : roundHalfUp(minutes * hourCostGrosz, 60);
  });
  const cost = priced.length > 0 ? total(priced, (grosze) => grosze) : null;
  const sources = funding.filter(({ centreId, block }) => centreId === id && block === "INTEGRATION");
  const row = (source: FundingOfSummary | null, grosze: number | null): Row => ({
    source: source?.kind ?? "UNKNOWN",
    name: source?.name ?? null,
    purpose: "SESSIONS",
    sharePercent: source?.sharePercent ?? null,
    grosze,
  });
  if (sources.length <= 1) return [row(sources[0] ?? null, cost)];
  const percents = sources.map(({ sharePercent }) => sharePercent);
  if (cost === null || percents.includes(null)) return [...sources.map((source) => row(source, null)), ...(cost ? [row(null, cost)] : [])];
  const parts = largestRemainderShares(
    percents.map((percent) => percent ?? 0),
    cost,
  );
  return sources.map((source, i) => row(source, parts[i] ?? 0));
}

/** Several centres with one source make one row. */
function merged(rows: readonly Row[]): Row[] {
  return [...Map.groupBy(rows, ({ source, name }) => `${source}/${name}`).values()].map((same) => {
    const grosze = same.every((row) => row.grosze === null) ? null : total(same, (row) => row.grosze ?? 0);
    return { ...(same[0] as Row), grosze };
  });
}

const formsWithoutCost = ({ forms }: SummaryRecords, registers: readonly Register[]) =>
  forms
    .filter(({ id, hourCostGrosz }) => hourCostGrosz === null && registers.some((one) => one.happened && one.session.formId === id))
    .map(({ name }) => name);
