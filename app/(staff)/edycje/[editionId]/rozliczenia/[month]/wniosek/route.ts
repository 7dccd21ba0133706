import { claimPaper } from "#lib/documents/rules/settlements.ts";
import { warsawTime } from "#lib/platform/clock.ts";
import { isDemo } from "#lib/platform/env.ts";
import { paperResponse } from "#lib/platform/typst.ts";
import { loadClaimPaper } from "#lib/settlements/loaders/papers.ts";
import { monthAsked } from "../month-asked.ts";

type Context = { params: Promise<{ editionId: string; month: string }> };

/** The claim for refund as a paper (D13). A month without a claim is a 404. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const data = await loadClaimPaper(monthAsked(request, await params));
  const paper = claimPaper(data, { today: data.today, time: warsawTime(data.printedAt), demo: isDemo() });
  return paperResponse("claim.typ", paper, data.printedAt, `wniosek-o-refundacje-${data.month}`);
}
