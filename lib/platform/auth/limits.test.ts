import { expect, test } from "vitest";
import { ABSOLUTE_HOURS, expiryOf, IDLE_MINUTES, isAlive, isDueForSeen } from "#lib/platform/auth/limits.ts";

const at = (minutes: number) => new Date(Date.UTC(2018, 4, 24, 8, minutes));
const session = { lastSeenAt: at(0), expiresAt: expiryOf(at(0)) };

test("a sign-in ends after half an hour without a click", () => {
  expect(isAlive(session, { system: at(IDLE_MINUTES - 1) })).toBe(true);
  expect(isAlive(session, { system: at(IDLE_MINUTES) })).toBe(false);
});

test("a sign-in in constant use ends with the working day", () => {
  const used = { ...session, lastSeenAt: at(ABSOLUTE_HOURS * 60 - 1) };
  expect(isAlive(used, { system: at(ABSOLUTE_HOURS * 60 - 1) })).toBe(true);
  expect(isAlive(used, { system: at(ABSOLUTE_HOURS * 60) })).toBe(false);
});

test("last seen is written at most once a minute", () => {
  expect(isDueForSeen(session, { system: new Date(at(1).getTime() - 1) })).toBe(false);
  expect(isDueForSeen(session, { system: at(1) })).toBe(true);
});
