import { parameter } from "#lib/law/parameters.ts";
import { capacityFull, overlappingParticipation } from "#lib/law/rules/product.ts";
import { targetGroupProfileEra } from "#lib/law/rules/r01-target-group-profile-era.ts";
import { targetGroup } from "#lib/law/rules/r02-target-group.ts";
import { socialAssistance } from "#lib/law/rules/r05-social-assistance.ts";
import { benefitRight } from "#lib/law/rules/r06-benefit-right.ts";
import { contractOnReferral } from "#lib/law/rules/r07-contract-on-referral.ts";
import { type MunicipalityRef, placeOfWork } from "#lib/law/rules/r08-place-of-work.ts";
import { bothBlocks } from "#lib/law/rules/r13-both-blocks.ts";
import { sixMonths } from "#lib/law/rules/r17-six-months.ts";
import { otherHelp } from "#lib/law/rules/r18-other-help.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import {
  contractOn,
  type DatedContract,
  type DatedProfile,
  profileOn,
  type RegisterKnowledge,
  unemployedOn,
} from "#lib/people/rules/knowledge.ts";
import { cycleEnd, type DateRange, type IsoDate } from "#lib/platform/calendar.ts";
import type { NominationStatus, ParticipationEnd, ReferralStatus, VerificationDecision } from "#prisma/generated/client/enums.ts";

/** What follows from the last day and the recorded end. */
export type ParticipationPhase = "ACTIVE" | "COMPLETED" | "INTERRUPTED" | "ENDED_EARLY";

/**
 * Twin of the SQL function `participation_phase`; a test holds them together. `lastDay` is the planned last day until an
 * end is recorded; on that day the person still takes part (domain.md 0a, COMPLETED comes with the end date).
 */
export function participationPhase(
  participation: { endKind: ParticipationEnd | null; lastDay: IsoDate },
  today: IsoDate,
): ParticipationPhase {
  if (participation.endKind) return participation.endKind;
  return participation.lastDay < today ? "COMPLETED" : "ACTIVE";
}

/** Where a candidate stands (domain.md 4.3); RESERVE is the reserve list. */
export type CandidateState =
  | "NOMINATED"
  | "CONFIRMED_BY_OPS"
  | "SENT_TO_PUP"
  | "VERIFIED"
  | "RESERVE"
  | "REJECTED"
  | "REFERRED"
  | "TAKEN_UP"
  | "NOT_TAKEN_UP"
  | "REFUSED"
  | "WITHDRAWN";

/** The four records a candidate's state is read from; only the nomination is always there. */
export type CandidateRecords = {
  nomination: { status: NominationStatus };
  verification: { decision: VerificationDecision } | null;
  referral: { status: ReferralStatus } | null;
  participation: object | null;
};

/** The one place that says how far a candidate has come: the latest record speaks, a withdrawal ends everything before it. */
export function candidateState({ nomination, verification, referral, participation }: CandidateRecords): CandidateState {
  if (participation) return "TAKEN_UP";
  if (referral) return referral.status === "ISSUED" ? "REFERRED" : referral.status;
  if (nomination.status === "WITHDRAWN") return "WITHDRAWN";
  return verification?.decision ?? nomination.status;
}

/** What both institutions know of a candidate on the day of referral. */
export type CandidateFacts = {
  register: RegisterKnowledge | null;
  profiles: readonly DatedProfile[];
  assistanceConfirmedOn: IsoDate | null;
  contracts: readonly DatedContract[];
  /** Every other one of this labour office's register, a running one to its planned end; referrals that wait for their first day too. */
  participations: readonly DateRange[];
  residence: MunicipalityRef | null;
  stay: MunicipalityRef | null;
};

/**
 * What the law and the register say against referring this person on a day to a period, apart from what the clerk decides at
 * the referral itself: R1 or R2, R5, R6, R7, R17, R18 (a running form of help) and the overlap.
 */
export function eligibility(facts: CandidateFacts, { on, period }: { on: IsoDate; period: DateRange }): Verdict[] {
  const { register } = facts;
  const status = { on, unemployed: unemployedOn(register, on), profile: profileOn(facts.profiles, on)?.profile ?? null };
  // A contract signed before the present registration cost the status that was held then, not this one.
  const current = facts.contracts.filter(({ signedOn }) => signedOn >= (register?.registeredOn ?? ""));
  const onReferral = contractOn(
    current.filter(({ basis }) => basis === "PUP_REFERRAL_50_2"),
    on,
  );
  const benefit = register?.checkedOn ? register.benefitUntil !== null : null;
  return [
    ...targetGroupProfileEra(status),
    ...targetGroup(status),
    ...socialAssistance({
      on,
      assistanceConfirmedOn: facts.assistanceConfirmedOn,
      contractSignedOn: contractOn(facts.contracts, on)?.signedOn ?? null,
    }),
    benefitRight({ on, benefitRight: benefit, benefitEndsOn: register?.benefitUntil ?? null }),
    contractOnReferral({ on, contract: onReferral, statusLossRecordedOn: register?.statusLostOn ?? null }),
    sixMonths({ referral: period, participations: facts.participations }),
    otherHelp({ on, period, statementMade: true, otherHelp: helpOf(register) }),
    overlappingParticipation({ on, period, others: facts.participations }),
  ].filter((verdict) => verdict !== null);
}

