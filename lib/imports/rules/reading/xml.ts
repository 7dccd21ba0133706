import { SaxesParser } from "saxes";
import { stop } from "./limits.ts";
import type { Parts } from "./zip.ts";

type Handlers = {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
  /** true: enough was read */
  readonly isDone?: () => boolean;
};

const local = (name: string) => name.slice(name.indexOf(":") + 1);

/**
 * Walks through a part's XML as it is inflated; names come without their prefix. A document type is refused: a workbook has none, and
 * entities of its own are how a small text grows without end.
 */
export async function walk(parts: Parts, part: string, { open, text, close, isDone = () => false }: Handlers): Promise<void> {
  const parser = new SaxesParser();
  parser.on("error", () => stop({ problem: "unreadable" }));
  parser.on("doctype", () => stop({ problem: "unreadable" }));
  if (open)
    parser.on("opentag", ({ name, attributes }) => {
      const find = (wanted: string) => attributes[wanted] ?? Object.entries(attributes).find(([key]) => local(key) === wanted)?.[1];
      open(local(name), find);
    });
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  if (close) parser.on("closetag", ({ name }) => close(local(name)));
  await parts.read(part, (piece) => {
    parser.write(piece);
    return !isDone();
  });
  if (!isDone()) parser.close();
}
