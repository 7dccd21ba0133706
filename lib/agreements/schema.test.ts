import { expect, test } from "vitest";
import { newId } from "#lib/platform/ids.ts";
import { contentsOf } from "#tests/support/agreements.ts";
import { createSchema, scanSchema, terminateSchema } from "./schema.ts";

const input = contentsOf("AGREEMENT");
const faults = (terms: object, more: object = {}) => {
  const typed = { requestId: newId(), welfareCentreId: newId(), ...input, ...more, terms: { ...input.terms, ...terms } };
  const { error } = createSchema.safeParse(typed);
  return Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path.join("."), message]));
};

test("what cannot be read is named at its field, in Polish", () => {
  expect(faults({ headcount: "dziesięć" })).toEqual({ "terms.headcount": "Wpisz liczbę całkowitą od 1 do 10\u00a0000." });
  expect(faults({ monthlyCapMinutes: "2.3.0" })["terms.monthlyCapMinutes"]).toContain("Nie rozpoznano czasu: „2.3.0”.");
  expect(faults({ validFrom: "2018-02-30" })).toHaveProperty(["terms.validFrom"]);
  expect(faults({ validFrom: "2018-12-31", validTo: "2018-01-01" })["terms.validTo"]).toContain("jest przed początkiem");
});

test("a draft may be half empty, but not without what the whole product reads", () => {
  expect(faults({ headcount: "", placesTerms: "", validFrom: "", validTo: "" })).toEqual({});
  expect(faults({ monthlyCapMinutes: "" })).toHaveProperty(["terms.monthlyCapMinutes"]);
  expect(faults({ refundSharePercent: "" })).toHaveProperty(["terms.refundSharePercent"]);
  expect(faults({}, { number: "" })).toEqual({ number: "Wpisz numer, np. 1/2018." });
});

test("shares of one block add up to a hundred at most; a contract names its organisation", () => {
  const [source] = input.funding;
  expect(faults({}, { funding: [source, source] })).toHaveProperty("funding");
  expect(faults({}, { kind: "CONTRACT" })).toEqual({ providerId: "Wybierz z listy." });
});

test("what a kind does not have is not kept", () => {
  const typed = createSchema.parse({ requestId: newId(), welfareCentreId: newId(), ...contentsOf("COOPERATION") });
  expect(typed.terms).toMatchObject({ monthlyCapMinutes: null, headcount: null });
  expect(typed.terms.informationExchange).not.toBeNull();
});

test("a termination has a day and a reason of ten characters", () => {
  const step = { requestId: newId(), id: newId(), version: 1 };
  expect(terminateSchema.safeParse({ ...step, terminatedOn: "2018-05-24", reason: "krótko" }).success).toBe(false);
  expect(terminateSchema.safeParse({ ...step, terminatedOn: "", reason: "Gmina wycofuje się." }).success).toBe(false);
});

test("a file that is none, or is empty, is refused before it is looked into", () => {
  const scan = (file: unknown) => scanSchema.safeParse({ requestId: newId(), id: newId(), file });
  expect(scan("skan.pdf").error?.issues[0]?.message).toBe("Wybierz plik.");
  expect(scan(new File([], "skan.pdf")).error?.issues[0]?.message).toBe("Plik jest pusty.");
});
