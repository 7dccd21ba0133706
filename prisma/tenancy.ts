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
  | "recipient";

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
  /** Column that holds the edition, programme or person where it is not `editionId`, `programmeId`, `personId`. */
  readonly key?: string;
};

const reference: TablePolicy = { read: ["everyone"] };
const bothSides = ["labourOffice", "welfareCentre"] as const;
const edition = ["labourOffice", "centresOfEdition"] as const;
const aboutPerson = { persons: true, host: "none", trainer: "none" } as const;

export const tenancy: Readonly<Record<string, TablePolicy>> = {
  County: reference,
  Municipality: reference,
  Institution: reference,
  LabourOffice: reference,
  LabourOfficeCounty: reference,
  LabourOfficeBranch: reference,
  WelfareCentre: reference,
  WelfareCentreUnit: reference,
  IntegrationProvider: reference,

  User: { read: ["ownUser", "colleagues"], key: "id" },
  UserSecret: { read: [] },
  Membership: { read: ["ownUser", "ownInstitution"] },
  AccountSession: { read: ["ownUser"], insert: ["ownUser"], update: ["ownUser"] },

  PaiAgreement: { read: bothSides, host: "none", trainer: "none" },
  CommunityWorkAgreement: { read: bothSides, trainer: "none" },
  Signatory: { read: bothSides, host: "none", trainer: "none" },
  FundingSource: { read: bothSides, host: "none", trainer: "none" },
  MunicipalDeclaration: { read: bothSides, host: "none", trainer: "none" },
  CouncilOpinion: { read: ["labourOffice", "centresOfProgramme"], host: "none", trainer: "none" },

  Programme: { read: ["labourOffice", "centresOfProgramme"], key: "id" },
  ProgrammeCentre: { read: bothSides },
  Edition: { read: edition, key: "id" },
  EditionCentre: { read: bothSides },
  EditionGroup: { read: edition },
  SupportForm: { read: edition },
  Specialist: { read: bothSides, host: "none" },

  Session: { read: edition, update: ["welfareCentre"], host: "none", trainer: "own" },
  SessionGroup: { read: edition, host: "none", trainer: "own" },
  GroupMembership: { read: bothSides, insert: ["welfareCentre"], persons: true, host: "none", trainer: "own" },
  Attendance: {
    read: bothSides,
    insert: ["welfareCentre"],
    update: ["welfareCentre"],
    persons: true,
    host: "none",
    trainer: "own",
  },

  Person: { read: ["labourOffice", "centresOfPerson"], key: "id", persons: true, host: "own", trainer: "own" },
  PersonCentre: { read: bothSides, persons: true, host: "own", trainer: "own" },
  Residence: {
    read: ["labourOffice", "centresOfPerson"],
    insert: ["centresOfPerson"],
    update: ["centresOfPerson"],
    ...aboutPerson,
  },
  RegisterRecord: { read: ["labourOffice"], insert: ["labourOffice"], update: ["labourOffice"], ...aboutPerson },
  AssistanceProfile: { read: ["labourOffice"], insert: ["labourOffice"], ...aboutPerson },
  SocialContract: { read: bothSides, insert: ["welfareCentre"], ...aboutPerson },

  NominationList: { read: bothSides, insert: ["welfareCentre"], ...aboutPerson },
  Nomination: { read: bothSides, insert: ["welfareCentre"], update: ["welfareCentre"], ...aboutPerson },
  Verification: { read: bothSides, insert: ["labourOffice"], update: ["labourOffice"], ...aboutPerson },
  Referral: { read: bothSides, insert: ["labourOffice"], update: ["labourOffice"], ...aboutPerson },
  Participation: { read: bothSides, insert: ["welfareCentre"], persons: true, host: "own", trainer: "own" },
  Outcome: { read: bothSides, ...aboutPerson },

  HostEntity: { read: bothSides, host: "own", trainer: "none" },
  WorkPlace: { read: bothSides, host: "own", trainer: "none" },
  WorkKind: { read: bothSides, trainer: "none" },
  WorkAssignment: { read: bothSides, insert: ["welfareCentre"], persons: true, host: "own", trainer: "none" },
  WorkEntry: {
    read: bothSides,
    insert: ["welfareCentre"],
    update: ["welfareCentre"],
    delete: ["welfareCentre"],
    persons: true,
    host: "own",
    trainer: "none",
  },
  HourlyRate: { read: bothSides, trainer: "none" },

  EditionReport: { read: edition, insert: ["centresOfEdition"], update: ["centresOfEdition"], host: "none", trainer: "none" },
  Indicator: { read: edition, host: "none", trainer: "none" },
  IndicatorResult: { read: bothSides, ...aboutPerson },

  AuditEntry: { read: ["ownInstitution"], insert: ["ownInstitution"], host: "own", trainer: "own" },
  AccessEntry: { read: ["ownInstitution"], insert: ["ownInstitution"], host: "own", trainer: "own" },
  OutboxEvent: { read: ["ownInstitution", "recipient"], insert: ["ownInstitution"], host: "none", trainer: "none" },
  FormRequest: { read: ["ownUser"], insert: ["ownUser"] },
};
