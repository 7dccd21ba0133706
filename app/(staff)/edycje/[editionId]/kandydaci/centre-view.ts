import type { Choice } from "#components/form/select-field.tsx";
import { message } from "#lib/law/messages.ts";
import { missingOnList } from "#lib/law/rules/r10-nomination-list.ts";
import { refusalRecord } from "#lib/law/rules/r33-refusal.ts";
import { notTakenUpRecord } from "#lib/law/rules/r35-not-taken-up.ts";
import { RULINGS } from "#lib/law/rulings.ts";
import type { RuleCode, Verdict } from "#lib/law/verdict.ts";
import { contractOn } from "#lib/people/rules/knowledge.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatDate, formatRange } from "#lib/platform/polish.ts";
import { reportedLabel } from "#lib/referrals/labels.ts";
import type { loadCandidates } from "#lib/referrals/loaders/candidates.ts";
import { nominators } from "#lib/referrals/policy.ts";
import { takesCentreData, takesContact } from "#lib/referrals/rules/possible.ts";
import type { ReportKind } from "#lib/referrals/rules/report.ts";
import type { CandidateState } from "#lib/referrals/rules/state.ts";
import type { Role } from "#prisma/generated/client/enums.ts";
import { nextOfOthers, type RowStep, rowSteps } from "./row-steps.ts";

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
  phone: string;
  remarks: string;
  state: CandidateState;
  reserveOrder: number | null;
  notes: string[];
  gaps: string[];
  mayComplete: boolean;
  /** telephone and remarks are all that can still be corrected */
  contactOnly: boolean;
  steps: RowStep[];
  /** whose move it is, when it is not one's own */
  next: string | null;
  /** what a report may lead to (R33, R35) */
  consequence: Partial<Record<ReportKind, string>>;
  /** the referral whose first day may be confirmed: it has come */
  takeUp: { referralId: string; startsOn: string; endsOn: string } | null;
};

/** What the centre's page is given. */
export type CentreListProps = {
  editionId: string;
  today: IsoDate;
  mayNominate: boolean;
  mayApprove: boolean;
  maySend: boolean;
  municipalities: readonly Choice[];
  /** the centre's own */
  municipalityId: string;
  rows: readonly CentreRow[];
};

export function centreRows(data: CentreData): CentreRow[] {
  const { rows, role, today, isOpen, reserve } = data;
  return rows.map(({ candidate, state }) => {
    const { facts, referral } = candidate;
    const contract = contractOn(facts.contracts, today);
    const canComplete = isOpen && takesContact(state) && nominators.some((one: Role) => one === role);
    const steps = rowSteps(candidate, state, data);
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
      phone: candidate.phone ?? "",
      remarks: candidate.remarks ?? "",
      state,
      reserveOrder: reserve.get(candidate.nominationId) ?? null,
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
      contactOnly: !takesCentreData(state),
      steps,
      next: nextOfOthers(steps),
      consequence: referral && state === "REFERRED" ? consequences(today) : {},
      takeUp:
        referral && steps.some(({ step, isMine }) => step === "takeUp" && isMine)
          ? { referralId: referral.id, startsOn: referral.startsOn, endsOn: referral.endsOn }
          : null,
    };
  });
}

/** The possible consequences as the forms tell them beforehand: the software records, the starosta decides. */
function consequences(on: string): CentreRow["consequence"] {
  const recorded = { eventOn: on, explained: true, reportedOn: on };
  const text = (verdict: Verdict) => {
    const { why, fix, basis } = message(verdict);
    return `${why} ${fix} Podstawa: ${basis}`;
  };
  return {
    NOT_TAKEN_UP: text(notTakenUpRecord(recorded)),
    REFUSED: text(refusalRecord({ ...recorded, justifiedReasonAnswered: true })),
  };
}

/** The referral's number, or why not: short forms only, never what the labour office knows (R41, words.md 2). */
function notesOf(
  { referral, verification, list, participation, leftBecause }: CentreData["rows"][number]["candidate"],
  state: CandidateState,
): string[] {
  if (participation) return [`od ${formatDate(participation.firstDay)}`];
  if (referral)
    return [
      `nr ${referral.number}, ${formatRange({ from: referral.startsOn, to: referral.endsOn })}`,
      ...(referral.notice
        ? [`${reportedLabel[referral.notice.kind]} ${formatDate(referral.notice.reportedOn)}, czeka na urząd pracy`]
        : []),
      ...(referral.statusReason ? [referral.statusReason] : []),
    ];
  if (state === "RETURNED" && verification)
    return [verification.reason ?? "", verification.answerBy ? `odpowiedz do ${formatDate(verification.answerBy)}` : ""].filter(Boolean);
  if (state === "WITHDRAWN" || state === "DECLINED") return [leftBecause ?? verification?.reason ?? ""].filter(Boolean);
  if (state === "REJECTED")
    return [verification?.ruleCodes.map(shortOf).filter(Boolean).join(", ") ?? "", verification?.reason ?? ""].filter(Boolean);
  if (state === "RESERVE") return verification?.reason ? [verification.reason] : [];
  return list ? [`lista ${list.number} z ${formatDate(list.sentOn)}`] : [];
}

function shortOf(code: string): string {
  const short = code in RULINGS ? RULINGS[code as RuleCode].short : "";
  return typeof short === "string" ? short : "";
}
