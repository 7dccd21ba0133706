import { correctionTerms } from "#lib/institutions/policy.ts";
import { lawInForce } from "#lib/institutions/repository.ts";
import { settingOn } from "#lib/law/law.ts";
import type { CorrectionTerms } from "#lib/law/rules/p-correction.ts";
import { type IsoDate, type IsoWeek, weekRange } from "#lib/platform/calendar.ts";
import { columnOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import { hoursWriters } from "#lib/work/policy.ts";
import type { WorkPerson } from "#lib/work/repository/people.ts";
import { type Details, detailsAfter } from "#lib/work/rules/details.ts";
import type { Placed } from "#lib/work/rules/save.ts";
import type { Role } from "#prisma/generated/client/enums.ts";

type Change = Placed<WorkPerson>;
type Entered = { readonly enteredAt: Date; readonly enteredById: string };

const rowOf = ({ participationId, workPlaceId, on }: Change) => ({ participationId, workPlaceId, workedOn: columnOf(on) });

/** On what terms a role corrects a week of these people: the days that held on its Monday (setting `correctionDays`). */
export async function termsOf(
  tx: ScopedTx,
  { labourOfficeId, welfareCentreId }: { labourOfficeId: string; welfareCentreId: string | null },
  { role, today, week }: { role: Role; today: IsoDate; week: IsoWeek },
): Promise<CorrectionTerms> {
  const law = await lawInForce(tx, labourOfficeId, welfareCentreId);
  return correctionTerms(role, hoursWriters, today, settingOn(law, "correctionDays", weekRange(week).from));
}

/** Writes cells with the version that was shown. Throws when a row is at another version, which the persons' locks rule out. */
export async function writeEntries(
  tx: ScopedTx,
  editionId: string,
  changes: readonly (Change & { readonly corrects: boolean })[],
  entered: Entered,
): Promise<void> {
  const isEmptied = ({ minutes }: Change) => minutes === null;
  const fresh = changes.filter((change) => !change.saved && !isEmptied(change));
  const kinds = await kindsOf(tx, fresh);
  await tx.workEntry.createMany({
    data: fresh.map((change) => ({
      id: newId(),
      ...{ editionId, labourOfficeId: change.person.labourOfficeId, welfareCentreId: change.person.welfareCentreId },
      ...rowOf(change),
      ...withKind(detailsAfter(null, change.minutes, change.details), kinds.get(change.workPlaceId)),
      minutes: change.minutes ?? 0,
      ...entered,
    })),
  });
  for (const change of changes.filter(({ saved }) => saved)) {
    const where = { participationId_workPlaceId_workedOn: rowOf(change), version: change.saved?.version };
    if (isEmptied(change)) await tx.workEntry.delete({ where });
    else {
      const corrected = change.corrects ? { correctedAt: entered.enteredAt } : {};
      await tx.workEntry.update({ where, data: { ...correction(change), ...entered, ...corrected, version: { increment: 1 } } });
    }
  }
}

/** The reason of an absence goes when the day is one of work after all (R25: only worked minutes pay). */
function correction({ minutes, details, saved }: Change) {
  const after = detailsAfter(saved, minutes, details);
  const noteGoes = saved?.status !== "PRESENT" && after.status === "PRESENT";
  return { ...after, minutes: minutes ?? 0, ...(noteGoes ? { note: null } : {}) };
}

const withKind = (details: Details, usual: string | undefined): Details => ({
  ...details,
  workKindId: details.workKindId ?? usual ?? null,
});

/** The kind of work last entered at each place; the rate of the day depends on it. */
async function kindsOf(tx: ScopedTx, changes: readonly Change[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.workEntry.findMany({
    where: { workPlaceId: { in: changes.map(({ workPlaceId }) => workPlaceId) }, workKindId: { not: null } },
    distinct: ["workPlaceId"],
    orderBy: { workedOn: "desc" },
    select: { workPlaceId: true, workKindId: true },
  });
  return new Map(rows.flatMap(({ workPlaceId, workKindId }) => (workKindId ? [[workPlaceId, workKindId] as const] : [])));
}

/** Who changed these cells last, and when: the entry says it, and of an emptied cell the audit. */
export async function lastChange(tx: ScopedTx, cells: readonly Change[]): Promise<{ userId: string; at: Date } | null> {
  const [entry] = await tx.workEntry.findMany({ where: { OR: cells.map(rowOf) }, orderBy: { enteredAt: "desc" }, take: 1 });
  if (entry) return { userId: entry.enteredById, at: entry.enteredAt };
  const audit = await tx.auditEntry.findFirst({
    where: { action: "work.delete", subjectId: { in: cells.map(({ participationId }) => participationId) } },
    orderBy: { systemAt: "desc" },
  });
  return audit?.userId ? { userId: audit.userId, at: audit.businessAt } : null;
}
