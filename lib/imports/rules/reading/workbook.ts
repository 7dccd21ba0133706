import { type Book, isDateFormat } from "./cells.ts";
import { MAX_CELL, stop } from "./limits.ts";
import { walk } from "./xml.ts";
import type { Parts } from "./zip.ts";

const WORKBOOK = "xl/workbook.xml";

/** Where the first sheet that can be seen lies, and whether the workbook counts days from 1904. @throws Unreadable when it is none */
export async function findSheet(parts: Parts): Promise<{ part: string; since1904: boolean }> {
  if (parts.has("content.xml") && parts.has("mimetype")) stop({ problem: "openDocument" });
  if (parts.has("xl/workbook.bin")) stop({ problem: "oldOrLocked" });
  if (!parts.has(WORKBOOK)) stop({ problem: "notASheet" });
  let since1904 = false;
  const sheets: string[] = [];
  await walk(parts, WORKBOOK, {
    open: (name, attribute) => {
      if (name === "workbookPr") since1904 = ["1", "true"].includes(attribute("date1904") ?? "");
      if (name === "sheet" && (attribute("state") ?? "visible") === "visible") sheets.push(attribute("r:id") ?? attribute("id") ?? "");
    },
  });
  const targets = new Map<string, string>();
  await walk(parts, "xl/_rels/workbook.xml.rels", {
    open: (name, attribute) => {
      if (name === "Relationship") targets.set(attribute("Id") ?? "", attribute("Target") ?? "");
    },
  });
  const target = targets.get(sheets[0] ?? "") ?? stop({ problem: "notASheet" });
  return { part: target.startsWith("/") ? target.slice(1) : `xl/${target}`, since1904 };
}

/** The texts that cells share, and the styles that show a day. Both parts may be missing. */
export async function readBook(parts: Parts, since1904: boolean): Promise<Book> {
  return { shared: await sharedTexts(parts), dateStyles: await dateStyles(parts), since1904 };
}

async function sharedTexts(parts: Parts): Promise<string[]> {
  const shared: string[] = [];
  if (!parts.has("xl/sharedStrings.xml")) return shared;
  let text = "";
  let inText = false;
  let inReading = false; // how a word is read aloud in Japanese, no part of the text
  await walk(parts, "xl/sharedStrings.xml", {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") inReading = true;
      if (name === "t") inText = true;
    },
    text: (piece) => {
      if (inText && !inReading && text.length < MAX_CELL) text += piece;
    },
    close: (name) => {
      if (name === "t") inText = false;
      if (name === "rPh") inReading = false;
      if (name === "si") shared.push(text.slice(0, MAX_CELL));
    },
  });
  return shared;
}

async function dateStyles(parts: Parts): Promise<Set<number>> {
  const found = new Set<number>();
  if (!parts.has("xl/styles.xml")) return found;
  const codes = new Map<number, string>();
  let inCells = false;
  let style = 0;
  await walk(parts, "xl/styles.xml", {
    open: (name, attribute) => {
      if (name === "numFmt") codes.set(Number(attribute("numFmtId")), attribute("formatCode") ?? "");
      if (name === "cellXfs") inCells = true;
      if (name !== "xf" || !inCells) return;
      const id = Number(attribute("numFmtId") ?? 0);
      if (isDateFormat(id, codes.get(id))) found.add(style);
      style += 1;
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return found;
}
