import type pg from "pg";
import { seal } from "#lib/imports/repository/batches.ts";
import { makePesel } from "#lib/people/rules/pesel.ts";
import { newId } from "#lib/platform/ids.ts";

/** Rows of one tenant (Kędzierzyn-Koźle) by which every loader and action is asked, by its own people and by everybody else. */
export type Samples = {
  readonly labourOffice: string;
  readonly centre: string;
  /** public, so not among `values` */
  readonly municipalityId: string;
  readonly pesel: string;
  readonly editionId: string;
  readonly recruitingEditionId: string;
  readonly programmeId: string;
  readonly sessionId: string;
  readonly personId: string;
  readonly residenceId: string;
  /** a line of a person's action plan, and the person */
  readonly planEntryId: string;
  readonly plannedPersonId: string;
  readonly nominationId: string;
  readonly referralId: string;
  /** a candidate with a referral */
  readonly referredNominationId: string;
  readonly participationId: string;
  readonly agreementId: string;
  /** an agreement with an annex, and the annex */
  readonly annexedId: string;
  readonly annexId: string;
  readonly scanId: string;
  readonly workPlaceId: string;
  readonly assignmentId: string;
  readonly hostEntityId: string;
  /** a file of one candidate, not checked yet */
  readonly importBatchId: string;
  /** a reported interruption, and the edition it belongs to */
  readonly interruptionId: string;
  /** a claim that waits for the labour office, its edition and month; an expense of the edition under way */
  readonly settlementId: string;
  readonly settledEditionId: string;
  readonly expenseId: string;
  readonly interruptedEditionId: string;
  /** a meeting still to come, a specialist of the centre, and the calendar of the first of its people */
  readonly plannedSessionId: string;
  readonly specialistId: string;
  /** a form of support and a group of the edition under way */
  readonly formId: string;
  readonly groupId: string;
  readonly feedId: string;
  /** a completed participation with the centre's opinion, and its edition */
  readonly judgedId: string;
  readonly judgedEditionId: string;
  /** all of the ids above */
  readonly values: ReadonlySet<string>;
};

