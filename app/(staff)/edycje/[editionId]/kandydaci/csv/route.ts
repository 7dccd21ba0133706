import { csvOf, exportTable } from "#lib/imports/rules/writing.ts";
import { exportAnswer } from "../import/export-answer.ts";

type Context = { params: Promise<{ editionId: string }> };

/** The centre's candidates as CSV, for the purpose named in the address (R41). */
export const GET = (request: Request, context: Context): Promise<Response> =>
  exportAnswer(request, context, { ending: "csv", type: "text/csv; charset=utf-8" }, async (candidates) => csvOf(exportTable(candidates)));
