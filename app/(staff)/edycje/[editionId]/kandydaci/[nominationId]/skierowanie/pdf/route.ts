import { referralPaper } from "#lib/documents/rules/referral.ts";
import { warsawTime } from "#lib/platform/clock.ts";
import { isDemo } from "#lib/platform/env.ts";
import { paperResponse } from "#lib/platform/typst.ts";
import { loadReferralPapers } from "#lib/referrals/loaders/papers.ts";

type Props = { params: Promise<{ editionId: string; nominationId: string }> };

/** The referral as a paper (D7). Whoever does not see the person gets a 404; the print is logged. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const data = await loadReferralPapers(await params);
  const paper = referralPaper(data, { today: data.today, time: warsawTime(data.printedAt), demo: isDemo() });
  return paperResponse("referral.typ", paper, data.printedAt, "skierowanie");
}
