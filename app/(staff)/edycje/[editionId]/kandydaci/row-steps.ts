import { roleLabel } from "#lib/institutions/labels.ts";
import { labourOfficeStaff } from "#lib/institutions/policy.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { candidateStateLabel } from "#lib/referrals/labels.ts";
import type { Candidate } from "#lib/referrals/repository/candidates.ts";
import { openSteps } from "#lib/referrals/rules/possible.ts";
import type { CandidateState } from "#lib/referrals/rules/state.ts";
import type { CandidateStep } from "#lib/referrals/transitions/candidates.ts";
import type { Role } from "#prisma/generated/client/enums.ts";

/** A step that is open for a row, printed; `side` is its institution where more than one of its roles may take it. */
export type RowStep = { step: CandidateStep; label: string; to: string; who: string; side: string | null; isMine: boolean; usual: boolean };

/** Steps that an edition which takes nobody any more does not offer; ends of a way stay possible. */
const ofRecruitment: readonly CandidateStep[] = [
  ...(["approve", "returnList", "send", "verify", "refer", "reserve", "reject", "returnToCentre", "answerReturn"] as const),
];

type Head = { readonly role: Role; readonly today: IsoDate; readonly isOpen: boolean };

/** What is possible now for a candidate and by whom, from the table of transitions. */
export const rowSteps = ({ referral }: Candidate, state: CandidateState, { role, today, isOpen }: Head): RowStep[] =>
  openSteps({ state, startsOn: referral?.startsOn ?? null, notice: referral?.notice?.kind ?? null }, role, today)
    .filter(({ step }) => isOpen || !ofRecruitment.includes(step))
    .map(({ step, label, to, roles, isMine, usual }) => ({
      ...{ step, label, isMine, usual: usual ?? false },
      to: candidateStateLabel[to],
      who: roles.map((one) => roleLabel[one]).join(", "),
      side: roles.length > 1 && roles.every((one) => labourOfficeStaff.some((staff) => staff === one)) ? "urząd pracy" : null,
    }));

/** Whose usual move it is, when it is somebody else's; what might happen besides is no next step: "Następny krok: Przekaż ponownie (koordynator PAI)". */
export function nextOfOthers(steps: readonly RowStep[]): string | null {
  if (steps.some(({ isMine, usual }) => isMine && usual)) return null;
  const next = steps.find(({ isMine, usual }) => !isMine && usual);
  return next ? `Następny krok: ${next.label} (${next.side ?? next.who})` : null;
}
