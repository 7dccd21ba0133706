import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Unbroken } from "#components/ui/unbroken.tsx";

const printed = (text: string) => renderToStaticMarkup(createElement(Unbroken, null, text));

test("a line never ends inside a range of days or hours, and the text stays as it was", () => {
  expect(printed("Godziny: tydzień 28.05–03.06.2018 (niepełny)")).toBe(
    'Godziny: tydzień <span class="whitespace-nowrap">28.05–03.06.2018</span> (niepełny)',
  );
  expect(printed("8:30–13:30, 11:00–12:00")).toBe(
    '<span class="whitespace-nowrap">8:30–13:30</span>, <span class="whitespace-nowrap">11:00–12:00</span>',
  );
  expect(printed("marzec–kwiecień 2018 – nabór")).toBe("marzec–kwiecień 2018 – nabór");
});
