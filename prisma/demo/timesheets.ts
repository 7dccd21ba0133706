import { type IsoDate, type IsoMonth, monthOf, monthRange } from "#lib/platform/calendar.ts";
import { demoMemberships } from "./accounts.ts";
import { demoId, userId } from "./ids.ts";
import { workPlaceId as placeId } from "./institutions.ts";
import type { DemoRows } from "./rows.ts";
import { actorsOf } from "./staff.ts";
import type { EditionStory } from "./story.ts";
import { approvedOn, enteredOn } from "./timetable.ts";
import { nextWorkingDay } from "./working-days.ts";

type Entry = DemoRows["workEntry"][number];
type Ends = ReadonlyMap<string, IsoDate>;

/**
 * The months of work that are closed: of a finished edition all, confirmed on the next working day and approved on the one after;
 * of an edition under way what a participant who has left worked at the host's own place, confirmed and not yet approved.
 */
export function timesheetRows(story: EditionStory, entries: readonly Entry[], ends: Ends): DemoRows["workTimesheet"] {
  const byMonth = Map.groupBy(entries, ({ participationId, workPlaceId, workedOn }) =>
    [participationId, workPlaceId, monthOf(workedOn)].join("/"),
  );
  return [...byMonth.values()].flatMap((own) => timesheetOf(story, own, ends));
}

function timesheetOf(story: EditionStory, own: readonly Entry[], ends: Ends): DemoRows["workTimesheet"] {
  const [first] = own;
  if (!first) return [];
  const { participationId, workPlaceId, editionId, labourOfficeId, welfareCentreId } = first;
  const finished = story.workEnteredTo === undefined;
  const left = ends.get(participationId);
  const host = hostOf(story, workPlaceId);
  if (!(finished || (left && host))) return [];
  const month: IsoMonth = monthOf(first.workedOn);
  const over = finished ? monthRange(month).to : (left ?? monthRange(month).to);
  const actors = actorsOf(story.office, story.centre.slug);
  return [
    {
      id: demoId("timesheet", participationId, workPlaceId, month),
      ...{ participationId, workPlaceId, editionId, labourOfficeId, welfareCentreId, month },
      status: finished ? "APPROVED_BY_OPS" : "CONFIRMED_BY_HOST",
      confirmedMinutes: own.reduce((sum, { minutes }) => sum + minutes, 0),
      basis: host ? "HOST_ACCOUNT" : "SIGNED_LIST",
      listSignedOn: host ? null : over,
      confirmedAt: enteredOn(nextWorkingDay(over)),
      confirmedById: host ?? actors.socialWorker,
      ...(finished ? { approvedAt: approvedOn(nextWorkingDay(over)), approvedById: actors.coordinator } : {}),
    },
  ];
}

/** The host's account, where the place is the host's own: the first place of the centre (see `staffRows`). */
function hostOf({ centre }: EditionStory, workPlaceId: string): string | null {
  const own = centre.places.filter(({ host }) => host === centre.places[0]?.host);
  if (!own.some(({ name }) => placeId(centre.slug, name) === workPlaceId)) return null;
  const account = demoMemberships.find(({ role, slug }) => role === "HOST_SUPERVISOR" && slug === centre.slug);
  return account ? userId(account.email) : null;
}
