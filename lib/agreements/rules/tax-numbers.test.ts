import { expect, test } from "vitest";
import { bareNumber, nipFault, regonFault } from "./tax-numbers.ts";

test("a NIP with the right control digit passes, with dashes too", () => {
  expect(nipFault("1234563218")).toBeNull();
  expect(nipFault("123-456-32-18")).toBeNull();
  expect(bareNumber("123-456-32-18")).toBe("1234563218");
});

test("any changed digit of a NIP is noticed", () => {
  for (let i = 0; i < 10; i++) {
    const digit = (Number("1234563218"[i]) + 1) % 10;
    expect(nipFault(`${"1234563218".slice(0, i)}${digit}${"1234563218".slice(i + 1)}`)).not.toBeNull();
  }
});

test("a NIP whose remainder is ten does not exist", () => {
  // 6·0 + 5·0 + 7·0 + 2·0 + 3·0 + 4·0 + 5·0 + 6·4 + 7·3 = 45, remainder 1; with 7·6 and 6·4: 66, remainder 0; 2·5 gives 10.
  for (let digit = 0; digit <= 9; digit++) expect(nipFault(`000500000${digit}`)).not.toBeNull();
});

test("the length of a number is said", () => {
  expect(nipFault("12345")).toBe("Numer ma 10 cyfr. Wpisano: 5.");
  expect(regonFault("1234")).toBe("Numer ma 9 albo 14 cyfr. Wpisano: 4.");
  expect(nipFault("12345A3218")).not.toBeNull();
});

test("a REGON of nine digits passes with its control digit, and a remainder of ten counts as nought", () => {
  expect(regonFault("123456785")).toBeNull();
  expect(regonFault("123456784")).toBe("Cyfra kontrolna się nie zgadza. Porównaj z dokumentem.");
  // 8·5 + 9·0 + 2·… : 8·4 + 4·0 + … the sum 8·4 = 32, remainder 10, so the control digit is 0.
  expect(regonFault("400000000")).toBeNull();
});

test("of a REGON of fourteen digits both control digits count", () => {
  expect(regonFault("12345678512347")).toBeNull();
  expect(regonFault("12345678512348")).not.toBeNull();
  expect(regonFault("12345678412347")).not.toBeNull();
});
