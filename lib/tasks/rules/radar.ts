import type { IsoDate } from "#lib/platform/calendar.ts";
import { isId } from "#lib/platform/ids.ts";
import type { Matter, MatterKind } from "#lib/tasks/rules/matter.ts";

/** Columns of the county's radar by their name in the address, with the kinds of matters each counts. */
const radarColumns = {
  obecnosc: ["RECORD", "FINISH", "APPROVE"],
  prace: ["RECORD_HOURS", "CONFIRM_HOURS", "APPROVE_HOURS"],
  skierowania: ["TAKE_UP"],
  zawiadomienia: ["SEND_NOTICE"],
  rozliczenia: [
    ...([
      "SETTLE_MONTH",
      "APPROVE_SETTLEMENT",
      "REDRAW_SETTLEMENT",
      "PAY_SETTLEMENT",
      "CLAIM_REFUND",
      "CORRECT_CLAIM",
      "DECIDE_CLAIM",
    ] as const),
    ...(["PAY_REFUND", "PROPOSE_CLOSING", "CONFIRM_CLOSING"] as const),
  ],
  pisma: ["SEND_MONTHLY_LIST", "WORK_PLAN", "APPROVE_SUMMARY_COUNTY", "APPROVE_SUMMARY_MUNICIPALITY"],
} as const satisfies Readonly<Record<string, readonly MatterKind[]>>;

export type RadarColumn = keyof typeof radarColumns;
export const radarColumnNames = Object.keys(radarColumns) as RadarColumn[];

/** In which column a matter is counted; null: the radar does not count it. */
const columnOf = ({ kind }: Matter): RadarColumn | null =>
  radarColumnNames.find((column) => (radarColumns[column] as readonly MatterKind[]).includes(kind)) ?? null;

/** A municipality's centre with the number of its late matters by column, and the day since which the oldest is late. */
export type RadarLine = {
  readonly centreId: string;
  readonly centreName: string;
  readonly counts: Readonly<Record<RadarColumn, number>>;
  readonly total: number;
  readonly oldest: IsoDate;
};

/** Matters that the radar counts and whose deadline is over, the oldest first. */
export const lateMatters = (all: readonly Matter[], today: IsoDate): Matter[] =>
  all
    .filter((matter) => matter.dueOn < today && columnOf(matter) !== null)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.key.localeCompare(b.key));

/** Late matters by municipality: the most first, then the older one. */
export function radarLines(late: readonly Matter[]): RadarLine[] {
  return [...Map.groupBy(late, ({ centreId }) => centreId)]
    .flatMap(([centreId, some]) => {
      const [first] = some;
      if (!first) return [];
      const counts = Object.fromEntries(radarColumnNames.map((column) => [column, some.filter((one) => columnOf(one) === column).length]));
      return [
        {
          ...{ centreId, centreName: first.centreName, total: some.length, oldest: first.dueOn },
          counts: counts as RadarLine["counts"],
        },
      ];
    })
    .sort((a, b) => b.total - a.total || a.oldest.localeCompare(b.oldest));
}

/** What an address of the radar's list asks for. */
export type RadarFilter = { readonly centreId: string | null; readonly column: RadarColumn | null };
export type RadarQuery = Readonly<Partial<Record<"osrodek" | "co", string>>>;

/** Reads an address; null when it cannot be one of ours, which answers 404. */
export function readRadarFilter({ osrodek, co }: RadarQuery): RadarFilter | null {
  if (osrodek !== undefined && !isId(osrodek)) return null;
  if (co !== undefined && !Object.hasOwn(radarColumns, co)) return null;
  return { centreId: osrodek ?? null, column: (co as RadarColumn | undefined) ?? null };
}

/** The late matters behind one number of the table. */
export const within = (late: readonly Matter[], { centreId, column }: RadarFilter): Matter[] =>
  late.filter((matter) => (centreId === null || matter.centreId === centreId) && (column === null || columnOf(matter) === column));

/** The address of the list behind a number. */
export function radarHref({ centreId, column }: RadarFilter): string {
  const query = new URLSearchParams({ ...(centreId ? { osrodek: centreId } : {}), ...(column ? { co: column } : {}) });
  return query.size > 0 ? `/powiat/sprawy?${query}` : "/powiat/sprawy";
}
