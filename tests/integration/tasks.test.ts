import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { referCandidates } from "#lib/referrals/actions/refer.ts";
import { loadCandidates } from "#lib/referrals/loaders/candidates.ts";
import { referSchema } from "#lib/referrals/schema/candidates.ts";
import { noticeText } from "#lib/tasks/labels/notices.ts";
import { taskText } from "#lib/tasks/labels/tasks.ts";
import { loadTaskCount, loadTasks } from "#lib/tasks/loaders/todo.ts";
import { demo, nominationId } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const clerk = demoActor("urzednik@pup-kedzierzyn.demo");
const social = demoActor("pracownik@mops-kedzierzyn.demo");
const coordinator = demoActor("koordynator@mops-kedzierzyn.demo");

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

async function todo(actor: Actor) {
  const page = await runLoader(loadTasks.definition, actor, {}, clock);
  if (!page) throw new Error("no page");
  return page;
}
const plain = (text: string) => text.replaceAll("\u00a0", " ");
async function titles(actor: Actor) {
  const { groups } = await todo(actor);
  return groups.flatMap(({ group, tasks }) => tasks.map((task) => `${group}: ${plain(taskText(task).title)}`));
}

test("the social worker records what is late first, then today's session", async () => {
  expect(await titles(social)).toEqual([
    "late: Zaproponuj rezultat: 1 osoba",
    "late: Wpisz obecność: zajęcia nr 4",
    "late: Dokończ listę: zajęcia nr 5",
    "today: Uzupełnij dane kandydatów: 1 osoba",
    "today: Powiadom urząd pracy: 1 nieobecność w pracy",
    "today: Wpisz obecność: zajęcia nr 6",
  ]);
});

test("the coordinator approves what the social worker entered, who waits for it", async () => {
  expect(await titles(coordinator)).toContain("late: Zatwierdź obecność: zajęcia nr 3");
  expect((await todo(social)).awaited.map(({ kind }) => kind)).toContain("APPROVE");
});

test("twelve candidates wait for the clerk, who waits for three centres' entries and for a director's consent", async () => {
  const ofCandidates = (await titles(clerk)).filter((title) => /kandydatów|dane urzędu|z listy rezerwowej/.test(title));
  expect(ofCandidates).toEqual([
    ...["today: Sprawdź kandydatów: 12 osób", "today: Uzupełnij dane urzędu pracy: 1 osoba"],
    ...Array(2).fill("later: Skieruj z listy rezerwowej: 1 osoba"),
  ]);
  const { awaited } = await todo(clerk);
  const ofPapers = awaited.filter(({ kind }) => kind === "CONSENT_MUNICIPALITY");
  expect(ofPapers.map(({ editionName, centreName }) => [editionName, centreName])).toEqual([
    ["Porozumienie PAI nr PAI/5/2018", "GOPS Przykładów"],
  ]);
  const others = awaited.filter((one) => !ofPapers.includes(one));
  const daily = ["RECORD", "AGREE_OUTCOMES", "COMPLETE_CENTRE"];
  expect(others.filter(({ kind }) => daily.includes(kind)).map(({ kind, centreName, count }) => [kind, centreName, count])).toEqual([
    ["RECORD", "GOPS Zmyślona Górna", 5],
    ["AGREE_OUTCOMES", "MOPS Kędzierzyn-Koźle", 1],
    ["RECORD", "MOPS Kędzierzyn-Koźle", 2],
    ["COMPLETE_CENTRE", "MOPS Kędzierzyn-Koźle", 1],
  ]);
});

test("the centre's director agrees to the outcome that the labour office decided", async () => {
  const director = demoActor("dyrektor@mops-kedzierzyn.demo");
  expect(await titles(director)).toEqual(["late: Uzgodnij rezultat: 1 osoba"]);
  const [task] = (await todo(director)).groups.flatMap(({ tasks }) => tasks);
  expect(task && taskText(task).href).toBe(`/edycje/${demo.ids.editions.kedzierzynRound1}/uczestnicy`);
});

