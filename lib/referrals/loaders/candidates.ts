import { findEdition } from "#lib/editions/repository/editions.ts";
import { editionPhase } from "#lib/editions/rules/phase.ts";
import { labourOfficeStaff, staff } from "#lib/institutions/policy.ts";
import { municipalities } from "#lib/people/repository/enter.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { Clock } from "#lib/platform/clock.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { takesCandidates } from "#lib/referrals/policy.ts";
import { findCandidates } from "#lib/referrals/repository/candidates.ts";
import { handedOver } from "#lib/referrals/repository/handed-over.ts";
import { centresOf, groupsOf, lastFreedOn, placesOf, workPlacesOf } from "#lib/referrals/repository/places.ts";
import { reservePlacesOf } from "#lib/referrals/repository/referring.ts";
import { judgeList, placementsOf } from "#lib/referrals/rules/list.ts";
import { askedPeriod } from "#lib/referrals/rules/placing.ts";
import { candidateState } from "#lib/referrals/rules/state.ts";

/** The candidates of an edition: for the labour office with what the law asks, for a centre its own people and how far they have come. */
export const loadCandidates = loader({
  name: "referrals.candidates",
  roles: staff,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string }>) => {
    if (!isId(params.editionId)) return null;
    const isOffice = labourOfficeStaff.some((role) => role === actor.role);
    return isOffice ? officeList(tx, actor, clock, params.editionId) : centreList(tx, actor, clock, params.editionId);
  },
  // R41: what the centre entered about its people is read by another institution.
  access: (data, { editionId }) =>
    data.side === "OPS"
      ? []
      : data.rows.map(({ candidate }) => ({
          scope: "candidates",
          subjectType: "Person",
          subjectId: candidate.personId,
          purpose: `realizacja edycji ${editionId}`,
        })),
});

async function headOf(tx: ScopedTx, actor: Actor, clock: Clock, editionId: string) {
  const edition = await findEdition(tx, editionId);
  if (!edition) return null;
  const phase = editionPhase(edition, clock.today);
  return { edition, phase, isOpen: takesCandidates(phase), today: clock.today, role: actor.role };
}

async function officeList(tx: ScopedTx, actor: Actor, clock: Clock, editionId: string) {
  const head = await headOf(tx, actor, clock, editionId);
  if (!head) return null;
  const { edition, isOpen, today } = head;
  const period = edition.startsOn && edition.endsOn ? { from: edition.startsOn, to: edition.endsOn } : null;
  const asked = isOpen ? askedPeriod(edition, today) : null;
  const places = await placesOf(tx, editionId, edition.capacity);
  const centres = await centresOf(tx, editionId);
  const groups = await groupsOf(tx, editionId);
  const workPlaces = await workPlacesOf(
    tx,
    editionId,
    centres.map(({ id }) => id),
  );
  // What a centre has not handed over is not seen (words.md 3.3).
  const candidates = await findCandidates(tx, { editionId, ...handedOver }, today);
  const reserve = await reservePlacesOf(tx, editionId);
  const rows = judgeList(candidates, { on: today, period: asked, edition: period, workPlaces, reserve });
  return {
    side: "PUP" as const,
    ...head,
    period,
    /** period of a referral of today, null when the edition takes nobody */
    asked,
    places,
    centres,
    groups,
    workPlaces,
    /** somebody who held a place holds it no more */
    hasFallen: (await lastFreedOn(tx, editionId)) !== null,
    /** where each of those who wait stands on the reserve list */
    reserve,
    rows: placementsOf(rows, groups, workPlaces),
  };
}

async function centreList(tx: ScopedTx, actor: Actor, clock: Clock, editionId: string) {
  const head = await headOf(tx, actor, clock, editionId);
  if (!head) return null;
  const candidates = await findCandidates(tx, { editionId }, clock.today);
  const reserve = await reservePlacesOf(tx, editionId);
  const centre = await tx.welfareCentre.findUnique({ where: { id: actor.institution.id }, select: { municipalityId: true } });
  return {
    side: "OPS" as const,
    ...head,
    municipalities: await municipalities(tx),
    municipalityId: centre?.municipalityId ?? "",
    reserve,
    rows: candidates.map((candidate) => ({ candidate, state: candidateState(candidate) })),
  };
}
