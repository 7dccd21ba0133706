import { message } from "#lib/law/messages.ts";
import { isoWeekOf } from "#lib/platform/calendar.ts";
import { count, formatDate, formatMonth, formatWeek } from "#lib/platform/polish.ts";
import type { ClosingMatterKind } from "#lib/tasks/rules/closing.ts";
import type { Matter, MatterKind } from "#lib/tasks/rules/matters.ts";
import type { MonthMatterKind } from "#lib/tasks/rules/months.ts";
import type { TaskText } from "./tasks.ts";

/** Kinds that are read from numbers: hours, notices, months, lists of referred people, the last steps of an edition. */
export type FiguresKind = MonthMatterKind | ClosingMatterKind | "RECORD_HOURS" | "SEND_NOTICE" | "SEND_MONTHLY_LIST";

type Words = {
  /** the button's words; the title repeats them with what it is about */
  readonly button: string;
  readonly title?: (matter: Matter) => string;
  readonly facts: (matter: Matter) => string;
  /** who has the move, in "Czekasz na innych" */
  readonly mover: (matter: Matter) => string;
  readonly href: (matter: Matter) => string;
};

const monthOf = ({ month }: Matter) => (month ? formatMonth(month) : "");
const inEdition =
  (page: string) =>
  ({ editionId }: Matter) =>
    `/edycje/${editionId}${page}`;
const ofSheets = ({ editionId, month }: Matter) => `/edycje/${editionId}/praca/${month}`;
const ofSettlement = ({ editionId, month }: Matter) => `/edycje/${editionId}/rozliczenia/${month}`;
/** Why the matter presses by now, in the words of its rule. */
const warned = ({ verdict }: Matter) => (verdict ? ` ${message(verdict).why}` : "");
const settlement = (button: string, mover: string, facts: string): Words => ({
  button,
  facts: (matter) => `${matter.editionName}. ${matter.centreName}. ${facts}${warned(matter)}`,
  mover: (matter) => `${mover}: ${monthOf(matter)}`,
  href: ofSettlement,
});
const closing = (button: string, title: string, mover: string, facts: string, page: string): Words => ({
  button,
  title: ({ editionName }) => `${title}: ${editionName}`,
  facts: ({ centreName }) => `${centreName}. ${facts}`,
  mover: () => mover,
  href: inEdition(page),
});

const words: Readonly<Record<FiguresKind, Words>> = {
  RECORD_HOURS: {
    button: "Wpisz godziny",
    title: ({ times = 0 }) => `Wpisz godziny prac: ${count(times, "tydzień")}`,
    facts: ({ editionName, since, people }) =>
      `${editionName}. Bez godzin i bez nieobecności, najdawniej ${formatWeek(isoWeekOf(since))}: ${count(people, "osoba")}.`,
    mover: ({ centreName, times = 0 }) => `${centreName} wpisuje godziny prac: ${count(times, "tydzień")}`,
    href: ({ editionId, since }) => `/edycje/${editionId}/godziny?tydzien=${isoWeekOf(since)}`,
  },
  SEND_NOTICE: {
    button: "Przygotuj zawiadomienie",
    title: ({ times = 0 }) => `Powiadom urząd pracy: ${count(times, "nieobecność")} w pracy`,
    facts: ({ editionName, since }) =>
      `${editionName}. Nieusprawiedliwione, bez zawiadomienia, najdawniej ${formatDate(since)}. Zawiadomienie wysyła się niezwłocznie.`,
    mover: ({ centreName, times = 0 }) => `${centreName} powiadamia o nieobecności w pracy: ${times}`,
    href: inEdition("/uczestnicy"),
  },
  CONFIRM_HOURS: {
    button: "Potwierdź godziny",
    facts: ({ editionName, times = 0 }) => `${editionName}. Ewidencje bez potwierdzenia organizatora: ${times}.`,
    mover: (matter) => `Organizator prac potwierdza godziny: ${monthOf(matter)}`,
    href: ofSheets,
  },
  APPROVE_HOURS: {
    button: "Zatwierdź ewidencję",
    facts: ({ editionName, times = 0 }) => `${editionName}. Ewidencje potwierdzone przez organizatora: ${times}.`,
    mover: (matter) => `Koordynator zatwierdza ewidencję prac: ${monthOf(matter)}`,
    href: ofSheets,
  },
  SETTLE_MONTH: settlement("Utwórz rozliczenie", "Ośrodek rozlicza miesiąc", "Ewidencję miesiąca zatwierdzono."),
  APPROVE_SETTLEMENT: settlement("Zatwierdź rozliczenie", "Dyrektor ośrodka zatwierdza rozliczenie", "Szkic czeka na zatwierdzenie."),
  PAY_SETTLEMENT: settlement("Zapisz wypłatę", "Ośrodek wypłaca świadczenia", "Rozliczenie zatwierdzono."),
  CLAIM_REFUND: settlement("Złóż wniosek o refundację", "Dyrektor ośrodka składa wniosek o refundację", "Świadczenia wypłacono."),
  CORRECT_CLAIM: settlement("Popraw wniosek o refundację", "Dyrektor ośrodka poprawia wniosek", "Wniosek zwrócono do poprawy."),
  DECIDE_CLAIM: settlement("Rozpatrz wniosek o refundację", "Urząd pracy rozpatruje wniosek", "Wniosek złożono."),
  PAY_REFUND: settlement("Zapisz refundację", "Dyrektor urzędu pracy przekazuje refundację", "Wniosek przyjęto."),
  PROPOSE_CLOSING: closing(
    "Zgłoś rozliczenie edycji",
    "Zgłoś rozliczenie",
    "Ośrodek zgłasza rozliczenie edycji",
    "Wpisy i rozliczenia miesięcy są zamknięte.",
    "",
  ),
  CONFIRM_CLOSING: closing(
    "Potwierdź rozliczenie",
    "Potwierdź rozliczenie",
    "Urząd pracy potwierdza rozliczenie edycji",
    "Ośrodek zgłosił rozliczenie edycji.",
    "",
  ),
  APPROVE_SUMMARY_COUNTY: summary("Dyrektor urzędu pracy"),
  APPROVE_SUMMARY_MUNICIPALITY: summary("Dyrektor ośrodka"),
  SEND_MONTHLY_LIST: {
    button: "Przekaż wykaz",
    title: (matter) => `Przekaż wykaz za ${monthOf(matter)}: ${matter.centreName}`,
    facts: (matter) => `Skierowani i odmawiający: ${count(matter.people, "osoba")}.${warned(matter)}`,
    mover: (matter) => `Urząd pracy przekazuje wykaz za ${monthOf(matter)}`,
    href: ({ centreId, month }) => `/wykazy/${centreId}/${month}`,
  },
};

function summary(mover: string): Words {
  return closing(
    "Zatwierdź podsumowanie",
    "Zatwierdź podsumowanie",
    `${mover} zatwierdza podsumowanie`,
    "Edycję rozliczono.",
    "/podsumowanie#zatwierdzenie",
  );
}

export const isOfFigures = (kind: MatterKind): kind is FiguresKind => Object.hasOwn(words, kind);

/** A matter told from numbers as a task. */
export function figuresText(kind: FiguresKind, matter: Matter): TaskText {
  const { button, title, facts, href } = words[kind];
  const named = title?.(matter) ?? `${button}: ${monthOf(matter)}`;
  return { title: named, facts: facts(matter), button, about: `${matter.editionName}, ${matter.centreName}`, href: href(matter) };
}

export const figuresMover = (kind: FiguresKind, matter: Matter): string => words[kind].mover(matter);
