import { z } from "zod";
import { type PresenceFault, readPresence, type SessionHours, type TypedPresence, typedPresence } from "#lib/attendance/rules/presence.ts";
import { paragraphs, reason, reasonIfAsked } from "#lib/platform/fields.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatClockRange } from "#lib/platform/polish.ts";
import { AttendanceStatus } from "#prisma/generated/client/enums.ts";

/** Characters in a note, and people in one register. */
const NOTE_LENGTH = 300;
const PEOPLE = 200;
/** Longer than any session: a day. The register's own limit is checked against the session. */
const DAY = 1440;

/** Why a partial presence is refused (words.md 4.2 "Czas" and "Od · Do"). */
const presenceMessage: Readonly<Record<PresenceFault, (session: SessionHours, typed: string) => string>> = {
  empty: () => "Wpisz czas, np. 1:30 albo 90 min, albo godziny, np. 9:10–11:40.",
  unrecognised: (_, typed) => `Nie rozpoznano czasu: „${typed}”. Wpisz np. 1:30, 90 min albo 9:10–11:40.`,
  zero: () => "Czas musi być dłuższy niż 0 min.",
  fraction: () => "Wpisz pełne minuty.",
  whole: ({ minutes }) => `Zajęcia trwały ${formatMinutes(minutes).replace(/\.$/, "")}. To obecność, nie obecność częściowa.`,
  over: ({ minutes }) => `Zajęcia trwały ${formatMinutes(minutes)}; wpisano więcej.`,
  order: () => "Koniec musi być po początku.",
  outside: ({ startsAt, endsAt }) => `Zajęcia trwały ${formatClockRange(startsAt, endsAt)}; wpisano inne godziny.`,
};

/**
 * What is wrong with a partial presence as it was typed; null when it is right.
 *
 * @param value what the field holds: whole minutes, or the text as typed
 */
export function presenceFault(value: number | string, session: SessionHours): string | null {
  const read = readPresence(session, value);
  return read.ok ? null : presenceFaultOf(read.fault, session, String(value));
}

export const presenceFaultOf = (fault: PresenceFault, session: SessionHours, typed = ""): string => presenceMessage[fault](session, typed);

// C0 and C1 controls: PostgreSQL refuses the null character, and none of them can be seen or deleted.
const control = /\p{Cc}/u;

const note = z
  .string()
  .transform((text) => text.trim())
  .superRefine((text, context) => {
    const length = [...text].length;
    if (length > NOTE_LENGTH) context.addIssue(`Najwięcej znaków: ${NOTE_LENGTH}. Wpisano: ${length}.`);
    const found = control.exec(text)?.[0];
    if (found) context.addIssue(`Usuń znak: U+${found.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}.`);
  });

const minutes = z.union([z.number(), z.string()]);

/** Any session: how long it was and when, only the server knows. */
const ANY_SESSION: SessionHours = { startsAt: "00:00", endsAt: "24:00", minutes: DAY };

/** One answer as it is sent; `part` is what was typed of a partial presence, to be read with the hours of the session. */
export const markSchema = z
  .object({
    participationId: z.uuid(),
    status: z.enum(AttendanceStatus, { error: "Wybierz z listy." }),
    minutes,
    note,
    reason: reasonIfAsked().default(""),
  })
  .superRefine((mark, context) => {
    const fault = mark.status === "PARTIAL" ? presenceFault(mark.minutes, ANY_SESSION) : null;
    if (fault) context.addIssue({ code: "custom", path: ["minutes"], message: fault });
  })
  .transform(({ minutes: typed, ...mark }) => ({ ...mark, part: partOf(mark.status, typed) }));

function partOf(status: AttendanceStatus, typed: number | string): TypedPresence | null {
  const read = status === "PARTIAL" ? typedPresence(typed) : null;
  return read?.ok ? read.value : null;
}

const sheetRow = z.object({
  participationId: z.uuid(),
  status: z.enum(AttendanceStatus).or(z.literal("")),
  minutes,
  note,
  reason: reasonIfAsked(),
});

/** What a form asks of a row: it is refused with a text, or its reason is asked for. */
export type RowDemands = { readonly refusal: string | null; readonly needsReason: boolean };

/**
 * The form of a register for a session: the same, but a person may still be without an answer.
 *
 * @param demandsOn what the rules say of a row
 * @param needsReason the whole register asks for a reason (a day off)
 */
export const sheetSchema = (session: SessionHours, demandsOn: (row: z.output<typeof sheetRow>) => RowDemands, needsReason: boolean) => {
  const checked = sheetRow.superRefine((mark, context) => {
    const fault = mark.status === "PARTIAL" ? presenceFault(mark.minutes, session) : null;
    if (fault) context.addIssue({ code: "custom", path: ["minutes"], message: fault });
    if (mark.status === "" && mark.note !== "") {
      context.addIssue({ code: "custom", path: ["note"], message: "Zaznacz obecność albo usuń uwagę." });
    }
    const demands = demandsOn(mark);
    if (demands.refusal) context.addIssue({ code: "custom", path: ["status"], message: demands.refusal });
    else if (demands.needsReason && mark.reason === "")
      context.addIssue({ code: "custom", path: ["reason"], message: "Wpisz uzasadnienie." });
  });
  return z.object({ rows: z.array(checked), reason: needsReason ? reason() : reasonIfAsked() });
};

/** One step of a register over the version that the user saw. */
const registerStep = z.object({ requestId: z.uuid(), editionId: z.uuid(), sessionId: z.uuid(), version: z.int().positive() });

/** A save of a register: everybody who has an answer, in one piece; `reason` where the day itself asks for one. */
export const registerSchema = registerStep.extend({
  reason: reasonIfAsked().default(""),
  marks: z
    .array(markSchema)
    .min(1, "Zaznacz obecność co najmniej jednej osoby.")
    .max(PEOPLE)
    .refine(
      (marks) => new Set(marks.map(({ participationId }) => participationId)).size === marks.length,
      "Ta sama osoba jest na liście dwa razy.",
    ),
});

/** A correction of an approved register: one reason for all of it. */
export const correctionSchema = registerSchema.extend({ reason: reason() });
/** Marked as held, or approved; no reason is asked for. */
export const stepSchema = registerStep.extend({ reason: reasonIfAsked().default("") });
/** Sent back to whoever enters it. */
export const returnSchema = registerStep.extend({ reason: reason() });

/** Characters in a note about a session. */
const SESSION_NOTE_LENGTH = 2000;
/** A remark about the session itself, apart from who was there. */
export const sessionNoteSchema = registerStep.omit({ version: true }).extend({ text: paragraphs(SESSION_NOTE_LENGTH, "Wpisz uwagę.") });

/** What a stale save is answered with: the register as it stands. */
const clock = z.string().nullable();
export const savedRegister = z.object({
  version: z.int(),
  closed: z.boolean(),
  marks: z.array(
    z.object({
      ...{ participationId: z.uuid(), status: z.enum(AttendanceStatus), note: z.string() },
      ...{ minutes: z.int(), arrivedAt: clock, leftAt: clock },
    }),
  ),
});
export type SavedRegister = z.infer<typeof savedRegister>;
