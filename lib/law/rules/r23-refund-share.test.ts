import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { refundClaimed, refundShare, refundShareMax } from "./r23-refund-share.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const usual = { on: "2018-05-24", carersHelp: false };

test("R23: from nothing to sixty percent may be agreed", () => {
  for (const sharePercent of [0, 1, 59, 60]) expect(refundShare({ ...usual, sharePercent })).toBeNull();
});
test("R23: sixty-one percent is refused and the text says the most", () => {
  const found = refundShare({ ...usual, sharePercent: 61 });
  expect(found).toMatchObject({ code: "R23_SHARE_OVER_LIMIT", severity: "blocked" });
  if (!found) throw new Error("no verdict");
  expect(plain(message(found).fix)).toBe("Wpisz udział od 0% do 60%.");
});
test("R23: less than nothing is refused", () => expect(refundShare({ ...usual, sharePercent: -1 })).not.toBeNull());
test("R23: a hundred percent only for household help to carers", () => {
  expect(refundShare({ on: "2018-05-24", carersHelp: true, sharePercent: 100 })).toBeNull();
  expect(refundShare({ on: "2018-05-24", carersHelp: true, sharePercent: 101 })).not.toBeNull();
  expect(refundShare({ ...usual, sharePercent: 100 })).not.toBeNull();
});
test("R23: before the provision on carers is known, their work has the usual most", () =>
  expect(["2017-12-31", "2018-01-01"].map((on) => refundShareMax(on, true))).toEqual([60, 100]));
test("R23: the provision cited is the one of the kind of work", () => {
  const basis = (carersHelp: boolean) => {
    const found = refundShare({ on: "2018-05-24", carersHelp, sharePercent: 200 });
    return found && plain(message(found).basis);
  };
  expect([basis(false), basis(true)]).toEqual([
    "art. 73a ust. 5 ustawy z dnia 20 kwietnia 2004 r.",
    "art. 73a ust. 5b ustawy z dnia 20 kwietnia 2004 r.",
  ]);
});

test("R23: a claim up to the share of the minimum passes, a grosz more is refused with what must go", () => {
  const claim = { on: "2018-05-05", mostGrosz: 194_40, parts: "60% × 8,10 zł × 40 godz.", carersHelp: false };
  expect(refundClaimed({ ...claim, claimedGrosz: 194_40 })).toBeNull();
  const found = refundClaimed({ ...claim, claimedGrosz: 194_41 });
  expect(found && plain(message(found).why)).toMatch(/^Najwyżej 194,40 zł: 60% × 8,10 zł × 40 godz\. Refunduje/);
  expect(found && plain(message(found).fix)).toBe("Zmniejsz wniosek o 0,01 zł. Tę kwotę pokrywa gmina.");
});
