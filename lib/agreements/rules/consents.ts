import type { IsoDate } from "#lib/platform/calendar.ts";
import type { Role, SignatorySide } from "#prisma/generated/client/enums.ts";

/** A director's consent to the words of one version. */
export type Consent = { readonly side: SignatorySide; readonly contentVersion: number; readonly givenOn: IsoDate };

/** The two institutions that must agree; an organisation that is commissioned (model B) has no account and signs on paper. */
export const CONSENTING = ["COUNTY", "MUNICIPALITY"] as const satisfies readonly SignatorySide[];
export type ConsentingSide = (typeof CONSENTING)[number];

/** For which side a role speaks: a director of the labour office for the county, one of the centre for the municipality. */
export const sideOf = (role: Role): ConsentingSide => (role.startsWith("PUP_") ? "COUNTY" : "MUNICIPALITY");

/** The consents that hold: those given to this version. A change makes a new version and so takes them back. */
export const consentsTo = (consents: readonly Consent[], version: number): Consent[] =>
  consents.filter(({ contentVersion }) => contentVersion === version);

/** Consents to the words that were put to the directors last; what a signed paper shows. */
export const lastConsents = (consents: readonly Consent[]): Consent[] =>
  consentsTo(consents, Math.max(0, ...consents.map(({ contentVersion }) => contentVersion)));

/** Sides whose consent to this version is still missing. */
export const lackingSides = (consents: readonly Consent[], version: number): ConsentingSide[] =>
  CONSENTING.filter((side) => !consentsTo(consents, version).some((consent) => consent.side === side));
