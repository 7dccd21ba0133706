import { expect, test } from "vitest";
import { parsePesel } from "#lib/people/rules/pesel.ts";
import { personName } from "#tests/support/demo-candidates.ts";
import { demoMemberships } from "./accounts.ts";
import { demoRows, demoStories } from "./demo.ts";
import { demo } from "./ids.ts";
import { demoTables } from "./rows.ts";

const recorded = demoRows.edition.filter(({ id }) => demoRows.attendance.some(({ editionId }) => editionId === id));

test.each(recorded)("$name: absences are between five and fifteen in a hundred, by answers and by hours", ({ id }) => {
  const minutes = new Map(demoRows.session.map((session) => [session.id, session.minutes]));
  const marks = demoRows.attendance.filter(({ editionId, status }) => editionId === id && status !== "NOT_APPLICABLE");
  const absent = marks.filter(({ status }) => status === "EXCUSED" || status === "UNEXCUSED");
  const planned = marks.reduce((sum, { sessionId }) => sum + (minutes.get(sessionId) ?? 0), 0);
  const attended = marks.reduce((sum, mark) => sum + mark.minutes, 0);
  for (const share of [absent.length / marks.length, 1 - attended / planned]) {
    expect(share).toBeGreaterThanOrEqual(0.05);
    expect(share).toBeLessThanOrEqual(0.15);
  }
});

test.each(recorded)("$name: every status of attendance occurs", ({ id }) => {
  const statuses = demoRows.attendance.filter(({ editionId }) => editionId === id).map(({ status }) => status);
  expect([...new Set(statuses)].sort()).toEqual(["EXCUSED", "NOT_APPLICABLE", "PARTIAL", "PRESENT", "UNEXCUSED"]);
});

test("an answer has minutes exactly when the person was there, never more than the session", () => {
  const minutes = new Map(demoRows.session.map((session) => [session.id, session.minutes]));
  for (const mark of demoRows.attendance) {
    expect(mark.minutes > 0).toBe(mark.status === "PRESENT" || mark.status === "PARTIAL");
    expect(mark.minutes).toBeLessThanOrEqual(minutes.get(mark.sessionId) ?? 0);
    if (mark.status === "PARTIAL") expect(mark.minutes).toBeLessThan(minutes.get(mark.sessionId) ?? 0);
  }
});

test.each(demoStories.filter(({ meetings }) => meetings.length > 0))(
  "$key: the timetable holds as many meetings as the plan says",
  (story) => {
    const places = story.candidates.flatMap(({ verdict, person }) =>
      verdict.kind === "REFERRED" ? [{ group: verdict.group, name: `${person.surname} ${person.givenNames}` }] : [],
    );
    const [someone = { group: 0, name: "" }] = places;
    for (const [form, { sessions }] of story.forms.entries()) {
      const own = story.meetings.filter((one) => one.form === form && (one.groups.includes(someone.group) || one.person === someone.name));
      expect(own).toHaveLength(sessions);
    }
  },
);

test("a finished edition is approved and ended; its completed participations have an outcome, but for one planned gap", () => {
  const finished = demoRows.edition.filter(({ endsOn }) => (endsOn ?? "") < "2018-05-24");
  for (const { id, status } of finished) {
    expect(["ACTIVE", "SETTLED", "REPORTED"]).toContain(status);
    expect(demoRows.session.filter((session) => session.editionId === id && session.status !== "APPROVED")).toEqual([]);
  }
  const without = demoRows.participation
    .filter(({ editionId, endKind }) => !endKind && finished.some(({ id }) => id === editionId))
    .filter(({ id }) => !demoRows.outcome.some(({ participationId }) => participationId === id));
  expect(without.map(({ personId }) => personName(personId))).toEqual(["Miniona Żaklina"]);
});

test("round 2 waits as the screens show it", () => {
  const { sessions, editions } = demo.ids;
  const session = (id: string) => demoRows.session.find((row) => row.id === id);
  const marks = (id: string) => demoRows.attendance.filter(({ sessionId }) => sessionId === id).length;
  expect(session(sessions.toApprove)).toMatchObject({ heldOn: "2018-05-15", status: "ATTENDANCE_ENTERED" });
  expect(session(sessions.unrecorded)).toMatchObject({ heldOn: "2018-05-17", status: "PLANNED" });
  expect(session(sessions.halfRecorded)).toMatchObject({ heldOn: "2018-05-22", status: "HELD" });
  expect(session(sessions.today)).toMatchObject({ heldOn: "2018-05-24", status: "PLANNED" });
  expect([sessions.toApprove, sessions.unrecorded, sessions.halfRecorded, sessions.today].map(marks)).toEqual([10, 0, 6, 0]);
  const people = demoRows.participation.filter(({ editionId }) => editionId === editions.kedzierzynRound2);
  expect(people.filter(({ endKind }) => !endKind)).toHaveLength(9);
  expect(people.find(({ endKind }) => endKind)).toMatchObject({ personId: demo.ids.people.endedEarly, lastDay: "2018-05-18" });
  const lastDays = demoRows.workEntry.filter(({ editionId }) => editionId === editions.kedzierzynRound2).map(({ workedOn }) => workedOn);
  expect(lastDays.toSorted().at(-1)).toBe("2018-05-23");
});

test("every PESEL is well-formed, agrees with birth and sex, and is nobody else's", () => {
  for (const { pesel, birthDate, sex } of demoRows.person)
    expect(parsePesel(pesel)).toEqual({ ok: true, pesel, birthDate, sex, checkDigitOk: true });
  expect(new Set(demoRows.person.map(({ pesel }) => pesel)).size).toBe(demoRows.person.length);
  expect(new Set(demoRows.person.map(({ id }) => personName(id))).size).toBe(demoRows.person.length);
});

test("no row stands twice, and every handy id exists", () => {
  for (const table of demoTables) {
    const ids = demoRows[table].flatMap((row) => ("id" in row ? row.id : []));
    expect(new Set(ids).size, table).toBe(ids.length);
  }
  const known = new Set(demoTables.flatMap((table) => demoRows[table].flatMap((row) => ("id" in row ? row.id : []))));
  const handy = Object.values(demo.ids).flatMap((kind) => Object.values<string>(kind));
  expect(handy.filter((id) => !known.has(id))).toEqual([]);
  expect(Object.values(demo.emails).filter((email) => !demoMemberships.some((one) => one.email === email))).toEqual([]);
});

test("hosts and trainers stand for somebody, others for nobody", () => {
  for (const { role, hostEntityId, specialistId } of demoRows.membership) {
    expect(Boolean(hostEntityId)).toBe(role === "HOST_SUPERVISOR");
    expect(Boolean(specialistId)).toBe(role === "PROVIDER_TRAINER");
  }
});
