import { missingOnList } from "#lib/law/rules/r10-nomination-list.ts";
import { RULINGS } from "#lib/law/rulings.ts";
import type { RuleCode } from "#lib/law/verdict.ts";
import { contractOn } from "#lib/people/rules/knowledge.ts";
import { formatDate, formatRange } from "#lib/platform/polish.ts";
import { mayTake } from "#lib/platform/transitions.ts";
import type { loadCandidates } from "#lib/referrals/loaders/candidates.ts";
import { nominators } from "#lib/referrals/policy.ts";
import type { CandidateState } from "#lib/referrals/rules/state.ts";
import { candidateTransitions } from "#lib/referrals/transitions/candidates.ts";
import type { Role } from "#prisma/generated/client/enums.ts";

export type CentreData = Extract<Awaited<ReturnType<typeof loadCandidates>>, { side: "OPS" }>;

/** One line of the centre's list, printed. */
export type CentreRow = {
  id: string;
  version: number;
  personId: string;
  ordinal: number;
  name: string;
  identity: string;
  municipality: string;
  /** ISO day or "" */
  assistanceConfirmedOn: string;
  assistance: string;
  contract: string;
  state: CandidateState;
  reserveOrder: number | null;
  notes: string[];
  gaps: string[];
  mayComplete: boolean;
  mayWithdraw: boolean;
  /** the referral whose first day may be confirmed: it has come */
  takeUp: { referralId: string; startsOn: string; endsOn: string } | null;
};

export function centreRows({ rows, role, today, isOpen }: CentreData): CentreRow[] {
  return rows.map(({ candidate, state }) => {
    const { facts, referral } = candidate;
    const contract = contractOn(facts.contracts, today);
    const canComplete =
      isOpen && mayTake(candidateTransitions.withdraw, state, "OPS_SOCIAL_WORKER") && nominators.some((one: Role) => one === role);
    return {
      id: candidate.nominationId,
      version: candidate.version,
      personId: candidate.personId,
      ordinal: candidate.ordinal,
      name: `${candidate.surname} ${candidate.givenNames}`,
      identity: candidate.maskedPesel ? `PESEL ${candidate.maskedPesel}` : "bez numeru PESEL",
      municipality: facts.stay?.name ?? facts.residence?.name ?? "brak gminy",
      assistanceConfirmedOn: facts.assistanceConfirmedOn ?? "",
      assistance: facts.assistanceConfirmedOn ? formatDate(facts.assistanceConfirmedOn) : "brak",
      contract: contract ? formatDate(contract.signedOn) : "nie ma",
      state,
      reserveOrder: candidate.verification?.reserveOrder ?? null,
      notes: notesOf(candidate, state),
      gaps: missingOnList({
        label: "",
        surname: candidate.surname,
        givenNames: candidate.givenNames,
        residence: candidate.town ?? "",
        hasPesel: candidate.maskedPesel !== null,
        identityDocument: candidate.hasDocument ? { kind: "dokument", number: "wpisano" } : null,
      }),
      mayComplete: canComplete,
      mayWithdraw: mayTake(candidateTransitions.withdraw, state, role),
      takeUp:
        referral && referral.startsOn <= today && mayTake(candidateTransitions.takeUp, state, role)
          ? { referralId: referral.id, startsOn: referral.startsOn, endsOn: referral.endsOn }
          : null,
    };
  });
}

/** The referral's number, or why not: short forms only, never what the labour office knows (R41, words.md 2). */
function notesOf(
  { referral, verification, list, participation }: CentreData["rows"][number]["candidate"],
  state: CandidateState,
): string[] {
  if (participation) return [`od ${formatDate(participation.firstDay)}`];
  if (referral) return [`nr ${referral.number}, ${formatRange({ from: referral.startsOn, to: referral.endsOn })}`];
  if (state === "REJECTED")
    return [verification?.ruleCodes.map(shortOf).filter(Boolean).join(", ") ?? "", verification?.reason ?? ""].filter(Boolean);
  if (state === "RESERVE") return verification?.reason ? [verification.reason] : [];
  return list ? [`lista ${list.number} z ${formatDate(list.sentOn)}`] : [];
}

function shortOf(code: string): string {
  const short = code in RULINGS ? RULINGS[code as RuleCode].short : "";
  return typeof short === "string" ? short : "";
}
