import { type Side, type TablePolicy, tenancy } from "./tenancy.ts";

type Predicate = (table: string, policy: TablePolicy) => string;

/** The scope's settings as init plans, so that PostgreSQL reads them once a statement and not once a row. */
const institution = "(SELECT pai_institution())";
const user = "(SELECT pai_user())";
const role = "(SELECT pai_role())";

const key = (table: string, policy: TablePolicy, side: Side, usual: string) => `"${table}"."${policy.key?.[side] ?? usual}"`;

const sides: Record<Side, Predicate> = {
  everyone: () => `${user} IS NOT NULL`,
  labourOffice: () => `"labourOfficeId" = ${institution}`,
  welfareCentre: () => `"welfareCentreId" = ${institution}`,
  centresOfEdition: (t, p) =>
    exists("EditionCentre", "editionId", key(t, p, "centresOfEdition", "editionId"), `x."welfareCentreId" = ${institution}`),
  centresOfProgramme: (t, p) =>
    exists("ProgrammeCentre", "programmeId", key(t, p, "centresOfProgramme", "programmeId"), `x."welfareCentreId" = ${institution}`),
  centresOfPerson: (t, p) =>
    exists("PersonCentre", "personId", key(t, p, "centresOfPerson", "personId"), `x."welfareCentreId" = ${institution}`),
  ownUser: (t, p) => `${key(t, p, "ownUser", "userId")} = ${user}`,
  ownInstitution: (_, p) => `"${p.key?.ownInstitution ?? "institutionId"}" = ${institution}`,
  colleagues: (t, p) => exists("Membership", "userId", key(t, p, "colleagues", "userId"), `x."institutionId" = ${institution}`),
  recipient: () => `"recipientId" = ${institution}`,
  centresOfOffice: (t) => exists("WelfareCentre", "labourOfficeId", `"${t}"."labourOfficeId"`, `x."id" = ${institution}`),
  ownSideOfEdition: (t, p) => `"institutionId" = ${institution} AND ("labourOfficeId" = ${institution} OR ${sides.centresOfEdition(t, p)})`,
  sharedWith: () => `${institution} = ANY ("sharedWith")`,
};

/** The trail of one's own acts, written in the transaction of the act whoever acts, and events about one's own people (R37). */
const trail = {
  AuditEntry: `"userId" = ${user}`,
  AccessEntry: `"userId" = ${user}`,
  OutboxEvent: `"subjectId" IN (SELECT own_participations())`,
};

/**
 * What is a host's or a trainer's own. Persons go through listed functions: spelled out as nested policies they would take
 * PostgreSQL a fifth of a second to plan, for every query of every role.
 */
const own: Record<"host" | "trainer", Readonly<Record<string, string>>> = {
  host: {
    HostEntity: `"id" = (SELECT pai_host())`,
    WorkPlace: `"hostEntityId" = (SELECT pai_host())`,
    WorkAssignment: exists("WorkPlace", "id", `"WorkAssignment"."workPlaceId"`),
    WorkEntry: exists("WorkPlace", "id", `"WorkEntry"."workPlaceId"`),
    WorkTimesheet: exists("WorkPlace", "id", `"WorkTimesheet"."workPlaceId"`),
    Participation: `"id" IN (SELECT own_participations())`,
    Notice: `"participationId" IN (SELECT own_participations()) OR "referralId" IN (SELECT own_referrals())`,
    PersonCentre: `"personId" IN (SELECT own_persons())`,
    Person: `"id" IN (SELECT own_persons())`,
    ...trail,
    OutboxEvent: `${trail.OutboxEvent} OR "subjectId" IN (SELECT own_referrals())`,
  },
  trainer: {
    Session: `"specialistId" = (SELECT pai_specialist())`,
    SessionGroup: exists("Session", "id", `"SessionGroup"."sessionId"`),
    Attendance: exists("Session", "id", `"Attendance"."sessionId"`),
    AttendanceVersion: exists("Session", "id", `"AttendanceVersion"."sessionId"`),
    SessionNote: exists("Session", "id", `"SessionNote"."sessionId"`),
    GroupMembership: `"participationId" IN (SELECT own_participations())`,
    Participation: `"id" IN (SELECT own_participations())`,
    Notice: `"participationId" IN (SELECT own_participations())`,
    PersonCentre: `"personId" IN (SELECT own_persons())`,
    Person: `"id" IN (SELECT own_persons())`,
    ...trail,
    OutboxEvent: `${trail.OutboxEvent} OR ${exists("Session", "id", `"OutboxEvent"."subjectId"`)}`,
  },
};

function exists(table: string, column: string, equals: string, and?: string): string {
  return `EXISTS (SELECT 1 FROM "${table}" x WHERE x."${column}" = ${equals}${and ? ` AND ${and}` : ""})`;
}

function anyOf(table: string, policy: TablePolicy, of: readonly Side[]): string {
  return of.map((side) => sides[side](table, policy)).join(" OR ");
}

function narrowing(table: string, policy: TablePolicy, who: "host" | "trainer"): string[] {
  const narrow = policy[who] ?? "all";
  if (narrow === "all") return [];
  const name = who === "host" ? "HOST_SUPERVISOR" : "PROVIDER_TRAINER";
  const mine = narrow === "own" ? own[who][table] : undefined;
  if (narrow === "own" && !mine) throw new Error(`${table}: nothing says what is a ${who}'s own`);
  return [restrictive(table, `${who}s_${narrow}`, `${role} <> '${name}'${mine ? ` OR ${mine}` : ""}`)];
}

function restrictive(table: string, name: string, using: string): string {
  return `CREATE POLICY "${name}" ON "${table}" AS RESTRICTIVE FOR ALL TO pai_app USING (${using});`;
}

/**
 * Row policies and grants of one table as SQL statements, in the order the migration runs them.
 *
 * @throws Error when the tenancy table says "own" where nothing defines it
 */
export function policiesOf(table: string, policy: TablePolicy): string[] {
  const statements = [`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY;`, `ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY;`];
  const permissive = { read: "SELECT", insert: "INSERT", update: "UPDATE", delete: "DELETE" } as const;
  for (const [operation, command] of Object.entries(permissive) as [keyof typeof permissive, string][]) {
    const who = policy[operation];
    if (!who?.length) continue;
    const predicate = anyOf(table, policy, who);
    const clause =
      operation === "insert"
        ? `WITH CHECK (${predicate})`
        : `USING (${predicate})${operation === "update" ? ` WITH CHECK (${predicate})` : ""}`;
    statements.push(`CREATE POLICY "${operation}" ON "${table}" FOR ${command} TO pai_app ${clause};`);
    statements.push(`GRANT ${command} ON "${table}" TO pai_app;`);
  }
  if (policy.persons) statements.push(restrictive(table, "no_persons", `${role} NOT IN ('COUNTY_VIEWER', 'TENANT_ADMIN')`));
  return [...statements, ...narrowing(table, policy, "host"), ...narrowing(table, policy, "trainer")];
}

/** All row policies and grants as one SQL script. */
export function renderPolicies(): string {
  return `${Object.entries(tenancy)
    .map(([table, policy]) => policiesOf(table, policy).join("\n"))
    .join("\n\n")}\n`;
}
