import { type MinutesFault, partialFault } from "#lib/attendance/rules/answers.ts";
import { parseMinutes } from "#lib/platform/minutes.ts";
import { formatClock } from "#lib/platform/polish.ts";

/** When a session is held: times "HH:MM", planned minutes. */
export type SessionHours = { readonly startsAt: string; readonly endsAt: string; readonly minutes: number };
/** A part of a session as it is stored: minutes, and the times where it was given by them. */
export type Presence = { readonly minutes: number; readonly arrivedAt: string | null; readonly leftAt: string | null };
/** What was typed before the session is known: a number of minutes, or times of which one may be left open. */
export type TypedPresence = { readonly minutes: number } | Pick<Presence, "arrivedAt" | "leftAt">;

export type PresenceFault = MinutesFault | "empty" | "unrecognised" | "order" | "outside";
type Read<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: PresenceFault };

const refused = (fault: PresenceFault) => ({ ok: false, fault }) as const;
const DASH = "\\s*[-–—]\\s*";
const CLOCK = "([01]?\\d|2[0-3])[:.]([0-5]\\d)";
const BOTH = new RegExp(`^(?:od )?${CLOCK}(?:${DASH}| do )${CLOCK}$`);
const ARRIVED = new RegExp(`^(?:od ${CLOCK}|${CLOCK}${DASH})$`);
const LEFT = new RegExp(`^(?:do ${CLOCK}|${DASH}${CLOCK})$`);

/** Minutes since midnight of "HH:MM", and back. */
export const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/**
 * Reads a partial presence as it is typed: a time ("90", "90 min", "1:30", "1,5"), both times ("9:10–11:40"), the arrival of a late
 * person ("9:10–", "od 9:10") or an early leaving ("–11:40", "do 11:40"). A dash tells times from durations. Never throws.
 */
export function typedPresence(typed: number | string): Read<TypedPresence> {
  if (typeof typed === "number") return { ok: true, value: { minutes: typed } };
  const text = typed.replace(/\s+/g, " ").trim().toLowerCase();
  const times = timesOf(text);
  if (times) return { ok: true, value: times };
  const parsed = parseMinutes(text, { plain: "minutes" });
  if (parsed.ok) return { ok: true, value: { minutes: parsed.minutes } };
  return refused(parsed.reason === "negative" ? "zero" : parsed.reason);
}

function timesOf(text: string): Pick<Presence, "arrivedAt" | "leftAt"> | null {
  const found = [BOTH, ARRIVED, LEFT].map((pattern) =>
    pattern
      .exec(text)
      ?.slice(1)
      .filter((part) => part !== undefined),
  );
  const [both, arrived, left] = found.map((parts) => parts?.map((part) => part.padStart(2, "0")));
  if (both) return { arrivedAt: `${both[0]}:${both[1]}`, leftAt: `${both[2]}:${both[3]}` };
  if (arrived) return { arrivedAt: `${arrived[0]}:${arrived[1]}`, leftAt: null };
  return left ? { arrivedAt: null, leftAt: `${left[0]}:${left[1]}` } : null;
}

/**
 * A part of a session of these hours: between the times that were given, a missing one being the session's own; never more minutes
 * than the session has. From 1 minute to one less than the whole; everything else is a fault.
 */
export function presenceIn(session: SessionHours, typed: TypedPresence): Read<Presence> {
  if ("minutes" in typed) {
    const fault = partialFault(typed.minutes, session.minutes);
    return fault ? refused(fault) : { ok: true, value: { minutes: typed.minutes, arrivedAt: null, leftAt: null } };
  }
  const from = typed.arrivedAt ?? session.startsAt;
  const to = typed.leftAt ?? session.endsAt;
  if (from < session.startsAt || to > session.endsAt || from >= session.endsAt || to <= session.startsAt) return refused("outside");
  if (from >= to) return refused("order");
  const minutes = Math.min(minuteOf(to) - minuteOf(from), session.minutes);
  return minutes === session.minutes ? refused("whole") : { ok: true, value: { minutes, ...typed } };
}

/** Both at once, as a row of the register does. */
export function readPresence(session: SessionHours, typed: number | string): Read<Presence> {
  const read = typedPresence(typed);
  return read.ok ? presenceIn(session, read.value) : read;
}

/** What the field shows of a stored part: its times, "9:10–11:40", "9:10–", or whole minutes. */
export const presenceText = ({ minutes, arrivedAt, leftAt }: Presence): string | number =>
  arrivedAt || leftAt ? `${arrivedAt ? formatClock(arrivedAt) : ""}–${leftAt ? formatClock(leftAt) : ""}` : minutes;
