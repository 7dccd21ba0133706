import { staff } from "#lib/institutions/policy.ts";
import { toldOfCode } from "#lib/law/messages.ts";
import { lengthOf } from "#lib/law/rules/r17-six-months.ts";
import { cardRights } from "#lib/people/policy.ts";
import { planEntriesOf } from "#lib/people/repository/action-plan.ts";
import { findNumbers, findPerson, minutesOf, type PersonCard } from "#lib/people/repository/card.ts";
import { municipalities } from "#lib/people/repository/enter.ts";
import { listTrail, sessionsOf } from "#lib/people/repository/history.ts";
import { listVersions } from "#lib/people/repository/identity.ts";
import { findByDocument, findByName, findByPesel, listPeople } from "#lib/people/repository/register-list.ts";
import { findSimilar, type SimilarPerson } from "#lib/people/repository/similar.ts";
import { planOn, termsOf } from "#lib/people/rules/action-plan.ts";
import { PAGE_LENGTH, pageOf, readSearch } from "#lib/people/rules/search.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { warsawDate, warsawTime } from "#lib/platform/clock.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { candidateState, participationPhase } from "#lib/referrals/rules/state.ts";

const isOffice = (actor: Actor) => actor.institution.kind === "LABOUR_OFFICE";
/** Why a person's data are read (R41); the page says so. */
const purpose = "realizacja edycji";

/**
 * The register list of the acting institution, fifty to a page. `question` is what was typed into the search: words of a name;
 * a number finds nobody here, because a PESEL or a document that is found leads straight to its card.
 */
export const loadPeople = loader({
  name: "people.list",
  roles: staff,
  load: async (tx, { actor, clock, params }: Given<{ question: string; page?: string }>) => {
    const search = readSearch(params.question);
    const byNumber = search.kind === "pesel" || search.kind === "badPesel" || search.kind === "document";
    const ids = byNumber ? [] : await findByName(tx, search.kind === "name" ? search.words : []);
    const { page, pages } = pageOf(params.page, ids.length);
    const rows = await listPeople(tx, ids.slice((page - 1) * PAGE_LENGTH, page * PAGE_LENGTH), clock.today, isOffice(actor));
    const people = rows.map(({ last, ...person }) => ({
      ...person,
      last: last && {
        edition: last.edition,
        state: candidateState(last),
        phase: last.participation && participationPhase(last.participation, clock.today),
      },
    }));
    return { search, question: params.question, total: ids.length, page, pages, people };
  },
});

/** Whose document this is, for the search: an id, or null for one that the acting institution does not know. */
export const loadPersonByDocument = loader({
  name: "people.byDocument",
  roles: staff,
  load: async (tx, { params }: Given<{ numbers: readonly string[] }>) => ({ personId: await findByDocument(tx, params.numbers) }),
});

/** Whose PESEL this is, for the search: an id, or null for a number that the acting institution does not know. */
export const loadPersonByPesel = loader({
  name: "people.byPesel",
  roles: staff,
  load: async (tx, { params }: Given<{ pesel: string }>) => ({ personId: await findByPesel(tx, params.pesel) }),
});

/** A person's card. Every reading is logged (R41). */
export const loadPerson = loader({
  name: "people.card",
  roles: staff,
  load: async (tx, { actor, clock, params }: Given<{ id: string; lines?: string }>) => {
    const office = isOffice(actor);
    const person = isId(params.id) ? await findPerson(tx, params.id, office) : null;
    if (!person) return null;
    const participations = person.nominations.flatMap(({ participation }) => participation ?? []);
    const minutes = await minutesOf(
      tx,
      participations.map(({ id }) => id),
    );
    const registers = await sessionsOf(
      tx,
      participations.map(({ id }) => id),
    );
    const shown = linesShown(params.lines);
    const rights = cardRights(actor.role);
    const similar = (await findSimilar(tx, person, person.id)).filter(({ nearlyIdentical }) => nearlyIdentical);
    const entries = await planEntriesOf(tx, person.id);
    const running = planOn(entries, clock.today);
    const trail = await listTrail(tx, [...subjectsOf(person), ...registers], shown);
    return {
      person,
      isOffice: office,
      purpose,
      courses: person.nominations.map((one) => ({
        ...one,
        state: candidateState(one),
        phase: one.participation && participationPhase(one.participation, clock.today),
        minutes: one.participation ? minutes.get(one.participation.id) : undefined,
      })),
      total: lengthOf(participations.map(({ firstDay, lastDay }) => ({ from: firstDay, to: lastDay }))),
      today: clock.today,
      trail: trail.lines.map(({ at, ruleCodes, ...line }) => ({
        ...line,
        at: at.toISOString(),
        day: warsawDate(at),
        time: warsawTime(at),
        rules: ruleCodes.flatMap((code) => toldOfCode(code, warsawDate(at)) ?? []),
      })),
      older: trail.more ? shown + LINES : null,
      rights,
      plan: { entries, running, terms: running ? termsOf(running, person.profiles, clock.today) : [] },
      versions: await listVersions(tx, person.id),
      similar: similar.map(({ peselIndex: _, residence: __, ...one }) => one),
      places: rights.residence ? (await municipalities(tx)).map(({ id, name }) => ({ value: id, label: name })) : [],
    };
  },
  access: ({ person }) => [{ scope: "people.card", subjectType: "Person", subjectId: person.id, purpose }],
});

/** People already in the register who may be the one being entered; what is typed comes in a request's body, never in an address. */
export const loadSimilar = loader({
  name: "people.similar",
  roles: staff,
  load: async (tx, { params }: Given<{ surname: string; givenNames: string; birthDate: IsoDate | null }>) => {
    const people = params.surname.trim().length < 2 ? [] : await findSimilar(tx, params);
    return { people: people.map(({ peselIndex: _, ...person }): SimilarPerson => person) };
  },
});

/** PESEL and document in full, once somebody asks for them on the card; logged apart from the card (R41). */
export const loadNumbers = loader({
  name: "people.numbers",
  roles: staff,
  load: async (tx, { params }: Given<{ id: string }>) => (isId(params.id) ? findNumbers(tx, params.id) : null),
  access: (_, { id }) => [{ scope: "people.numbers", subjectType: "Person", subjectId: id, purpose }],
});

/** Lines of the history that are shown at once, and the most that an address may ask for. */
const LINES = 50;
const MOST_LINES = 2000;
const linesShown = (asked: string | undefined): number =>
  asked !== undefined && /^\d{1,4}$/.test(asked) ? Math.min(Math.max(LINES, Number(asked)), MOST_LINES) : LINES;

/** The person and every record of theirs that leaves a trail of its own. */
const subjectsOf = ({ id, contracts, nominations }: PersonCard): string[] => [
  id,
  ...contracts.map((contract) => contract.id),
  ...nominations.flatMap((one) => [one.id, one.referral?.id ?? [], one.participation?.id ?? []].flat()),
];

/** What the page of a person is given. */
export type PersonPage = Awaited<ReturnType<typeof loadPerson>>;
/** Numbers that were asked for; null while they stay hidden. */
export type Numbers = Awaited<ReturnType<typeof loadNumbers>> | null;
