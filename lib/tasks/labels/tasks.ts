import { message } from "#lib/law/messages.ts";
import { addDays, type IsoDate } from "#lib/platform/calendar.ts";
import { count, countGenitive, formatClock, formatClockRange, formatDate } from "#lib/platform/polish.ts";
import { type DueGroup, daysLate, dueGroup } from "#lib/tasks/rules/deadlines.ts";
import type {
  CandidateMatterKind,
  CourseMatterKind,
  Matter,
  MatterKind,
  PaperMatterKind,
  PlanMatterKind,
  SessionOfTask,
} from "#lib/tasks/rules/matter.ts";
import type { Awaited, Task } from "#lib/tasks/rules/todo.ts";
import { type FiguresKind, figuresMover, figuresText, isOfFigures, type TaskText } from "./figures.ts";

export const dueGroupLabel: Readonly<Record<DueGroup, string>> = {
  late: "Po terminie",
  today: "Dzisiaj",
  week: "Do końca tygodnia",
  later: "Później",
};

type Words = {
  readonly title: string;
  readonly button: string;
  readonly facts: (matter: Matter) => string;
  /** page of the edition, the candidates' where none is named */
  readonly page?: "uczestnicy";
};

const ofList = ({ listNumber, centreName, editionName }: Matter) =>
  [...(listNumber ? [`Lista nr ${listNumber}, ${centreName}.`] : []), `${editionName}.`].join(" ");

const words: Readonly<Record<CandidateMatterKind | CourseMatterKind | "TAKE_UP", Words>> = {
  CONFIRM_LIST: { title: "Zatwierdź listę kandydatów", button: "Zatwierdź listę", facts: ({ editionName }) => `${editionName}.` },
  SEND_LIST: {
    title: "Przekaż listę do urzędu pracy",
    button: "Przekaż do urzędu pracy",
    facts: ({ editionName }) => `${editionName}. Listę zatwierdzono w ośrodku.`,
  },
  COMPLETE_CENTRE: {
    title: "Uzupełnij dane kandydatów",
    button: "Uzupełnij dane",
    facts: ({ editionName }) => `${editionName}. Brak potwierdzenia, że osoba korzysta z pomocy społecznej. Bez niego nie można skierować.`,
  },
  CHECK: { title: "Sprawdź kandydatów", button: "Sprawdź kandydatów", facts: ofList },
  COMPLETE_OFFICE: {
    title: "Uzupełnij dane urzędu pracy",
    button: "Uzupełnij dane",
    facts: (matter) => `${ofList(matter)} Nie wpisano rejestracji, profilu pomocy albo prawa do zasiłku.`,
  },
  ANSWER_RETURN: {
    title: "Odpowiedz na zwrot kandydatur",
    button: "Odpowiedz",
    facts: ({ editionName }) => `${editionName}. Urząd pracy zwrócił kandydatury do uzupełnienia.`,
  },
  ANSWER_REPORT: {
    title: "Rozpatrz zgłoszenie ośrodka",
    button: "Rozpatrz zgłoszenie",
    facts: ({ editionName, centreName }) => `${editionName}. ${centreName}. Niepodjęcie, odmowa albo zwrot skierowania.`,
  },
  REFER_NEXT: {
    title: "Skieruj z listy rezerwowej",
    button: "Skieruj z listy rezerwowej",
    facts: ({ editionName }) => `${editionName}. Zwolniło się miejsce. Następna na liście rezerwowej: 1 osoba.`,
  },
  ANSWER_INTERRUPTION: {
    title: "Rozpatrz zgłoszenie przerwania",
    button: "Rozpatrz zgłoszenie",
    facts: ({ editionName, centreName }) => `${editionName}. ${centreName}.`,
    page: "uczestnicy",
  },
  PROPOSE_OUTCOMES: {
    title: "Zaproponuj rezultat",
    button: "Zaproponuj rezultat",
    facts: ({ editionName }) => `${editionName}. Udział ukończono, nie ma propozycji rezultatu.`,
    page: "uczestnicy",
  },
  DECIDE_OUTCOMES: {
    title: "Ustal rezultat",
    button: "Ustal rezultat",
    facts: ({ editionName, centreName }) => `${editionName}. Zaproponowano: ${centreName}.`,
    page: "uczestnicy",
  },
  AGREE_OUTCOMES: {
    title: "Uzgodnij rezultat",
    button: "Uzgodnij",
    facts: ({ editionName }) => `${editionName}. Rezultat ustalony przez urząd pracy wymaga porozumienia z ośrodkiem.`,
    page: "uczestnicy",
  },
  TAKE_UP: {
    title: "Potwierdź pierwszy dzień",
    button: "Potwierdź pierwszy dzień",
    facts: ({ editionName, dueOn }) => `${editionName}. Początek: ${formatDate(dueOn)}. Kto nie przyszedł: zgłoś niepodjęcie albo odmowę.`,
  },
};

