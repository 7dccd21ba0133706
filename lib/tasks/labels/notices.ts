import { z } from "zod";
import { count, countAccusative, formatDate } from "#lib/platform/polish.ts";
import type { Notice } from "#lib/tasks/repository/notices.ts";

const told = z.object({
  people: z.number().int().default(0),
  startsOn: z.string().optional(),
  number: z.string().optional(),
  reason: z.string().optional(),
  editionId: z.string().optional(),
});
type Told = z.output<typeof told>;

/** What the other institution is told (words.md 3.3), by the state that was reached. */
const texts: Readonly<Record<string, (told: Told) => string>> = {
  SENT_TO_PUP: ({ number, people }) => `Przekazano listę${number ? ` nr ${number}` : ""}. Osoby do sprawdzenia: ${people}.`,
  REFERRED: ({ people, startsOn }) =>
    `Skierowano: ${countAccusative(people, "osoba")}.${startsOn ? ` Początek: ${formatDate(startsOn)}.` : ""}`,
  RESERVE: ({ people }) => `Lista rezerwowa: ${count(people, "osoba")}.`,
  REJECTED: ({ reason }) => `Odrzucono kandydaturę.${reason ? ` Powód: ${reason}.` : ""}`,
  TAKEN_UP: ({ people }) => `Udział podjęto. Osoby: ${people}.`,
  WITHDRAWN: () => "Kandydaturę wycofano.",
};

/** Prints an event for whoever it is addressed to; null for a kind this page does not tell. */
export function noticeText({ kind, subjectType, subjectId, payload }: Notice): { text: string; href: string } | null {
  const text = texts[kind];
  const read = told.safeParse(payload);
  if (!text || !read.success) return null;
  const editionId = read.data.editionId ?? (subjectType === "Edition" ? subjectId : null);
  return editionId === null ? null : { text: text(read.data), href: `/edycje/${editionId}/kandydaci` };
}
