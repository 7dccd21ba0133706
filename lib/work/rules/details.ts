import type { AbsenceKind, WorkStatus } from "#prisma/generated/client/enums.ts";

/** What an entry says beside its minutes: whether the person was there, from when ("HH:MM"), and at which kind of work (the rate). */
export type Details = {
  readonly status: WorkStatus;
  readonly absenceKind: AbsenceKind | null;
  readonly startsAt: string | null;
  readonly workKindId: string | null;
};

const AT_WORK: Details = { status: "PRESENT", absenceKind: null, startsAt: null, workKindId: null };

/**
 * What an entry says after a save: what was typed laid over what is saved. Hours make a day of absence a day of work; a day of
 * absence has no beginning, and only an excused one a kind.
 */
export function detailsAfter(saved: Details | null, minutes: number | null, typed: Partial<Details> = {}): Details {
  const { status, absenceKind, startsAt, workKindId } = { ...(saved ?? AT_WORK), ...typed };
  if (status === "PRESENT" || (minutes ?? 0) > 0) return { status: "PRESENT", absenceKind: null, startsAt, workKindId };
  return { status, absenceKind: status === "EXCUSED" ? absenceKind : null, startsAt: null, workKindId };
}

type Entry = Details & { readonly minutes: number };

/** Whether a save would change an entry; null: there is none. */
export function isChanged(saved: Entry | null, minutes: number | null, typed?: Partial<Details>): boolean {
  if (saved === null || minutes === null) return (saved === null) !== (minutes === null);
  const after = detailsAfter(saved, minutes, typed);
  return minutes !== saved.minutes || (Object.keys(after) as (keyof Details)[]).some((key) => after[key] !== saved[key]);
}

/** A kind of absence as a select gives it; "" is none. */
export const absenceKindOf = (value: string): AbsenceKind | null =>
  (["ILLNESS", "CARE", "SUMMONS", "OTHER"] as const).find((kind) => kind === value) ?? null;