/** Prints a matter as a task; addresses carry only ids. */
export function taskText(matter: Matter | Task): TaskText {
  const { session, kind } = matter;
  if (session) return registerText(kind, session);
  if (kind === "WORK_PLAN") return workPlanText(matter);
  if (isOfPlan(kind)) return planText(kind, matter);
  if (isOfPaper(kind)) return paperText(kind, matter);
  if (isOfFigures(kind)) return figuresText(kind, matter);
  const { title, button, facts, page } = words[kind as keyof typeof words];
  const people = count(matter.people, "osoba");
  return {
    title: `${title}: ${people}`,
    facts: facts(matter),
    button,
    about: `${people}, ${matter.editionName}`,
    href: `/edycje/${matter.editionId}/${matter.workPlaceId ? `praca/${matter.workPlaceId}` : (page ?? "kandydaci")}`,
  };
}

const planTitles: Readonly<Record<PlanMatterKind, string>> = {
  PLAN_CONTACT: "Skontaktuj się z osobą bezrobotną",
  PLAN_LENGTH: "Zakończ plan działania albo uzasadnij dalszą realizację",
};
const isOfPlan = (kind: MatterKind): kind is PlanMatterKind => kind in planTitles;

/** R4: whose plan it is stands on the card; here are the days alone. */
function planText(kind: PlanMatterKind, { since, verdict, personId }: Matter): TaskText {
  const began = `${kind === "PLAN_CONTACT" ? "Ostatni kontakt albo początek planu" : "Początek planu"}: ${formatDate(since)}.`;
  return {
    title: planTitles[kind],
    facts: `Indywidualny plan działania. ${verdict ? message(verdict).why : began}`,
    button: "Otwórz kartę",
    about: `plan działania z dnia ${formatDate(since)}`,
    href: `/osoby/${personId}#plan`,
  };
}

const paperSteps: Readonly<Record<PaperMatterKind, { title: string; button: string }>> = {
  CONSENT_COUNTY: { title: "Zaakceptuj treść", button: "Zaakceptuj treść" },
  CONSENT_MUNICIPALITY: { title: "Zaakceptuj treść", button: "Zaakceptuj treść" },
  REGISTER_SIGNING: { title: "Zarejestruj podpisanie", button: "Zarejestruj podpisanie" },
  REVISE_PAPER: { title: "Popraw projekt", button: "Popraw projekt" },
};
const isOfPaper = (kind: MatterKind): kind is PaperMatterKind => kind in paperSteps;

/** An agreement or annex that waits: it stands where an edition would. */
function paperText(kind: PaperMatterKind, { editionId, editionName: paper, centreName }: Matter): TaskText {
  const { title, button } = paperSteps[kind];
  const facts = { REGISTER_SIGNING: "Zgody: 2 z 2.", REVISE_PAPER: "Projekt zwrócono do poprawy." }[kind as string];
  return {
    title: `${title}: ${paper}`,
    facts: `${centreName}. ${facts ?? "Projekt czeka na uzgodnienie."}`,
    button,
    about: paper,
    href: `/porozumienia/${editionId}`,
  };
}

/** R31: a plan belongs to a municipality and a year, not to an edition; the plans are below the programmes of the year. */
function workPlanText({ editionName: municipality, since }: Matter): TaskText {
  const year = since.slice(0, 4);
  return {
    title: `Wpisz plan potrzeb na rok ${year}`,
    facts: `${municipality}. Porozumienie PSU obejmuje ten rok.`,
    button: "Wpisz plan potrzeb",
    about: `${municipality}, ${year}`,
    href: `/programy?rok=${year}`,
  };
}

function registerText(kind: MatterKind, session: SessionOfTask): TaskText {
  const button = { RECORD: "Wpisz obecność", FINISH: "Dokończ listę", APPROVE: "Zatwierdź obecność" }[kind as "RECORD"];
  const what = [session.form, formatClockRange(session.startsAt, session.endsAt), ...(session.room ? [session.room] : [])].join(", ");
  return {
    title: `${button}: zajęcia nr ${session.number}`,
    facts: `${what.charAt(0).toUpperCase()}${what.slice(1)}. ${session.editionName}. ${entryOf(kind, session)}`,
    button,
    about: `zajęcia z ${formatDate(session.heldOn)}`,
    href: `/edycje/${session.editionId}/zajecia/${session.sessionId}`,
  };
}

function entryOf(kind: MatterKind, { expected, recorded, enteredAt, returnReason }: SessionOfTask): string {
  const at = enteredAt ? `, ostatnio ${formatDate(enteredAt.day)}, ${formatClock(enteredAt.time)}` : "";
  if (kind === "FINISH" && returnReason) return `Zwrócono do poprawy${at}.`;
  if (kind === "FINISH") return `Wpisano: ${recorded} z ${countGenitive(expected, "osoba")}${at}.`;
  return kind === "APPROVE" ? `Wpisano: ${count(recorded, "osoba")}${at}.` : `Osoby:\u00a0${expected}. Lista jest pusta.`;
}

