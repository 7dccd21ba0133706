import type { IsoDate } from "#lib/platform/calendar.ts";
import type { ImportStatus } from "#prisma/generated/client/enums.ts";

/** Where a file stands on a day; EXPIRED: its days are over, and of whom nobody nominated nothing is shown or kept. */
export type ImportPhase = ImportStatus | "EXPIRED";

/** The phase of a file on a day; `keptUntil` is the last day on which it can be worked on. */
export const importPhase = ({ status, keptUntil }: { status: ImportStatus; keptUntil: IsoDate }, today: IsoDate): ImportPhase =>
  status === "OPEN" && keptUntil < today ? "EXPIRED" : status;
