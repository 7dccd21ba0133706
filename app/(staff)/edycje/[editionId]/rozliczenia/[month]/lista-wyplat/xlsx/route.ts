import writeXlsxFile from "write-excel-file/node";
import { payoutRows } from "#lib/documents/rules/settlements.ts";
import { defuse } from "#lib/imports/rules/values.ts";
import { loadPayoutList } from "#lib/settlements/loaders/papers.ts";
import { monthAsked } from "../../month-asked.ts";

type Context = { params: Promise<{ editionId: string; month: string }> };

const GROSZE = 100;
const heads = ["Lp.", "Nazwisko i imiona", "Za", "Minuty", "Stawka", "Kwota (zł)"];
const text = (value: string) => ({ value: defuse(value), type: String });
const number = (value: number) => ({ value, type: Number });

/** The payout list as a workbook: the rows of the paper, minutes and złoty as numbers. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const data = await loadPayoutList(monthAsked(request, await params));
  const rows = payoutRows(data).map(({ no, name, what, minutes, parts, amountGrosz }) => [
    ...[number(no), text(name), text(what || data.month), number(minutes), text(parts), number(amountGrosz / GROSZE)],
  ]);
  const sum = [
    text(""),
    text("Razem"),
    text(""),
    number(data.sums?.minutes ?? 0),
    text(""),
    number((data.sums?.amountGrosz ?? 0) / GROSZE),
  ];
  const workbook = await writeXlsxFile([heads.map(text), ...rows, sum], { sheet: "lista wyplat" }).toBuffer();
  return new Response(new Uint8Array(workbook), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Content-Disposition": `attachment; filename="lista-wyplat-${data.month}.xlsx"`,
      "Cache-Control": "private, no-store",
    },
  });
}
