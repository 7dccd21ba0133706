import { strToU8, type Zippable, zipSync } from "fflate";
import { expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { fileFaultText } from "#lib/imports/labels/files.ts";
import { readFile } from "./file.ts";
import { MAX_COLUMNS, MAX_FILE, MAX_ROWS } from "./limits.ts";

const HEAD = ["nazwisko", "imiona", "pesel", "miejscowosc"];
const read = async (content: string | Uint8Array) => readFile(Buffer.from(content as string));
const rowsOf = async (content: string | Uint8Array) => {
  const result = await read(content);
  if (!result.ok) throw new Error(result.fault.problem);
  return result.table.rows.map(({ cells }) => cells);
};
const faultOf = async (content: string | Uint8Array) => {
  const result = await read(content);
  if (result.ok) throw new Error("the file was taken");
  // Every refusal says something to the user.
  expect(fileFaultText(result.fault)).toMatch(/\.$/);
  return result.fault;
};
const csv = (rows: readonly (readonly string[])[], separator = ";") => [HEAD, ...rows].map((row) => row.join(separator)).join("\r\n");

/** The parts of a workbook with one sheet; `sheet` is what stands inside its <worksheet>. */
const bookOf = (sheet: string, more: Zippable = {}) =>
  zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/workbook.xml": strToU8('<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    "xl/_rels/workbook.xml.rels": strToU8('<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet>${sheet}</worksheet>`),
    ...more,
  });
const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const headRow = `<row r="1">${HEAD.map(text).join("")}</row>`;
const sheetOf = (...rows: string[]) => `<sheetData>${headRow}${rows.join("")}</sheetData>`;

test("semicolons, commas and tabs are told apart, and quoted fields keep separators, quotes and line breaks", async () => {
  for (const separator of [";", ",", "\t"])
    expect(await rowsOf(csv([["Nowak", "Anna", "1", `"Kędzierzyn${separator} ""Koźle""\n47"`]], separator))).toEqual([
      ["Nowak", "Anna", "1", `Kędzierzyn${separator} "Koźle"\n47`],
    ]);
  expect(await rowsOf(`sep=,\r\n${csv([["Nowak", "Anna", "1", "Koźle"]], ",")}`)).toEqual([["Nowak", "Anna", "1", "Koźle"]]);
});

test("UTF-8 with and without its mark, Windows-1250 and Excel's Unicode text give the same letters", async () => {
  const list = csv([["Żółć-Śliwa", "Łucja", "1", "Kędzierzyn"]]);
  const expected = [["Żółć-Śliwa", "Łucja", "1", "Kędzierzyn"]];
  const letters: Record<string, number> = { Ż: 0xaf, ó: 0xf3, ł: 0xb3, ć: 0xe6, Ś: 0x8c, Ł: 0xa3, ę: 0xea };
  const old = Uint8Array.from([...list].map((letter) => letters[letter] ?? letter.charCodeAt(0)));
  expect(await rowsOf(list)).toEqual(expected);
  expect(await rowsOf(`\ufeff${list}`)).toEqual(expected);
  expect(await rowsOf(old)).toEqual(expected);
  expect(await rowsOf(Buffer.from(`\ufeff${list.replaceAll(";", "\t")}`, "utf16le"))).toEqual(expected);
});

test("a row keeps the number it has in the file, below a title and between empty rows", async () => {
  const result = await read(
    `Lista osób uprawnionych;;;\n\n${csv([
      ["", "", "", ""],
      ["Nowak", "Anna", "1", "Koźle"],
    ])}`,
  );
  expect(result.ok && result.table.rows).toEqual([{ rowNo: 5, cells: ["Nowak", "Anna", "1", "Koźle"] }]);
});

test("a workbook as spreadsheets write it: shared texts, numbers, days, yes and no", async () => {
  const book = await writeXlsxFile([
    [...HEAD, "data urodzenia", "pomoc spoleczna"].map((value) => ({ value })),
    [
      ...[{ value: "Żółć" }, { value: "Łucja" }, { value: 2211012345, type: Number }, { value: "Koźle" }],
      ...[
        { value: new Date("2001-02-03T00:00:00Z"), type: Date, format: "dd.mm.yyyy" },
        { value: true, type: Boolean },
      ],
    ],
  ]).toBuffer();
  expect(await rowsOf(book)).toEqual([["Żółć", "Łucja", "2211012345", "Koźle", "2001-02-03", "T"]]);
});

test("of a formula the value last shown is taken, and nothing is evaluated; an error stays what it is", async () => {
  const cells = `<c t="str"><f>HYPERLINK("http://x")</f><v>Nowak</v></c><c t="e"><v>#REF!</v></c><c><f>1+1</f></c>${text("Koźle")}`;
  expect(await rowsOf(bookOf(sheetOf(`<row r="2">${cells}</row>`)))).toEqual([["Nowak", "#REF!", "", "Koźle"]]);
});

test("days of a workbook that counts from 1904, and a style of one's own that shows a day", async () => {
  const more = {
    "xl/workbook.xml": strToU8(
      '<workbook><workbookPr date1904="1"/><sheets><sheet name="H" state="hidden" r:id="rId9"/><sheet name="A" r:id="rId1"/></sheets></workbook>'.replace(
        "<workbook>",
        '<workbook xmlns:r="r">',
      ),
    ),
    "xl/styles.xml": strToU8(
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs></styleSheet>',
    ),
  };
  const row = `<row r="2">${text("Nowak")}${text("Anna")}<c s="1"><v>1</v></c><c s="0"><v>1</v></c></row>`;
  expect(await rowsOf(bookOf(sheetOf(row), more))).toEqual([["Nowak", "Anna", "1904-01-02", "1"]]);
});

