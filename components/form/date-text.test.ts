import { expect, test } from "vitest";
import { parseDateText } from "./date-text.ts";

test.each(["24.05.2018", "24.5.2018", " 24-05-2018 ", "24/05/2018", "24 05 2018", "24052018", "2018-05-24"])(
  "wpisane „%s” to 24 maja 2018",
  (text) => {
    expect(parseDateText(text)).toBe("2018-05-24");
  },
);

test.each(["30.02.2018", "31.04.2018", "29.02.2017", "24.13.2018", "24.05.18", "2018-02-30", "jutro", ""])(
  "„%s” nie jest dniem",
  (text) => {
    expect(parseDateText(text)).toBeUndefined();
  },
);

test("29 lutego roku przestępnego jest dniem", () => {
  expect(parseDateText("29.02.2016")).toBe("2016-02-29");
});
