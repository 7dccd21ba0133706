import { message } from "#lib/law/messages.ts";
import { isoWeekOf } from "#lib/platform/calendar.ts";
import { count, formatDate, formatMonth, formatWeek } from "#lib/platform/polish.ts";
import { capital } from "#lib/reports/labels/summary.ts";
import type { ClosingMatterKind, Matter, MatterKind, MonthMatterKind } from "#lib/tasks/rules/matter.ts";
import type { Awaited, Task } from "#lib/tasks/rules/todo.ts";

/** One matter in words: the title begins with the verb, the facts are one line, `about` tells the button's screen reader which one. */
export type TaskText = {
  readonly title: string;
  readonly facts: string;
  readonly button: string;
  readonly about: string;
  readonly href: string;
};

/** Kinds that are read from numbers: hours, notices, months, lists of referred people, the last steps of an edition. */
export type FiguresKind = MonthMatterKind | ClosingMatterKind | "RECORD_HOURS" | "SEND_NOTICE" | "SEND_MONTHLY_LIST";

type Words = {
  /** the button's words; the title repeats them with what it is about */
  readonly button: string;
  readonly title?: (task: Task) => string;
  readonly facts: (task: Task) => string;
  /** who has the move, in "Czekasz na innych" */
  readonly mover: (matter: Awaited) => string;
  readonly href: (task: Task) => string;
};

const monthOf = ({ month }: Matter) => (month ? formatMonth(month) : "");
/** One month by its name, several by their number. */
const months = (matter: Matter, n: number) => (n > 1 ? count(n, "miesiąc") : monthOf(matter));
const monthsOf = (matter: Awaited) => months(matter, matter.count);
/** "Marzec 2018, kwiecień 2018." where the title gives a number only. */
const named = ({ together }: Task) => (together.length > 1 ? ` ${capital(together.map(monthOf).join(", "))}.` : "");
const inEdition =
  (page: string) =>
  ({ editionId }: Matter) =>
    `/edycje/${editionId}${page}`;
const ofSheets = inEdition("/praca#ewidencja");
const REFUND = " o refundację";
const ofSettlement = ({ editionId, month }: Matter) => `/edycje/${editionId}/rozliczenia/${month}`;
const sum = ({ together }: Task, value: (matter: Matter) => number) => together.reduce((total, matter) => total + value(matter), 0);
const sheets = (task: Task) => sum(task, ({ times = 0 }) => times);
/** Why the matter presses by now, in the words of its rule. */
const warned = ({ verdict }: Matter) => (verdict ? ` ${message(verdict).why}` : "");
const settlement = (button: string, mover: string, facts: string, about = ""): Words => ({
  button,
  title: (task) => `${button}${about}: ${months(task, task.together.length)}`,
  facts: (matter) => `${matter.editionName}. ${matter.centreName}. ${facts}${named(matter)}${warned(matter)}`,
  mover: (matter) => `${mover}: ${monthsOf(matter)}`,
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
    href: ({ editionId, workPlaceId, since }) => `/edycje/${editionId}/praca/${workPlaceId}?tydzien=${isoWeekOf(since)}`,
  },
  CONFIRM_HOURS: {
    button: "Potwierdź godziny",
    facts: (task) => `${task.editionName}. Ewidencje bez potwierdzenia organizatora: ${sheets(task)}.${named(task)}`,
    mover: (matter) => `Organizator prac potwierdza godziny: ${monthsOf(matter)}`,
    href: ofSheets,
  },
  APPROVE_HOURS: {
    button: "Zatwierdź ewidencję",
    facts: (task) => `${task.editionName}. Ewidencje potwierdzone przez organizatora: ${sheets(task)}.${named(task)}`,
    mover: (matter) => `Koordynator zatwierdza ewidencję prac: ${monthsOf(matter)}`,
    href: ofSheets,
  },
  SETTLE_MONTH: settlement("Utwórz rozliczenie", "Ośrodek tworzy rozliczenie", "Ewidencję miesiąca zatwierdzono."),
  APPROVE_SETTLEMENT: settlement("Zatwierdź rozliczenie", "Dyrektor ośrodka zatwierdza rozliczenie", "Szkic czeka na zatwierdzenie."),
  REDRAW_SETTLEMENT: settlement("Popraw rozliczenie", "Ośrodek poprawia rozliczenie", "Szkic zwrócono do poprawy."),
  PAY_SETTLEMENT: settlement("Zapisz wypłatę", "Ośrodek wypłaca świadczenia", "Rozliczenie zatwierdzono."),
  CLAIM_REFUND: settlement("Złóż wniosek", "Dyrektor ośrodka składa wniosek o refundację", "Świadczenia wypłacono.", REFUND),
  CORRECT_CLAIM: settlement("Popraw wniosek", "Dyrektor ośrodka poprawia wniosek", "Wniosek zwrócono do poprawy.", REFUND),
  DECIDE_CLAIM: settlement("Rozpatrz wniosek", "Urząd pracy rozpatruje wniosek", "Wniosek złożono.", REFUND),
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
    title: (task) => `Przekaż wykaz za ${monthOf(task)}: ${task.together.map(({ centreName }) => centreName).join(", ")}`,
    facts: (task) =>
      `Skierowani i odmawiający: ${count(
        sum(task, ({ people }) => people),
        "osoba",
      )}.${warned(task)}`,
    mover: (matter) => `Urząd pracy przekazuje wykaz za ${monthsOf(matter)}`,
    href: ({ centreId, month, together }) => (together.length > 1 ? "/osoby/wykazy" : `/osoby/wykazy/${centreId}/${month}`),
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

/** A matter told from numbers, alone or with those that are dealt with together. */
export function figuresText(kind: FiguresKind, matter: Matter | Task): TaskText {
  const task = "together" in matter ? matter : { ...matter, together: [matter] };
  const { button, title, facts, href } = words[kind];
  return {
    title: title?.(task) ?? `${button}: ${months(task, task.together.length)}`,
    facts: facts(task),
    button,
    about: [...new Set([task.editionName, task.centreName])].join(", "),
    href: href(task),
  };
}

export const figuresMover = (kind: FiguresKind, matter: Awaited): string => words[kind].mover(matter);
