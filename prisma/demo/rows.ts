import type { Prisma } from "#prisma/generated/client/client.ts";

/** A row with its days and instants as ISO text, so that the rules of `lib/law` can read it as it is. */
type Plain<T> = { [Key in keyof T]: Exclude<T[Key], Date> };

/** A person whose PESEL is still readable; the seed encrypts it on the way into the table. */
export type PersonRow = Plain<Omit<Prisma.PersonCreateManyInput, "peselCipher" | "peselIndex" | "documentCipher" | "documentIndex">> & {
  pesel: string;
};

/** Every table of the demo, parents before children: the order of insertion. */
const tables = {
  county: [] as Plain<Prisma.CountyCreateManyInput>[],
  municipality: [] as Plain<Prisma.MunicipalityCreateManyInput>[],
  institution: [] as Plain<Prisma.InstitutionCreateManyInput>[],
  labourOffice: [] as Plain<Prisma.LabourOfficeCreateManyInput>[],
  labourOfficeCounty: [] as Plain<Prisma.LabourOfficeCountyCreateManyInput>[],
  labourOfficeBranch: [] as Plain<Prisma.LabourOfficeBranchCreateManyInput>[],
  welfareCentre: [] as Plain<Prisma.WelfareCentreCreateManyInput>[],
  welfareCentreUnit: [] as Plain<Prisma.WelfareCentreUnitCreateManyInput>[],
  specialist: [] as Plain<Prisma.SpecialistCreateManyInput>[],
  hostEntity: [] as Plain<Prisma.HostEntityCreateManyInput>[],
  workPlace: [] as Plain<Prisma.WorkPlaceCreateManyInput>[],
  workKind: [] as Plain<Prisma.WorkKindCreateManyInput>[],
  hourlyRate: [] as Plain<Prisma.HourlyRateCreateManyInput>[],
  integrationProvider: [] as Plain<Prisma.IntegrationProviderCreateManyInput>[],
  setting: [] as Plain<Prisma.SettingCreateManyInput>[],
  user: [] as Plain<Prisma.UserCreateManyInput>[],
  membership: [] as Plain<Prisma.MembershipCreateManyInput>[],
  programme: [] as Plain<Prisma.ProgrammeCreateManyInput>[],
  programmeCentre: [] as Plain<Prisma.ProgrammeCentreCreateManyInput>[],
  supportFormTemplate: [] as Plain<Prisma.SupportFormTemplateCreateManyInput>[],
  councilOpinion: [] as Plain<Prisma.CouncilOpinionCreateManyInput>[],
  municipalDeclaration: [] as Plain<Prisma.MunicipalDeclarationCreateManyInput>[],
  communityWorkPlan: [] as Plain<Prisma.CommunityWorkPlanCreateManyInput>[],
  paiAgreement: [] as Plain<Prisma.PaiAgreementCreateManyInput>[],
  communityWorkAgreement: [] as Plain<Prisma.CommunityWorkAgreementCreateManyInput>[],
  integrationContract: [] as Plain<Prisma.IntegrationContractCreateManyInput>[],
  cooperationAgreement: [] as Plain<Prisma.CooperationAgreementCreateManyInput>[],
  agreementAnnex: [] as Plain<Prisma.AgreementAnnexCreateManyInput>[],
  agreementConsent: [] as Plain<Prisma.AgreementConsentCreateManyInput>[],
  signatory: [] as Plain<Prisma.SignatoryCreateManyInput>[],
  fundingSource: [] as Plain<Prisma.FundingSourceCreateManyInput>[],
  edition: [] as Plain<Prisma.EditionCreateManyInput>[],
  editionCentre: [] as Plain<Prisma.EditionCentreCreateManyInput>[],
  editionGroup: [] as Plain<Prisma.EditionGroupCreateManyInput>[],
  supportForm: [] as Plain<Prisma.SupportFormCreateManyInput>[],
  person: [] as PersonRow[],
  residence: [] as Plain<Prisma.ResidenceCreateManyInput>[],
  personVersion: [] as Plain<Omit<Prisma.PersonVersionCreateManyInput, "peselCipher" | "documentCipher">>[],
  personCentre: [] as Plain<Prisma.PersonCentreCreateManyInput>[],
  registerRecord: [] as Plain<Prisma.RegisterRecordCreateManyInput>[],
  assistanceProfile: [] as Plain<Prisma.AssistanceProfileCreateManyInput>[],
  actionPlanEntry: [] as Plain<Prisma.ActionPlanEntryCreateManyInput>[],
  socialContract: [] as Plain<Prisma.SocialContractCreateManyInput>[],
  nominationList: [] as Plain<Prisma.NominationListCreateManyInput>[],
  nomination: [] as Plain<Prisma.NominationCreateManyInput>[],
  centreRemark: [] as Plain<Prisma.CentreRemarkCreateManyInput>[],
  verification: [] as Plain<Prisma.VerificationCreateManyInput>[],
  referral: [] as Plain<Prisma.ReferralCreateManyInput>[],
  participation: [] as Plain<Prisma.ParticipationCreateManyInput>[],
  groupMembership: [] as Plain<Prisma.GroupMembershipCreateManyInput>[],
  session: [] as Plain<Prisma.SessionCreateManyInput>[],
  sessionGroup: [] as Plain<Prisma.SessionGroupCreateManyInput>[],
  attendance: [] as Plain<Prisma.AttendanceCreateManyInput>[],
  attendanceVersion: [] as Plain<Prisma.AttendanceVersionCreateManyInput>[],
  sessionNote: [] as Plain<Prisma.SessionNoteCreateManyInput>[],
  workAssignment: [] as Plain<Prisma.WorkAssignmentCreateManyInput>[],
  workEntry: [] as Plain<Prisma.WorkEntryCreateManyInput>[],
  workTimesheet: [] as Plain<Prisma.WorkTimesheetCreateManyInput>[],
  monthlySettlement: [] as Plain<Prisma.MonthlySettlementCreateManyInput>[],
  settlementLine: [] as Plain<Prisma.SettlementLineCreateManyInput>[],
  refundClaim: [] as Plain<Prisma.RefundClaimCreateManyInput>[],
  expense: [] as Plain<Prisma.ExpenseCreateManyInput>[],
  monthlyList: [] as Plain<Prisma.MonthlyListCreateManyInput>[],
  indicator: [] as Plain<Prisma.IndicatorCreateManyInput>[],
  indicatorResult: [] as Plain<Prisma.IndicatorResultCreateManyInput>[],
  notice: [] as Plain<Prisma.NoticeCreateManyInput>[],
  outcome: [] as Plain<Prisma.OutcomeCreateManyInput>[],
  editionReport: [] as Plain<Prisma.EditionReportCreateManyInput>[],
  reportApproval: [] as Plain<Prisma.ReportApprovalCreateManyInput>[],
};

export type DemoRows = typeof tables;
export type DemoTable = keyof DemoRows;
export const demoTables = Object.keys(tables) as DemoTable[];

/** Puts the rows of several builders together, table by table. */
export function joinRows(parts: readonly Partial<DemoRows>[]): DemoRows {
  return Object.fromEntries(demoTables.map((table) => [table, parts.flatMap((part): unknown[] => part[table] ?? [])])) as DemoRows;
}
