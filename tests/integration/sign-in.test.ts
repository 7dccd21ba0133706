import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ABSOLUTE_HOURS, FAILED_SIGN_INS, IDLE_MINUTES, LOCK_MINUTES } from "#lib/platform/auth/limits.ts";
import { signIn, signOut } from "#lib/platform/auth/options.ts";
import { readSession } from "#lib/platform/auth/session.ts";
import { type Clock, clockAt } from "#lib/platform/clock.ts";
import { demoPassword } from "#prisma/demo/accounts.ts";
import { oracle } from "#tests/isolation/eyes.ts";
import { testDatabase } from "#tests/support/database.ts";

const start = new Date("2026-11-21T08:00:00Z");
const after = (minutes: number): Clock => clockAt(new Date("2018-05-24T10:00:00+02:00"), new Date(start.getTime() + minutes * 60_000));

let owner: pg.Client;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await testDatabase();
  drop = database.drop;
  owner = await oracle(database.ownerUrl);
});

afterAll(async () => {
  await owner.end();
  await drop();
});

const enter = async (email: string, at = 0) => {
  const session = await signIn(email, demoPassword, after(at));
  if (!session) throw new Error(`${email} could not sign in`);
  return session;
};

test("the right password opens a session in which the person acts for their institution", async () => {
  const session = await readSession(await enter("urzednik@pup-kedzierzyn.demo"), after(1));
  expect(session).toMatchObject({ chosen: { role: "PUP_CLERK", institution: { slug: "pup-kedzierzyn" } } });
});

test("an address in capitals or with spaces is the same address", async () => {
  expect(await signIn("urzednik@pup-kedzierzyn.demo", demoPassword, after(0))).not.toBeNull();
});

test("a wrong password and an unknown address are refused alike", async () => {
  expect(await signIn("dyrektor@pup-kalisz.demo", "zgaduję", after(0))).toBeNull();
  expect(await signIn("nikt@pup-kalisz.demo", demoPassword, after(0))).toBeNull();
});

test("after too many wrong passwords the account waits, also for the right one", async () => {
  const email = "dyrektor@pup-pultusk.demo";
  for (let attempt = 0; attempt < FAILED_SIGN_INS; attempt++) expect(await signIn(email, "zgaduję", after(0))).toBeNull();
  await expect(signIn(email, demoPassword, after(1))).rejects.toThrow(/^locked:\d\d?:\d\d$/);
  expect(await signIn(email, demoPassword, after(LOCK_MINUTES + 1))).not.toBeNull();
});

test("wrong passwords sent all at once are all counted", async () => {
  const email = "dyrektor@pup-blonie.demo";
  await Promise.all(Array.from({ length: FAILED_SIGN_INS }, () => signIn(email, "zgaduję", after(0))));
  await expect(signIn(email, demoPassword, after(1))).rejects.toThrow(/^locked:/);
});

test("a session ends by idling, by the length of the day and by signing out", async () => {
  const email = "pracownik@mops-kedzierzyn.demo";
  const idle = await enter(email);
  expect(await readSession(idle, after(IDLE_MINUTES - 1))).not.toBeNull();
  expect(await readSession(idle, after(2 * IDLE_MINUTES))).toBeNull();
  const long = await enter(email);
  for (let minute = 0; minute < ABSOLUTE_HOURS * 60; minute += IDLE_MINUTES - 1)
    expect(await readSession(long, after(minute))).not.toBeNull();
  expect(await readSession(long, after(ABSOLUTE_HOURS * 60))).toBeNull();
  const left = await enter(email);
  const person = await readSession(left, after(1));
  await signOut(left, person?.userId ?? "", after(2));
  expect(await readSession(left, after(3))).toBeNull();
});

test("nobody can end somebody else's session", async () => {
  const session = await enter("pracownik@mops-kedzierzyn.demo");
  const stranger = await readSession(await enter("pracownik@mops-kalisz.demo"), after(1));
  await signOut(session, stranger?.userId ?? "", after(2));
  expect(await readSession(session, after(3))).not.toBeNull();
});

test("an account that is closed, and a membership that has run out, work no longer", async () => {
  const email = "koordynator@mops-kalisz.demo";
  const session = await enter(email);
  await owner.query(`UPDATE "User" SET "isActive" = false WHERE "email" = $1`, [email]);
  expect(await readSession(session, after(1))).toBeNull();
  expect(await signIn(email, demoPassword, after(1))).toBeNull();
  const other = "koordynator@mops-pultusk.demo";
  const second = await enter(other);
  await owner.query(`UPDATE "Membership" SET "validTo" = '2018-05-23' WHERE "userId" = (SELECT "id" FROM "User" WHERE "email" = $1)`, [
    other,
  ]);
  expect(await readSession(second, after(1))).toBeNull();
});
