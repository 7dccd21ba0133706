/**
 * Who reads and who writes each table: the one place. `scripts/policies.ts` renders it to the row policies of
 * the migration, and the isolation tests are generated from it (table × foreign tenant × operation, role × own tenant).
 * A table without an entry fails a test.
 */

/** A side of the database scope; each renders to one SQL predicate (see `prisma/policies.ts`). */
export type Side =
  /** anybody signed in: names and codes that are public knowledge */
  | "everyone"
  /** the row's own labour office */
  | "labourOffice"
  /** the one welfare centre the row belongs to */
  | "welfareCentre"
  /** every welfare centre of the row's edition (`EditionCentre`) */
  | "centresOfEdition"
  /** every welfare centre of the row's programme (`ProgrammeCentre`) */
  | "centresOfProgramme"
  /** every welfare centre linked with the row's person (`PersonCentre`) */
  | "centresOfPerson"
  /** the row's own user */
  | "ownUser"
  /** the institution the user acts for */
  | "ownInstitution"
  /** colleagues: users with a membership in the institution the user acts for */
  | "colleagues"
  /** the institution an event is addressed to */
  | "recipient"
  /** every welfare centre of the row's labour office */
  | "centresOfOffice"
  /** the institution the user acts for, being a side of the row's edition */
  | "ownSideOfEdition"
  /** institutions that the row names as its readers */
  | "sharedWith";

/** What hosts (HOST_SUPERVISOR) and trainers (PROVIDER_TRAINER) see of a table: all, nothing, or what is theirs. */
export type Narrowing = "all" | "none" | "own";

export type TablePolicy = {
  readonly read: readonly Side[];
  readonly insert?: readonly Side[];
  readonly update?: readonly Side[];
  readonly delete?: readonly Side[];
  /** About persons: the starosta, the council and administrators never see a row (restrictive policy). */
  readonly persons?: true;
  readonly host?: Narrowing;
  readonly trainer?: Narrowing;
  /** Column that a side is read from where it is not `editionId`, `programmeId`, `personId` or `userId`. */
  readonly key?: Partial<Readonly<Record<Side, string>>>;
};

const reference: TablePolicy = { read: ["everyone"] };
const bothSides = ["labourOffice", "welfareCentre"] as const;
const edition = ["labourOffice", "centresOfEdition"] as const;
const programme = ["labourOffice", "centresOfProgramme"] as const;
/**
 * Papers between the two institutions: either prepares them, neither alone puts them into force. A host reads which are in force,
 * for the first days it confirms stand on them (R38); who signed and what was scanned is closed to it.
 */
const agreement = { read: bothSides, insert: bothSides, update: bothSides, trainer: "none" } as const;
const aboutPerson = { persons: true, host: "none", trainer: "none" } as const;

