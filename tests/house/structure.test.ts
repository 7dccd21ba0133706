import { expect, test } from "vitest";
import { domainOf, sources } from "#tests/house/source.ts";

const domains = [
  "institutions",
  "agreements",
  "editions",
  "people",
  "referrals",
  "imports",
  "courses",
  "schedule",
  "attendance",
  "work",
  "settlements",
  "documents",
  "reports",
  "tasks",
  "accounts",
  "privacy",
  "law",
  "platform",
];
const vocabulary = /^(schema|rules|transitions|policy|repository|loaders|actions|labels)$/;

test("a domain folder uses the closed vocabulary of files", () => {
  const strange = sources
    .map(({ path: file }) => file)
    .filter((file) => domainOf(file) && !/^lib\/(platform|law)\//.test(file))
    .filter((file) => !vocabulary.test((file.split("/")[2] ?? "").replace(/(\.test)?\.tsx?$/, "")));
  expect(strange).toEqual([]);
});

test("lib holds the named domains, the law and the platform, and nothing else", () => {
  expect([...new Set(sources.map(({ path: file }) => domainOf(file)))].filter((name) => name && !domains.includes(name))).toEqual([]);
});

test("nothing is called utils, helpers or common, and nothing is a barrel", () => {
  const names = sources.map(({ path: file }) => file).filter((file) => /(^|\/)(utils?|helpers?|common|index)(\/|\.tsx?$)/.test(file));
  expect(names).toEqual([]);
});

/** Tables of facts are long by nature. */
const isTable = (file: string) => /labels|schema|messages|polish-nouns|prisma\/demo|citations|tenancy/.test(file);

test("no file is longer than 300 lines, and nine in ten stay within 150", () => {
  const sized = sources.filter(({ path: file }) => !isTable(file)).sort((a, b) => a.lines - b.lines);
  expect(sized.filter(({ lines }) => lines > 300).map(({ path: file, lines }) => `${file}: ${lines}`)).toEqual([]);
  expect(sized[Math.floor(sized.length * 0.9)]?.lines).toBeLessThanOrEqual(150);
});

test("no test checks how long something takes; speed belongs to the benchmark", () => {
  const tests = sources.filter(({ path: file }) => /\.(test|spec)\.tsx?$/.test(file) && !file.startsWith("tests/house/"));
  expect(tests.filter(({ text }) => /performance\.now\(/.test(text)).map(({ path: file }) => file)).toEqual([]);
});

test("a form says how it is sent when no script is there yet: nothing typed may come to stand in an address by accident", () => {
  const forms = sources.flatMap(({ path: file, text }) => [...text.matchAll(/<form\b[\s\S]*?>\n/g)].map(([form]) => ({ file, form })));
  expect(forms.length).toBeGreaterThan(20);
  expect(forms.filter(({ form }) => !/\bmethod="(post|get)"|\baction=/.test(form)).map(({ file }) => file)).toEqual([]);
});
