import type { OnDay } from "#lib/agreements/rules/annexes.ts";
import type { MemberOf } from "#lib/attendance/rules/register.ts";
import type { IsoDate, IsoMonth } from "#lib/platform/calendar.ts";
import type { Rates } from "#lib/settlements/rules/cost.ts";
import type {
  AttendanceStatus,
  Block,
  EarlyEndReason,
  FundingKind,
  IndicatorAchievement,
  NominationStatus,
  OutcomeKind,
  OutcomeStatus,
  ParticipationEnd,
  ReferralStatus,
  SessionStatus,
  SupportFormKind,
  VerificationDecision,
  YesNoUnknown,
} from "#prisma/generated/client/enums.ts";

/** Everything the end-of-cycle summary is computed from, as far as the reader sees it. Minutes are whole, money is grosze. */
export type SummaryRecords = Rates & {
  edition: EditionOfSummary;
  centres: readonly CentreOfSummary[];
  candidates: readonly CandidateOfSummary[];
  participations: readonly ParticipationOfSummary[];
  memberships: readonly MemberOf[];
  forms: readonly FormOfSummary[];
  sessions: readonly SessionOfSummary[];
  attendance: readonly AttendanceOfSummary[];
  work: readonly WorkOfSummary[];
  funding: readonly FundingOfSummary[];
  indicators: readonly { id: string; name: string; measure: string }[];
  results: readonly { participationId: string; indicatorId: string; achievement: IndicatorAchievement }[];
  hasConclusions: boolean;
};

export type EditionOfSummary = {
  startsOn: IsoDate | null;
  endsOn: IsoDate | null;
  /** Month precision, where the days are not known (domain.md S2, S4). */
  plannedFrom: IsoMonth;
  plannedTo: IsoMonth;
};

/** A centre of the edition that the reader sees, with its limit of people and its agreement on community work. */
export type CentreOfSummary = {
  id: string;
  capacity: number;
  agreement: { id: string; monthlyCapMinutes: OnDay; refundSharePercent: OnDay } | null;
};

/** A nomination with the labour office's answer; one a person and edition. */
export type CandidateOfSummary = {
  nomination: { status: NominationStatus; answeredReturnNo: number };
  verification: { decision: VerificationDecision; returnNo: number; ruleCodes: readonly string[] } | null;
  referral: { status: ReferralStatus; startsOn: IsoDate } | null;
  participation: { endKind: ParticipationEnd | null; endReason: EarlyEndReason | null; lastDay: IsoDate } | null;
};

export type ParticipationOfSummary = {
  id: string;
  personId: string;
  /** "Nazwisko Imię" */
  name: string;
  centreId: string;
  firstDay: IsoDate;
  lastDay: IsoDate;
  endKind: ParticipationEnd | null;
  endReason: EarlyEndReason | null;
  ownFault: YesNoUnknown | null;
  outcome: { kind: OutcomeKind; status: OutcomeStatus } | null;
};

/** `sessionCount` is what one participant is offered, not what all groups together are. */
export type FormOfSummary = {
  id: string;
  kind: SupportFormKind;
  name: string;
  sessionCount: number;
  sessionMinutes: number;
  hourCostGrosz: number | null;
};

export type SessionOfSummary = {
  id: string;
  formId: string;
  centreId: string;
  heldOn: IsoDate;
  minutes: number;
  status: SessionStatus;
  groupIds: readonly string[];
  participationId: string | null;
};

export type AttendanceOfSummary = { sessionId: string; participationId: string; status: AttendanceStatus; minutes: number };
/** Only worked minutes: absences from work carry none and pay nothing (R25). */
export type WorkOfSummary = { participationId: string; workKindId: string | null; date: IsoDate; minutes: number };
/** Who pays for a block of a centre's part, `sharePercent` null where the papers do not say how much. */
export type FundingOfSummary = { centreId: string; block: Block; kind: FundingKind; name: string; sharePercent: number | null };

/** A part of a whole, to be printed as "8 z 10, 80%". */
export type Ratio = { part: number; whole: number };
