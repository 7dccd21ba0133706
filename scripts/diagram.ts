import { globSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
/** Where the diagram is kept. */
export const diagramFile = path.join(root, "prisma/diagram.md");

type Model = {
  readonly name: string;
  readonly about: string;
  readonly relations: readonly { to: string; field: string; optional: boolean }[];
};

const blocks = /((?:^\/\/\/.*\n)*)^model (\w+) \{\n([\s\S]*?)^\}/gm;
const relation = /^\s+(\w+)\s+(\w+)(\?)?\s+@relation\([^)]*fields:/gm;

function modelsOf(file: string): Model[] {
  return [...readFileSync(path.join(root, file), "utf8").matchAll(blocks)].map(([, comment, name, body]) => ({
    name: name ?? "",
    about: (comment ?? "").replaceAll("///", "").replace(/\s+/g, " ").trim(),
    relations: [...(body ?? "").matchAll(relation)].map(([, field, to, optional]) => ({
      field: field ?? "",
      to: to ?? "",
      optional: optional === "?",
    })),
  }));
}

function section(file: string): string {
  const models = modelsOf(file);
  const arrows = models.flatMap(({ name, relations }) =>
    relations.map(({ to, field, optional }) => `  ${to} ${optional ? "|o" : "||"}--o{ ${name} : ${field}`),
  );
  const words = models.map(({ name, about }) => `- \`${name}\`${about ? `: ${about}` : ""}`);
  const drawing = arrows.length > 0 ? ["```mermaid", "erDiagram", ...arrows, "```", ""] : [];
  return [`## ${path.basename(file, ".prisma")}`, "", ...drawing, ...words, ""].join("\n");
}

/** The schema as pictures, a domain each, with what every table is for. Drawn from the schema, so that it cannot be wrong. */
export function drawDiagram(): string {
  const files = globSync("prisma/schema/*.prisma", { cwd: root }).filter((file) => !file.endsWith("main.prisma"));
  const head =
    "# The schema\n\nDrawn by `npm run diagram` from prisma/schema; a test fails when it is out of date. An arrow leads from the table referred to.\n";
  return [head, ...files.sort().map(section)].join("\n");
}

if (import.meta.main) writeFileSync(diagramFile, drawDiagram());