test("what is not a list is refused by its content, whatever its name says", async () => {
  expect(await faultOf("")).toEqual({ problem: "empty" });
  expect(await faultOf("  \r\n\t")).toEqual({ problem: "empty" });
  expect(await faultOf("%PDF-1.7 …")).toEqual({ problem: "pdf" });
  expect(await faultOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toEqual({ problem: "oldOrLocked" });
  expect(await faultOf("<html><table><tr><td>nazwisko</td></tr></table>")).toEqual({ problem: "webPage" });
  expect(await faultOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47]))).toEqual({ problem: "notASheet" });
  expect(await faultOf("nazwisko;imiona\n\0;\0")).toEqual({ problem: "unreadable" });
  expect(await faultOf(zipSync({ "word/document.xml": strToU8("<w/>") }))).toEqual({ problem: "notASheet" });
  expect(await faultOf(zipSync({ mimetype: strToU8("ods"), "content.xml": strToU8("<o/>") }))).toEqual({ problem: "openDocument" });
  expect(await faultOf(zipSync({ "inner.zip": zipSync({ a: strToU8("a") }) }))).toEqual({ problem: "notASheet" });
  expect(await faultOf(bookOf(sheetOf()).subarray(0, 400))).toEqual({ problem: "unreadable" });
});

test("a file without names of columns is refused, so that people are never kept as names", async () => {
  expect(await faultOf("Nowak;Anna;80050612345;Koźle\nKowalska;Ewa;80050612346;Koźle")).toEqual({ problem: "noHeader" });
  expect(await faultOf(csv([]))).toEqual({ problem: "noRows" });
});

test("a name of a column twice, merged people, an open quote: said with the place", async () => {
  expect(await faultOf("nazwisko;imiona;Pesel;pesel\na;b;c;d")).toEqual({ problem: "headerTwice", name: "pesel", columns: ["C", "D"] });
  const merged = `${sheetOf(`<row r="2">${text("Nowak")}</row>`)}<mergeCells><mergeCell ref="A2:A3"/></mergeCells>`;
  expect(await faultOf(bookOf(merged))).toEqual({ problem: "merged", range: "A2:A3" });
  expect(await faultOf(`${csv([])}\r\n"Nowak;Anna;1;Koźle`)).toMatchObject({ problem: "openQuote" });
});

test("too much is refused at its limit: bytes, rows, columns", async () => {
  expect(await faultOf(new Uint8Array(MAX_FILE + 1))).toEqual({ problem: "tooLarge", bytes: MAX_FILE + 1 });
  const person = ["Nowak", "Anna", "1", "Koźle"];
  expect(await rowsOf(csv(Array.from({ length: MAX_ROWS }, () => person)))).toHaveLength(MAX_ROWS);
  expect(await faultOf(csv(Array.from({ length: MAX_ROWS + 1 }, () => person)))).toEqual({ problem: "tooManyRows" });
  const wide = Array.from({ length: 10_000 }, (_, i) => `k${i}`);
  expect(await faultOf(`${wide.join(";")}\n${wide.join(";")}`)).toEqual({ problem: "tooManyColumns" });
  expect(await faultOf(bookOf(sheetOf(`<row r="2">${wide.map(text).join("")}</row>`)))).toEqual({ problem: "tooManyColumns" });
  expect(await rowsOf(`${HEAD.join(";")}${";".repeat(MAX_COLUMNS * 3)}\n${person.join(";")}`)).toEqual([person]);
  const row = (r: number) => `<row r="${r}"><c t="inlineStr"><is><t>${r}</t></is></c></row>`;
  const million = bookOf(sheetOf(Array.from({ length: 200_000 }, (_, i) => row(i + 2)).join("")));
  expect(["tooManyRows", "bomb"]).toContain((await faultOf(million)).problem);
});

test("a zip bomb is refused before it is inflated, also one that lies about its size", async () => {
  const zeros = new Uint8Array(80 * 1024 * 1024);
  const bomb = zipSync({ "xl/worksheets/sheet1.xml": zeros, "xl/workbook.xml": strToU8("<workbook/>") }, { level: 1 });
  expect(bomb.length).toBeLessThan(MAX_FILE);
  expect(await faultOf(bomb)).toEqual({ problem: "bomb" });
  const liar = bookOf(sheetOf(`<row r="2">${text("Nowak")}${text("x".repeat(500_000))}</row>`));
  const view = new DataView(liar.buffer, liar.byteOffset);
  const name = Buffer.from(liar).lastIndexOf("xl/worksheets/sheet1.xml");
  view.setUint32(name - 46 + 24, 100, true); // the size that the directory declares of the sheet
  expect(await faultOf(liar)).toEqual({ problem: "unreadable" });
  const many = zipSync(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`${i}.xml`, strToU8("<a/>")])));
  expect(await faultOf(many)).toEqual({ problem: "bomb" });
});

test("entities and document types of XML lead nowhere", async () => {
  const laughing = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
  const more = { "xl/worksheets/sheet1.xml": strToU8(`${laughing}<worksheet>${sheetOf(`<row r="2">${text("&b;")}</row>`)}</worksheet>`) };
  expect(await faultOf(bookOf("", more))).toEqual({ problem: "unreadable" });
  expect(await faultOf(bookOf(sheetOf(`<row r="2">${text("&b;")}</row>`)))).toEqual({ problem: "unreadable" });
});
