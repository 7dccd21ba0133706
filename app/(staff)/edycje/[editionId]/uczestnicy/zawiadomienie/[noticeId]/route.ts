import { loadNoticeForPrint } from "#lib/courses/loaders/notice.ts";
import { noticePaper } from "#lib/documents/rules/notice.ts";
import { warsawTime } from "#lib/platform/clock.ts";
import { isDemo } from "#lib/platform/env.ts";
import { paperResponse } from "#lib/platform/typst.ts";

type Params = { params: Promise<{ editionId: string; noticeId: string }> };

/** The notice of an interruption as a paper (D15). Whoever does not see the participation gets a 404. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const data = await loadNoticeForPrint(await params);
  const paper = noticePaper(data, { today: data.today, time: warsawTime(data.printedAt), demo: isDemo() });
  return paperResponse("notice.typ", paper, data.printedAt, `zawiadomienie-${data.notice.number.replace("/", "-")}`);
}
