import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { indexation } from "./r26-indexation.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("R26: a period inside one rate says nothing", () => expect(indexation({ from: "2018-03-01", to: "2018-04-30" })).toEqual([]));
test("R26: an edition crossing 1 June 2018 has two rates", () => {
  const found = indexation({ from: "2018-05-01", to: "2018-06-30" });
  expect(found).toMatchObject([{ code: "R26_TWO_RATES", severity: "information", on: "2018-06-01" }]);
  if (!found[0]) throw new Error("no verdict");
  expect(plain(message(found[0]).why)).toBe("Do 31.05.2018: 8,10 zł. Od 01.06.2018: 8,30 zł. O stawce decyduje dzień pracy.");
});
test("R26: 1 June of a year without a raise changes nothing", () =>
  expect(indexation({ from: "2016-05-01", to: "2016-06-30" })).toEqual([]));
test("R26: a rate known only by computation warns", () => {
  expect(indexation({ from: "2019-07-01", to: "2019-08-31" })).toMatchObject([{ code: "R26_RATE_UNVERIFIED", severity: "warning" }]);
});
test("R26, R40: the rate in dispute since 1 June 2025 warns though its amount is the same", () => {
  expect(indexation({ from: "2025-05-15", to: "2025-07-14" }).map(({ code }) => code)).toEqual([
    "R26_RATE_UNVERIFIED",
    "R26_RATE_UNVERIFIED",
  ]);
});
