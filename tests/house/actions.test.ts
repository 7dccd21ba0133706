import { expect, test } from "vitest";
import { sources } from "#tests/house/source.ts";
import { everyAction, everyLoader } from "#tests/isolation/entrances.ts";

/** Server functions that belong to nobody's institution: signing out and choosing in whose name to act. */
const withoutPermission = ["app/(staff)/actions.ts", "app/(public)/logowanie/actions.ts"];

test("every server action is made by the builder and names its permission", async () => {
  const files = sources.filter(({ text }) => /^"use server";/m.test(text)).map(({ path: file }) => file);
  expect(files.filter((file) => !/^lib\/[^/]+\/actions(\.ts|\/)/.test(file)).sort()).toEqual([...withoutPermission].sort());
  const actions = await everyAction();
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.filter(({ roles }) => roles.length === 0).map(({ name }) => name)).toEqual([]);
});

test("every loader and action has a name of its own", async () => {
  const names = [...(await everyAction()), ...(await everyLoader())].map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("the exports of an actions file are nothing but actions, those of a loaders file nothing but loaders", () => {
  const files = sources.filter(
    ({ path: file }) => /^lib\/(?!platform)[^/]+\/(actions|loaders)(\.ts|\/)/.test(file) && !file.endsWith(".test.ts"),
  );
  const strange = files.flatMap(({ path: file, text }) =>
    [...text.matchAll(/^export (?:async )?(?:function|const) (\w+)(.*)/gm)]
      .filter(([, , rest]) => !/=\s*(action|loader)[(<]/.test(rest ?? "") && !/=\s*$/.test(rest ?? ""))
      .map(([, name]) => `${file}: ${name}`),
  );
  expect(strange).toEqual([]);
});
