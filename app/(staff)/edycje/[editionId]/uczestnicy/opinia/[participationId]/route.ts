import { loadOpinionForPrint } from "#lib/courses/loaders/opinion.ts";
import { opinionPaper } from "#lib/documents/rules/opinion.ts";
import { warsawTime } from "#lib/platform/clock.ts";
import { isDemo } from "#lib/platform/env.ts";
import { paperResponse } from "#lib/platform/typst.ts";

type Params = { params: Promise<{ editionId: string; participationId: string }> };

/** The centre's opinion as a paper (D17). Where none was written, or the participation is not seen, a 404. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const data = await loadOpinionForPrint(await params);
  const paper = opinionPaper(data, { today: data.today, time: warsawTime(data.printedAt), demo: isDemo() });
  return paperResponse("opinion.typ", paper, data.printedAt, `opinia-${data.edition.plannedFrom}`);
}