/** How a task stands against its deadline: the name of its mark, and words. */
export function deadlineText(dueOn: IsoDate, today: IsoDate): { mark: "late" | "today" | "inTime"; text: string } {
  const group = dueGroup(dueOn, today);
  if (group === "late") return { mark: "late", text: `${count(daysLate(dueOn, today), "dzień")} po terminie` };
  if (group === "today") return { mark: "today", text: "do końca dnia" };
  return { mark: "inTime", text: `w terminie, do ${dueOn === addDays(today, 1) ? "jutra" : formatDate(dueOn)}` };
}

const movers: Readonly<Record<Exclude<MatterKind, FiguresKind>, (matter: Awaited) => string>> = {
  RECORD: missingRegisters,
  FINISH: missingRegisters,
  APPROVE: ({ count: n }) => `Koordynator zatwierdza obecność: ${count(n, "lista")}`,
  CONFIRM_LIST: ({ people }) => `Dyrektor ośrodka zatwierdza listę: ${count(people, "osoba")}`,
  SEND_LIST: ({ people }) => `Koordynator przekazuje listę: ${count(people, "osoba")}`,
  COMPLETE_CENTRE: ({ centreName, people }) => `${centreName} uzupełnia dane kandydatów: ${count(people, "osoba")}`,
  CHECK: ({ listNumber, people }) => `Urząd pracy sprawdza listę${listNumber ? ` nr ${listNumber}` : ""}: ${count(people, "osoba")}`,
  COMPLETE_OFFICE: ({ people }) => `Urząd pracy uzupełnia dane: ${count(people, "osoba")}`,
  ANSWER_RETURN: ({ centreName, people }) => `${centreName} uzupełnia zwrócone kandydatury: ${count(people, "osoba")}`,
  ANSWER_REPORT: ({ people }) => `Urząd pracy rozpatruje zgłoszenia: ${count(people, "osoba")}`,
  REFER_NEXT: () => "Urząd pracy kieruje z listy rezerwowej: zwolniło się miejsce",
  ANSWER_INTERRUPTION: ({ people }) => `Urząd pracy rozpatruje zgłoszenie przerwania: ${count(people, "osoba")}`,
  PROPOSE_OUTCOMES: ({ centreName, people }) => `${centreName} proponuje rezultaty: ${count(people, "osoba")}`,
  DECIDE_OUTCOMES: ({ people }) => `Urząd pracy ustala rezultaty: ${count(people, "osoba")}`,
  AGREE_OUTCOMES: ({ people }) => `Dyrektor ośrodka uzgadnia rezultaty: ${count(people, "osoba")}`,
  CONSENT_COUNTY: () => "Dyrektor urzędu pracy akceptuje treść",
  CONSENT_MUNICIPALITY: () => "Dyrektor ośrodka akceptuje treść",
  REGISTER_SIGNING: () => "Pracownik urzędu pracy rejestruje podpisanie",
  REVISE_PAPER: () => "Autor poprawia projekt porozumienia",
  PLAN_CONTACT: ({ people }) => `Pracownik urzędu pracy kontaktuje się z osobami bezrobotnymi: ${count(people, "osoba")}`,
  PLAN_LENGTH: ({ people }) => `Pracownik urzędu pracy kończy plany działania: ${count(people, "osoba")}`,
  WORK_PLAN: ({ centreName }) => `${centreName} wpisuje plan potrzeb`,
  TAKE_UP: ({ centreName, people }) => `${centreName} potwierdza pierwszy dzień: ${count(people, "osoba")}`,
};

function missingRegisters({ centreName, count: n }: Awaited): string {
  return `${centreName} wpisuje obecność: ${count(n, "lista")}`;
}

/** Who has the move and since when, with the place to look at. */
export function awaitedText(matter: Awaited): { who: string; since: string; href: string; place: string } {
  if (isOfFigures(matter.kind))
    return {
      ...{ who: figuresMover(matter.kind, matter), since: `od ${formatDate(matter.since)}` },
      ...{ href: figuresText(matter.kind, matter).href, place: matter.editionName },
    };
  if (matter.kind === "WORK_PLAN")
    return {
      ...{ who: movers.WORK_PLAN(matter), since: `od ${formatDate(matter.since)}` },
      ...{ href: workPlanText(matter).href, place: matter.editionName },
    };
  if (isOfPlan(matter.kind))
    return {
      ...{ who: movers[matter.kind](matter), since: `od ${formatDate(matter.since)}` },
      ...{ href: matter.count === 1 ? planText(matter.kind, matter).href : "/osoby", place: matter.editionName },
    };
  if (isOfPaper(matter.kind))
    return {
      ...{ who: movers[matter.kind](matter), since: `od ${formatDate(matter.since)}` },
      ...{ href: `/porozumienia/${matter.editionId}`, place: matter.editionName },
    };
  const page = matter.session ? "zajecia" : (words[matter.kind as keyof typeof words].page ?? "kandydaci");
  return {
    who: movers[matter.kind](matter),
    since: `od ${formatDate(matter.since)}`,
    href: matter.count === 1 && matter.session ? registerText(matter.kind, matter.session).href : `/edycje/${matter.editionId}/${page}`,
    place: matter.editionName,
  };
}
