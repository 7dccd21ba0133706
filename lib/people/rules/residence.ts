import { type IsoDate, overlap } from "#lib/platform/calendar.ts";

type Dated = { readonly id: string; readonly kind: string; readonly validFrom: IsoDate; readonly validTo: IsoDate | null };

const END = "9999-12-31";
const rangeOf = ({ validFrom, validTo }: Pick<Dated, "validFrom" | "validTo">) => ({ from: validFrom, to: validTo ?? END });

/** The first later or same-day entry of the kind: a new place from that day would overwrite it. */
export const laterPlace = <D extends Dated>(places: readonly D[], kind: string, from: IsoDate): D | null =>
  places.find((place) => place.kind === kind && place.validFrom >= from) ?? null;

/** Another place of the same kind that a corrected entry would share a day with; nobody lives in two. */
export const overlappingPlace = <D extends Dated>(places: readonly D[], corrected: Dated): D | null =>
  places.find(({ id, kind, ...place }) => id !== corrected.id && kind === corrected.kind && overlap(rangeOf(place), rangeOf(corrected))) ??
  null;

type At = { readonly kind: string; readonly municipalityId: string; readonly town: string; readonly street: string | null };

/** Whether the place that holds at the end is this one already. */
export const samePlace = (places: readonly (Dated & At)[], asked: At): boolean =>
  places.some(
    ({ kind, municipalityId, town, street, validTo }) =>
      validTo === null &&
      kind === asked.kind &&
      municipalityId === asked.municipalityId &&
      town === asked.town &&
      (street ?? "") === (asked.street ?? ""),
  );
