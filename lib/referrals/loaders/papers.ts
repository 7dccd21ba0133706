import { findEdition } from "#lib/editions/repository/editions.ts";
import { staff } from "#lib/institutions/policy.ts";
import { lawInForce } from "#lib/institutions/repository.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { referralsForPaper } from "#lib/referrals/repository/papers.ts";
import { type Letterhead, letterheadOf } from "#lib/reports/repository/letterhead.ts";

/** D7: the referral of one candidate, or all of an edition that stand; for whoever issued them and for the centre of the people. */
export const loadReferralPapers = loader({
  name: "referrals.papers",
  roles: staff,
  load: async (tx, { clock, params }: Given<{ editionId: string; nominationId?: string }>) => {
    const { editionId, nominationId = null } = params;
    if (!isId(editionId) || (nominationId !== null && !isId(nominationId))) return null;
    const edition = await findEdition(tx, editionId);
    const referrals = edition ? await referralsForPaper(tx, editionId, nominationId) : [];
    if (!edition || referrals.length === 0) return null;
    const letterhead: Letterhead = await letterheadOf(tx, edition);
    const { rates } = await lawInForce(tx, edition.labourOfficeId);
    return { edition, referrals, letterhead, rates, today: clock.today, printedAt: clock.now };
  },
  // R41: every print of a person's paper, with its purpose.
  access: ({ referrals }, { editionId }) =>
    referrals.map(({ personId }) => ({
      ...{ scope: "referrals.papers", subjectType: "Person", subjectId: personId },
      purpose: `wydruk skierowania (D7), realizacja edycji ${editionId}`,
    })),
});

export type ReferralPapers = NonNullable<Awaited<ReturnType<typeof loadReferralPapers.definition.load>>>;
