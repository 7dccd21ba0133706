import { expect, test } from "vitest";
import { regimeOn } from "./regimes.ts";

test.each([
  ["2014-05-26", null],
  ["2014-05-27", "A"],
  ["2019-06-13", "A"],
  ["2019-06-14", "B"],
  ["2025-05-31", "B"],
  ["2025-06-01", "C"],
])("R1, R2, R39: on %s the regime is %s", (day, regime) => expect(regimeOn(day)).toBe(regime));
