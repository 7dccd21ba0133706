import { papersOfEdition } from "#lib/agreements/repository/in-force.ts";
import { listSessions } from "#lib/attendance/repository/sessions.ts";
import { isClosed, registerState } from "#lib/attendance/rules/register.ts";
import { type EditionHead, editionTotals, findEdition } from "#lib/editions/repository/editions.ts";
import { listForms } from "#lib/editions/repository/overview.ts";
import { plannedMinutes } from "#lib/editions/rules/forms.ts";
import type { EditionFacts } from "#lib/editions/rules/guards.ts";
import { type EditionState, editionState } from "#lib/editions/rules/phase.ts";
import { type EditionStep, editionTransitions } from "#lib/editions/transitions.ts";
import { integrationHour } from "#lib/institutions/repository.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, dayOf, dayOrNull } from "#lib/platform/dates.ts";
import { lock, type ScopedTx } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";
import { leadsOn } from "#lib/platform/transitions.ts";
import { groupsOf } from "#lib/referrals/repository/places.ts";
import { lastChange } from "#lib/referrals/repository/trail.ts";
import { unsettledMonths } from "#lib/settlements/repository/unsettled.ts";
import type { EditionStatus } from "#prisma/generated/client/enums.ts";

/** An edition held against everybody else, with the institutions that share it. */
export type LockedEdition = { readonly edition: EditionHead; readonly sides: readonly string[] };

/** Locks an edition, then reads it; null when the scope does not show it. */
export async function lockEdition(tx: ScopedTx, editionId: string): Promise<LockedEdition | null> {
  await lock(tx, { editionId });
  const edition = await findEdition(tx, editionId);
  if (!edition) return null;
  const centres = await tx.editionCentre.findMany({ where: { editionId }, select: { welfareCentreId: true } });
  return { edition, sides: [edition.labourOfficeId, ...centres.map(({ welfareCentreId }) => welfareCentreId)] };
}

/** What a stale change of an edition is answered with. */
export type SavedEdition = { readonly version: number; readonly state: EditionState };

/**
 * Stops a change of an edition that somebody has changed or taken further since the user read it.
 *
 * @param step the step to be taken; none: a change that its state allows is asked about elsewhere
 * @throws Refused kind "stale" with SavedEdition
 */
export async function refuseStaleEdition(
  tx: ScopedTx,
  edition: EditionHead,
  { version, step, today }: { version: number; step?: EditionStep; today: IsoDate },
): Promise<void> {
  const state = editionState(edition, today);
  if (version === edition.version && (!step || leadsOn(editionTransitions[step], state))) return;
  const saved: SavedEdition = { version: edition.version, state };
  refuse({ kind: "stale", saved, ...(await lastChange(tx, [edition.id])) });
}

/** Said of a centre whose papers the scope hides. */
const noPapers = () => ({ paiInForce: false, contractInForce: false, cooperationInForce: false });

/** Everything that the steps of an edition are judged by, as the scope shows it; for those who may see persons. */
export async function stepFacts(tx: ScopedTx, edition: EditionHead, today: IsoDate): Promise<EditionFacts> {
  const { id: editionId, labourOfficeId, programmeId, startsOn, endsOn, capacity } = edition;
  const papers = {
    paiAgreement: { include: { fundingSources: true } },
    integrationContract: true,
    welfareCentre: { select: { institution: { select: { shortName: true } } } },
  } as const;
  const centres = await tx.editionCentre.findMany({ where: { editionId }, include: papers });
  const papersOf = await papersOfEdition(tx, editionId);
  const opinions = await tx.councilOpinion.findMany({ where: { programmeId }, orderBy: { givenOn: "asc" } });
  const first = await tx.participation.aggregate({ where: { editionId }, _min: { firstDay: true } });
  const sessions = await listSessions(tx, editionId);
  const open = sessions.filter((one) => one.expected > 0 && !isClosed(registerState(one, today)));
  return {
    today,
    period: startsOn && endsOn ? { from: startsOn, to: endsOn } : null,
    capacity,
    centres: centres.map((centre) => ({
      name: centre.welfareCentre.institution.shortName,
      capacity: centre.capacity,
      papersOn: papersOf.get(centre.welfareCentreId) ?? noPapers,
    })),
    groups: (await groupsOf(tx, editionId)).map(({ name, assigned }) => ({ name, count: assigned })),
    // Model B is commissioned from the Labour Fund (art. 62a ust. 9).
    paidByLabourFund: centres.some(
      ({ paiAgreement, integrationContract }) =>
        integrationContract !== null ||
        (paiAgreement?.fundingSources.some(({ block, kind }) => block === "INTEGRATION" && kind === "LABOUR_FUND") ?? false),
    ),
    plannedMinutes: plannedMinutes(await listForms(tx, editionId)),
    hourMinutes: await integrationHour(tx, labourOfficeId, startsOn ?? today),
    takenUp: (await editionTotals(tx, editionId))?.takenUp ?? 0,
    begunOn: dayOrNull(first._min.firstDay),
    opinions: opinions.map(({ number, givenOn, verdict }) => ({ number, givenOn: dayOf(givenOn), positive: verdict === "POSITIVE" })),
    openRegisters: open.length,
    withoutOutcome: await withoutOutcome(tx, editionId, today),
    unsettledMonths: await unsettledMonths(tx, editionId),
  };
}

/** Completed participations for which the labour office has decided no outcome yet. */
const withoutOutcome = (tx: ScopedTx, editionId: string, today: IsoDate): Promise<number> =>
  tx.participation.count({
    where: {
      editionId,
      endKind: null,
      lastDay: { lt: columnOf(today) },
      OR: [{ outcome: null }, { outcome: { status: "PROPOSED" } }],
    },
  });

/** What a step writes into the edition itself. */
export type EditionChange = {
  status?: EditionStatus;
  cancelReason?: string;
  settlementProposedOn?: Date | null;
  settlementProposedById?: string | null;
};

/** Writes a step over the version that was locked. @returns the new version */
export async function advance(tx: ScopedTx, { id, version }: EditionHead, change: EditionChange): Promise<number> {
  const written = await tx.edition.update({
    where: { id, version },
    data: { ...change, version: { increment: 1 } },
    select: { version: true },
  });
  return written.version;
}
