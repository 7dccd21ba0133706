import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { entriesAfterEnd } from "./product-ends.ts";

test("P: entries up to the last day itself stand in nobody's way", () => {
  expect(entriesAfterEnd({ lastDay: "2018-05-22", work: ["2018-05-21", "2018-05-22"], sessions: ["2018-05-22"] })).toBeNull();
});
test("P: every later day is named once, in order, and the centre mends them", () => {
  const found = entriesAfterEnd({ lastDay: "2018-05-21", work: [], sessions: ["2018-05-24", "2018-05-22", "2018-05-22"] });
  expect(found).toMatchObject({ severity: "blocked", filledBy: "OPS" });
  expect(found && message(found).why.replaceAll("\u00a0", " ")).toBe("Po tym dniu są wpisy. Prace: brak. Zajęcia: 22.05.2018, 24.05.2018.");
});
