import type { ClassWeek } from "./classes.ts";

/** below: too few hours of classes even with those still to come (R16); over: work past a cap (R14, R15); missing: a class without an entry. */
export const ONLY = ["below", "over", "missing"] as const;
export type Only = (typeof ONLY)[number];

/** Which people of a sheet are shown; null asks nothing. */
export type HoursFilter = { readonly group: string | null; readonly place: string | null; readonly only: Only | null };

/** What a filter asks of a person. */
export type Filterable = {
  readonly groupIds: readonly string[];
  readonly placeIds: readonly string[];
  readonly standing: readonly Only[];
};

const slugs: Readonly<Record<Only, string>> = { below: "ponizej", over: "powyzej", missing: "braki" };
export const slugOf = (only: Only): string => slugs[only];

/** A filter as an address carries it. */
export const filterParams = ({ group, place, only }: HoursFilter): Record<string, string> => ({
  ...(group ? { grupa: group } : {}),
  ...(place ? { miejsce: place } : {}),
  ...(only ? { tylko: slugs[only] } : {}),
});

type Given = Readonly<Record<string, string | string[] | undefined>>;

/** Reads a filter from an address: `grupa`, `miejsce`, `tylko`; what it does not know asks nothing. */
export function readFilter({ grupa, miejsce, tylko }: Given): HoursFilter {
  const text = (value: string | string[] | undefined) => (typeof value === "string" && value !== "" ? value : null);
  return { group: text(grupa), place: text(miejsce), only: ONLY.find((only) => slugs[only] === tylko) ?? null };
}

export const isFiltering = ({ group, place, only }: HoursFilter): boolean => group !== null || place !== null || only !== null;

export const passes = ({ group, place, only }: HoursFilter, { groupIds, placeIds, standing }: Filterable): boolean =>
  (group === null || groupIds.includes(group)) &&
  (place === null || placeIds.includes(place)) &&
  (only === null || standing.includes(only));

type Sum = { readonly minutes: number; readonly limit: number };
type Standing = { readonly classes: ClassWeek | null; readonly week: Sum; readonly months: readonly Sum[] };

/** How a person stands in one week. */
export function weekStanding({ classes, week, months }: Standing): Only[] {
  const over = week.minutes > week.limit || months.some(({ minutes, limit }) => minutes > limit);
  return [
    ...(classes && classes.minutes + classes.ahead < classes.minimum ? (["below"] as const) : []),
    ...(over ? (["over"] as const) : []),
    ...(classes && classes.missing > 0 ? (["missing"] as const) : []),
  ];
}
