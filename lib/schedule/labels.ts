import { formatClockRange, formatDate, hardSpaces, weekdayShort } from "#lib/platform/polish.ts";
import type { SessionChangeKind } from "#prisma/generated/client/enums.ts";

/** Why a meeting was moved or called off. */
export const changeKindLabel: Readonly<Record<SessionChangeKind, string>> = {
  SPECIALIST_ABSENT: "nieobecność osoby prowadzącej",
  ROOM_UNAVAILABLE: "sala niedostępna",
  GROUP_ABSENT: "nieobecność grupy",
  DAY_OFF: "dzień wolny",
  BREAKDOWN: "awaria",
  OTHER: "inny powód",
};
export const changeKindChoices = Object.entries(changeKindLabel).map(([value, label]) => ({ value, label }));

/** Weekdays that can be chosen, as the form writes them; no Sunday. */
export const weekdayChoices = ["pn.", "wt.", "śr.", "czw.", "pt.", "sob."].map((label, value) => ({ value: String(value), label }));

/** For whom a meeting is: its groups, or one person. A name is printed only where the reader sees persons. */
export const audienceText = ({
  groups,
  isIndividual,
  person,
}: {
  groups: readonly string[];
  isIndividual: boolean;
  person?: string | null;
}) => (isIndividual ? (person ? `indywidualnie: ${person}` : "indywidualnie") : groups.join(", "));

/** "wt. 04.09.2018, 8:30–13:30" */
export const whenText = ({ heldOn, startsAt, endsAt }: { heldOn: string; startsAt: string; endsAt: string }): string =>
  hardSpaces(`${weekdayShort(heldOn)} ${formatDate(heldOn)}, ${formatClockRange(startsAt, endsAt)}`).replace(" ", "\u00a0");

/** The question before a meeting is moved, called off or taken out (words.md 3.5). */
export const cancelQuestion = "Odwołać zajęcia? Godziny nie zostaną policzone.";
export const removeQuestion = "Usunąć zajęcia z harmonogramu? Zrób to tylko wtedy, gdy wpisano je omyłkowo.";

/** Pages that show the schedule of an edition. */
export const scheduleAddresses = (editionId: string): string[] => [
  `/edycje/${editionId}/harmonogram`,
  `/edycje/${editionId}/zajecia`,
  `/edycje/${editionId}`,
  "/",
];
