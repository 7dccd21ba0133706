import { expect, test } from "vitest";
import { stillTicked } from "./use-referral.ts";

const row = (id: string, change: object = {}) => ({ id, version: 1, mayRefer: true, section: "yes" as const, ...change });
const ticked = [{ nominationId: "a", version: 1, warningReason: "Kontrakt w przygotowaniu." }];

test("who may still be referred stays ticked with the reason typed, under the new version", () => {
  expect(stillTicked(ticked, [row("a", { version: 2 })], [row("a")])).toEqual([{ ...ticked[0], version: 2 }]);
  expect(stillTicked(ticked, [row("b")], [row("a")])).toEqual([]);
  expect(stillTicked(ticked, [row("a", { mayRefer: false })], [row("a")])).toEqual([]);
});

test("who was put on the reserve list meanwhile is ticked no more, who was ticked there stays", () => {
  const onReserve = row("a", { section: "reserve" });
  expect(stillTicked(ticked, [onReserve], [row("a")])).toEqual([]);
  expect(stillTicked(ticked, [onReserve], [onReserve])).toEqual(ticked);
});
