import { findEdition } from "#lib/editions/repository/editions.ts";
import { contains, daysOf, isIsoMonth, monthRange, overlap, weekdayIndex } from "#lib/platform/calendar.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import { publicHoliday } from "#lib/platform/public-holidays.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { hoursReaders } from "#lib/work/policy.ts";
import { placesOf } from "#lib/work/repository/places.ts";
import { readRecord } from "#lib/work/repository/record.ts";

type Params = { editionId: string; workPlaceId: string; month: string; blank: boolean };

const SATURDAY = 5;

/** A month of a work place as a paper (D11), blank or filled; each print is logged. */
export const loadWorkRecord = loader({
  name: "work.record.print",
  roles: hoursReaders,
  load: async (tx, { clock, params: { editionId, workPlaceId, month, blank } }: Given<Params>) => {
    const edition = isId(editionId) && isIsoMonth(month) ? await findEdition(tx, editionId) : null;
    const [place] = edition && isId(workPlaceId) ? await placesOf(tx, { id: workPlaceId }) : [];
    const period = edition?.startsOn && edition.endsOn ? overlap({ from: edition.startsOn, to: edition.endsOn }, monthRange(month)) : null;
    if (!edition || !place || !period) return null;
    const workdays = daysOf(period).filter((day) => weekdayIndex(day) < SATURDAY && publicHoliday(day) === null);
    const record = await readRecord(tx, { editionId: edition.id, workPlaceId: place.id, period });
    const people = record.people
      .map((person) => ({ ...person, workdays: workdays.filter((day) => person.assigned.some((range) => contains(range, day))) }))
      .filter(({ workdays: days, entries }) => (blank ? days.length > 0 : entries.length > 0));
    if (people.length === 0) return null;
    return { edition, place, month, blank, centre: record.centre, people, today: clock.today, printedAt: clock.now };
  },
  access: ({ place }) => [
    { scope: "work.record.pdf", subjectType: "WorkPlace", subjectId: place.id, purpose: "wydruk ewidencji prac (D11)" },
  ],
});

export type WorkRecord = NonNullable<Awaited<ReturnType<typeof loadWorkRecord.definition.load>>>;
