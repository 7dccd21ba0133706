import { findEdition } from "#lib/editions/repository/editions.ts";
import { municipalities } from "#lib/people/repository/enter.ts";
import { monthsTouched } from "#lib/platform/calendar.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { hoursReaders, looksAcross, mayKeepPlaces } from "#lib/work/policy.ts";
import { readAssignees } from "#lib/work/repository/assignments.ts";
import { centresOf, hostsOf, kindsOf, placesOf } from "#lib/work/repository/places.ts";
import { readTimesheets } from "#lib/work/repository/timesheets.ts";
import { monthsOfPlaces } from "#lib/work/rules/timesheets.ts";

/** Hosts, work places and who is assigned to them in an edition, and where the months of its timesheets stand. */
export const loadWorkPlaces = loader({
  name: "work.places",
  roles: hoursReaders,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string }>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    if (!edition) return null;
    const centres = await centresOf(tx, edition.id);
    const mayKeep = mayKeepPlaces(actor, edition);
    const { startsOn, endsOn } = edition;
    const last = endsOn && endsOn < clock.today ? endsOn : clock.today;
    const months = startsOn && startsOn <= last ? monthsTouched({ from: startsOn, to: last }) : [];
    const sheets = await Promise.all(months.map((month) => readTimesheets(tx, { editionIds: [edition.id], month })));
    return {
      ...{ editionId: edition.id, editionName: edition.name, across: looksAcross(actor), role: actor.role, today: clock.today, mayKeep },
      period: startsOn && endsOn ? { from: startsOn, to: endsOn } : null,
      hosts: await hostsOf(tx, centres),
      kinds: await kindsOf(tx, centres),
      places: await placesOf(tx, { welfareCentreIds: centres }),
      municipalities: mayKeep ? await municipalities(tx) : [],
      people: await readAssignees(tx, edition.id),
      months: monthsOfPlaces(sheets.flat()),
    };
  },
  access: ({ across, editionId }) =>
    across ? [{ scope: "work.places", subjectType: "Edition", subjectId: editionId, purpose: "realizacja edycji" }] : [],
});

export type WorkPlacesPage = Awaited<ReturnType<typeof loadWorkPlaces>>;
