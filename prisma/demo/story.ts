import type { IsoDate, IsoMonth, IsoWeek } from "#lib/platform/calendar.ts";
import type {
  AttendanceStatus,
  EarlyEndReason,
  EditionStatus,
  NominationStatus,
  NoticeEvent,
  OutcomeKind,
  SupportFormKind,
  YesNoUnknown,
} from "#prisma/generated/client/enums.ts";

// What is told about a programme. The builders beside this file make rows of it; names serve as keys.

/** A fictitious person of one labour office's register; "Surname Given names" is the key. */
export type PersonStory = {
  surname: string;
  givenNames: string;
  /** TERYT of the municipality of residence. */
  municipality: string;
  town: string;
  postalCode?: string;
  profiles: readonly { profile: "I" | "II" | "III"; setOn: IsoDate }[];
  benefitUntil?: IsoDate;
  checkedOn?: IsoDate;
  /** An individual action plan (R4): its first day and the contacts since. */
  plan?: { begunOn: IsoDate; contacts: readonly IsoDate[] };
};

/** `capacity`: places the host declared; left out where nothing says. */
export type WorkPlaceStory = { name: string; host: string; kind: string; capacity?: number };

/** One welfare centre with the people and places it works with. The first of each is named in the demo accounts. */
export type CentreStory = {
  slug: string;
  office: string;
  municipality: string;
  kind: "OPS" | "MOPS" | "GOPS";
  units?: readonly { kind: string; name: string }[];
  specialists: readonly { name: string; specialty: string }[];
  places: readonly WorkPlaceStory[];
  rates: readonly { validFrom: IsoDate; amountGrosz: number; source: string }[];
};

export type FormStory = {
  kind: SupportFormKind;
  name: string;
  /** Sessions for one participant, not for all groups together. */
  sessions: number;
  minutes: number;
  hourCostGrosz?: number;
  isInvented?: true;
};

/** One meeting. `group` names its groups; `person` makes it individual. */
export type MeetingStory = {
  on: IsoDate;
  startsAt: string;
  form: number;
  specialist: string;
  groups: readonly number[];
  person?: string;
  room: string;
  topic?: string;
};

export type CandidateStory = {
  person: PersonStory;
  nominatedOn: IsoDate;
  assistanceOn: IsoDate | null;
  contractOn?: IsoDate;
  phone?: string;
  /** What the centre notes for itself. */
  remarks?: string;
  /** Day of an own referral, where it is not the edition's: a place that became free. */
  referredOn?: IsoDate;
  /** Place of the candidate on the centre's list; candidates without a list have not been sent. */
  status?: NominationStatus;
  verdict:
    | { kind: "REFERRED"; group: number; places: readonly string[] }
    | { kind: "REFUSED"; group: number; places: readonly string[]; on: IsoDate; reason: string }
    | { kind: "RESERVE"; order: number; reason: string }
    | { kind: "REJECTED"; ruleCodes: readonly string[]; reason: string }
    | { kind: "WAITING" };
  end?:
    | { kind: "ENDED_EARLY"; on: IsoDate; reason: EarlyEndReason; explanation: string }
    | {
        kind: "INTERRUPTED";
        on: IsoDate;
        ownFault: YesNoUnknown;
        explanation: string;
        /** The notice (D15) that the labour office confirmed. */
        notice: { event: NoticeEvent; circumstances: string; reportedOn: IsoDate; confirmedOn: IsoDate };
      };
  /** `waits`: of a kind that the centre agrees to, and it has not yet. */
  outcome?: { kind: OutcomeKind; decidedOn: IsoDate; followUp?: string; waits?: true };
  /** Minutes of work to reach in a month or a week where the story says so; else as much as the caps allow. */
  workMonths?: Readonly<Record<IsoMonth, number>>;
  workWeeks?: Readonly<Record<IsoWeek, number>>;
};

/** What a register says about one participant, where the story says so; the rest is drawn. */
export type MarkStory = { on: IsoDate; name: string; status: AttendanceStatus; minutes?: number; note?: string };

/** How far a month went: claimed and waiting, refunded. */
export type MonthEnd = "CLAIMED" | "REFUNDED";

export type EditionStory = {
  key: string;
  programme: string;
  office: string;
  centre: CentreStory;
  name: string;
  sequenceNo?: number;
  roundNo?: number;
  planned: { from: IsoMonth; to: IsoMonth };
  period: { from: IsoDate; to: IsoDate };
  capacity: number;
  status: EditionStatus;
  sourceNote: string;
  paiAgreement: string;
  workAgreement: string;
  groups: readonly string[];
  forms: readonly FormStory[];
  meetings: readonly MeetingStory[];
  list?: { number: string; sentOn: IsoDate };
  candidates: readonly CandidateStory[];
  referrals?: { prefix: string; issuedOn: IsoDate };
  /** Last day with entered hours of work, and the registers that are not approved. Finished editions leave both out. */
  workEnteredTo?: IsoDate;
  openRegisters?: Readonly<Record<IsoDate, "ENTERED" | "HALF" | "EMPTY">>;
  marks?: readonly MarkStory[];
  /** Individual absences from work the story names: an excused or unexcused day with no minutes. */
  workAbsences?: readonly { on: IsoDate; name: string; status: "EXCUSED" | "UNEXCUSED"; note: string }[];
  /** Months that were settled, with how far each went; the others are open. */
  settledMonths?: Readonly<Record<IsoMonth, MonthEnd>>;
  /** Money spent on sessions, all invented; `source` is the number of the source in the PAI agreement. */
  expenses?: readonly { on: IsoDate; amountGrosz: number; purpose: string; documentNumber: string; source: number }[];
  indicators?: readonly { name: string; measure: string }[];
  report?: {
    conclusions: string;
    effects: readonly string[];
    meeting?: { on: IsoDate; guests: readonly string[]; topics: readonly string[] };
  };
};

export const nameOf = ({ surname, givenNames }: PersonStory): string => `${surname} ${givenNames}`;
/** Whether the candidate takes part, so that registers and hours are kept. */
export const takesPart = ({ verdict }: CandidateStory): boolean => verdict.kind === "REFERRED";
