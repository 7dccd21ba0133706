import { monthlyListPaper } from "#lib/documents/rules/monthly-list.ts";
import { warsawTime } from "#lib/platform/clock.ts";
import { isDemo } from "#lib/platform/env.ts";
import { paperResponse } from "#lib/platform/typst.ts";
import { loadMonthlyListForPrint } from "#lib/referrals/loaders/monthly-lists.ts";

/** D14 as a paper; each print is logged at every person it names. */
export async function GET(_request: Request, { params }: { params: Promise<{ centreId: string; month: string }> }): Promise<Response> {
  const list = await loadMonthlyListForPrint(await params);
  const paper = monthlyListPaper(list, { today: list.today, time: warsawTime(list.printedAt), demo: isDemo() });
  return paperResponse("monthly-list.typ", paper, list.printedAt, `wykaz-${list.month}`);
}
