import { type IsoDate, type IsoWeek, isIsoWeek } from "#lib/platform/calendar.ts";
import { isId } from "#lib/platform/ids.ts";
import { type CandidateRecords, type CandidateState, candidateState, participationPhase } from "#lib/referrals/rules/state.ts";
import type { OutcomeKind, ParticipationEnd } from "#prisma/generated/client/enums.ts";

/** A candidate of the county as the counts see them; an outcome that is only proposed is none. */
export type CountedPerson = CandidateRecords & {
  readonly participation: { readonly endKind: ParticipationEnd | null; readonly lastDay: IsoDate } | null;
  readonly outcome: OutcomeKind | null;
};

type Test = (person: CountedPerson, today: IsoDate) => boolean;

const hasPhase =
  (phase: ReturnType<typeof participationPhase>): Test =>
  ({ participation }, today) =>
    participation !== null && participationPhase(participation, today) === phase;
const stands =
  (...states: readonly CandidateState[]): Test =>
  (person) =>
    states.includes(candidateState(person));
const hasOutcome =
  (kind: OutcomeKind): Test =>
  ({ outcome }) =>
    outcome === kind;

/** Which people stand behind a number, by the name in the address. Twins of the columns of the SQL function `edition_figures`. */
export const peopleLists = {
  wytypowano: () => true,
  czeka: stands("SENT_TO_PUP"),
  sprawdzono: ({ verification, referral }) =>
    referral !== null || verification?.decision === "VERIFIED" || verification?.decision === "RESERVE",
  odrzucono: ({ verification }) => verification?.decision === "REJECTED",
  rezerwa: stands("RESERVE"),
  wycofano: ({ nomination, verification }) =>
    ["WITHDRAWN", "DECLINED"].includes(nomination.status) || ["WITHDRAWN", "DECLINED"].includes(verification?.decision ?? ""),
  skierowano: ({ referral }) => referral !== null,
  niepodjeto: ({ referral }) => referral !== null && referral.status !== "ISSUED",
  podjeto: ({ participation }) => participation !== null,
  uczestniczy: hasPhase("ACTIVE"),
  ukonczono: hasPhase("COMPLETED"),
  przerwano: hasPhase("INTERRUPTED"),
  zakonczono: hasPhase("ENDED_EARLY"),
  "rezultat-skierowanie": hasOutcome("REPEAT_REFERRAL"),
  "rezultat-zatrudnienie": hasOutcome("SUPPORTED_EMPLOYMENT"),
  "rezultat-spoldzielnia": hasOutcome("SOCIAL_COOPERATIVE"),
  "rezultat-profil": hasOutcome("REPROFILING"),
  "rezultat-bez-skierowania": hasOutcome("NO_FURTHER_REFERRAL"),
  "bez-rezultatu": (person, today) => person.outcome === null && hasPhase("COMPLETED")(person, today),
} as const satisfies Readonly<Record<string, Test>>;

const sessionLists = ["zajecia", "bez-wpisu"] as const;
const workLists = ["prace", "koszt"] as const;

export type PeopleList = keyof typeof peopleLists;
export type SessionList = (typeof sessionLists)[number];
export type WorkList = (typeof workLists)[number];
export type CountyList = PeopleList | SessionList | WorkList;

/** What an address of a list asks for. `ended`: only editions whose last day is over. */
export type CountyFilter = {
  readonly year: number;
  readonly list: CountyList;
  readonly editionId: string | null;
  readonly centreId: string | null;
  readonly ended: boolean;
  readonly week: IsoWeek | null;
};

/** Parameters of an address as the browser sends them. */
export type CountyQuery = Readonly<Partial<Record<"rok" | "co" | "edycja" | "osrodek" | "etap" | "tydzien", string>>>;

export const isPeopleList = (list: string): list is PeopleList => Object.hasOwn(peopleLists, list);
export const isSessionList = (list: string): list is SessionList => sessionLists.some((name) => name === list);
const isWorkList = (list: string): list is WorkList => workLists.some((name) => name === list);

/** Reads an address; null when it cannot be one of ours, which answers 404. */
export function readFilter({ rok, co, edycja, osrodek, etap, tydzien }: CountyQuery): CountyFilter | null {
  if (!rok || !/^\d{4}$/.test(rok) || !co || !(isPeopleList(co) || isSessionList(co) || isWorkList(co))) return null;
  if ([edycja, osrodek].some((id) => id !== undefined && !isId(id))) return null;
  if ((etap !== undefined && etap !== "zakonczone") || (tydzien !== undefined && !isIsoWeek(tydzien))) return null;
  return {
    year: Number(rok),
    list: co,
    editionId: edycja ?? null,
    centreId: osrodek ?? null,
    ended: etap === "zakonczone",
    week: tydzien ?? null,
  };
}

type Asked = Pick<CountyFilter, "year" | "list"> & Partial<CountyFilter>;

/** The address of a list; the same filter as the number it stands behind. */
export function listHref({ year, list, editionId, centreId, ended, week }: Asked): string {
  const query = new URLSearchParams({ rok: String(year), co: list });
  if (editionId) query.set("edycja", editionId);
  if (centreId) query.set("osrodek", centreId);
  if (ended) query.set("etap", "zakonczone");
  if (week) query.set("tydzien", week);
  return `/powiat/lista?${query}`;
}

type OfLine = { readonly editionId: string; readonly centreId: string; readonly phase: string };

/** Editions that are over, whatever was settled since. */
export const isOver = (phase: string): boolean => phase === "ENDED" || phase === "SETTLED" || phase === "REPORTED";

/** Lines of the county that a filter leaves. */
export const linesWithin = <Line extends OfLine>(lines: readonly Line[], filter: CountyFilter): Line[] =>
  lines.filter(
    ({ editionId, centreId, phase }) =>
      (filter.editionId === null || filter.editionId === editionId) &&
      (filter.centreId === null || filter.centreId === centreId) &&
      (!filter.ended || isOver(phase)),
  );
