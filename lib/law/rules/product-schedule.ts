import { contains, type DateRange, type IsoDate } from "#lib/platform/calendar.ts";
import { formatClockRange } from "#lib/platform/polish.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

const OWN_RULE = { basis: "Zasada aplikacji" } as const;

// What stands in the way of a meeting in the schedule. Neither a group nor whoever leads it can be in two places, so these block;
// a room can be shared and a person can be called out of a class, so these ask for a reason.
export const P_SESSION_OUTSIDE: Ruling = {
  ...OWN_RULE,
  code: "P_SESSION_OUTSIDE",
  severity: "blocked",
  short: "poza okresem edycji",
  what: "Nie można zaplanować zajęć na dzień {date}.",
  why: "Okres edycji: {range}.",
  fix: "Wybierz dzień z tego okresu.",
};
export const P_GROUP_BUSY: Ruling = {
  ...OWN_RULE,
  code: "P_GROUP_BUSY",
  severity: "blocked",
  short: "grupa ma inne zajęcia",
  what: "Grupa ma w tym czasie inne zajęcia: {date}, {time}.",
  why: "{other}.",
  fix: "Zmień dzień albo godzinę.",
};
export const P_SPECIALIST_BUSY: Ruling = {
  ...OWN_RULE,
  code: "P_SPECIALIST_BUSY",
  severity: "blocked",
  short: "osoba prowadząca ma inne zajęcia",
  what: "Osoba prowadząca ma w tym czasie inne zajęcia: {date}, {time}.",
  why: "{other}.",
  fix: "Zmień dzień, godzinę albo osobę prowadzącą.",
};
export const P_ROOM_BUSY: Ruling = {
  ...OWN_RULE,
  code: "P_ROOM_BUSY",
  severity: "warning",
  short: "sala zajęta",
  what: "Sala jest w tym czasie zajęta: {date}, {time}. Sala: {room}.",
  why: "{other}.",
  fix: "Zmień salę albo godzinę, albo podaj powód, np. „sala dzielona”.",
};
export const P_PERSON_BUSY: Ruling = {
  ...OWN_RULE,
  code: "P_PERSON_BUSY",
  severity: "warning",
  short: "osoba ma inne zajęcia albo prace",
  what: "Osoba ma w tym czasie inne zajęcia albo prace: {date}, {time}.",
  why: "{other}.",
  fix: "Zmień dzień albo godzinę, albo podaj powód.",
};
export const P_SESSION_RECORDED: Ruling = {
  ...OWN_RULE,
  code: "P_SESSION_RECORDED",
  severity: "blocked",
  short: "jest już wpis",
  what: "Nie można usunąć zajęć nr {number}.",
  why: "{reason}.",
  fix: "Odwołaj zajęcia i podaj powód.",
};

/** A meeting lies in the edition, both of its days counted. */
export const sessionOutside = (facts: { on: IsoDate; edition: DateRange }): Verdict | null =>
  contains(facts.edition, facts.on)
    ? null
    : verdictOf(P_SESSION_OUTSIDE, { on: facts.on, facts: { date: { date: facts.on }, range: { range: facts.edition } } });

/** The meeting that takes up the time: what it is, and its times "HH:MM". */
export type BusyWith = { readonly form: string; readonly startsAt: string; readonly endsAt: string };
type Clash = { on: IsoDate; startsAt: string; endsAt: string; other: BusyWith };

const clash = ({ on, startsAt, endsAt, other }: Clash) => ({
  ...{ date: { date: on }, time: formatClockRange(startsAt, endsAt) },
  other: `${other.form}, ${formatClockRange(other.startsAt, other.endsAt)}`,
});
/** Two meetings of one group that share a minute. */
export const groupBusy = (facts: Clash): Verdict => verdictOf(P_GROUP_BUSY, { on: facts.on, facts: clash(facts) });
/** Two meetings of one specialist that share a minute, in whatever edition of the centre. */
export const specialistBusy = (facts: Clash): Verdict => verdictOf(P_SPECIALIST_BUSY, { on: facts.on, facts: clash(facts) });
/** Two meetings in one room that share a minute. */
export const roomBusy = (facts: Clash & { room: string }): Verdict =>
  verdictOf(P_ROOM_BUSY, { on: facts.on, facts: { ...clash(facts), room: facts.room } });
/** A counselling while the same person has another meeting or works; a class while one of its group has. */
export const personBusy = (facts: Clash): Verdict => verdictOf(P_PERSON_BUSY, { on: facts.on, facts: clash(facts) });

/** A meeting is taken out of the schedule only when it was a mistake: nothing is written about it and nothing rests on it. */
export function sessionRecorded(facts: { on: IsoDate; number: number; notes: number; standsInForMoved: boolean }): Verdict | null {
  const reason = facts.standsInForMoved ? "Zastępują przeniesione zajęcia" : facts.notes > 0 ? "Do zajęć zapisano notatkę" : null;
  return reason === null ? null : verdictOf(P_SESSION_RECORDED, { on: facts.on, facts: { number: facts.number, reason } });
}
