import { expect, test } from "vitest";
import { domainOf, sources } from "#tests/house/source.ts";

/**
 * A comparison with a number or a profile that the law fixes: it belongs into lib/law/parameters.ts, by date and with its citation.
 * How many characters something has is no law.
 */
const bare = /(?<!\.length) (?:[<>]=?|[!=]==) (?:(?:10|40|6|60|600|2400)\b|"III")|"III" [!=]==/;

/** Domains and screens; the platform's own limits and the law's own tables are no law hidden in code. */
const judged = sources.filter(
  ({ path: file }) => /^(lib|app)\//.test(file) && domainOf(file) !== "platform" && !/\.(test|spec)\.tsx?$/.test(file),
);

test('no code compares with a bare 10, 40, 6 or "III"', () => {
  const found = judged.flatMap(({ path: file, text }) =>
    text
      .split("\n")
      .filter((line) => bare.test(line.replace(/\/\/.*|^\s*\*.*/, "")))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
