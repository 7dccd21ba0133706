import { answersBefore, entriesElsewhere } from "#lib/attendance/repository/elsewhere.ts";
import type { SavedAnswer } from "#lib/attendance/rules/answers.ts";
import { endedBefore, expectedAt } from "#lib/attendance/rules/register.ts";
import type { TimedEntry } from "#lib/law/rules/product.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { warsawDate } from "#lib/platform/clock.ts";
import { dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { comparePolish } from "#lib/platform/polish.ts";
import type { Attendance } from "#prisma/generated/client/client.ts";
import type { AttendanceStatus, EarlyEndReason, ParticipationEnd, SessionStatus } from "#prisma/generated/client/enums.ts";

/** A session as its register needs it; minutes are the planned ones, times "HH:MM". */
export type RegisterSession = {
  readonly id: string;
  readonly editionId: string;
  readonly labourOfficeId: string;
  readonly welfareCentreId: string;
  readonly number: number;
  readonly heldOn: IsoDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly minutes: number;
  readonly room: string | null;
  readonly topic: string | null;
  readonly form: string;
  readonly specialist: { readonly name: string; readonly specialty: string } | null;
  readonly groups: readonly string[];
  readonly groupIds: readonly string[];
  readonly participationId: string | null;
  readonly status: SessionStatus;
  readonly cancelReason: string | null;
  /** why the entered register was sent back; null once it is saved again */
  readonly returnReason: string | null;
  readonly enteredAt: Date | null;
  readonly enteredById: string | null;
  readonly approvedAt: Date | null;
  readonly approvedById: string | null;
  readonly version: number;
};

export type SavedMark = SavedAnswer & { readonly note: string; readonly enteredById: string };

/** One line of a register. Only who is `expected` can be recorded; the others are shown with the reason. */
export type RegisterPerson = {
  readonly participationId: string;
  readonly personId: string;
  /** number on the paper lists of the edition */
  readonly listNo: number;
  readonly name: string;
  readonly expected: boolean;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  readonly endKind: ParticipationEnd | null;
  readonly endReason: EarlyEndReason | null;
  readonly mark: SavedMark | null;
  /** the answer at the last earlier session that concerned the person */
  readonly before: AttendanceStatus | null;
  /** other entries of that day, in other sessions and at work, as far as their times are known */
  readonly elsewhere: readonly TimedEntry[];
};

export type Register = {
  readonly session: RegisterSession;
  readonly people: readonly RegisterPerson[];
  /** members of the session's groups who are not in the register, because their participation begins later */
  readonly later: readonly Pick<RegisterPerson, "participationId" | "name" | "firstDay" | "lastDay">[];
};

/** The register of a session, people by their number on the paper list; null when the scope does not show the session. */
export async function findRegister(tx: ScopedTx, sessionId: string): Promise<Register | null> {
  const session = await findSession(tx, sessionId);
  if (!session) return null;
  const rows = await participationsOf(tx, session);
  const memberships = rows.flatMap(({ groups }) => groups);
  const expected = new Set(expectedAt(session, memberships, rows));
  const ended = new Set(endedBefore(session, memberships, rows));
  const before = await answersBefore(tx, session, rows);
  const elsewhere = await entriesElsewhere(tx, session, rows);
  const isIn = ({ id, mark }: (typeof rows)[number]) => expected.has(id) || ended.has(id) || mark !== null;
  const people = rows
    .filter(isIn)
    .map(({ id, groups: _, ...person }) => ({
      ...person,
      participationId: id,
      expected: expected.has(id),
      before: before.get(id) ?? null,
      elsewhere: elsewhere.get(id) ?? [],
    }))
    .sort((a, b) => a.listNo - b.listNo || comparePolish(a.name, b.name));
  const later = rows
    .filter((row) => !isIn(row) && row.firstDay > session.heldOn)
    .map(({ id, ...row }) => ({ ...row, participationId: id }));
  return { session, people, later };
}

async function findSession(tx: ScopedTx, id: string): Promise<RegisterSession | null> {
  const row = await tx.session.findUnique({
    where: { id },
    include: { supportForm: true, specialist: true, groups: { include: { group: true }, orderBy: { group: { name: "asc" } } } },
  });
  if (!row) return null;
  const { supportForm, supportFormId: _form, specialist, specialistId: _specialist, groups, heldOn, ...session } = row;
  return {
    ...session,
    heldOn: dayOf(heldOn),
    form: supportForm.name,
    specialist: specialist && { name: specialist.displayName, specialty: specialist.specialty },
    groups: groups.map(({ group }) => group.name),
    groupIds: groups.map(({ groupId }) => groupId),
  };
}

/** Everybody who was ever in one of the session's groups, the one of an individual session, and whoever has an answer. */
async function participationsOf(tx: ScopedTx, { id, groupIds, participationId }: RegisterSession) {
  const rows = await tx.participation.findMany({
    where: {
      OR: [
        { groups: { some: { groupId: { in: [...groupIds] } } } },
        { attendances: { some: { sessionId: id } } },
        ...(participationId ? [{ id: participationId }] : []),
      ],
    },
    include: {
      person: { select: { surname: true, givenNames: true } },
      groups: { where: { groupId: { in: [...groupIds] } } },
      attendances: { where: { sessionId: id } },
    },
  });
  return rows.map(({ person, groups, attendances: [mark], ...row }) => ({
    id: row.id,
    personId: row.personId,
    listNo: row.listNo,
    name: `${person.surname} ${person.givenNames}`,
    firstDay: dayOf(row.firstDay),
    lastDay: dayOf(row.lastDay),
    endKind: row.endKind,
    endReason: row.endReason,
    groups: groups.map((member) => ({ ...member, validFrom: dayOf(member.validFrom), validTo: dayOrNull(member.validTo) })),
    mark: mark ? markOf(mark) : null,
  }));
}

const markOf = ({ status, minutes, arrivedAt, leftAt, note, enteredAt, enteredById, correctedAt }: Attendance): SavedMark => ({
  ...{ status, minutes, arrivedAt, leftAt, note: note ?? "", enteredById },
  savedOn: warsawDate(enteredAt),
  corrected: correctedAt !== null,
});
