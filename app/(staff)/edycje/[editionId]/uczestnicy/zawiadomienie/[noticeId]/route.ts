import { loadNoticeForPrint } from "#lib/courses/loaders/notice.ts";
import { noticePaper } from "#lib/documents/rules/notice.ts";
import { warsawTime } from "#lib/platform/clock.ts";
import { isDemo } from "#lib/platform/env.ts";
import { renderPdf } from "#lib/platform/typst.ts";

type Params = { params: Promise<{ editionId: string; noticeId: string }> };

/** The notice of an interruption as a paper (D15). Whoever does not see the participation gets a 404. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const data = await loadNoticeForPrint(await params);
  const paper = noticePaper(data, { today: data.today, time: warsawTime(data.printedAt), demo: isDemo() });
  return new Response(renderPdf("notice.typ", paper, data.printedAt), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="zawiadomienie-${data.notice.number.replace("/", "-")}.pdf"`,
      "Cache-Control": "private, no-store",
    },
  });
}
