import type { Eyes } from "#tests/isolation/eyes.ts";

const byEdition = (column: string) => `t."${column}" IN (SELECT "editionId" FROM "EditionCentre" WHERE "welfareCentreId" = $1)`;
const byProgramme = (column: string) => `t."${column}" IN (SELECT "programmeId" FROM "ProgrammeCentre" WHERE "welfareCentreId" = $1)`;
const byPerson = (column: string) => `t."${column}" IN (SELECT "personId" FROM "PersonCentre" WHERE "welfareCentreId" = $1)`;

/** Tables whose rows a centre shares with the other centres of the edition, programme or person. */
const shared: Readonly<Record<string, string>> = {
  Programme: byProgramme("id"),
  SupportFormTemplate: byProgramme("programmeId"),
  CouncilOpinion: byProgramme("programmeId"),
  PaperScan: `(t."welfareCentreId" = $1 OR ${byProgramme("programmeId")})`,
  Edition: byEdition("id"),
  EditionGroup: byEdition("editionId"),
  SupportForm: byEdition("editionId"),
  Session: byEdition("editionId"),
  SessionGroup: byEdition("editionId"),
  EditionReport: byEdition("editionId"),
  ReportApproval: byEdition("editionId"),
  Indicator: byEdition("editionId"),
  Person: byPerson("id"),
  Residence: byPerson("personId"),
  PersonVersion: byPerson("personId"),
};

/** What only the labour office may know. */
const labourOfficeOnly = ["RegisterRecord", "AssistanceProfile", "ActionPlanEntry"];

/** What a centre prepares before the labour office learns of it. */
const centreOnly = ["ImportBatch", "ImportRow", "SessionNote", "CentreRemark"];

/**
 * Which rows of a table belong to an institution's eyes, written down a second time and from the columns alone, so that a
 * slip in prisma/tenancy.ts is not repeated by its test.
 *
 * @returns a condition on `t` with $1 the institution and $2 the user; null where the table is public
 */
export function belongs(table: string, columns: readonly string[], { kind }: Pick<Eyes, "kind">): string | null {
  if (table === "User") return `t."id" IN (SELECT "userId" FROM "Membership" WHERE "institutionId" = $1 OR "userId" = $2)`;
  if (table === "Membership") return `t."institutionId" = $1 OR t."userId" = $2`;
  if (table === "UserSecret") return "false";
  if (columns.includes("sharedWith")) return `t."institutionId" = $1 OR $1 = ANY (t."sharedWith")`;
  if (table === "Institution") return null;
  if (columns.includes("recipientId")) return `t."institutionId" = $1 OR t."recipientId" = $1`;
  if (table === "CalendarFeed") return `t."userId" = $2`;
  if (columns.includes("institutionId") && !(table in shared)) return `t."institutionId" = $1`;
  if (columns.includes("userId")) return `t."userId" = $2`;
  if (/^(LabourOffice|WelfareCentre|IntegrationProvider)/.test(table) || !columns.includes("labourOfficeId")) return null;
  if (table === "Setting" && kind === "WELFARE_CENTRE")
    return `t."labourOfficeId" = (SELECT "labourOfficeId" FROM "WelfareCentre" WHERE "id" = $1)`;
  if (centreOnly.includes(table)) return `t."welfareCentreId" = $1`;
  if (kind === "LABOUR_OFFICE") return `t."labourOfficeId" = $1`;
  if (labourOfficeOnly.includes(table)) return "false";
  return shared[table] ?? `t."welfareCentreId" = $1`;
}

/**
 * Rows that an institution may write anew without seeing them yet: a centre of the programme plans an edition that it has not
 * joined. A condition on `t` with $1 the institution and $2 the user.
 */
export const mayBegin = (table: string): string => (table === "Edition" ? byProgramme("programmeId") : "false");
