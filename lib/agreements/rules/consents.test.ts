import { expect, test } from "vitest";
import { consentsTo, lackingSides, lastConsents, sideOf } from "./consents.ts";

const county = { side: "COUNTY", contentVersion: 2, givenOn: "2018-05-20" } as const;
const municipality = { side: "MUNICIPALITY", contentVersion: 2, givenOn: "2018-05-21" } as const;

test("each director speaks for the own institution", () => {
  expect([sideOf("PUP_DIRECTOR"), sideOf("OPS_DIRECTOR")]).toEqual(["COUNTY", "MUNICIPALITY"]);
});

test("a signing needs both sides' consent to the same words", () => {
  expect(lackingSides([], 2)).toEqual(["COUNTY", "MUNICIPALITY"]);
  expect(lackingSides([county], 2)).toEqual(["MUNICIPALITY"]);
  expect(lackingSides([county, municipality], 2)).toEqual([]);
  expect(lackingSides([county, { ...municipality, contentVersion: 1 }], 2)).toEqual(["MUNICIPALITY"]);
});

test("a change of the words takes consents back", () => {
  expect(consentsTo([county, municipality], 4)).toEqual([]);
  expect(lackingSides([county, municipality], 4)).toEqual(["COUNTY", "MUNICIPALITY"]);
});

test("a signed paper shows the consents to the words it was signed with", () => {
  expect(lastConsents([{ ...county, contentVersion: 1 }, county, municipality])).toEqual([county, municipality]);
  expect(lastConsents([])).toEqual([]);
});
