import { signedAnnexes, termOn } from "#lib/agreements/repository/annexes.ts";
import { minimumRatesInScope } from "#lib/institutions/repository.ts";
import { dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type {
  AttendanceOfSummary,
  CandidateOfSummary,
  CentreOfSummary,
  FundingOfSummary,
  ParticipationOfSummary,
  SessionOfSummary,
  SummaryRecords,
} from "#lib/reports/rules/summary-records.ts";

type Whole = Omit<SummaryRecords, "edition" | "hasConclusions">;

/** Reads what an edition is summed up from, as far as the scope shows it: a centre gets its own people and its own sessions. */
export async function summaryRecords(tx: ScopedTx, editionId: string): Promise<Whole> {
  const centres = await centresOf(tx, editionId);
  const attendance = await attendanceOf(tx, editionId);
  const sessions = await sessionsOf(tx, editionId);
  const visible = new Set(centres.map(({ id }) => id));
  const recorded = new Set(attendance.map(({ sessionId }) => sessionId));
  return {
    centres,
    attendance,
    // A session of another centre belongs to the reader's figures only if somebody of the reader's was at it.
    sessions: sessions.filter(({ id, centreId }) => visible.has(centreId) || recorded.has(id)),
    candidates: await candidatesOf(tx, editionId),
    participations: await participationsOf(tx, editionId),
    memberships: await membershipsOf(tx, editionId),
    forms: await tx.supportForm.findMany({ where: { editionId }, orderBy: { ordinal: "asc" } }),
    work: await workOf(tx, editionId),
    ownRates: await ownRatesOf(tx, [...visible]),
    minimumRates: await minimumRatesInScope(tx),
    funding: await fundingOf(tx, editionId),
    indicators: await tx.indicator.findMany({ where: { editionId }, orderBy: { ordinal: "asc" } }),
    results: await tx.indicatorResult.findMany({ where: { editionId } }),
  };
}

async function centresOf(tx: ScopedTx, editionId: string): Promise<CentreOfSummary[]> {
  const rows = await tx.editionCentre.findMany({
    where: { editionId },
    include: { communityWorkAgreement: { include: { annexes: signedAnnexes } } },
  });
  return rows.map(({ welfareCentreId: id, capacity, communityWorkAgreement: paper }) => {
    const terms = paper && {
      monthlyCapMinutes: termOn(paper, "monthlyCapMinutes"),
      refundSharePercent: termOn(paper, "refundSharePercent"),
    };
    return { id, capacity, agreement: paper && terms && { id: paper.id, ...terms } };
  });
}

/** Only whom the centre has handed over: before that the labour office knows of nobody, and both print one paper (words.md 3.3). */
async function candidatesOf(tx: ScopedTx, editionId: string): Promise<CandidateOfSummary[]> {
  const rows = await tx.nomination.findMany({
    where: { editionId, OR: [{ listId: { not: null } }, { status: "SENT_TO_PUP" }, { verification: { isNot: null } }] },
    select: { status: true, answeredReturnNo: true, verification: true, referral: { include: { participation: true } } },
  });
  return rows.map(({ status, answeredReturnNo, verification, referral }) => ({
    nomination: { status, answeredReturnNo },
    verification,
    referral: referral && { status: referral.status, startsOn: dayOf(referral.startsOn) },
    participation: referral?.participation ? { ...referral.participation, lastDay: dayOf(referral.participation.lastDay) } : null,
  }));
}

async function participationsOf(tx: ScopedTx, editionId: string): Promise<ParticipationOfSummary[]> {
  const rows = await tx.participation.findMany({
    where: { editionId },
    include: { person: { select: { surname: true, givenNames: true } }, outcome: true },
  });
  return rows.map(({ person, welfareCentreId, firstDay, lastDay, ...row }) => ({
    ...row,
    name: `${person.surname} ${person.givenNames}`,
    centreId: welfareCentreId,
    firstDay: dayOf(firstDay),
    lastDay: dayOf(lastDay),
  }));
}

async function membershipsOf(tx: ScopedTx, editionId: string) {
  const rows = await tx.groupMembership.findMany({ where: { editionId } });
  return rows.map((row) => ({ ...row, validFrom: dayOf(row.validFrom), validTo: dayOrNull(row.validTo) }));
}

async function sessionsOf(tx: ScopedTx, editionId: string): Promise<SessionOfSummary[]> {
  // A meeting that another one stands in for was moved or made up: only the other counts.
  const rows = await tx.session.findMany({
    where: { editionId, replacedBy: null },
    include: { groups: { select: { groupId: true } } },
  });
  return rows.map(({ supportFormId, welfareCentreId, heldOn, groups, id, minutes, status, participationId }) => ({
    id,
    formId: supportFormId,
    centreId: welfareCentreId,
    heldOn: dayOf(heldOn),
    minutes,
    status,
    groupIds: groups.map(({ groupId }) => groupId),
    participationId,
  }));
}

const attendanceOf = (tx: ScopedTx, editionId: string): Promise<AttendanceOfSummary[]> =>
  tx.attendance.findMany({ where: { editionId }, select: { sessionId: true, participationId: true, status: true, minutes: true } });

async function workOf(tx: ScopedTx, editionId: string) {
  const rows = await tx.workEntry.findMany({
    where: { editionId, status: "PRESENT" },
    select: { participationId: true, workKindId: true, workedOn: true, minutes: true },
  });
  return rows.map(({ workedOn, ...row }) => ({ ...row, date: dayOf(workedOn) }));
}

async function ownRatesOf(tx: ScopedTx, centreIds: string[]) {
  const rows = await tx.hourlyRate.findMany({ where: { welfareCentreId: { in: centreIds } } });
  return rows.map(({ welfareCentreId, validFrom, ...row }) => ({ ...row, centreId: welfareCentreId, validFrom: dayOf(validFrom) }));
}

async function fundingOf(tx: ScopedTx, editionId: string): Promise<FundingOfSummary[]> {
  const rows = await tx.fundingSource.findMany({
    where: { paiAgreement: { editionCentres: { some: { editionId } } } },
    orderBy: { id: "asc" },
  });
  return rows.map(({ welfareCentreId, ...row }) => ({ ...row, centreId: welfareCentreId }));
}
