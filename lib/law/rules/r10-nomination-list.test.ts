import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { type ListedPerson, missingOnList, nominationList } from "./r10-nomination-list.ts";

const complete: ListedPerson = {
  label: "Próbna Anna",
  surname: "Próbna",
  givenNames: "Anna",
  residence: "Kalisz",
  hasPesel: true,
  identityDocument: null,
};
const send = (...people: ListedPerson[]) => nominationList({ on: "2018-02-12", worksBegunOn: "2018-03-01", people });

test("R10: a complete list may be sent", () => expect(send(complete)).toBeNull());
test("R10: without a PESEL another document will do", () => {
  expect(missingOnList({ ...complete, hasPesel: false, identityDocument: { kind: "paszport", number: "AB 1234567" } })).toEqual([]);
  expect(missingOnList({ ...complete, hasPesel: false, identityDocument: { kind: "paszport", number: " " } })).toEqual([
    "PESEL albo dokument tożsamości",
  ]);
});
test("R10: every gap of every person is named", () => {
  const found = send(complete, { ...complete, label: "Wzór Jan", residence: " ", hasPesel: false });
  expect(found).toMatchObject({ severity: "blocked", missing: true, filledBy: "OPS", facts: { count: 1 } });
  if (!found) throw new Error("no verdict");
  expect(message(found).why.replaceAll("\u00a0", " ")).toContain(
    "Braki: Wzór Jan – miejsce zamieszkania lub pobytu, PESEL albo dokument tożsamości.",
  );
});
test("R10: works begun before 2018 cite the older regulation", () => {
  const found = nominationList({ on: "2017-06-20", worksBegunOn: "2017-07-11", people: [{ ...complete, surname: "" }] });
  if (!found) throw new Error("no verdict");
  expect(message(found).basis.replaceAll("\u00a0", " ")).toBe("rozporządzenie z dnia 22 lipca 2011 r.");
});
