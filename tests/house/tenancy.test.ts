import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { tenancy } from "#prisma/tenancy.ts";
import { root } from "#tests/house/source.ts";

const models = globSync("prisma/schema/*.prisma", { cwd: root })
  .flatMap((file) => [...readFileSync(path.join(root, file), "utf8").matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)])
  .map(([, name, body]) => ({ name: name ?? "", body: body ?? "" }));

test("every table says who reads it and who writes it", () => {
  expect(models.map(({ name }) => name).sort()).toEqual(Object.keys(tenancy).sort());
});

test("every table about a programme carries its labour office", () => {
  const shared = models.filter(({ name }) => tenancy[name]?.read.some((side) => side === "labourOffice" || side === "welfareCentre"));
  expect(shared.filter(({ body }) => !/labourOfficeId\s+String/.test(body)).map(({ name }) => name)).toEqual([]);
});

test("every table about a person is closed to those who see figures only", () => {
  const personal = models.filter(({ name, body }) => name === "Person" || /\b(personId|participationId)\s+String\s/.test(body));
  expect(personal.filter(({ name }) => !tenancy[name]?.persons && name !== "Session").map(({ name }) => name)).toEqual([]);
});

test("no column defaults to the time of the database", () => {
  expect(models.filter(({ body }) => /@default\((now|uuid|cuid)\(/.test(body)).map(({ name }) => name)).toEqual([]);
});
