import type { IsoDate } from "#lib/platform/calendar.ts";
import { comparePolish } from "#lib/platform/polish.ts";
import { type ParticipationPhase, participationPhase } from "#lib/referrals/rules/state.ts";
import type { EarlyEndReason, OutcomeKind, YesNoUnknown } from "#prisma/generated/client/enums.ts";
import { type AttendanceRate, attendanceRate, type Register, total } from "./summary-hours.ts";
import type { ParticipationOfSummary, SummaryRecords } from "./summary-records.ts";

/** One participant of the summary. Outcome: a statutory one, none recorded yet, or not asked for (not completed). */
export type PersonOfSummary = {
  participationId: string;
  personId: string;
  name: string;
  workMinutes: number;
  integration: AttendanceRate;
  phase: ParticipationPhase;
  lastDay: IsoDate;
  endReason: EarlyEndReason | null;
  ownFault: YesNoUnknown | null;
  outcome: OutcomeKind | "MISSING" | "NOT_ASKED";
};

/** How participations ended or that they run; interruptions by fault, early ends by reason. */
export type Ends = {
  completed: number;
  active: number;
  interrupted: { ownFault: YesNoUnknown; count: number }[];
  endedEarly: { reason: EarlyEndReason; count: number }[];
};

/** Everybody who took up the participation, in Polish order of names. */
export function peopleOf(records: SummaryRecords, registers: readonly Register[], today: IsoDate): PersonOfSummary[] {
  return records.participations
    .map((participation) => {
      const phase = participationPhase(participation, today);
      return {
        participationId: participation.id,
        personId: participation.personId,
        name: participation.name,
        workMinutes: total(
          records.work.filter(({ participationId }) => participationId === participation.id),
          ({ minutes }) => minutes,
        ),
        integration: attendanceRate(registers, participation.id),
        phase,
        lastDay: participation.lastDay,
        endReason: participation.endReason,
        ownFault: participation.ownFault,
        outcome: outcomeOf(participation, phase),
      };
    })
    .sort((a, b) => comparePolish(a.name, b.name));
}

// A proposal of the centre is no outcome before the labour office has decided (domain.md 4.7).
function outcomeOf({ outcome }: ParticipationOfSummary, phase: ParticipationPhase): PersonOfSummary["outcome"] {
  if (outcome && outcome.status !== "PROPOSED") return outcome.kind;
  return phase === "COMPLETED" ? "MISSING" : "NOT_ASKED";
}

/** Completions, interruptions and early ends of the people, each reason with its count. */
export function endsOf(people: readonly PersonOfSummary[]): Ends {
  const inPhase = (phase: ParticipationPhase) => people.filter((person) => person.phase === phase);
  const interrupted = Map.groupBy(inPhase("INTERRUPTED"), ({ ownFault }) => ownFault ?? "UNKNOWN");
  const early = Map.groupBy(inPhase("ENDED_EARLY"), ({ endReason }) => endReason);
  return {
    completed: inPhase("COMPLETED").length,
    active: inPhase("ACTIVE").length,
    interrupted: [...interrupted].map(([ownFault, some]) => ({ ownFault, count: some.length })),
    endedEarly: [...early].flatMap(([reason, some]) => (reason ? { reason, count: some.length } : [])),
  };
}

/** Statutory outcomes by kind, the commonest first. */
export function outcomesOf(people: readonly PersonOfSummary[]): { kind: OutcomeKind; count: number }[] {
  const decided = people.flatMap(({ outcome }) => (outcome === "MISSING" || outcome === "NOT_ASKED" ? [] : outcome));
  return [...Map.groupBy(decided, (kind) => kind)].map(([kind, some]) => ({ kind, count: some.length })).sort((a, b) => b.count - a.count);
}