export async function sampleIds(owner: pg.Client): Promise<Samples> {
  const labourOffice = "pup-kedzierzyn";
  const centre = "mops-kedzierzyn";
  const one = async (sql: string) => {
    const { rows } = await owner.query<{ id: string }>(sql, [centre]);
    if (!rows[0]) throw new Error(`No sample row: ${sql}`);
    return rows[0].id;
  };
  const ofCentre = `"welfareCentreId" = (SELECT "id" FROM "Institution" WHERE "slug" = $1)`;
  const ofOffice = `(SELECT c."labourOfficeId" FROM "WelfareCentre" c JOIN "Institution" i ON i."id" = c."id" WHERE i."slug" = $1)`;
  const editionOf = (status: string) =>
    one(`SELECT e."id" FROM "Edition" e JOIN "EditionCentre" c ON c."editionId" = e."id"
         WHERE c.${ofCentre} AND e."status" = '${status}' ORDER BY e."startsOn" DESC LIMIT 1`);
  const editionId = await editionOf("ACTIVE");
  const recruitingEditionId = await editionOf("RECRUITING");
  const inEdition = (id: string) => `${ofCentre} AND "editionId" = '${id}' LIMIT 1`;
  const ids = {
    editionId,
    recruitingEditionId,
    programmeId: await one(`SELECT "programmeId" AS id FROM "Edition" WHERE "id" = '${editionId}' AND $1 <> ''`),
    sessionId: await one(`SELECT "id" FROM "Session" WHERE "heldOn" <= '2018-05-24' AND "status" = 'PLANNED' AND ${inEdition(editionId)}`),
    personId: await one(`SELECT "personId" AS id FROM "Participation" WHERE ${inEdition(editionId)}`),
    residenceId: await one(
      `SELECT r."id" FROM "Residence" r WHERE r."personId" = (SELECT "personId" FROM "Participation" WHERE ${inEdition(editionId)}) LIMIT 1`,
    ),
    planEntryId: await one(`SELECT "id" FROM "ActionPlanEntry" WHERE "labourOfficeId" = ${ofOffice} ORDER BY "id" LIMIT 1`),
    plannedPersonId: await one(
      `SELECT "personId" AS id FROM "ActionPlanEntry" WHERE "labourOfficeId" = ${ofOffice} ORDER BY "ActionPlanEntry"."id" LIMIT 1`,
    ),
    nominationId: await one(`SELECT "id" FROM "Nomination" WHERE ${inEdition(recruitingEditionId)}`),
    referralId: await one(`SELECT "id" FROM "Referral" WHERE ${inEdition(editionId)}`),
    referredNominationId: await one(`SELECT "nominationId" AS id FROM "Referral" WHERE ${inEdition(editionId)}`),
    participationId: await one(`SELECT "id" FROM "Participation" WHERE ${inEdition(editionId)}`),
    agreementId: await one(`SELECT "id" FROM "PaiAgreement" WHERE ${ofCentre} ORDER BY "number" LIMIT 1`),
    annexedId: await one(`SELECT "communityWorkAgreementId" AS id FROM "AgreementAnnex" WHERE ${ofCentre} LIMIT 1`),
    annexId: await one(`SELECT "id" FROM "AgreementAnnex" WHERE ${ofCentre} LIMIT 1`),
    // The demo keeps no files.
    scanId: await one(`
      INSERT INTO "PaperScan" ("id", "labourOfficeId", "welfareCentreId", "subjectType", "subjectId", "name", "mediaType", "sizeBytes",
        "content", "addedOn", "addedById")
      SELECT '${newId()}', "labourOfficeId", "welfareCentreId", 'Agreement', "id", 'skan.pdf', 'application/pdf', 5, '%PDF-', '2018-05-24',
        '${newId()}' FROM "PaiAgreement" WHERE ${ofCentre} ORDER BY "number" LIMIT 1 RETURNING "id"`),
    workPlaceId: await one(`SELECT "workPlaceId" AS id FROM "WorkAssignment" WHERE ${inEdition(editionId)}`),
    assignmentId: await one(`SELECT "id" FROM "WorkAssignment" WHERE ${inEdition(editionId)}`),
    hostEntityId: await one(`SELECT "id" FROM "HostEntity" WHERE ${ofCentre} LIMIT 1`),
    importBatchId: await one(`
      WITH batch AS (
        INSERT INTO "ImportBatch" ("id", "editionId", "labourOfficeId", "welfareCentreId", "status", "header", "columns", "rowCount", "addedOn", "keptUntil", "addedById")
        SELECT '${newId()}', "editionId", "labourOfficeId", "welfareCentreId", 'OPEN', '{nazwisko}', '{"surname": 0}', 1, '2018-05-24', '2018-06-23', '${newId()}'
        FROM "EditionCentre" WHERE ${inEdition(recruitingEditionId)} RETURNING *)
      INSERT INTO "ImportRow" ("batchId", "rowNo", "editionId", "labourOfficeId", "welfareCentreId", "cellsCipher")
      SELECT "id", 2, "editionId", "labourOfficeId", "welfareCentreId", '\\x${Buffer.from(seal({ cells: ["Testowa"] })).toString("hex")}'::bytea
      FROM batch RETURNING "batchId" AS id`),
    interruptionId: await one(`SELECT "id" FROM "Notice" WHERE "kind" = 'INTERRUPTION' AND ${ofCentre} LIMIT 1`),
    interruptedEditionId: await one(`SELECT "editionId" AS id FROM "Notice" WHERE "kind" = 'INTERRUPTION' AND ${ofCentre} LIMIT 1`),
    settlementId: await one(`SELECT "id" FROM "MonthlySettlement" WHERE "status" = 'CLAIMED' AND ${ofCentre} LIMIT 1`),
    settledEditionId: await one(`
      SELECT l."editionId" AS id FROM "SettlementLine" l JOIN "MonthlySettlement" m ON m."id" = l."settlementId"
      WHERE m."status" = 'CLAIMED' AND m.${ofCentre} LIMIT 1`),
    expenseId: await one(`SELECT "id" FROM "Expense" WHERE ${inEdition(editionId)}`),
    plannedSessionId: await one(
      `SELECT "id" FROM "Session" WHERE "heldOn" > '2018-05-24' AND "status" = 'PLANNED' AND ${ofCentre} AND "editionId" = '${editionId}'
       ORDER BY "heldOn" DESC LIMIT 1`,
    ),
    specialistId: await one(`SELECT "id" FROM "Specialist" WHERE ${ofCentre} LIMIT 1`),
    formId: await one(`SELECT "id" FROM "SupportForm" WHERE "editionId" = '${editionId}' AND $1 <> '' LIMIT 1`),
    groupId: await one(`SELECT "id" FROM "EditionGroup" WHERE "editionId" = '${editionId}' AND $1 <> '' LIMIT 1`),
    feedId: await one(`
      INSERT INTO "CalendarFeed" ("id", "userId", "institutionId", "role", "keyHash", "createdAt")
      SELECT '${newId()}', m."userId", m."institutionId", m."role", '\\x00', '2018-05-24' FROM "Membership" m
      JOIN "Institution" i ON i."id" = m."institutionId" WHERE i."slug" = $1 AND m."role" = 'OPS_SOCIAL_WORKER'
      ORDER BY m."userId" LIMIT 1 RETURNING "id"`),
    judgedId: await one(`SELECT "participationId" AS id FROM "Outcome" WHERE "attitude" IS NOT NULL AND ${ofCentre} ORDER BY 1 LIMIT 1`),
    judgedEditionId: await one(
      `SELECT "editionId" AS id FROM "Outcome" WHERE "attitude" IS NOT NULL AND ${ofCentre} ORDER BY "participationId" LIMIT 1`,
    ),
  };
  const municipalityId = await one(
    `SELECT "municipalityId" AS id FROM "WelfareCentre" c JOIN "Institution" i ON i."id" = c."id" WHERE i."slug" = $1`,
  );
  const pesel = makePesel("1979-02-01", "FEMALE", 4999);
  return { labourOffice, centre, municipalityId, pesel, ...ids, values: new Set(Object.values(ids)) };
}

export type Sample = (ids: Samples) => Record<string, unknown>;
