import { expect, test } from "vitest";
import { MINIMUM_RATES } from "../rates.ts";
import { roundedRate, rounding } from "./r27-rounding.ts";

test.each([
  [1220, 1220],
  [1221, 1230],
  [1229, 1230],
  [1230, 1230],
])("R27: %d grosze after indexation become %d", (before, after) => expect(roundedRate("2024-06-01", before)).toBe(after));
test("R27: a whole amount is not spoken of, a rounded one is", () => {
  expect(rounding("2024-06-01", 1220)).toBeNull();
  expect(rounding("2024-06-01", 1214)).toMatchObject({ code: "R27_ROUNDING", severity: "information", facts: { rate: { grosze: 1220 } } });
});
test("R27: every rate of the table stands rounded", () => {
  for (const { validFrom, grosze } of MINIMUM_RATES) expect(rounding(validFrom, grosze)).toBeNull();
});
