import type { MemberOf, ParticipationDays } from "#lib/attendance/rules/register.ts";
import { dayOff, outsideEdition } from "#lib/law/rules/product.ts";
import { type BusyWith, groupBusy, personBusy, roomBusy, sessionOutside, specialistBusy } from "#lib/law/rules/product-schedule.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";

/** A meeting as it takes up time: of groups or of one person, led by somebody, in a room. Times "HH:MM". */
export type Slot = {
  readonly heldOn: IsoDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly groupIds: readonly string[];
  readonly participationId: string | null;
  readonly specialistId: string | null;
  readonly room: string | null;
};

/** A meeting that is in the schedule, or is about to be; work of a person whose beginning is known takes up time too. */
export type TakenSlot = Slot & BusyWith & { readonly sessionId: string };

/**
 * What a meeting is held against: the edition's days with their public holidays by day, everything else in the schedule of the centre
 * and of the edition, who is in which group when, and from when to when the people take part.
 */
export type Ground = {
  readonly period: DateRange;
  readonly holidays: Readonly<Record<IsoDate, string>>;
  readonly taken: readonly TakenSlot[];
  readonly members: readonly MemberOf[];
  readonly participations: readonly ParticipationDays[];
};

/** Whether somebody is in one of the groups on a day. */
export const isMember = (members: readonly MemberOf[], participationId: string | null, groupIds: readonly string[], on: IsoDate): boolean =>
  members.some(
    (one) =>
      one.participationId === participationId &&
      groupIds.includes(one.groupId) &&
      one.validFrom <= on &&
      (one.validTo === null || on <= one.validTo),
  );

/** What speaks against a meeting at its time, the day itself included: one rule for the preview and for the server. */
export function meetingVerdicts(wanted: Slot, ground: Ground): Verdict[] {
  const { heldOn: on, participationId } = wanted;
  const person = ground.participations.find(({ id }) => id === participationId);
  const ofDay = [
    sessionOutside({ on, edition: ground.period }),
    person ? outsideEdition({ on, participation: { from: person.firstDay, to: person.lastDay } }) : null,
    dayOff({ on, holiday: ground.holidays[on] ?? null }),
  ];
  return [...ofDay.filter((verdict) => verdict !== null), ...slotConflicts(wanted, ground)];
}

const shareAMinute = (a: Slot, b: Slot) => a.heldOn === b.heldOn && a.startsAt < b.endsAt && b.startsAt < a.endsAt;
const sameRoom = (room: string) => room.trim().replace(/\s+/g, " ").toLocaleLowerCase("pl");

/** A group and a specialist block; a room, a person's other meeting and a group's member who is elsewhere warn. */
function slotConflicts(wanted: Slot, { taken, members }: Ground): Verdict[] {
  const { heldOn: on, startsAt, endsAt, room } = wanted;
  return taken
    .filter((other) => shareAMinute(wanted, other))
    .flatMap((other) => {
      const clash = { on, startsAt, endsAt, other };
      const isGroups = wanted.groupIds.some((id) => other.groupIds.includes(id));
      const isPersons =
        (wanted.participationId !== null && wanted.participationId === other.participationId) ||
        isMember(members, wanted.participationId, other.groupIds, on) ||
        isMember(members, other.participationId, wanted.groupIds, on);
      return [
        ...(isGroups ? [groupBusy(clash)] : []),
        ...(wanted.specialistId !== null && wanted.specialistId === other.specialistId ? [specialistBusy(clash)] : []),
        ...(isPersons ? [personBusy(clash)] : []),
        ...(room && other.room && sameRoom(room) === sameRoom(other.room) ? [roomBusy({ ...clash, room })] : []),
      ];
    });
}
