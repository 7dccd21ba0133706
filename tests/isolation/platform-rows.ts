import type pg from "pg";
import { newId } from "#lib/platform/ids.ts";
import type { Eyes } from "#tests/isolation/eyes.ts";

/** Rows that only use would fill: of the platform's own tables one for every membership, and a scan of every agreement and opinion. */
export async function samplesFor(owner: pg.Client, all: readonly Eyes[]): Promise<void> {
  const other = (eyes: Eyes) => all.find(({ institutionId }) => institutionId !== eyes.institutionId)?.institutionId;
  for (const [table, place] of [
    ["PaiAgreement", "welfareCentreId"],
    ["CouncilOpinion", "programmeId"],
  ])
    await owner.query(
      `INSERT INTO "PaperScan" ("id", "labourOfficeId", "${place}", "subjectType", "subjectId", "name", "mediaType", "sizeBytes",
         "content", "addedOn", "addedById")
       SELECT gen_random_uuid(), "labourOfficeId", "${place}", '${table}', "id", 'skan.pdf', 'application/pdf', 5, '%PDF-', '2018-05-24', "id"
       FROM "${table}"`,
    );
  for (const eyes of all) {
    const who = [eyes.userId, eyes.institutionId, eyes.role];
    await owner.query(
      `INSERT INTO "AuditEntry" ("id", "businessAt", "systemAt", "userId", "institutionId", "role", "action", "subjectType", "subjectId", "values")
       VALUES ($4, now(), now(), $1, $2, $3, 'test', 'Test', $4, '{}')`,
      [...who, newId()],
    );
    await owner.query(
      `INSERT INTO "AccessEntry" ("id", "businessAt", "systemAt", "userId", "institutionId", "role", "scope", "subjectType", "subjectId", "purpose")
       VALUES ($4, now(), now(), $1, $2, $3, 'test', 'Test', $4, 'test')`,
      [...who, newId()],
    );
    await owner.query(
      `INSERT INTO "OutboxEvent" ("id", "businessAt", "systemAt", "institutionId", "recipientId", "kind", "subjectType", "subjectId", "payload")
       VALUES ($3, now(), now(), $1, $2, 'test', 'Test', $3, '{}')`,
      [eyes.institutionId, other(eyes), newId()],
    );
    await owner.query(
      `INSERT INTO "FormRequest" ("userId", "requestId", "action", "result", "systemAt") VALUES ($1, $2, 'test', '{}', now())`,
      [eyes.userId, newId()],
    );
    await owner.query(
      `INSERT INTO "AccountSession" ("id", "userId", "createdAt", "lastSeenAt", "expiresAt") VALUES ($2, $1, now(), now(), now())`,
      [eyes.userId, newId()],
    );
  }
}
