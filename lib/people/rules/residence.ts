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

/** An address in its municipality; nothing and "" say the same of what an address may lack. */
export type Address = {
  readonly municipalityId: string;
  readonly town: string;
  readonly street: string | null;
  readonly postalCode: string | null;
};

type Typed = Pick<Address, "municipalityId" | "town"> & { readonly street: string; readonly postalCode: string };

/** An address as a form gives it, as it is saved. */
export const addressOf = ({ municipalityId, town, street, postalCode }: Typed): Address => ({
  ...{ municipalityId, town },
  ...{ street: street || null, postalCode: postalCode || null },
});

/** Whether an address says nothing that the saved one does not; a code that was not typed is no other code. */
export const sameAddress = (saved: Address, asked: Address): boolean =>
  sameStreet(saved, asked) && (!asked.postalCode || asked.postalCode === saved.postalCode);

/** Whether an address is the saved one with the postal code that was missing: nobody has moved. */
export const completesAddress = (saved: Address, asked: Address): boolean => sameStreet(saved, asked) && !saved.postalCode;

const sameStreet = (saved: Address, asked: Address) =>
  saved.municipalityId === asked.municipalityId && saved.town === asked.town && (saved.street ?? "") === (asked.street ?? "");

/** Whether the place that holds at the end is this one already. */
export const samePlace = (places: readonly (Dated & Address)[], asked: Address & { readonly kind: string }): boolean =>
  places.some((place) => place.validTo === null && place.kind === asked.kind && sameAddress(place, asked));

/** "30-123" of a postal code as typed, also without its hyphen; null for what is none. */
export function postalCodeOf(text: string): string | null {
  const parts = /^(\d{2})\s*[-–]?\s*(\d{3})$/.exec(text.trim());
  return parts && `${parts[1]}-${parts[2]}`;
}

/** "30-123 Zmyślonka, ul. Zmyślona 1": an address in one line, with the code before its town. */
export const addressText = ({ town, street, postalCode }: Pick<Address, "town" | "street" | "postalCode">): string =>
  [[postalCode, town].filter(Boolean).join("\u00a0"), street].filter(Boolean).join(", ");
