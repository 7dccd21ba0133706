import { z } from "zod";
import { type Verdict, worst } from "#lib/law/verdict.ts";
import { day } from "#lib/platform/fields.ts";
import type { SessionPage } from "#lib/schedule/loaders/planning.ts";
import { type Ground, meetingVerdicts, type Slot } from "#lib/schedule/rules/conflicts.ts";
import { meetingsOf } from "#lib/schedule/rules/meetings.ts";
import { minutesBetween } from "#lib/schedule/rules/series.ts";
import { weekLeftShort } from "#lib/schedule/rules/short-weeks.ts";
import { timeOfDay } from "#lib/schedule/schema.ts";
import type { ShortWeeksOf } from "./short-weeks.tsx";

/** A meeting as it stands in a form, `minutes` long, with what it would meet with. */
export type Previewed = Slot & { readonly formId: string; readonly minutes: number; readonly verdicts: readonly Verdict[] };

type Typed = { heldOn: string; startsAt: string; endsAt: string; room: string; specialistId: string };
type Whose = { readonly formId: string; readonly groupIds: readonly string[]; readonly participationIds: readonly string[] };

const typedTimes = z.object({ heldOn: day(), startsAt: timeOfDay, endsAt: timeOfDay });

/** The meetings that a form asks for as it is typed; none while a day, a time or whom it is for is missing. */
export function previewOf({ room, specialistId, ...typed }: Typed, { formId, ...whose }: Whose, ground: Ground): Previewed[] {
  const { data } = typedTimes.safeParse(typed);
  if (!data || (whose.groupIds.length === 0 && whose.participationIds.length === 0)) return [];
  const minutes = minutesBetween(data.startsAt, data.endsAt);
  const slots = minutes > 0 ? meetingsOf({ ...data, ...whose, room: room || null, specialistId: specialistId || null }) : null;
  return (slots ?? []).map((slot) => ({ ...slot, formId, minutes, verdicts: meetingVerdicts(slot, ground) }));
}

/** The same for a meeting that is there: for whom it is stays. The steps of a reader who takes none have no building. */
export const previewOfSession = (typed: Typed, session: SessionPage["session"], building: SessionPage["building"]): Previewed[] => {
  const { formId, groupIds, participationId } = session;
  return building
    ? previewOf(typed, { formId, groupIds, participationIds: participationId ? [participationId] : [] }, building.ground)
    : [];
};

/** Whether something blocks, and whether a warning asks for a reason. */
export function answerOf(meetings: readonly Previewed[]) {
  const verdicts = meetings.flatMap((one) => one.verdicts);
  const isBlocked = worst(verdicts) === "blocked";
  return { isBlocked, isWarned: verdicts.length > 0 && !isBlocked };
}

/** R16 of the week that loses the meeting; `instead`: the meetings of the form that stand in for it. */
export const weekLeftBehind = (
  session: SessionPage["session"],
  building: SessionPage["building"],
  instead: readonly Slot[] = [],
): ShortWeeksOf[] =>
  building
    ? session.groupIds.map((id, i) => ({
        group: session.groups[i] ?? "",
        verdicts: weekLeftShort(id, session.heldOn, [...building.ground.taken, ...instead], {
          ...building,
          edition: building.ground.period,
        }),
      }))
    : [];
