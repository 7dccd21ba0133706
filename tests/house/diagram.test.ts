import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { diagramFile, drawDiagram } from "#scripts/diagram.ts";

test("the diagram of the schema is drawn from the schema as it stands", () => {
  expect(readFileSync(diagramFile, "utf8")).toBe(drawDiagram());
});
