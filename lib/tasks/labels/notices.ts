import { z } from "zod";
import { countAccusative, formatDate } from "#lib/platform/polish.ts";
import type { Notice } from "#lib/tasks/repository/notices.ts";

const payload = z.object({ count: z.number().int(), number: z.string().optional(), startsOn: z.string().optional() });
type Told = z.output<typeof payload>;

/** What the other institution is told (words.md 3.3), by the kind of the event. */
const texts: Readonly<Record<string, (told: Told) => string>> = {
  "nominations.sent": ({ number, count }) => `Przekazano listę nr ${number ?? ""}. Osoby do sprawdzenia: ${count}.`,
  "nominations.withdrawn": () => "Kandydaturę wycofano.",
  "nominations.completed": ({ count }) => `Uzupełniono dane kandydatów. Osoby: ${count}.`,
  "referrals.issued": ({ count, startsOn }) =>
    `Skierowano: ${countAccusative(count, "osoba")}.${startsOn ? ` Początek: ${formatDate(startsOn)}.` : ""}`,
  "referrals.reserved": ({ count }) => `Lista rezerwowa: ${countAccusative(count, "osoba")}.`,
  "referrals.rejected": () => "Odrzucono kandydaturę.",
  "referrals.takenUp": ({ count }) => `Udział podjęto. Osoby: ${count}.`,
};

/** Prints an event for whoever it is addressed to; null for a kind this page does not tell. */
export function noticeText(notice: Notice): { text: string; href: string } | null {
  const text = texts[notice.kind];
  const told = payload.safeParse(notice.payload);
  if (!text || !told.success || notice.subjectType !== "Edition") return null;
  return { text: text(told.data), href: `/edycje/${notice.subjectId}/kandydaci` };
}