const helpOf = (register: RegisterKnowledge | null) =>
  register?.otherHelpForm ? { form: register.otherHelpForm, until: register.otherHelpUntil } : null;

/** What the clerk decides at the referral. */
export type Placement = { workPlace: MunicipalityRef | null; hasGroup: boolean; statementMade: boolean };

/** Everything that speaks against one referral: the person's conditions, R8, R13 and the clerk's statement (R18). */
export function referralVerdicts(
  facts: CandidateFacts,
  { on, period, workPlace, hasGroup, statementMade }: { on: IsoDate; period: DateRange } & Placement,
): Verdict[] {
  const place = workPlace && placeOfWork({ on: period.from, workPlace, residence: facts.residence, stay: facts.stay });
  const statement = statementMade ? null : otherHelp({ on, period, statementMade, otherHelp: null });
  return [
    ...eligibility(facts, { on, period }),
    ...bothBlocks({ on, hasActivation: workPlace !== null, hasIntegration: hasGroup }),
    ...[place, statement].filter((verdict) => verdict !== null),
  ];
}

/** How a candidate is grouped on the clerk's screen: today refused, waiting for data, may be referred. */
export type CandidateGroup = "no" | "missing" | "yes";

/** A refusal outweighs missing data: recording them would not help. Warnings and informations do not stop a referral. */
export function candidateGroup(verdicts: readonly Verdict[]): CandidateGroup {
  const stopping = verdicts.filter(({ severity }) => severity === "blocked" || severity === "overridable");
  if (stopping.length === 0) return "yes";
  return stopping.every(({ missing }) => missing) ? "missing" : "no";
}

/** First day on which nothing would stop the referral any more, or null where the facts do not tell it for every refusal. */
export function possibleFrom(verdicts: readonly Verdict[]): IsoDate | null {
  const stopping = verdicts.filter(({ severity }) => severity === "blocked" || severity === "overridable");
  const days = stopping.map((verdict) => verdict.possibleFrom ?? null);
  return days.length === 0 || days.includes(null) ? null : (days.toSorted().at(-1) ?? null);
}

/**
 * The period of a referral: the edition's own from its first day, two months of one's own for who joins later (R12, Q6).
 * Null when nobody can begin on that day: past, or outside the edition.
 */
export function referralPeriod(edition: DateRange, startsOn: IsoDate, today: IsoDate): DateRange | null {
  if (startsOn < today || startsOn < edition.from || startsOn > edition.to) return null;
  return startsOn === edition.from ? edition : { from: startsOn, to: cycleEnd(startsOn, parameter("cycleMonths", startsOn)) };
}

/** Places of an edition and of each of its centres, and how many are taken. */
export type Places = {
  edition: { limit: number; taken: number };
  centres: Readonly<Record<string, { limit: number; taken: number }>>;
};

/**
 * Whom of a batch, in its order, there is no place for (P_CAPACITY_FULL): by the edition's places and by the centre's share.
 * Returns a verdict or null for each.
 */
export function withoutPlace(places: Places, centreIds: readonly string[], on: IsoDate): (Verdict | null)[] {
  let inEdition = places.edition.taken;
  const inCentre: Record<string, number> = {};
  return centreIds.map((id) => {
    const share = places.centres[id] ?? { limit: 0, taken: 0 };
    const taken = inCentre[id] ?? share.taken;
    const refused =
      capacityFull({ on, limit: places.edition.limit, referred: inEdition, added: 1 }) ??
      capacityFull({ on, limit: share.limit, referred: taken, added: 1, share: "centre" });
    if (!refused) {
      inEdition += 1;
      inCentre[id] = taken + 1;
    }
    return refused;
  });
}

/** A place or a group that people can be spread over, with how many it has. */
export type Spot = { id: string; teryt?: string; assigned: number };

/**
 * Spreads people evenly over groups, or over work places of their own municipality (R8). `teryts`: municipalities of residence and
 * stay of each; null where any spot will do. Returns the id of the emptiest spot for each, or null.
 */
export function spread(spots: readonly Spot[], people: readonly (readonly string[] | null)[]): (string | null)[] {
  const load = new Map(spots.map(({ id, assigned }) => [id, assigned]));
  return people.map((teryts) => {
    const fitting = spots.filter(({ teryt }) => teryts === null || (teryt !== undefined && teryts.includes(teryt)));
    const emptiest = fitting.toSorted((a, b) => (load.get(a.id) ?? 0) - (load.get(b.id) ?? 0))[0];
    if (emptiest) load.set(emptiest.id, (load.get(emptiest.id) ?? 0) + 1);
    return emptiest?.id ?? null;
  });
}