export const tenancy: Readonly<Record<string, TablePolicy>> = {
  County: reference,
  Municipality: reference,
  Institution: { read: ["everyone"], update: ["ownInstitution"], key: { ownInstitution: "id" } },
  LabourOffice: reference,
  LabourOfficeCounty: reference,
  LabourOfficeBranch: reference,
  WelfareCentre: reference,
  WelfareCentreUnit: reference,
  IntegrationProvider: reference,
  /** Trainers too: their registers are corrected under it (correctionDays). */
  Setting: { read: ["labourOffice", "centresOfOffice"], insert: bothSides, host: "none" },

  User: { read: ["ownUser", "colleagues"], key: { ownUser: "id", colleagues: "id" } },
  UserSecret: { read: [] },
  Membership: { read: ["ownUser", "ownInstitution"] },
  AccountSession: { read: ["ownUser"], insert: ["ownUser"], update: ["ownUser"] },

  PaiAgreement: agreement,
  CommunityWorkAgreement: agreement,
  IntegrationContract: agreement,
  CooperationAgreement: agreement,
  AgreementConsent: { read: bothSides, insert: bothSides, host: "none", trainer: "none" },
  AgreementAnnex: agreement,
  Signatory: { ...agreement, delete: bothSides, host: "none" },
  FundingSource: { ...agreement, delete: bothSides, host: "none" },
  PaperScan: { read: [...bothSides, "centresOfProgramme"], insert: bothSides, host: "none", trainer: "none" },
  MunicipalDeclaration: { ...agreement, host: "none" },
  CommunityWorkPlan: { ...agreement, host: "none" },
  CouncilOpinion: {
    ...{ read: ["labourOffice", "centresOfProgramme"], insert: ["labourOffice"], update: ["labourOffice"] },
    trainer: "none",
  },

  Programme: {
    ...{ read: ["labourOffice", "centresOfProgramme"], insert: ["labourOffice"], update: ["labourOffice"] },
    key: { centresOfProgramme: "id" },
  },
  ProgrammeCentre: { read: bothSides, insert: ["labourOffice"], delete: ["labourOffice"] },
  SupportFormTemplate: {
    ...{ read: programme, insert: programme, update: programme, delete: programme },
    ...{ host: "none", trainer: "none" },
  },
  Edition: { read: edition, insert: programme, update: edition, key: { centresOfEdition: "id" } },
  /** Taken out again before the edition begins, while nothing of the centre rests on the row (its foreign keys say so). */
  EditionCentre: { read: bothSides, insert: bothSides, update: bothSides, delete: ["labourOffice"] },
  EditionGroup: { read: edition, insert: edition, update: edition },
  SupportForm: { read: edition, insert: edition, update: edition, delete: edition },
  Specialist: { read: bothSides, insert: ["welfareCentre"], update: ["welfareCentre"], host: "none" },

  /** A planned meeting that nobody has seen held can be taken out of the schedule again. */
  Session: {
    ...{ read: edition, insert: ["welfareCentre"], update: ["welfareCentre"], delete: ["welfareCentre"] },
    ...{ host: "none", trainer: "own" },
  },
  SessionGroup: { read: edition, insert: ["welfareCentre"], delete: ["welfareCentre"], host: "none", trainer: "own" },
  SessionNote: { read: ["welfareCentre"], insert: ["welfareCentre"], persons: true, host: "none", trainer: "own" },
  CalendarFeed: { read: ["ownUser"], insert: ["ownUser"], update: ["ownUser"] },
  GroupMembership: { read: bothSides, insert: ["welfareCentre"], persons: true, host: "none", trainer: "own" },
  Attendance: {
    read: bothSides,
    insert: ["welfareCentre"],
    update: ["welfareCentre"],
    persons: true,
    host: "none",
    trainer: "own",
  },

  AttendanceVersion: { read: bothSides, insert: ["welfareCentre"], persons: true, host: "none", trainer: "own" },

  Person: {
    ...{ read: ["labourOffice", "centresOfPerson"], update: ["labourOffice", "centresOfPerson"], key: { centresOfPerson: "id" } },
    ...{ persons: true, host: "own", trainer: "own" },
  },
  PersonVersion: { read: ["labourOffice", "centresOfPerson"], insert: ["labourOffice", "centresOfPerson"], ...aboutPerson },
  PersonCentre: { read: bothSides, persons: true, host: "own", trainer: "own" },
  Residence: {
    read: ["labourOffice", "centresOfPerson"],
    insert: ["centresOfPerson"],
    update: ["centresOfPerson"],
    ...aboutPerson,
  },
  RegisterRecord: { read: ["labourOffice"], insert: ["labourOffice"], update: ["labourOffice"], ...aboutPerson },
  AssistanceProfile: { read: ["labourOffice"], insert: ["labourOffice"], ...aboutPerson },
  ActionPlanEntry: { read: ["labourOffice"], insert: ["labourOffice"], delete: ["labourOffice"], ...aboutPerson },
  SocialContract: { read: bothSides, insert: ["welfareCentre"], ...aboutPerson },

  NominationList: { read: bothSides, insert: ["welfareCentre"], ...aboutPerson },
  /** The labour office writes one kind only: the repeat referral that closes an outcome (art. 62b ust. 2 pkt 1). */
  Nomination: { read: bothSides, insert: bothSides, update: ["welfareCentre"], ...aboutPerson },
  CentreRemark: {
    ...{ read: ["welfareCentre"], insert: ["welfareCentre"], update: ["welfareCentre"], delete: ["welfareCentre"] },
    ...aboutPerson,
  },
  Verification: { read: bothSides, insert: ["labourOffice"], update: ["labourOffice"], ...aboutPerson },
  Referral: { read: bothSides, insert: ["labourOffice"], update: ["labourOffice"], ...aboutPerson },
  MonthlyList: { read: bothSides, insert: ["labourOffice"], ...aboutPerson },
  Notice: {
    ...{ read: bothSides, insert: ["welfareCentre"], update: ["labourOffice"] },
    ...{ persons: true, host: "own", trainer: "own" },
  },
  /** Begun through a listed function alone: by the centre's coordinator or by the host of the work place (`begin_participation`). */
  Participation: { read: bothSides, update: ["labourOffice"], persons: true, host: "own", trainer: "own" },
  Outcome: { read: bothSides, insert: ["welfareCentre"], update: bothSides, ...aboutPerson },
  ImportBatch: { read: ["welfareCentre"], insert: ["welfareCentre"], update: ["welfareCentre"], ...aboutPerson },
  ImportRow: { read: ["welfareCentre"], insert: ["welfareCentre"], update: ["welfareCentre"], ...aboutPerson },

  HostEntity: { read: bothSides, insert: ["welfareCentre"], update: ["welfareCentre"], host: "own", trainer: "none" },
  WorkPlace: { read: bothSides, insert: ["welfareCentre"], update: ["welfareCentre"], host: "own", trainer: "none" },
  WorkKind: { read: bothSides, insert: ["welfareCentre"], update: ["welfareCentre"], trainer: "none" },
  WorkAssignment: {
    ...{ read: bothSides, insert: ["welfareCentre"], update: ["welfareCentre"] },
    ...{ persons: true, host: "own", trainer: "none" },
  },
  WorkEntry: {
    read: bothSides,
    insert: ["welfareCentre"],
    update: ["welfareCentre"],
    delete: ["welfareCentre"],
    persons: true,
    host: "own",
    trainer: "none",
  },
  WorkTimesheet: {
    ...{ read: bothSides, insert: ["welfareCentre"], update: ["welfareCentre"] },
    ...{ persons: true, host: "own", trainer: "none" },
  },
  HourlyRate: { read: bothSides, insert: ["welfareCentre"], trainer: "none" },

  /** Drawn up and paid by the centre, decided and refunded by the labour office. */
  MonthlySettlement: { read: bothSides, insert: ["welfareCentre"], update: bothSides, host: "none", trainer: "none" },
  SettlementLine: { read: bothSides, insert: ["welfareCentre"], delete: ["welfareCentre"], ...aboutPerson },
  RefundClaim: { read: bothSides, insert: ["welfareCentre"], update: ["labourOffice"], host: "none", trainer: "none" },
  Expense: { read: bothSides, insert: bothSides, update: bothSides, host: "none", trainer: "none" },

  EditionReport: { read: edition, insert: ["centresOfEdition"], update: ["centresOfEdition"], host: "none", trainer: "none" },
  ReportApproval: {
    ...{ read: edition, insert: ["ownSideOfEdition"], update: ["ownSideOfEdition"] },
    ...{ host: "none", trainer: "none" },
  },
  Indicator: { read: edition, insert: edition, update: edition, delete: edition, host: "none", trainer: "none" },
  IndicatorResult: { read: bothSides, insert: ["welfareCentre"], update: ["welfareCentre"], ...aboutPerson },

  AuditEntry: { read: ["ownInstitution", "sharedWith"], insert: ["ownInstitution"], host: "own", trainer: "own" },
  AccessEntry: { read: ["ownInstitution"], insert: ["ownInstitution"], host: "own", trainer: "own" },
  OutboxEvent: { read: ["ownInstitution", "recipient"], insert: ["ownInstitution"], host: "own", trainer: "own" },
  FormRequest: { read: ["ownUser"], insert: ["ownUser"] },
};
