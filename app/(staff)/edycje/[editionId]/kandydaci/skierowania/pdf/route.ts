import { referralPaper } from "#lib/documents/rules/referral.ts";
import { warsawTime } from "#lib/platform/clock.ts";
import { isDemo } from "#lib/platform/env.ts";
import { paperResponse } from "#lib/platform/typst.ts";
import { loadReferralPapers } from "#lib/referrals/loaders/papers.ts";

/** All referrals of an edition that stand, in one file (D7). Without any it is a 404; each print is logged at its person. */
export async function GET(_request: Request, { params }: { params: Promise<{ editionId: string }> }): Promise<Response> {
  const { editionId } = await params;
  const data = await loadReferralPapers({ editionId });
  const paper = referralPaper(data, { today: data.today, time: warsawTime(data.printedAt), demo: isDemo() });
  return paperResponse("referral.typ", paper, data.printedAt, "skierowania");
}
