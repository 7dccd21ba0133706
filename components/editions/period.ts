import type { IsoDate, IsoMonth } from "#lib/platform/calendar.ts";
import { formatMonthRange, formatRange } from "#lib/platform/polish.ts";

type Planned = { plannedFrom: IsoMonth; plannedTo: IsoMonth; startsOn: IsoDate | null; endsOn: IsoDate | null };

/** "01.05–30.06.2018", or "wrzesień–październik 2018" while only months are planned. */
export const editionPeriod = ({ plannedFrom, plannedTo, startsOn, endsOn }: Planned): string =>
  startsOn && endsOn ? formatRange({ from: startsOn, to: endsOn }) : formatMonthRange(plannedFrom, plannedTo);
