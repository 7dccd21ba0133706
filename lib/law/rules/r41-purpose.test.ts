import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { purpose } from "./r41-purpose.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const across = { on: "2018-05-24", purpose: null, keptBy: "MOPS Kalisz", number: "1/2017" };

test("R41: nothing leaves another institution without a purpose", () => {
  const found = purpose({ ...across, kind: "take" });
  expect(found).toMatchObject({ code: "R41_PURPOSE", severity: "blocked" });
  if (!found) throw new Error("no verdict");
  expect(plain(message(found).what)).toBe("Nie można pobrać danych bez podania celu.");
  expect(plain(message(found).why)).toContain("inna instytucja: MOPS Kalisz. Zakres wymiany określa porozumienie nr 1/2017.");
  expect(purpose({ ...across, kind: "take", purpose: "   " })?.severity).toBe("blocked");
  expect(purpose({ ...across, kind: "take", purpose: "kontrola realizacji" })).toBeNull();
});
test("R41: a view is told of as logged and stops nobody", () => {
  const found = purpose({ ...across, kind: "read" });
  expect(found?.severity).toBe("information");
  expect(found && plain(message(found, { edition: "tura 3" }).what)).toBe(
    "Ten podgląd zapisano w dzienniku. Cel: realizacja edycji. Edycja: tura 3.",
  );
});
test("R41: one's own institution's persons need no purpose", () => expect(purpose({ ...across, keptBy: null, kind: "take" })).toBeNull());
test("R41: the provision on exchange changed with the regime", () => {
  const basis = (on: string) => {
    const found = purpose({ ...across, on, kind: "take" });
    return found && plain(message(found).basis);
  };
  expect(basis("2019-06-13")).toContain("art. 33 ust. 8 oraz art. 62a ust. 7 i 12");
  expect(basis("2019-06-14")).toContain("art. 33 ust. 5d oraz");
});
