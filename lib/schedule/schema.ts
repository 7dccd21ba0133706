import { z } from "zod";
import { day, line, reason, reasonIfAsked, wholeNumber } from "#lib/platform/fields.ts";
import { minutesBetween } from "#lib/schedule/rules/series.ts";
import { SessionChangeKind } from "#prisma/generated/client/enums.ts";

const ROOM = 100;
const TOPIC = 300;
const NAME = 100;
const MEETINGS = 60;
/** Series in one go: forms × groups of an edition. */
const SERIES = 40;
const SATURDAY = 5;
/** A year of days; longer than any edition. */
const DAYS = 366;

const choose = "Wybierz z listy.";
const chosen = z.uuid({ error: choose });
/** A choice that may stay open. */
const perhaps = z.uuid({ error: choose }).or(z.literal(""));

/** A time of day as people type it, "8:30", "08.30" or "9"; gives "HH:MM". */
export const timeOfDay = z
  .string()
  .trim()
  .transform((text, context) => {
    const [, hour, minute = "00"] = /^(\d|[01]\d|2[0-3])(?:[:.]([0-5]\d))?$/.exec(text) ?? [];
    if (hour !== undefined) return `${hour.padStart(2, "0")}:${minute}`;
    context.addIssue("Wpisz godzinę, np. 8:30.");
    return z.NEVER;
  });

/** One series: a form of support with one group. Whoever does not want it leaves it out. */
export const seriesSchema = z.object({
  formId: z.uuid(),
  groupId: z.uuid(),
  weekdays: z.array(z.coerce.number<number | string>().int().min(0).max(SATURDAY)).min(1, "Wybierz co najmniej jeden dzień tygodnia."),
  startsAt: timeOfDay,
  room: line(ROOM, null),
  specialistId: perhaps,
  firstDay: day(),
  count: wholeNumber(1, MEETINGS),
  leftOut: z.array(z.iso.date()).max(DAYS),
});

/** "Utwórz zajęcia z planu": every series in one step. */
export const planningSchema = z.object({
  requestId: z.uuid(),
  editionId: z.uuid(),
  /** version of the edition, whose plan the user saw */
  version: z.int().positive(),
  series: z.array(seriesSchema).min(1, "Wybierz co najmniej jedną serię zajęć.").max(SERIES),
  reason: reasonIfAsked(),
});
export type Planning = z.output<typeof planningSchema>;

const times = { startsAt: timeOfDay, endsAt: timeOfDay };
const inOrder = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) => minutesBetween(startsAt, endsAt) > 0;
const notInOrder = { path: ["endsAt"], error: "Koniec musi być po początku." };
const place = { room: line(ROOM, null), specialistId: perhaps };

/** "Dodaj zajęcia": one meeting of groups, or a counselling with each of several persons, one after another. */
export const sessionSchema = z
  .object({
    ...{ requestId: z.uuid(), editionId: z.uuid(), formId: chosen, heldOn: day(), ...times, ...place, topic: line(TOPIC, null) },
    groupIds: z.array(z.uuid()),
    participationIds: z.array(z.uuid()).max(MEETINGS),
    reason: reasonIfAsked(),
  })
  .refine(inOrder, notInOrder);

const seen = { requestId: z.uuid(), editionId: z.uuid(), sessionId: z.uuid(), version: z.int().positive() };

/** "Zmień zajęcia": time of the same day, room, topic, who leads it. */
export const changeSchema = z
  .object({ ...seen, ...times, ...place, topic: line(TOPIC, null), reason: reasonIfAsked() })
  .refine(inOrder, notInOrder);

const why = { changeKind: z.enum(SessionChangeKind, { error: choose }), reason: reason() };

/** "Przenieś zajęcia": another meeting stands in for this one. */
export const moveSchema = z.object({ ...seen, heldOn: day(), ...times, ...place, ...why }).refine(inOrder, notInOrder);
/** "Odwołaj zajęcia". */
export const cancelSchema = z.object({ ...seen, ...why });
/** "Zaplanuj odrobienie": a meeting that stands in for a called-off one. */
export const makeUpSchema = z.object({ ...seen, heldOn: day(), ...times, ...place, reason: reasonIfAsked() }).refine(inOrder, notInOrder);
/** "Usuń z harmonogramu". */
export const removeSchema = z.object(seen);

/** A specialist of the centre; an empty id adds one. */
export const specialistSchema = z.object({
  ...{ requestId: z.uuid(), id: perhaps, version: z.int().nonnegative() },
  displayName: line(NAME, "Wpisz imię i nazwisko."),
  specialty: line(NAME, "Wpisz specjalność, np. psycholog."),
});

/** A calendar's key is made in the user's own browser, so that the server never writes it down: 32 random bytes, base64url. */
export const feedKey = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
/** `institutionId`: for whom the page made it; another one chosen in another tab meanwhile is not meant. */
export const feedSchema = z.object({ requestId: z.uuid(), institutionId: z.uuid(), key: feedKey });
export const revokeSchema = z.object({ requestId: z.uuid(), feedId: z.uuid() });
