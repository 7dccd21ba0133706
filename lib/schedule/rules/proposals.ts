import type { Verdict } from "#lib/law/verdict.ts";
import { type Ground, meetingVerdicts, type TakenSlot } from "#lib/schedule/rules/conflicts.ts";
import { endTime, type Series, type SeriesDays, seriesDays } from "#lib/schedule/rules/series.ts";

/** A meeting that a series asks for, with what stands in its way. `series`: index of its series. */
export type Proposal = TakenSlot & {
  readonly series: number;
  readonly formId: string;
  readonly minutes: number;
  readonly verdicts: readonly Verdict[];
};

/** Everything that several series ask for: the meetings in the order of time, and the days of each series. */
export type Proposed = { readonly proposals: readonly Proposal[]; readonly bySeries: readonly SeriesDays[] };

/**
 * From the plan of the forms to dated meetings, each with its conflicts: against what is there and against one another. The same
 * on the screen before anything is saved and on the server when it is. A series whose meetings would end after midnight gives none.
 */
export function propose(series: readonly Series[], ground: Ground): Proposed {
  const bySeries = series.map((one) => seriesDays(one, ground.period, ground.holidays));
  const wanted = series.flatMap((one, index) => {
    const endsAt = endTime(one.startsAt, one.minutes);
    if (endsAt === null) return [];
    return (bySeries[index]?.days ?? []).map((heldOn) => ({
      ...{ sessionId: `${index}/${heldOn}`, series: index, formId: one.formId, form: one.form, minutes: one.minutes },
      ...{ heldOn, startsAt: one.startsAt, endsAt, groupIds: [one.groupId], participationId: null },
      ...{ specialistId: one.specialistId || null, room: one.room || null },
    }));
  });
  const inOrder = wanted.toSorted((a, b) => `${a.heldOn} ${a.startsAt} ${a.series}`.localeCompare(`${b.heldOn} ${b.startsAt} ${b.series}`));
  const proposals = inOrder.map((one) => {
    const others = inOrder.filter(({ sessionId }) => sessionId !== one.sessionId);
    return { ...one, verdicts: meetingVerdicts(one, { ...ground, taken: [...ground.taken, ...others] }) };
  });
  return { proposals, bySeries };
}
