import { expect, test } from "vitest";
import { viewOf } from "./views.ts";

const autumn = { from: "2018-09-01", to: "2018-10-31" };

test("a week that the address does not name is today's, before the edition its first, afterwards its last", () => {
  expect(viewOf({ widok: "tydzien" }, autumn, "2018-09-12")).toMatchObject({ at: "2018-W37", before: "2018-W36", after: "2018-W38" });
  expect(viewOf({ widok: "tydzien" }, autumn, "2018-05-24")).toMatchObject({ at: "2018-W35", before: "", after: "2018-W36" });
  expect(viewOf({ widok: "tydzien", od: "2018-W60" }, autumn, "2019-01-01")).toMatchObject({ at: "2018-W44", after: "" });
});
test("a month has the weeks that it touches, and neighbours within the edition", () => {
  expect(viewOf({ widok: "miesiac", od: "2018-10" }, autumn, "2018-05-24")).toMatchObject({
    ...{ at: "2018-10", before: "2018-09", after: "", days: { from: "2018-10-01", to: "2018-10-31" } },
    weeks: ["2018-W40", "2018-W41", "2018-W42", "2018-W43", "2018-W44"],
  });
});
test("anything else is the list", () => expect(viewOf({ widok: "rok" }, autumn, "2018-05-24").kind).toBe("lista"));
