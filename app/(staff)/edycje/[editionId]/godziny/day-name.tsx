import { weekdayShort } from "#lib/platform/polish.ts";

/** The day above its cell, on a phone only, where the heads of the columns are out of sight; seven days take two lines. */
export function DayName({ on, days }: { on: string; days: number }) {
  return (
    <span aria-hidden="true" className="block text-micro text-ink-soft tablet:hidden">
      {weekdayShort(on)} {days > 5 ? <br /> : null}
      {Number(on.slice(8))}
    </span>
  );
}
