import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { whoDelivers } from "./r38-who-delivers.ts";

const delivers = (paiInForce: boolean, contractInForce = false, cooperationInForce = false) =>
  whoDelivers({ on: "2018-05-02", paiInForce, contractInForce, cooperationInForce });

test("R38: an edition begins under an agreement in force and not without one", () => {
  expect(delivers(true)).toBeNull();
  const refused = delivers(false);
  expect(refused).toMatchObject({ code: "R38_WHO_DELIVERS", severity: "blocked" });
  expect(refused && message(refused, { edition: "Tura 2" }).what).toBe("Nie można rozpocząć edycji: Tura\u00a02.");
});

test("R38: in model B the contract and the cooperation agreement stand in for it, both of them", () => {
  expect(delivers(false, true, true)).toBeNull();
  expect(delivers(false, true, false)?.facts.lacking).toBe("obowiązujące porozumienie o współpracy");
  expect(delivers(false, false, true)?.facts.lacking).toBe("obowiązująca umowa z organizacją");
  expect(delivers(false, false, false)?.facts.lacking).toBe("obowiązujące porozumienie PAI");
});

test("R38: where both models are there, the agreement alone is enough", () => {
  expect(delivers(true, true, false)).toBeNull();
  expect(delivers(true, true, true)).toBeNull();
});
