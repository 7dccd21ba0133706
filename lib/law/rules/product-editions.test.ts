import { expect, test } from "vitest";
import { editionBegun, editionIncomplete, editionUnsettled, nobodyBegan } from "./product-editions.ts";

const on = "2018-05-24";

test("recruiting waits for everything that is not known yet, and names it", () => {
  expect(editionIncomplete({ on, lacking: [] })).toBeNull();
  expect(editionIncomplete({ on, lacking: ["dokładne daty", "plan form wsparcia"] })).toMatchObject({
    code: "P_EDITION_INCOMPLETE",
    facts: { lacking: "dokładne daty, plan form wsparcia" },
  });
});
test("an edition begins with the first person who takes part", () => {
  expect(nobodyBegan({ on, takenUp: 1 })).toBeNull();
  expect(nobodyBegan({ on, takenUp: 0 })).toMatchObject({ code: "P_NOBODY_BEGAN", severity: "blocked", filledBy: "OPS" });
});
test("an edition is settled when nothing waits", () => {
  expect(editionUnsettled({ on, lacking: [] })).toBeNull();
  expect(editionUnsettled({ on, lacking: ["rozliczenie za maj 2018"] })).toMatchObject({ code: "P_EDITION_UNSETTLED" });
});
test("an edition in which people take part is not called off", () => {
  expect(editionBegun({ on, takenUp: 0 })).toBeNull();
  expect(editionBegun({ on, takenUp: 3 })).toMatchObject({ code: "P_EDITION_BEGUN", facts: { count: 3 } });
});
