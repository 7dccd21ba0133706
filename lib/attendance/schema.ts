import { z } from "zod";
import { type MinutesFault, partialFault } from "#lib/attendance/rules/answers.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import { reasonIfAsked } from "#lib/platform/fields.ts";
import { formatMinutes, parseMinutes } from "#lib/platform/minutes.ts";
import { AttendanceStatus } from "#prisma/generated/client/enums.ts";

/** Characters in a note, and people in one register. */
export const NOTE_LENGTH = 300;
const PEOPLE = 200;
/** Longer than any session: a day. The register's own limit is checked against the session. */
const DAY = 1440;

/** Why minutes of a partial presence are refused (words.md 4.2 "Czas"); `planned` in minutes. */
export const minutesMessage: Readonly<Record<MinutesFault, (planned: number) => string>> = {
  zero: () => "Czas musi być dłuższy niż 0 min.",
  fraction: () => "Wpisz pełne minuty.",
  whole: (planned) => `Zajęcia trwały ${formatMinutes(planned).replace(/\.$/, "")}. To obecność, nie obecność częściowa.`,
  over: (planned) => `Zajęcia trwały ${formatMinutes(planned)}; wpisano więcej.`,
};

/**
 * What is wrong with the minutes of a partial presence; null when they are whole minutes from 1 to planned − 1.
 *
 * @param value what the field holds: whole minutes, or the text as typed
 */
export function minutesFault(value: number | string, planned: number): string | null {
  const parsed = typeof value === "number" ? { ok: true as const, minutes: value } : parseMinutes(value, { plain: "minutes" });
  if (parsed.ok) {
    const fault = partialFault(parsed.minutes, planned);
    return fault && minutesMessage[fault](planned);
  }
  const messages = {
    empty: "Wpisz czas, np. 2:30 albo 150 min.",
    negative: minutesMessage.zero(planned),
    fraction: minutesMessage.fraction(planned),
    unrecognised: `Nie rozpoznano czasu: „${value}”. Wpisz np. 2:30 albo 150 min.`,
  };
  return messages[parsed.reason];
}

function wholeMinutes(value: number | string): number {
  const parsed = typeof value === "number" ? { ok: true as const, minutes: value } : parseMinutes(value, { plain: "minutes" });
  return parsed.ok ? parsed.minutes : 0;
}

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

/** One answer as it is sent. Minutes count only for a partial presence; how long the session was, only the server knows. */
export const markSchema = z
  .object({
    participationId: z.uuid(),
    status: z.enum(AttendanceStatus, { error: "Wybierz z listy." }),
    minutes,
    note,
    reason: reasonIfAsked().default(""),
  })
  .superRefine((mark, context) => {
    const fault = mark.status === "PARTIAL" ? minutesFault(mark.minutes, DAY + 1) : null;
    if (fault) context.addIssue({ code: "custom", path: ["minutes"], message: fault });
  })
  .transform((mark) => ({ ...mark, minutes: mark.status === "PARTIAL" ? wholeMinutes(mark.minutes) : 0 }));

const sheetRow = z.object({
  participationId: z.uuid(),
  status: z.enum(AttendanceStatus).or(z.literal("")),
  minutes,
  note,
  reason: reasonIfAsked(),
});

/**
 * The rows of the form for a session of `planned` minutes: the same, but a person may still be without an answer.
 *
 * @param correctionOf what the rule of corrections says of a row: it is refused with `tooLate`, or its reason is asked for
 */
export const sheetSchema = (planned: number, correctionOf: (row: z.output<typeof sheetRow>) => Verdict | null, tooLate: string) => {
  const checked = sheetRow.superRefine((mark, context) => {
    const fault = mark.status === "PARTIAL" ? minutesFault(mark.minutes, planned) : null;
    if (fault) context.addIssue({ code: "custom", path: ["minutes"], message: fault });
    if (mark.status === "" && mark.note !== "") {
      context.addIssue({ code: "custom", path: ["note"], message: "Zaznacz obecność albo usuń uwagę." });
    }
    const correction = correctionOf(mark);
    if (correction?.severity === "blocked") context.addIssue({ code: "custom", path: ["status"], message: tooLate });
    else if (correction && mark.reason === "") context.addIssue({ code: "custom", path: ["reason"], message: "Wpisz uzasadnienie." });
  });
  return z.object({ rows: z.array(checked) });
};
export type Sheet = z.infer<ReturnType<typeof sheetSchema>>;

/** A save of a register: everybody who has an answer, in one piece, with the version that the user saw. */
export const registerSchema = z.object({
  requestId: z.uuid(),
  editionId: z.uuid(),
  sessionId: z.uuid(),
  version: z.int().positive(),
  marks: z
    .array(markSchema)
    .min(1, "Zaznacz obecność co najmniej jednej osoby.")
    .max(PEOPLE)
    .refine(
      (marks) => new Set(marks.map(({ participationId }) => participationId)).size === marks.length,
      "Ta sama osoba jest na liście dwa razy.",
    ),
});

/** The approval of an entered register. */
export const approvalSchema = registerSchema.pick({ requestId: true, editionId: true, sessionId: true, version: true });

/** What a stale save is answered with: the register as it stands. */
export const savedRegister = z.object({
  version: z.int(),
  closed: z.boolean(),
  marks: z.array(z.object({ participationId: z.uuid(), status: z.enum(AttendanceStatus), minutes: z.int(), note: z.string() })),
});
export type SavedRegister = z.infer<typeof savedRegister>;
