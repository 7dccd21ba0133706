import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { declarationExceeded } from "./product-declaration.ts";

const gmina = { on: "2016-04-01", municipality: "Jerzmanowice-Przeginia", fromYear: 2015, toYear: 2016, declared: 10 };

test("the whole declaration may be used up over its years", () => {
  expect(declarationExceeded({ ...gmina, used: 0, added: 10 })).toBeNull();
  expect(declarationExceeded({ ...gmina, used: 6, added: 4 })).toBeNull();
});
test("an eleventh person warns and names the years, what was declared and what it comes to", () => {
  const found = declarationExceeded({ ...gmina, used: 6, added: 5 });
  expect(found).toMatchObject({ code: "P_DECLARATION_EXCEEDED", severity: "warning" });
  if (!found) throw new Error("no verdict");
  expect(message(found).why.replaceAll("\u00a0", " ")).toBe("Zadeklarowano na lata 2015–2016: 10. Skierowane razem z tą osobą: 11.");
});
test("a declaration of one year is named by that year", () =>
  expect(declarationExceeded({ ...gmina, fromYear: 2018, toYear: 2018, used: 10, added: 1 })?.facts.years).toBe("2018"));
