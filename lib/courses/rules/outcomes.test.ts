import fc from "fast-check";
import { expect, test } from "vitest";
import { outcomeVerdicts, unanswered } from "#lib/courses/rules/outcomes.ts";
import { addDays, cycleEnd } from "#lib/platform/calendar.ts";

const cycle = (from: string) => ({ from, to: cycleEnd(from) });
const codes = (on: string, kind: Parameters<typeof outcomeVerdicts>[0]["kind"], participations = [cycle("2018-03-01")]) =>
  outcomeVerdicts({ on, kind, lastDay: "2018-04-30", participations }).map(({ code }) => code);

test("R19, R20: an outcome that nobody chose is refused by the rule of the day", () => {
  expect(codes("2018-05-24", "")).toEqual(["R19_ONE_OUTCOME"]);
  expect(codes("2019-06-14", "")).toEqual(["R20_ONE_OUTCOME"]);
});

test("R20: re-profiling passes to the last day of regime A and never after it, whenever the participation ended", () => {
  expect(codes("2019-06-13", "REPROFILING")).toEqual([]);
  expect(codes("2019-06-14", "REPROFILING")).toEqual(["R20_REPROFILING_REPEALED"]);
  expect(codes("2025-06-01", "REPROFILING")).toEqual(["R20_REPROFILING_REPEALED"]);
});

test("R17: a repeat referral after two cycles passes, after three it does not; other outcomes ask nothing", () => {
  const two = [cycle("2018-01-01"), cycle("2018-03-01")];
  expect(codes("2018-05-24", "REPEAT_REFERRAL", two)).toEqual([]);
  expect(codes("2018-05-24", "REPEAT_REFERRAL", [cycle("2017-09-01"), ...two])).toEqual(["R17_SIX_MONTHS"]);
  expect(codes("2018-05-24", "SOCIAL_COOPERATIVE", [cycle("2017-09-01"), ...two])).toEqual([]);
});

test("R17: on whatever day it is decided, two cycles leave room for a third and three never for a fourth", () => {
  const days = fc.integer({ min: 0, max: 1800 }).map((n) => addDays("2014-06-01", n));
  fc.assert(
    fc.property(days, (on) => {
      const cycles = [cycle(addDays(on, -300)), cycle(addDays(on, -200)), cycle(addDays(on, -100))];
      expect(codes(on, "REPEAT_REFERRAL", cycles.slice(1))).toEqual([]);
      expect(codes(on, "REPEAT_REFERRAL", cycles)).toEqual(["R17_SIX_MONTHS"]);
    }),
  );
});

test("every indicator of the edition needs an answer", () => {
  expect(unanswered(["a", "b"], [{ indicatorId: "b" }])).toEqual(["a"]);
});
