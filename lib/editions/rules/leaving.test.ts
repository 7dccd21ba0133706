import { expect, test } from "vitest";
import { whyCentreStays } from "./leaving.ts";

const nothing = { people: false, sessions: 0, expenses: 0 };

test("one of several centres leaves an edition that has not begun, while nothing rests on it", () => {
  expect(whyCentreStays("PLANNED", 2, nothing)).toEqual([]);
  expect(whyCentreStays("RECRUITING", 2, nothing)).toEqual([]);
});

test("everything that keeps a centre in is named at once", () => {
  expect(whyCentreStays("RECRUITING", 1, { people: true, sessions: 16, expenses: 1 })).toEqual([
    "To jedyny ośrodek edycji. Edycję, która się nie odbędzie, odwołuje dyrektor.",
    "Ośrodek ma w edycji kandydatów albo przygotowuje ich listę.",
    "Zajęcia ośrodka w harmonogramie: 16.",
    "Wydatki ośrodka w edycji: 1.",
  ]);
});

test("an edition that has begun keeps its centres whatever they did", () => {
  for (const phase of ["ACTIVE", "ENDED", "SETTLED", "REPORTED", "CANCELLED"] as const)
    expect(whyCentreStays(phase, 2, nothing)).toEqual(["Plan jest zamknięty. Ośrodek wyłącza się do rozpoczęcia edycji."]);
});
