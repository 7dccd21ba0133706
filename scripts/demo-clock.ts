import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { TZDate } from "@date-fns/tz";
import { warsawDate } from "#lib/platform/clock.ts";
import { say, trouble } from "#scripts/say.ts";

/** The Thursday on which the demo programmes stand (product.md, demo mode). */
const demoDay = "2018-05-24";

/** Two instants that belong together: business time `start` (ISO) was it when the system clock showed `at` (ISO). */
export type DemoClock = { readonly start: string; readonly at: string };

/**
 * The business instant (ISO) at which the demo begins: 8.00 in Warsaw on PAI_TODAY or on the demo's own day.
 *
 * @throws trouble when PAI_TODAY is no date
 */
export function demoMorning(): string {
  const day = process.env.PAI_TODAY || demoDay;
  const [year, month, date] = day.split("-").map(Number);
  const morning = new TZDate(year ?? 0, (month ?? 0) - 1, date ?? 0, 8, 0, 0, "Europe/Warsaw");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || morning.getDate() !== date) throw trouble(`PAI_TODAY=${day} nie jest datą w postaci RRRR-MM-DD.`);
  return new Date(morning.getTime()).toISOString();
}

/**
 * Opens the demo clock of a data folder: it begins on PAI_TODAY at 8.00 in Warsaw, runs while PAI runs, continues where it
 * stopped and never goes back in one database.
 *
 * @param morning what demoMorning() answers
 * @param folder data folder; undefined for a clock that is not kept
 * @param builtNow true when the database is new, so that the clock may start anew
 * @param now system instant
 */
export function openDemoClock(morning: string, folder: string | undefined, builtNow: boolean, now = new Date()): DemoClock {
  const kept = folder && !builtNow ? readKept(folder) : undefined;
  const start = kept && kept > morning ? kept : morning;
  const asked = process.env.PAI_TODAY;
  const day = warsawDate(new Date(start));
  if (asked && day > asked) say(`zegar demo nie cofa się: jest ${day}, chociaż PAI_TODAY=${asked}.`);
  return { start, at: now.toISOString() };
}

/** The business instant (ISO) which the clock shows at a system instant. */
function businessInstant(clock: DemoClock, now = new Date()): string {
  return new Date(Date.parse(clock.start) + Math.max(0, now.getTime() - Date.parse(clock.at))).toISOString();
}

/** Keeps what the clock shows now, for the next start. */
export function keepDemoClock(folder: string, clock: DemoClock): void {
  const file = path.join(folder, "clock.json");
  writeFileSync(`${file}.new`, JSON.stringify({ business: businessInstant(clock) }));
  renameSync(`${file}.new`, file);
}

function readKept(folder: string): string | undefined {
  const file = path.join(folder, "clock.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).business : undefined;
}
