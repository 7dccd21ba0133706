import type pg from "pg";
import { newId } from "#lib/platform/ids.ts";

/** Rows of one tenant (Kędzierzyn-Koźle) by which every loader and action is asked, by its own people and by everybody else. */
export type Samples = {
  readonly labourOffice: string;
  readonly centre: string;
  readonly editionId: string;
  readonly recruitingEditionId: string;
  readonly programmeId: string;
  readonly sessionId: string;
  readonly personId: string;
  readonly nominationId: string;
  readonly referralId: string;
  readonly participationId: string;
  readonly agreementId: string;
  /** all of the ids above */
  readonly values: ReadonlySet<string>;
};

export async function sampleIds(owner: pg.Client): Promise<Samples> {
  const [labourOffice, centre] = ["pup-kedzierzyn", "mops-kedzierzyn"];
  const one = async (sql: string) => {
    const { rows } = await owner.query<{ id: string }>(sql, [centre]);
    if (!rows[0]) throw new Error(`No sample row: ${sql}`);
    return rows[0].id;
  };
  const ofCentre = `"welfareCentreId" = (SELECT "id" FROM "Institution" WHERE "slug" = $1)`;
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
    nominationId: await one(`SELECT "id" FROM "Nomination" WHERE ${inEdition(recruitingEditionId)}`),
    referralId: await one(`SELECT "id" FROM "Referral" WHERE ${inEdition(editionId)}`),
    participationId: await one(`SELECT "id" FROM "Participation" WHERE ${inEdition(editionId)}`),
    agreementId: await one(`SELECT "id" FROM "PaiAgreement" WHERE ${ofCentre} LIMIT 1`),
  };
  return { labourOffice, centre, ...ids, values: new Set(Object.values(ids)) };
}

type Sample = (ids: Samples) => Record<string, unknown>;

/** What each loader is asked for. */
export const loaderSamples: Readonly<Record<string, Sample>> = {
  "editions.context": ({ editionId }) => ({ editionId }),
};

const form = () => ({ requestId: newId() });

/** What each action is sent; valid for its schema, about rows of the sample tenant. */
export const actionSamples: Readonly<Record<string, Sample>> = {};
void form;
