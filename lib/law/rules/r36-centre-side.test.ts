import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { centreSide } from "./r36-centre-side.ts";

test("R36: the centre learns what an interruption may mean for benefits; it is an information and the centre decides elsewhere", () => {
  const verdict = centreSide("2018-05-24");
  expect(verdict).toMatchObject({ severity: "information", rule: "R36" });
  expect(message(verdict).fix).toContain("poza tą aplikacją");
});
