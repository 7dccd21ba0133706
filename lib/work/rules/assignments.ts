import { assignedTwice, hoursAfterEnd, outsideParticipation, placeClosed, placesExceeded } from "#lib/law/rules/product-places.ts";
import { type MunicipalityRef, placeOfWork } from "#lib/law/rules/r08-place-of-work.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import { addDays, contains, type DateRange, type IsoDate, overlap } from "#lib/platform/calendar.ts";
import { type Home, includes } from "./sheet.ts";

/** A work place as the rules ask of it. `taken`: whole assignments of all editions, one a person, clipped to the participation. */
export type PlaceFacts = {
  readonly name: string;
  readonly municipality: MunicipalityRef;
  readonly capacity: number | null;
  readonly closedOn: IsoDate | null;
  readonly taken: readonly (DateRange & { readonly assignmentId: string })[];
};

/** A participant as the rules of assignments ask. `here`: the other assignments to the same place. */
export type AssigneeFacts = { readonly participation: DateRange; readonly homes: readonly Home[]; readonly here: readonly DateRange[] };

/** The first day of a period on which the most people are at a place, and how many, `added` to those who are there anyway. */
export function fullestDay(taken: readonly DateRange[], period: DateRange, added: number): { on: IsoDate; count: number } {
  const days = [period.from, ...taken.map(({ from }) => from).filter((from) => contains(period, from))];
  const counted = days.map((on) => ({ on, count: added + takenOn(taken, on) }));
  return counted.reduce((most, one) => (one.count > most.count || (one.count === most.count && one.on < most.on) ? one : most));
}

/** How many people are at a place on a day. */
export const takenOn = (taken: readonly DateRange[], on: IsoDate): number => taken.filter((one) => contains(one, on)).length;

/** R8 on every day of a period on which the home or the stay is another than the day before. */
export function placeOutside(
  { homes }: Pick<AssigneeFacts, "homes">,
  place: Pick<PlaceFacts, "municipality">,
  period: DateRange,
): Verdict | null {
  const turns = homes.flatMap(({ from, to }) => [from, ...(to ? [addDays(to, 1)] : [])]).filter((day) => contains(period, day));
  const at = (kind: Home["kind"], on: IsoDate) => homes.find((home) => home.kind === kind && includes(home, on))?.municipality ?? null;
  for (const on of [period.from, ...turns.toSorted()]) {
    const verdict = placeOfWork({ on, workPlace: place.municipality, residence: at("RESIDENCE", on), stay: at("STAY", on) });
    if (verdict) return verdict;
  }
  return null;
}

/**
 * What stands against assigning a person to a place for a period: the participation, the place's last day, an assignment there
 * already, the municipality (R8, lifted by a written reason: the person stays there) and the places the host declared.
 *
 * @param added how many people the same step puts there, this one included
 */
export function assignFaults(person: AssigneeFacts, place: PlaceFacts, period: DateRange, added: number): Verdict[] {
  const { on, count } = fullestDay(place.taken, period, added);
  return [
    outsideParticipation({ period, participation: person.participation }),
    placeClosed({ to: period.to, closedOn: place.closedOn }),
    assignedTwice({ on: period.from, other: person.here.find((one) => overlap(one, period)) ?? null }),
    placeOutside(person, place, period),
    placesExceeded({ on, limit: place.capacity, count }),
  ].filter((verdict) => verdict !== null);
}

/** What stands against ending an assignment on a day: entries after it, the place's last day, the participation. */
export function endFaults(facts: {
  from: IsoDate;
  to: IsoDate;
  lastEntryOn: IsoDate | null;
  participation: DateRange;
  closedOn: IsoDate | null;
}): Verdict[] {
  return [outsideParticipation({ period: facts, participation: facts.participation }), placeClosed(facts), hoursAfterEnd(facts)].filter(
    (verdict) => verdict !== null,
  );
}
