import { TZDate } from "@date-fns/tz";
import ical from "ical-generator";
import type { IsoDate } from "#lib/platform/calendar.ts";

/** A meeting as another program is told of it: no person, no topic, nobody who leads it. */
export type FeedMeeting = {
  readonly id: string;
  readonly heldOn: IsoDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly form: string;
  readonly isIndividual: boolean;
  readonly groups: string | null;
  readonly room: string | null;
  readonly centre: string;
};

/** Hours after which a program is asked to read again. */
const READ_AGAIN = 4;

/**
 * A calendar as RFC 5545 writes it, instants in UTC, so that no program has to know the Polish rules of the clock.
 *
 * @param madeAt stamp of every entry
 */
export function calendarText(meetings: readonly FeedMeeting[], madeAt: Date): string {
  const calendar = ical({ name: "PAI: harmonogram zajęć", prodId: { company: "PAI", product: "harmonogram", language: "PL" } });
  calendar.ttl(READ_AGAIN * 60 * 60);
  for (const { id, heldOn, startsAt, endsAt, form, isIndividual, groups, room, centre } of meetings)
    calendar.createEvent({
      ...{ id, stamp: madeAt, start: instant(heldOn, startsAt), end: instant(heldOn, endsAt) },
      summary: `${form}${isIndividual ? ", indywidualnie" : groups ? `, ${groups}` : ""}`,
      location: [room, centre].filter(Boolean).join(", "),
    });
  return calendar.toString();
}

/** A Polish time of day as an instant. */
function instant(day: IsoDate, time: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return new Date(new TZDate(year, month - 1, date, hour, minute, "Europe/Warsaw").getTime());
}