test("a trainer gets own sessions only, and the count in the bar is the number of tasks on the page", async () => {
  const trainer = demoActor("prowadzacy@mops-kedzierzyn.demo");
  expect(await titles(trainer)).toEqual(["late: Dokończ listę: zajęcia nr 5"]);
  for (const actor of [trainer, social, coordinator, clerk])
    expect(await runLoader(loadTaskCount.definition, actor, {}, clock)).toBe((await todo(actor)).waiting);
});

test("the starosta, an administrator and a centre without an edition under way have an empty page", async () => {
  const idle = [
    demoActor("starosta@pup-kedzierzyn.demo"),
    demoActor("administrator@mops-kedzierzyn.demo"),
    demoActor("dyrektor@mops-kalisz.demo"),
  ];
  for (const actor of idle) expect(await todo(actor)).toMatchObject({ groups: [], awaited: [], notices: [] });
});

test("what nobody has entered or told is a task with its place: a week of work, an absence, a month of hours", async () => {
  const { groups } = await todo(demoActor("koordynator@gops-zmyslona-gorna.demo"));
  const told = groups.flatMap(({ tasks }) => tasks).filter(({ session }) => session === null);
  expect(told.map((task) => [task.kind, task.dueOn, plain(taskText(task).title)])).toEqual(
    expect.arrayContaining([
      ["SEND_NOTICE", "2018-04-23", "Powiadom urząd pracy: 4 nieobecności w pracy"],
      ["CONFIRM_HOURS", "2018-05-07", "Potwierdź godziny: kwiecień 2018"],
      ["RECORD_HOURS", "2018-05-23", "Wpisz godziny prac: 1 tydzień"],
    ]),
  );
});

test("a host gets the months and the absences of its own places and nothing of the centre's", async () => {
  const { groups, awaited } = await todo(demoActor("organizator@mops-kedzierzyn.demo"));
  const kinds = groups.flatMap(({ tasks }) => tasks.map(({ kind }) => kind));
  expect(kinds.every((kind) => kind === "CONFIRM_HOURS" || kind === "SEND_NOTICE")).toBe(true);
  expect(awaited.map(({ kind }) => kind).filter((kind) => kind === "RECORD" || kind === "SETTLE_MONTH")).toEqual([]);
});

test("no page of tasks holds a person's name", async () => {
  const names = ["Bezimienna", "Zmyślony", "Halszka", "Rubrykowy", "Makietowa"];
  for (const actor of [clerk, social, coordinator]) {
    const page = JSON.stringify(await todo(actor));
    for (const name of names) expect(page).not.toContain(name);
  }
});

test("a referral is on the centre's next page: the notice, and the first day to confirm when it comes", async () => {
  const editionId = demo.ids.editions.kedzierzynRound3;
  const id = nominationId("kedzierzyn-2018-3", "Atrapowa Jadwiga");
  const list = await runLoader(loadCandidates.definition, clerk, { editionId }, clock);
  const row = list?.side === "PUP" ? list.rows.find(({ candidate }) => candidate.nominationId === id) : undefined;
  const person = {
    nominationId: id,
    version: 1,
    groupId: row?.groupId,
    workPlaceId: row?.workPlaceId,
    warningReason: "",
    exceptionReason: "",
  };
  const input = referSchema.parse({ requestId: newId(), editionId, startsOn: "2018-09-01", noOtherHelp: true, people: [person] });
  expect(await runAction(referCandidates.definition, clerk, input, clock)).toMatchObject({ ok: true });
  const { notices, groups } = await todo(coordinator);
  expect(notices.map((notice) => plain(noticeText(notice)?.text ?? ""))).toEqual(["Skierowano: 1 osobę. Początek: 01.09.2018."]);
  expect(groups.at(-1)).toMatchObject({ group: "later", tasks: [{ kind: "TAKE_UP", dueOn: "2018-09-01", people: 1 }] });
  expect(await titles(clerk)).toContain("today: Sprawdź kandydatów: 11 osób");
  expect((await todo(demoActor("koordynator@gops-zmyslona-gorna.demo"))).notices).toEqual([]);
});
