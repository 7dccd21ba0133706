import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { domainOf, fileOf, root, type Source, sources } from "#tests/house/source.ts";

const isTest = ({ path: file }: Source) => /\.(test|spec)\.tsx?$/.test(file);
const code = sources.filter((source) => !isTest(source) && !source.path.startsWith("tests/"));

/** Every import of the project that breaks a rule, as "file: module". */
function offenders(
  files: readonly Source[],
  breaks: (source: Source, file: string | null, module: string, isType: boolean) => boolean,
): string[] {
  return files.flatMap((source) =>
    source.imports.filter((one) => breaks(source, fileOf(source, one), one.from, one.isType)).map(({ from }) => `${source.path}: ${from}`),
  );
}

test("every import of a project file names an existing file with its ending", () => {
  expect(offenders(sources, (_, file) => file !== null && !file.includes("generated/") && !existsSync(path.join(root, file)))).toEqual([]);
});

test("a relative import stays in its own domain or route; everything else is #lib, #components, #prisma", () => {
  const top = (file: string) => (domainOf(file) ? `lib/${domainOf(file)}` : file.split("/")[0]);
  expect(offenders(sources, (source, file, module) => module.startsWith("..") && top(source.path) !== top(file ?? ""))).toEqual([]);
});

test("the platform knows no domain", () => {
  const platform = code.filter(({ path: file }) => file.startsWith("lib/platform/"));
  expect(offenders(platform, (_, file) => !!file && !!domainOf(file) && domainOf(file) !== "platform")).toEqual([]);
});

test("the law knows only the platform", () => {
  const law = code.filter(({ path: file }) => file.startsWith("lib/law/"));
  expect(offenders(law, (_, file) => !!file && !["law", "platform"].includes(domainOf(file) ?? ""))).toEqual([]);
});

test("components that could ship in another product know no domain", () => {
  const general = code.filter(({ path: file }) => /^components\/(ui|form|table|chart|frame)\//.test(file));
  expect(offenders(general, (_, file) => !!file && !!domainOf(file) && domainOf(file) !== "platform")).toEqual([]);
});

test("nothing in lib leans on a screen", () => {
  const lib = code.filter(({ path: file }) => file.startsWith("lib/"));
  expect(
    offenders(lib, (source, file) => !!file && (file.startsWith("app/") || (file.startsWith("components/") && !isDrawing(source, file)))),
  ).toEqual([]);
});

/** A paper embeds the same chart as the screen. */
const isDrawing = (source: Source, file: string) => /^lib\/(reports|documents)\//.test(source.path) && file.startsWith("components/chart/");

test("rules, policies and transitions import neither Prisma nor Next nor React, and never read the clock", () => {
  const pure = code.filter(({ path: file }) => /^lib\/[^/]+\/(rules|policy|transitions)(\/|\.ts)/.test(file));
  expect(
    offenders(pure, (_, file, module, isType) => !isType && (/^(next|react|@prisma)/.test(module) || !!file?.includes("generated/"))),
  ).toEqual([]);
  expect(pure.filter(({ text }) => /Date\.now\(|new Date\(\)|readClock\(/.test(text)).map(({ path: file }) => file)).toEqual([]);
});

test("in lib only actions, loaders and the platform import Next", () => {
  const quiet = code.filter(({ path: file }) => file.startsWith("lib/") && !/^lib\/platform\/|\/(actions|loaders)(\/|\.ts)/.test(file));
  expect(offenders(quiet, (_, __, module) => /^next(\/|-auth|$)/.test(module))).toEqual([]);
});

test("no file leads back to itself through its imports", () => {
  const next = new Map(
    code.map((source) => [source.path, source.imports.filter(({ isType }) => !isType).flatMap((one) => fileOf(source, one) ?? [])]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, trail: readonly string[]) => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
    else if (!done.has(file)) {
      for (const one of next.get(file) ?? []) walk(one, [...trail, file]);
      done.add(file);
    }
  };
  for (const file of next.keys()) walk(file, []);
  expect(cycles).toEqual([]);
});
