import { expect, test } from "vitest";
import { addressText, completesAddress, postalCodeOf, samePlace } from "./residence.ts";

const home = { municipalityId: "a", town: "Zmyślonka", street: "ul. Zmyślona 1", postalCode: null };
const saved = { ...home, id: "1", kind: "RESIDENCE", validFrom: "2018-01-01", validTo: null };

test("a postal code is repaired where its hyphen is missing, and never guessed", () => {
  for (const typed of ["30-123", "30123", "30 123", " 30 – 123 "]) expect(postalCodeOf(typed), typed).toBe("30-123");
  for (const typed of ["", "3012", "301234", "30-12", "3-0123", "30_123", "PL 30-123"]) expect(postalCodeOf(typed), typed).toBeNull();
});

test("an address is printed in one line, with whatever of it is known", () => {
  expect(addressText({ ...home, postalCode: "30-123" })).toBe("30-123\u00a0Zmyślonka, ul. Zmyślona 1");
  expect(addressText({ ...home, street: null })).toBe("Zmyślonka");
});

test("who says nothing of the code says nothing new; a code that was missing completes the address, another one is another address", () => {
  const asked = { ...home, kind: "RESIDENCE" };
  const coded = { ...saved, postalCode: "30-123" };
  expect(samePlace([coded], { ...asked, postalCode: "" })).toBe(true);
  expect(samePlace([coded], { ...asked, postalCode: "30-124" })).toBe(false);
  expect(samePlace([saved], { ...asked, postalCode: "30-123" })).toBe(false);
  expect(completesAddress(saved, { ...asked, postalCode: "30-123" })).toBe(true);
  expect(completesAddress(coded, { ...asked, postalCode: "30-124" })).toBe(false);
});
