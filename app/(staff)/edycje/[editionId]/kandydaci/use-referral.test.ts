import { expect, test } from "vitest";
import { stillTicked } from "./use-referral.ts";

const row = (id: string, change: object = {}) => ({ id, version: 1, mayRefer: true, section: "yes" as const, ...change });
const ticked = [{ nominationId: "a", version: 1, warningReason: "Kontrakt w przygotowaniu." }];

test("who may still be referred stays ticked with the reason typed, under the new version", () => {
  expect(stillTicked(ticked, [row("a", { version: 2 })])).toEqual([{ ...ticked[0], version: 2 }]);
  expect(stillTicked(ticked, [row("b")])).toEqual([]);
  expect(stillTicked(ticked, [row("a", { mayRefer: false })])).toEqual([]);
});

test("who was put on the reserve list meanwhile is ticked no more, who was ticked there stays", () => {
  expect(stillTicked(ticked, [row("a", { version: 2, section: "reserve" })])).toEqual([]);
  expect(stillTicked(ticked, [row("a", { section: "reserve" })])).toEqual(ticked);
});
