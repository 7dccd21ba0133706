import writeXlsxFile from "write-excel-file/node";
import { hoursPaper, hoursSheet } from "#lib/documents/rules/hours.ts";
import { cycleTable, type HoursTable, weekTable } from "#lib/documents/rules/hours-table.ts";
import { PURPOSE_MISSING } from "#lib/imports/labels/export.ts";
import { exportSchema } from "#lib/imports/schema.ts";
import { isDemo } from "#lib/platform/env.ts";
import { paperResponse } from "#lib/platform/typst.ts";
import { loadCycleExport } from "#lib/work/loaders/cycle.ts";
import { loadWeekExport } from "#lib/work/loaders/week-export.ts";
import { readFilter } from "#lib/work/rules/filter.ts";

type Context = { params: Promise<{ editionId: string }> };
type Purpose = ReturnType<typeof exportSchema.parse>["purpose"];
type Source = Parameters<typeof hoursSheet>[1];
type Way = "xlsx" | "pdf";

/** The sheet of a week as the address and its filter show it. */
export const weekAnswer = (request: Request, context: Context, way: Way): Promise<Response> =>
  answer(request, context, way, async (given, question) => {
    const source = await loadWeekExport({ ...given, week: question.get("tydzien") ?? "" });
    return { source, table: weekTable(source), name: `godziny-${source.sheet.week}` };
  });

/** The whole cycle as the address and its filter show it. */
export const cycleAnswer = (request: Request, context: Context, way: Way): Promise<Response> =>
  answer(request, context, way, async (given) => {
    const source = await loadCycleExport(given);
    return { source, table: cycleTable(source), name: `godziny-cykl-${source.edition.startsOn}` };
  });

type Given = { editionId: string; purpose: Purpose; filter: ReturnType<typeof readFilter> };

/** Without a purpose nothing is read (R41); with one, each person's reading is logged before the file is made. */
async function answer(
  request: Request,
  { params }: Context,
  way: Way,
  read: (given: Given, question: URLSearchParams) => Promise<{ source: Source; table: HoursTable; name: string }>,
): Promise<Response> {
  const question = new URL(request.url).searchParams;
  const asked = exportSchema.safeParse({ ...(await params), purpose: question.get("cel") });
  if (!asked.success) return new Response(PURPOSE_MISSING, { status: 400, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  const { purpose } = asked.data;
  const { source, table, name } = await read({ ...asked.data, filter: readFilter(Object.fromEntries(question)) }, question);
  if (way === "pdf") return paperResponse("hours.typ", hoursPaper(table, source, purpose, isDemo()), source.now, name);
  const workbook = await writeXlsxFile(hoursSheet(table, source, purpose), { sheet: "godziny", columns: widths(table) }).toBuffer();
  return new Response(new Uint8Array(workbook), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Content-Disposition": `attachment; filename="${name}.xlsx"`,
      "Cache-Control": "private, no-store",
    },
  });
}

/** Characters: a name needs room, hours little. */
const widths = ({ heads, texts }: HoursTable) =>
  heads.map((head, x) => ({ width: x === 0 ? 36 : x < texts ? 12 : Math.max(10, head.length) }));
