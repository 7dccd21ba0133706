import { expect, test } from "vitest";
import { beyondEdition } from "./product-beyond-edition.ts";

const edition = { from: "2018-05-01", to: "2018-06-30" };

test("Q6: two months that pass the end of the edition ask for a reason, two months within it do not", () => {
  expect(beyondEdition({ on: "2018-05-24", edition, period: edition })).toBeNull();
  expect(beyondEdition({ on: "2018-05-24", edition, period: { from: "2018-05-28", to: "2018-07-27" } })).toMatchObject({
    code: "P_BEYOND_EDITION",
    severity: "warning",
    facts: { lastDay: { date: "2018-06-30" } },
  });
});
