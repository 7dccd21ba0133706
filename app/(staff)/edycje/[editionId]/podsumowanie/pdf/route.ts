import { summaryPaper } from "#lib/documents/rules/summary.ts";
import { warsawTime } from "#lib/platform/clock.ts";
import { isDemo } from "#lib/platform/env.ts";
import { paperResponse } from "#lib/platform/typst.ts";
import { loadSummaryForPrint } from "#lib/reports/loaders/summary.ts";

/** The summary as a paper (D18), from the same records as the page. Whoever may not print it gets a 404. */
export async function GET(_request: Request, { params }: { params: Promise<{ editionId: string }> }): Promise<Response> {
  const data = await loadSummaryForPrint(await params);
  const paper = summaryPaper(data, { today: data.today, time: warsawTime(data.printedAt), demo: isDemo() });
  return paperResponse("summary.typ", paper, data.printedAt, `podsumowanie-${data.edition.plannedFrom}`);
}
