import { z } from "zod";
import { type AnnexDays, agreementOn, type Changes } from "#lib/agreements/rules/annexes.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { AgreementStatus } from "#prisma/generated/client/enums.ts";

/** What a query of an agreement adds so that its annexes can be read with it: `include: { annexes: signedAnnexes }`. */
export const signedAnnexes = {
  where: { status: "SIGNED" },
  select: { status: true, signedOn: true, validFrom: true, changes: true },
  // As they were written: of two from the same day, signed on the same day, the later one knows the earlier.
  orderBy: { id: "asc" },
} as const;

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);
const changes = z.record(z.string(), z.object({ was: value, becomes: value }));

/** The changes of an annex as they lie in its JSON column. @throws ZodError when the column holds something else */
export const changesFrom = (column: unknown): Changes => changes.parse(column);

type Row = { status: AgreementStatus; signedOn: Date | null; validFrom: Date; changes: unknown };

/** Rows of `signedAnnexes` as `agreementOn` takes them. */
export const annexDays = (rows: readonly Row[]): AnnexDays[] =>
  rows.map((row) => ({
    status: row.status,
    signedOn: dayOrNull(row.signedOn),
    validFrom: dayOf(row.validFrom),
    changes: changesFrom(row.changes),
  }));

/** A number of an agreement's row as it holds on a day, annexes counted: the monthly cap in minutes, the refund in per cent. */
export function termOn<Name extends "monthlyCapMinutes" | "refundSharePercent">(
  row: Readonly<Record<Name, number>> & { annexes: readonly Row[] },
  name: Name,
): (on: IsoDate) => number {
  const annexes = annexDays(row.annexes);
  const signed = { [name]: row[name] };
  return (on) => Number(agreementOn(signed, annexes, on)[name]);
}
