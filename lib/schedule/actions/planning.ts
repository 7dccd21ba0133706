"use server";

import { lockEdition, refuseStaleEdition } from "#lib/editions/repository/steps.ts";
import { refusedRules } from "#lib/law/refused.ts";
import { blocks, type Verdict } from "#lib/law/verdict.ts";
import { action } from "#lib/platform/action.ts";
import { countGenitive } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";
import { scheduleAddresses } from "#lib/schedule/labels.ts";
import { mayPlan, schedulers } from "#lib/schedule/policy.ts";
import { buildingOf } from "#lib/schedule/repository/building.ts";
import { chosenOf } from "#lib/schedule/repository/chosen.ts";
import { openPeriod } from "#lib/schedule/repository/subjects.ts";
import { planSessions } from "#lib/schedule/repository/writing.ts";
import { propose } from "#lib/schedule/rules/proposals.ts";
import { endTime } from "#lib/schedule/rules/series.ts";
import { plansShort } from "#lib/schedule/rules/short-weeks.ts";
import { planningSchema } from "#lib/schedule/schema.ts";

/** "Utwórz zajęcia": every series at once, numbers going on. @returns how many were planned */
export const createSchedule = action({
  name: "schedule.create",
  input: planningSchema,
  roles: schedulers,
  subject: async (tx, { actor, clock, input }) => {
    const locked = await lockEdition(tx, input.editionId);
    if (!locked) return null;
    const period = openPeriod(locked.edition, clock.today);
    const { formOf } = await chosenOf(tx, { editionId: input.editionId, centreId: actor.institution.id }, input.series);
    const series = input.series.map((one) => ({ ...one, form: formOf(one.formId).name, minutes: formOf(one.formId).sessionMinutes }));
    const building = await buildingOf(tx, locked.edition, period);
    const proposed = propose(series, building.ground);
    return { ...locked, series, ...proposed, short: plansShort({ ...building, edition: period }, proposed.proposals) };
  },
  may: ({ actor, subject }) => mayPlan(actor, subject.sides),
  rule: async ({ clock, input, subject }, tx) => {
    const { edition, series, proposals, bySeries, short } = subject;
    await refuseStaleEdition(tx, edition, { version: input.version, today: clock.today });
    const faults = series.flatMap(({ startsAt, minutes }, i): [string, string][] => {
      const lacking = bySeries[i]?.lacking ?? 0;
      if (endTime(startsAt, minutes) === null) return [[`series.${i}.startsAt`, "Zajęcia muszą skończyć się tego samego dnia."]];
      if (lacking === 0) return [];
      return [[`series.${i}.count`, `W okresie edycji brakuje dni dla ${countGenitive(lacking, "spotkanie")}.`]];
    });
    if (faults.length > 0) refuse({ kind: "fields", fields: Object.fromEntries(faults) });
    const isStopped = ({ verdicts }: { verdicts: readonly Verdict[] }) => blocks(verdicts, { warningReason: input.reason });
    const rules = [
      ...proposals.filter(isStopped).flatMap(({ sessionId, verdicts }) => refusedRules(verdicts, {}, sessionId)),
      ...short.filter(isStopped).flatMap(({ group, verdicts }) => refusedRules(verdicts, { group })),
    ];
    if (rules.length > 0) refuse({ kind: "rules", rules });
  },
  write: async (tx, { actor, input, subject: { edition, series, proposals, short } }) => {
    const { id: editionId, labourOfficeId } = edition;
    const sessions = proposals.map(({ formId, heldOn, startsAt, endsAt, groupIds, participationId, specialistId, room }) => ({
      ...{ formId, heldOn, startsAt, endsAt, groupIds, participationId, specialistId, room },
    }));
    const ids = await planSessions(tx, { editionId, labourOfficeId, welfareCentreId: actor.institution.id }, sessions);
    const ruleCodes = [...new Set([...proposals, ...short].flatMap(({ verdicts }) => verdicts.map(({ code }) => code)))];
    return {
      value: { created: ids.length },
      audit: [
        {
          ...{ action: "schedule.create", subjectType: "Edition", subjectId: editionId, labourOfficeId, changedFields: ["sessions"] },
          ...{ values: { created: ids.length, series: series.length }, sharedWith: [labourOfficeId] },
          ...{ ruleCodes, reason: ruleCodes.length > 0 ? input.reason : null },
        },
      ],
    };
  },
  revalidate: ({ editionId }) => scheduleAddresses(editionId),
});
