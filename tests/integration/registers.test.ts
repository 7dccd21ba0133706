import { afterAll, beforeAll, expect, test } from "vitest";
import { loadAgreement, loadAgreements } from "#lib/agreements/loaders.ts";
import { loadProgramme, loadProgrammes } from "#lib/editions/loaders/editions.ts";
import { loadOverview } from "#lib/editions/loaders/overview.ts";
import { trailText } from "#lib/people/labels.ts";
import { loadNumbers, loadPeople, loadPerson, loadPersonByPesel } from "#lib/people/loaders.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { demo, institutionId } from "#prisma/demo/ids.ts";
import { paiAgreementId, programmeId, workAgreementId } from "#prisma/demo/programmes.ts";
import { demoActor } from "#tests/support/actors.ts";
import { query, testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const clock = clockAt(new Date("2018-05-24T15:00:00+02:00"));
const { editions, people } = demo.ids;

const clerk = demoActor(demo.emails.clerk);
const socialWorker = demoActor(demo.emails.socialWorker);
const foreignWorker = demoActor(demo.emails.foreignSocialWorker);
const starosta = demoActor(demo.emails.countyViewer);
const host = demoActor(demo.emails.host);
const trainer = demoActor(demo.emails.trainer);
const jerzmanowice = demoActor("koordynator@gops-jerzmanowice.demo");
const krzeszowice = demoActor("urzednik@pup-krzeszowice.demo");
const kalisz = demoActor("koordynator@mops-kalisz.demo");
const pultusk = demoActor("urzednik@pup-pultusk.demo");

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
const accessTo = (subjectId: string, scope: string) =>
  query<{ purpose: string }>(`SELECT "purpose" FROM "AccessEntry" WHERE "subjectId" = $1 AND "scope" = $2`, [subjectId, scope]);

/** What a loader must give; null fails the test. */
async function seen<T>(answer: Promise<T | null>): Promise<T> {
  const data = await answer;
  if (data === null) throw new Error("not shown");
  return data;
}
const programmes = (who: Actor, rok?: string) => seen(runLoader(loadProgrammes.definition, who, { rok }, clock));
const programme = (who: Actor, id: string) => runLoader(loadProgramme.definition, who, { id }, clock);
const agreement = (who: Actor, id: string) => runLoader(loadAgreement.definition, who, { id }, clock);
const list = (who: Actor, question: string, page?: string) => runLoader(loadPeople.definition, who, { question, page }, clock);
const card = (who: Actor, id: string) => runLoader(loadPerson.definition, who, { id }, clock);
const overview = (who: Actor, editionId: string) => runLoader(loadOverview.definition, who, { editionId }, clock);
const namesFound = async (who: Actor, question: string) => (await seen(list(who, question))).people.map(({ surname }) => surname);

test("programmes open on the business year, or on the latest year that has one", async () => {
  expect((await programmes(clerk)).year).toBe(2018);
  const older = await programmes(krzeszowice);
  expect(older).toMatchObject({ year: 2016, years: [2015, 2016] });
  expect((await programmes(clerk, "1999")).programmes).toEqual([]);
});

test("the programme of Kędzierzyn-Koźle has three rounds of ten, with their numbers for the starosta too", async () => {
  const shown = await seen(programme(starosta, programmeId("kedzierzyn-2018")));
  expect(shown.editions.map(({ phase, figures }) => [phase, figures?.capacity])).toEqual([
    ["ENDED", 10],
    ["ACTIVE", 10],
    ["RECRUITING", 10],
  ]);
  expect(shown.papers?.opinions).toHaveLength(1);
});

test("the declaration of Jerzmanowice, ten people for 2015–2016, runs down by those referred", async () => {
  for (const who of [krzeszowice, jerzmanowice]) {
    const shown = await seen(programme(who, programmeId("jerzmanowice-2015-2016")));
    const declaration = shown.papers?.declarations[0];
    const referred = shown.editions.reduce((sum, { figures }) => sum + (figures?.referred ?? 0), 0);
    expect(declaration).toMatchObject({ declaredHeadcount: 10, yearFrom: 2015, yearTo: 2016 });
    expect(referred).toBeGreaterThan(0);
    expect(declaration?.balance).toMatchObject({ referred, remaining: 10 - referred });
    expect(declaration?.balance.years.map(({ year }) => year)).toEqual([2015, 2016]);
  }
});

test("hosts and trainers see their programme without numbers and papers, and no agreement", async () => {
  for (const who of [host, trainer]) {
    const shown = await seen(programme(who, programmeId("kedzierzyn-2018")));
    expect(shown.papers).toBeNull();
    expect(shown.editions.every(({ figures }) => figures === null)).toBe(true);
    expect(await runLoader(loadAgreements.definition, who, {}, clock)).toBeNull();
  }
});

test("somebody else's programme, agreement, edition and person are not found", async () => {
  expect(await programme(kalisz, programmeId("kedzierzyn-2018"))).toBeNull();
  expect(await agreement(kalisz, paiAgreementId("pup-kedzierzyn", "PAI/1/2018"))).toBeNull();
  expect(await overview(kalisz, editions.kedzierzynRound2)).toBeNull();
  expect(await overview(foreignWorker, editions.kedzierzynRound2)).toBeNull();
  expect(await card(foreignWorker, people.twoUnexcused)).toBeNull();
  expect(await card(clerk, "not-an-id")).toBeNull();
});

test("the agreement of Pułtusk covers the integration block alone and is signed on authorisation on both sides", async () => {
  const { agreement: paper, phase } = await seen(agreement(pultusk, paiAgreementId("pup-pultusk", "1/2016")));
  expect(paper).toMatchObject({ kind: "PAI", signedOn: "2016-04-15", terms: { blocks: ["INTEGRATION"] } });
  expect(phase).toBe("EXPIRED");
  expect(paper.signatories.map(({ side, onAuthorisation }) => [side, onAuthorisation])).toEqual([
    ["COUNTY", true],
    ["MUNICIPALITY", true],
  ]);
});

test("in Kalisz, a city with county rights, the centre's application stands in for the agreement", async () => {
  const { agreement: paper } = await seen(agreement(kalisz, workAgreementId("pup-kalisz", "W/1/2017")));
  expect(paper.kind).toBe("CENTRE_APPLICATION");
  expect(paper.editions.map(({ id }) => id)).toContain(editions.kalisz);
});

test("people are found by the beginning of a name, without diacritics, by either half and with an apostrophe", async () => {
  expect(await namesFound(clerk, "zmyslony")).toEqual(["Zmyślony"]);
  expect(await namesFound(clerk, "WYMYSLONA")).toEqual(["Przykładowska-Wymyślona"]);
  expect(await namesFound(clerk, "o'przyk")).toEqual(["O'Przykładny"]);
  expect(await namesFound(clerk, "Zmyślony Wienczyslaw")).toEqual(["Zmyślony"]);
  expect(await namesFound(clerk, "myslony")).toEqual([]);
});

test("signs that mean something to the database find nobody", async () => {
  for (const sign of ["%", "_", "\\", "'; DROP TABLE x", "🙂"]) expect(await namesFound(clerk, sign)).toEqual([]);
});

test("the list is paged by fifty in the order of the Polish alphabet, with masked numbers", async () => {
  const first = await seen(list(clerk, ""));
  const second = await seen(list(clerk, "", "2"));
  expect(first.people).toHaveLength(50);
  expect(first.total).toBe(50 + second.people.length);
  const surnames = [...first.people, ...second.people].map(({ surname }) => surname);
  expect(surnames).toEqual([...surnames].sort(new Intl.Collator("pl").compare));
  expect(first.people.every(({ maskedPesel }) => maskedPesel === null || /^•{7}\d{4}$/.test(maskedPesel))).toBe(true);
});

test("a centre's list has its own people only, and those who see figures have none", async () => {
  expect(await namesFound(socialWorker, "Papierowa")).toEqual([]);
  expect(await namesFound(foreignWorker, "Papierowa")).toEqual(["Papierowa"]);
  for (const who of [starosta, demoActor(demo.emails.officeAdministrator), host, trainer]) {
    expect(await list(who, "")).toBeNull();
    expect(await card(who, people.twoUnexcused)).toBeNull();
  }
});

test("a full PESEL leads to its person, for whoever may see that person, and to nobody else", async () => {
  const pesel = (await seen(runLoader(loadNumbers.definition, clerk, { id: people.foreignCentre }, clock))).pesel ?? "";
  const whose = async (who: Actor) => (await seen(runLoader(loadPersonByPesel.definition, who, { pesel }, clock))).personId;
  expect(await whose(clerk)).toBe(people.foreignCentre);
  expect(await whose(foreignWorker)).toBe(people.foreignCentre);
  expect(await whose(socialWorker)).toBeNull();
  expect(await whose(pultusk)).toBeNull();
});

test("the labour office sees register and profiles on a card, the centre does not; six months are used up", async () => {
  const office = await seen(card(clerk, people.sixMonthsUsed));
  expect(office.total).toEqual({ months: 6, days: 0 });
  expect(office.person.register?.registeredOn).toBeTruthy();
  expect(office.person.profiles.length).toBeGreaterThan(0);
  const centre = await seen(card(socialWorker, people.sixMonthsUsed));
  expect(centre.person).toMatchObject({ register: null, profiles: [] });
  expect(centre.courses.length).toBe(office.courses.length);
});

test("R41: every reading of a card is logged with its purpose, the full number once more", async () => {
  const id = people.endedEarly;
  await card(socialWorker, id);
  expect(await accessTo(id, "people.card")).toEqual([{ purpose: "realizacja edycji" }]);
  expect(await accessTo(id, "people.numbers")).toEqual([]);
  const numbers = await seen(runLoader(loadNumbers.definition, socialWorker, { id }, clock));
  expect(numbers.pesel).toMatch(/^\d{11}$/);
  expect(await accessTo(id, "people.numbers")).toHaveLength(1);
});

test("the history of a person tells what the own institution did, with values that are not personal", async () => {
  const { courses } = await seen(card(clerk, people.atWeeklyCap));
  const [subject] = courses.flatMap(({ participation }) => participation?.id ?? []);
  const trail = `INSERT INTO "AuditEntry" ("id", "businessAt", "systemAt", "userId", "institutionId", "role", "action", "subjectType",
      "subjectId", "changedFields", "values", "ruleCodes", "reason")
    VALUES ($1, now(), now(), $2, $3, $4, 'work.correct', 'Participation', $5, '{minutes}', $6, '{}', 'pomyłka w dniu')`;
  const values = { on: "2018-05-23", workPlaceId: newId(), minutes: 240, was: 180 };
  await query(trail, [newId(), socialWorker.userId, socialWorker.institution.id, socialWorker.role, subject, values]);
  const centre = await seen(card(socialWorker, people.atWeeklyCap));
  expect(centre.trail).toMatchObject([{ action: "work.correct", values: { minutes: 240, was: 180 }, reason: "pomyłka w dniu" }]);
  expect(centre.trail.map(trailText)).toEqual(["poprawiono prace z dnia 23.05.2018: 4\u00a0godz."]);
  expect(centre.trail[0]?.who).toBeTruthy();
  expect((await seen(card(clerk, people.atWeeklyCap))).trail).toEqual([]);
});

test("what was refused to read is not logged as read", async () => {
  const id = people.profileTwo;
  expect(await runLoader(loadNumbers.definition, foreignWorker, { id }, clock)).toBeNull();
  expect(await accessTo(id, "people.numbers")).toEqual([]);
});

test("the starosta gets the numbers of an edition and no name, the same numbers as the clerk", async () => {
  const office = await seen(overview(clerk, editions.kedzierzynRound2));
  const figures = await seen(overview(starosta, editions.kedzierzynRound2));
  expect(figures.numbers).toEqual(office.numbers);
  expect(figures).toMatchObject({ people: null, groups: null, sessions: [] });
  expect(office.people).toHaveLength(10);
  const sum = (of: (minutes: { work: number; sessions: number }) => number) =>
    office.people?.reduce((total, { minutes }) => total + of(minutes), 0);
  expect(office.numbers?.activation.minutes).toBe(sum(({ work }) => work));
  expect(office.numbers?.integration.minutes).toBe(sum(({ sessions }) => sessions));
});

test("the plan of a round is eighty hours and meets the weekly minimum (R16)", async () => {
  const { plan } = await seen(overview(socialWorker, editions.kedzierzynRound2));
  expect(plan.verdict).toBeNull();
  expect(plan.forms.reduce((sum, form) => sum + form.sessionCount * form.sessionMinutes, 0)).toBe(80 * 60);
});

test("a host sees the people of their own place with hours of work alone, a trainer own sessions", async () => {
  const own = await seen(overview(host, editions.kedzierzynRound2));
  expect(own).toMatchObject({ numbers: null, papers: null, groups: null, sessions: [] });
  expect(own.people?.length).toBeGreaterThan(0);
  expect(own.people?.length).toBeLessThan(10);
  expect(own.people?.every(({ minutes }) => minutes.sessions === 0)).toBe(true);
  const taught = await seen(overview(trainer, editions.kedzierzynRound2));
  const all = await seen(overview(socialWorker, editions.kedzierzynRound2));
  expect(taught.sessions.length).toBeGreaterThan(0);
  expect(taught.sessions.length).toBeLessThan(all.sessions.length);
});

test("an edition planned by months alone has an overview", async () => {
  const id = newId();
  const office = institutionId("pup-kedzierzyn");
  await query(
    `INSERT INTO "Edition" ("id", "labourOfficeId", "programmeId", "name", "plannedFrom", "plannedTo", "capacity", "status", "version")
     VALUES ($1, $2, $3, 'Tura 4', '2018-11', '2018-12', 10, 'PLANNED', 1)`,
    [id, office, programmeId("kedzierzyn-2018")],
  );
  await query(`INSERT INTO "EditionCentre" ("editionId", "labourOfficeId", "welfareCentreId", "capacity") VALUES ($1, $2, $3, 10)`, [
    id,
    office,
    institutionId("mops-kedzierzyn"),
  ]);
  for (const who of [clerk, socialWorker, starosta]) {
    const shown = await seen(overview(who, id));
    expect(shown).toMatchObject({ phase: "PLANNED", plan: { forms: [] } });
    expect(shown.numbers?.withoutAgreement).toHaveLength(1);
  }
});
