import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { capacity } from "./r09-capacity.ts";

const basis = (on: string, worksBegunOn?: string) => message(capacity(on, worksBegunOn)).basis.replaceAll("\u00a0", " ");

test("R9: it informs and asks for no health data", () => {
  expect(capacity("2018-05-24").severity).toBe("information");
  expect(message(capacity("2018-05-24")).fix).toContain("tu się go nie wpisuje");
});
test("R9: the regulation is that of the day on which the works began", () => {
  expect(basis("2018-05-24")).toBe("§ 4 ust. 2 i 3 rozporządzenia z dnia 21 grudnia 2017 r.");
  expect(basis("2018-02-01", "2017-12-01")).toBe("rozporządzenie z dnia 22 lipca 2011 r.");
});
