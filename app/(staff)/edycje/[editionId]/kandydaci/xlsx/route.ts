import writeXlsxFile from "write-excel-file/node";
import { exportTable } from "#lib/imports/rules/writing.ts";
import { exportAnswer } from "../import/export-answer.ts";

type Context = { params: Promise<{ editionId: string }> };

/** Every cell is text: a number with its zeros, a day as written, and nothing to evaluate. */
const cell = (value: string) => ({ value, type: String });

/** The centre's candidates as a workbook, for the purpose named in the address (R41). */
export const GET = (request: Request, context: Context): Promise<Response> =>
  exportAnswer(
    request,
    context,
    { ending: "xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
    async (candidates) =>
      writeXlsxFile(
        exportTable(candidates).map((row) => row.map(cell)),
        { sheet: "kandydaci" },
      ).toBuffer(),
  );
