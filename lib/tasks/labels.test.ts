import { expect, test } from "vitest";
import { noticeText } from "#lib/tasks/labels/notices.ts";
import { deadlineText, taskText } from "#lib/tasks/labels/tasks.ts";
import type { Matter } from "#lib/tasks/rules/matter.ts";

const notice = {
  id: "n",
  kind: "referrals.issued",
  subjectType: "Edition",
  subjectId: "e",
  payload: { count: 7, startsOn: "2018-09-01" },
  from: "PUP",
  edition: "Tura 3",
  at: { day: "2018-05-24", time: "10:00" },
};
const matter: Matter = {
  kind: "CHECK",
  key: "k",
  editionId: "e",
  editionName: "Tura 3",
  centreId: "c",
  centreName: "MOPS Kędzierzyn-Koźle",
  since: "2018-05-21",
  dueOn: "2018-05-24",
  people: 12,
  listNumber: "3/2018",
  session: null,
};
const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("a referral is told as a count and a day, and leads to the candidates", () => {
  const told = noticeText(notice);
  expect(plain(told?.text ?? "")).toBe("Skierowano: 7 osób. Początek: 01.09.2018.");
  expect(told?.href).toBe("/edycje/e/kandydaci");
});

test("an event of a participation leads to the participants, whose edition is its subject or named beside it", () => {
  const ended = noticeText({ ...notice, kind: "courses.endedEarly", payload: { count: 1, on: "2018-05-23" } });
  expect([plain(ended?.text ?? ""), ended?.href]).toEqual(["Udział zakończono 23.05.2018, bez winy osoby.", "/edycje/e/uczestnicy"]);
  const reported = { kind: "courses.interruptionReported", subjectType: "Participation", subjectId: "p" };
  expect(noticeText({ ...notice, ...reported, payload: { count: 1, editionId: "e" } })?.href).toBe("/edycje/e/uczestnicy");
  expect(noticeText({ ...notice, ...reported, payload: { count: 1 } })).toBeNull();
  expect(noticeText({ ...notice, kind: "courses.placeFreed", payload: { count: 1 } })?.href).toBe("/edycje/e/kandydaci");
});

test("an event that this page has no words for is not told", () => {
  expect(noticeText({ ...notice, kind: "something.else" })).toBeNull();
  expect(noticeText({ ...notice, payload: {} })).toBeNull();
});

test("a task begins with the verb and says how many and where", () => {
  const { title, facts, href } = taskText(matter);
  expect(plain(title)).toBe("Sprawdź kandydatów: 12 osób");
  expect(facts).toBe("Lista nr 3/2018, MOPS Kędzierzyn-Koźle. Tura 3.");
  expect(href).toBe("/edycje/e/kandydaci");
});

test("a deadline is said as days after it, the end of the day, tomorrow or a date", () => {
  const said = ["2018-05-17", "2018-05-24", "2018-05-25", "2018-05-27"].map((day) => plain(deadlineText(day, "2018-05-24").text));
  expect(said).toEqual(["7 dni po terminie", "do końca dnia", "w terminie, do jutra", "w terminie, do 27.05.2018"]);
});
