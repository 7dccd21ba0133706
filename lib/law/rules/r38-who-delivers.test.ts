import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { whoDelivers } from "./r38-who-delivers.ts";

test("R38: an edition begins under an agreement in force and not without one", () => {
  expect(whoDelivers({ on: "2018-05-02", agreementInForce: true })).toBeNull();
  const refused = whoDelivers({ on: "2018-05-02", agreementInForce: false });
  expect(refused).toMatchObject({ code: "R38_WHO_DELIVERS", severity: "blocked" });
  expect(refused && message(refused, { edition: "Tura 2" }).what).toBe("Nie można rozpocząć edycji: Tura\u00a02.");
});
