import { payoutPaper } from "#lib/documents/rules/settlements.ts";
import { warsawTime } from "#lib/platform/clock.ts";
import { isDemo } from "#lib/platform/env.ts";
import { paperResponse } from "#lib/platform/typst.ts";
import { loadPayoutList } from "#lib/settlements/loaders/papers.ts";
import { monthAsked } from "../month-asked.ts";

type Context = { params: Promise<{ editionId: string; month: string }> };

/** The payout list as a paper (D12). A month without one is a 404. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const data = await loadPayoutList(monthAsked(request, await params));
  const paper = payoutPaper(data, { today: data.today, time: warsawTime(data.printedAt), demo: isDemo() });
  return paperResponse("payout.typ", paper, data.printedAt, `lista-wyplat-${data.month}`);
}
