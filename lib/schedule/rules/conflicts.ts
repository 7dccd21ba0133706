import { type BusyWith, groupBusy, personBusy, roomBusy, specialistBusy } from "#lib/law/rules/product-schedule.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";

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

/** A meeting that is in the schedule, or is about to be. */
export type TakenSlot = Slot & BusyWith & { readonly sessionId: string };

const shareAMinute = (a: Slot, b: Slot) => a.heldOn === b.heldOn && a.startsAt < b.endsAt && b.startsAt < a.endsAt;
const sameRoom = (room: string) => room.trim().replace(/\s+/g, " ").toLocaleLowerCase("pl");

/**
 * What a meeting would meet with at its time: a group and a specialist block, a room and a person's other meeting warn.
 *
 * @param taken everything else in the schedule of the centre and of the edition, without the meeting itself
 * @param groupOfPerson groups of the person of an individual counselling that day
 */
export function slotConflicts(wanted: Slot, taken: readonly TakenSlot[], groupOfPerson: readonly string[] = []): Verdict[] {
  const { heldOn: on, startsAt, endsAt } = wanted;
  return taken
    .filter((other) => shareAMinute(wanted, other))
    .flatMap((other) => {
      const clash = { on, startsAt, endsAt, other };
      const isGroups = wanted.groupIds.some((id) => other.groupIds.includes(id));
      const isPersons =
        wanted.participationId !== null &&
        (other.participationId === wanted.participationId || groupOfPerson.some((id) => other.groupIds.includes(id)));
      const { room } = wanted;
      return [
        ...(isGroups ? [groupBusy(clash)] : []),
        ...(wanted.specialistId !== null && wanted.specialistId === other.specialistId ? [specialistBusy(clash)] : []),
        ...(isPersons ? [personBusy(clash)] : []),
        ...(room && other.room && sameRoom(room) === sameRoom(other.room) ? [roomBusy({ ...clash, room })] : []),
      ];
    });
}
