import { schedulePaper } from "#lib/documents/rules/schedule.ts";
import { warsawTime } from "#lib/platform/clock.ts";
import { isDemo } from "#lib/platform/env.ts";
import { paperResponse } from "#lib/platform/typst.ts";
import { loadScheduleForPrint } from "#lib/schedule/loaders/schedule.ts";

/** The schedule as a paper (D9); each print is logged. Without meetings it is a 404. */
export async function GET(_request: Request, { params }: { params: Promise<{ editionId: string }> }): Promise<Response> {
  const data = await loadScheduleForPrint(await params);
  const paper = schedulePaper(data, { today: data.today, time: warsawTime(data.printedAt), demo: isDemo() });
  return paperResponse("schedule.typ", paper, data.printedAt, `harmonogram-${data.edition.plannedFrom}`);
}
