import { expect, test } from "vitest";
import { editionPhase } from "#lib/editions/rules.ts";

const edition = { status: "ACTIVE", endsOn: "2018-06-30" } as const;

test("an edition is under way on its last day and ended on the day after", () => {
  expect(editionPhase(edition, "2018-06-30")).toBe("ACTIVE");
  expect(editionPhase(edition, "2018-07-01")).toBe("ENDED");
});

test("a settled edition stays settled, whatever the day", () => {
  expect(editionPhase({ ...edition, status: "SETTLED" }, "2018-07-01")).toBe("SETTLED");
});
