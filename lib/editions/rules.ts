import type { IsoDate } from "#lib/platform/calendar.ts";
import type { EditionStatus } from "#prisma/generated/client/enums.ts";

/** The stored status, or ENDED, which follows from the last day. */
export type EditionPhase = EditionStatus | "ENDED";

/** Twin of the SQL function `edition_phase`; a test holds them together. */
export function editionPhase(edition: { status: EditionStatus; endsOn: IsoDate | null }, today: IsoDate): EditionPhase {
  return edition.status === "ACTIVE" && edition.endsOn !== null && edition.endsOn < today ? "ENDED" : edition.status;
}
