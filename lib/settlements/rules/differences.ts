import type { IsoMonth } from "#lib/platform/calendar.ts";
import type { Due, Sums } from "./lines.ts";

/** A line of a settlement: what is paid now for a month worked. For an earlier month it is the difference to what was settled. */
export type Line = Due;
/** A line that another settlement of the agreement holds already. */
export type SettledLine = Sums & { readonly participationId: string; readonly forMonth: IsoMonth };

/**
 * The lines of a month's settlement: what is due for the month itself, and for every month paid before the difference between what
 * is due by now and what all other settlements hold. After it the sum of all lines of a month is what is due for it; a paid line is
 * never touched.
 *
 * @param facts.settled lines of the agreement's other settlements, drafts included, so that a difference is drawn once
 * @param facts.paidMonths months whose own settlement has been paid
 * @param facts.refusedMonths those of them whose refund was refused: nothing came back, so a difference neither asks for nor gives back
 */
export function linesOf(facts: {
  month: IsoMonth;
  dues: readonly Due[];
  settled: readonly SettledLine[];
  paidMonths: ReadonlySet<IsoMonth>;
  refusedMonths: ReadonlySet<IsoMonth>;
}): Line[] {
  const { month, dues, settled, paidMonths, refusedMonths } = facts;
  const counts = (forMonth: IsoMonth) => forMonth === month || (forMonth < month && paidMonths.has(forMonth));
  const key = ({ participationId, forMonth }: { participationId: string; forMonth: IsoMonth }) => `${forMonth}/${participationId}`;
  const due = new Map(dues.filter(({ forMonth }) => counts(forMonth)).map((one) => [key(one), one]));
  const before = Map.groupBy(
    settled.filter(({ forMonth }) => counts(forMonth)),
    key,
  );
  return [...new Set([...due.keys(), ...before.keys()])]
    .sort()
    .map((one): Line => {
      const now = due.get(one) ?? { ...nothing, ...nameOf(one), parts: [] };
      const was = sumsOf(before.get(one) ?? []);
      return {
        ...now,
        minutes: now.minutes - was.minutes,
        amountGrosz: now.amountGrosz - was.amountGrosz,
        refundGrosz: refusedMonths.has(now.forMonth) ? 0 : now.refundGrosz - was.refundGrosz,
      };
    })
    .filter(({ minutes, amountGrosz, refundGrosz }) => minutes !== 0 || amountGrosz !== 0 || refundGrosz !== 0);
}

const nothing: Sums = { minutes: 0, amountGrosz: 0, refundGrosz: 0 };

function nameOf(key: string): { participationId: string; forMonth: IsoMonth } {
  const [forMonth = "", participationId = ""] = key.split("/");
  return { forMonth, participationId };
}

/** Adds lines; amounts were rounded already, nothing is rounded again. */
export const sumsOf = (lines: readonly Sums[]): Sums =>
  lines.reduce(
    (sum, one) => ({
      minutes: sum.minutes + one.minutes,
      amountGrosz: sum.amountGrosz + one.amountGrosz,
      refundGrosz: sum.refundGrosz + one.refundGrosz,
    }),
    nothing,
  );

/** Participations whose lines are not the same in both, in whatever order: how many people's money changed. */
export function changedPeople(a: readonly Line[], b: readonly Line[]): number {
  const texts = (lines: readonly Line[]) =>
    new Map(
      [...Map.groupBy(lines, ({ participationId }) => participationId)].map(([id, own]) => [
        id,
        own
          .map(({ forMonth, minutes, amountGrosz, refundGrosz }) => [forMonth, minutes, amountGrosz, refundGrosz].join("/"))
          .sort()
          .join(),
      ]),
    );
  const [left, right] = [texts(a), texts(b)];
  return [...new Set([...left.keys(), ...right.keys()])].filter((id) => left.get(id) !== right.get(id)).length;
}
