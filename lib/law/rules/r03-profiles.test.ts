import { expect, test } from "vitest";
import { profiles } from "./r03-profiles.ts";

test.each([
  ["2014-05-26", null],
  ["2014-05-27", "R3_PROFILES"],
  ["2019-06-13", "R3_PROFILES"],
  ["2019-06-14", null],
])("R3: on %s the information about profiles is %s", (on, code) => expect(profiles(on)?.code ?? null).toBe(code));
test("R3: it asks for no action", () => expect(profiles("2018-05-24")?.severity).toBe("information"));
