import { z } from "zod";
import { type IsoDate, type IsoMonth, isIsoDate, isIsoMonth } from "#lib/platform/calendar.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { formatNumber } from "#lib/platform/polish.ts";

// Pieces of forms that every domain's schema is built of, with the Polish of words.md 4.2. Pure: forms run them in the browser too.
// An issue is added as an object: one added as a bare text stops the checks of the whole form, and only some faults would be shown.

const REASON_MIN = 10;
const REASON_MAX = 500;
/** Ten million złoty: more than any programme has, less than a column holds. */
const MONEY_MAX = 1_000_000_000;
// C0 and C1 controls: PostgreSQL refuses the null character, and none of them can be seen or deleted.
const CONTROL = /\p{Cc}/u;

const said = (message: string) => ({ code: "custom" as const, message });
const noSuchDay = (text: string) => `Nie ma takiego dnia: ${text.slice(0, 40)}.`;

/** A day that must be given, as a date field holds it: `YYYY-MM-DD`, "" or the raw text that is no date. */
export const day = (empty = "Wpisz datę, np. 24.05.2018.") =>
  z.string({ error: empty }).superRefine((text, context) => {
    if (text === "") context.addIssue(said(empty));
    else if (!isIsoDate(text)) context.addIssue(said(noSuchDay(text)));
  });

/** A day that may be left out; gives null then. Takes null too: a form's output is parsed again on the server. */
export const optionalDay = () =>
  z
    .string()
    .nullable()
    .transform((text) => text ?? "")
    .superRefine((text, context) => {
      if (text !== "" && !isIsoDate(text)) context.addIssue(said(noSuchDay(text)));
    })
    .transform((text): IsoDate | null => (text === "" ? null : text));

/** One line of text up to a number of characters (as people count them); trimmed. `empty`: what to say when nothing is typed, null allows it. */
export const line = (max: number, empty: string | null) =>
  z
    .string({ error: empty ?? undefined })
    .transform((text) => text.trim())
    .superRefine((text, context) => {
      const length = [...text].length;
      const control = CONTROL.exec(text)?.[0];
      if (length === 0 && empty !== null) context.addIssue(said(empty));
      if (length > max) context.addIssue(said(`Najwięcej znaków: ${formatNumber(max)}. Wpisano: ${formatNumber(length)}.`));
      if (control) context.addIssue(said(`Usuń znak: U+${control.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}.`));
    });

/** A month that must be given, as a month field holds it: `YYYY-MM`, "" or the raw text that is no month. */
export const month = () =>
  z.string().superRefine((text, context) => {
    if (!isIsoMonth(text))
      context.addIssue(said(text === "" ? "Wpisz miesiąc, np. 09.2018." : `Nie ma takiego miesiąca: ${text.slice(0, 40)}.`));
  });

/** A month that may be left out; gives null then. */
export const optionalMonth = () =>
  z
    .string()
    .nullable()
    .transform((text) => text ?? "")
    .superRefine((text, context) => {
      if (text !== "" && !isIsoMonth(text)) context.addIssue(said(`Nie ma takiego miesiąca: ${text.slice(0, 40)}.`));
    })
    .transform((text): IsoMonth | null => (text === "" ? null : text));

/**
 * A whole number between two bounds, typed in a text field; takes a number too: a form's output is parsed again on the server.
 * `print` writes the bounds in the message; a year is printed without the space of thousands.
 */
export const wholeNumber = (min: number, max: number, print: (bound: number) => string = formatNumber) =>
  z.union([z.string(), z.number()]).transform((typed, context) => {
    const text = String(typed).trim();
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    context.addIssue(said(`Wpisz liczbę całkowitą od ${print(min)} do ${print(max)}.`));
    return z.NEVER;
  });

/** The same where nothing may be typed; gives null then. */
export const optionalWholeNumber = (min: number, max: number) =>
  z.union([z.string(), z.number(), z.null()]).transform((typed, context): number | null => {
    if (typed === null || String(typed).trim() === "") return null;
    const read = wholeNumber(min, max).safeParse(typed);
    if (read.success) return read.data;
    // A union of an empty text and a number would answer in the words of its first part.
    for (const { message } of read.error.issues) context.addIssue(said(message));
    return z.NEVER;
  });

/** A duration that may be left out, as a duration field holds it: whole minutes, "" or the raw text; gives null where nothing was typed. */
export const optionalMinutes = (max: number) =>
  z.union([z.string(), z.number(), z.null()]).transform((typed, context) => {
    if (typed === "" || typed === null) return null;
    if (typeof typed === "number" && Number.isInteger(typed) && typed > 0 && typed <= max) return typed;
    context.addIssue(
      said(
        typeof typed === "string"
          ? `Nie rozpoznano czasu: „${typed.slice(0, 40)}”. Wpisz np. 2:30, 2,5 albo 150 min.`
          : "Czas musi być dłuższy niż 0 min.",
      ),
    );
    return z.NEVER;
  });

/** An amount that must be given, as a money field holds it: whole grosze, "" or the raw text. `min` in grosze. */
export const money = (min = 0) =>
  z.union([z.string(), z.number()]).transform((typed, context) => {
    if (typeof typed === "number" && Number.isSafeInteger(typed) && typed >= min && typed <= MONEY_MAX) return typed;
    const negative = typeof typed === "number" ? typed < 0 : /^\s*[-−–]/.test(typed);
    if (typed === "") context.addIssue(said("Wpisz kwotę, np. 1234,50."));
    else if (negative) context.addIssue(said("Kwota nie może być ujemna."));
    else if (typeof typed === "number") context.addIssue(said(`Wpisz kwotę od ${formatGrosze(min)} do ${formatGrosze(MONEY_MAX)}.`));
    else context.addIssue(said(`Nie rozpoznano kwoty: „${typed.slice(0, 40)}”. Wpisz np. 1234,50.`));
    return z.NEVER;
  });

/** Text of several lines up to a number of characters; trimmed. `empty`: what to say when nothing is typed, null allows it. */
export const paragraphs = (max: number, empty: string | null) =>
  z
    .string({ error: empty ?? undefined })
    .transform((text) => text.replace(/\r\n?/g, "\n").trim())
    .superRefine((text, context) => {
      for (const { message } of line(max, empty).safeParse(text.replaceAll("\n", " ")).error?.issues ?? []) context.addIssue(said(message));
    });

/** A written reason that must be given: at least ten characters (words.md 4.2). */
export const reason = () =>
  z
    .string()
    .transform((text) => text.replace(/\s+/g, " "))
    .pipe(line(REASON_MAX, "Wpisz uzasadnienie."))
    .superRefine(longEnough);

/** A reason asked for only where a rule asks; "" when there is none, else at least ten characters. */
export const reasonIfAsked = () =>
  z
    .string()
    .transform((text) => text.replace(/\s+/g, " "))
    .pipe(line(REASON_MAX, null))
    .superRefine(longEnough);

function longEnough(text: string, context: z.RefinementCtx) {
  const length = [...text].length;
  if (length > 0 && length < REASON_MIN) context.addIssue(said(`Wpisz co najmniej ${REASON_MIN} znaków.`));
}
