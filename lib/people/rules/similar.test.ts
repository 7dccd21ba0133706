import { expect, test } from "vitest";
import { isNearlyIdentical, isSimilar } from "./similar.ts";

const born = "1978-05-24";

test("a name that is alike is shown, a less alike one only with the same day of birth", () => {
  expect(isSimilar({ score: 0.6, birthDate: born, otherBirthDate: "1990-01-01" })).toBe(true);
  expect(isSimilar({ score: 0.4, birthDate: born, otherBirthDate: born })).toBe(true);
  expect(isSimilar({ score: 0.4, birthDate: null, otherBirthDate: null })).toBe(false);
});
test("two people of one name and different days of birth need no reason", () => {
  expect(isNearlyIdentical({ score: 1, birthDate: born, otherBirthDate: "1990-01-01" })).toBe(false);
  expect(isNearlyIdentical({ score: 1, birthDate: born, otherBirthDate: born })).toBe(true);
  expect(isNearlyIdentical({ score: 1, birthDate: null, otherBirthDate: born })).toBe(true);
  expect(isNearlyIdentical({ score: 0.8, birthDate: born, otherBirthDate: born })).toBe(false);
});
