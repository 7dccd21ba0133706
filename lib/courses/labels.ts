import type { CourseState, OutcomeState } from "#lib/courses/rules/state.ts";
import { outcomeStatusLabel, participationPhaseLabel } from "#lib/referrals/labels.ts";
import type { Block, IndicatorAchievement, NoticeEvent, YesNoUnknown } from "#prisma/generated/client/enums.ts";

/** State of a participation (words.md 3.4). */
export const courseStateLabel: Readonly<Record<CourseState, string>> = {
  ...participationPhaseLabel,
  INTERRUPTION_REPORTED: "Zgłoszono przerwanie",
};
/** Somebody with several unexcused absences in a row: the application's threshold, no provision (words.md 3.4). */
export const AT_RISK = "Wymaga kontaktu";

/** State of an outcome (words.md 3.7); the first three are the product's own names of what comes before and between. */
export const outcomeStateLabel: Readonly<Record<OutcomeState, string>> = {
  NONE: "Bez propozycji",
  RETURNED: "Zwrócony do ośrodka",
  TO_AGREE: "Ustalony, do uzgodnienia",
  ...outcomeStatusLabel,
};

export const blockLabel: Readonly<Record<Block, string>> = { ACTIVATION: "Aktywizacja", INTEGRATION: "Integracja" };

/** Kinds of event (words.md R37): the regulation's four at work, the product's own at classes. */
export const noticeEventLabel: Readonly<Record<NoticeEvent, string>> = {
  WORK_NOT_APPEARED: "Niezgłoszenie się do wykonywania prac",
  WORK_NOT_TAKEN_UP: "Niepodjęcie przydzielonej pracy",
  WORK_LEFT: "Opuszczenie miejsca wykonywania prac",
  WORK_DISORDER: "Naruszenie porządku i dyscypliny w miejscu prac",
  CLASS_NOT_APPEARED: "Niezgłoszenie się na zajęcia",
  CLASS_LEFT: "Opuszczenie zajęć",
  CLASS_RESIGNED: "Rezygnacja z udziału",
  CLASS_OTHER: "Inne",
};

export const ownFaultLabel: Readonly<Record<YesNoUnknown, string>> = { YES: "tak", NO: "nie", UNKNOWN: "nie ustalono" };

/** How far a measure of individual effect was reached (art. 62a ust. 7 pkt 3). */
export const achievementLabel: Readonly<Record<IndicatorAchievement, string>> = {
  ACHIEVED: "osiągnięty",
  PARTIALLY: "częściowo",
  NOT_ACHIEVED: "nieosiągnięty",
};

/** Addresses of the pages that show an edition's participations or count them. */
export const courseAddresses = (editionId: string): readonly string[] => [
  `/edycje/${editionId}/uczestnicy`,
  `/edycje/${editionId}`,
  `/edycje/${editionId}/podsumowanie`,
  "/",
];
