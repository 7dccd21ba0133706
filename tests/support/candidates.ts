import { newId } from "#lib/platform/ids.ts";
import { withClient } from "#scripts/database.ts";

type Columns = Readonly<Record<string, string>>;

/** Tables of a person, with the columns a copy gets anew. */
const ofPerson: readonly (readonly [table: string, fresh: (personId: string) => Columns])[] = [
  ["RegisterRecord", (id) => ({ personId: `'${id}'` })],
  ["PersonCentre", (id) => ({ personId: `'${id}'` })],
  ["Residence", (id) => ({ id: "gen_random_uuid()", personId: `'${id}'` })],
  ["AssistanceProfile", (id) => ({ id: "gen_random_uuid()", personId: `'${id}'` })],
  ["SocialContract", (id) => ({ id: "gen_random_uuid()", personId: `'${id}'` })],
];

/** Another candidate like this one, with everything recorded of them but the numbers. @returns nomination and person */
export async function copyCandidate(
  url: string,
  nominationId: string,
  surname: string,
): Promise<{ nominationId: string; personId: string }> {
  return withClient(url, async (client) => {
    const { rows: columns } = await client.query<{ table: string; column: string }>(
      `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns WHERE table_schema = 'public'`,
    );
    const { rows } = await client.query<{ personId: string }>(`SELECT "personId" FROM "Nomination" WHERE "id" = $1`, [nominationId]);
    const source = rows[0]?.personId;
    const copy = async (table: string, where: string, fresh: Columns) => {
      const names = columns.filter((one) => one.table === table).map(({ column }) => column);
      const into = names.map((name) => `"${name}"`).join(", ");
      const values = names.map((name) => fresh[name] ?? `"${name}"`).join(", ");
      await client.query(`INSERT INTO "${table}" (${into}) SELECT ${values} FROM "${table}" WHERE ${where}`);
    };
    const [personId, id] = [newId(), newId()];
    const person = { id: `'${personId}'`, surname: `'${surname}'`, peselCipher: "NULL", peselIndex: "NULL", documentIndex: "NULL" };
    await copy("Person", `"id" = '${source}'`, person);
    for (const [table, fresh] of ofPerson) await copy(table, `"personId" = '${source}'`, fresh(personId));
    const ordinal = `(SELECT max(o."ordinal") + 1 FROM "Nomination" o WHERE o."editionId" = "Nomination"."editionId")`;
    await copy("Nomination", `"id" = '${nominationId}'`, { id: `'${id}'`, personId: `'${personId}'`, ordinal });
    return { nominationId: id, personId };
  });
}
