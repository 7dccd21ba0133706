import { maskPesel, parsePesel } from "#lib/people/rules/pesel.ts";
import { isNearlyIdentical, isSimilar, LEAST_LIKENESS, NEARLY_THE_SAME, type Twin } from "#lib/people/rules/similar.ts";
import type { PersonInput } from "#lib/people/schema/person.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { decryptText, indexText } from "#lib/platform/crypto.ts";
import { dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";

/** A person of the scope whose name is like the one asked for; the year of birth and a masked number tell them apart. */
export type SimilarPerson = {
  readonly id: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly maskedPesel: string | null;
  readonly birthYear: string | null;
  readonly nearlyIdentical: boolean;
  readonly residence: {
    readonly municipalityId: string;
    readonly town: string;
    readonly street: string;
    readonly postalCode: string;
  } | null;
};

type Asked = { readonly surname: string; readonly givenNames: string; readonly birthDate: IsoDate | null };
const MOST = 5;

/**
 * People whom the acting institution already sees and who may be the one asked for, the likeliest first. Nobody outside the scope is
 * looked at: that somebody else knows a person is never said (house.md, Tenancy).
 *
 * @param except the person asked for, when they are in the register already
 */
export async function findSimilar(tx: ScopedTx, { surname, givenNames, birthDate }: Asked, except: string | null = null) {
  const name = `${surname} ${givenNames}`.trim();
  const rows = await tx.$queryRaw<{ id: string; score: number }[]>`
    SELECT "id", score FROM (
      SELECT "id", similarity(lower(unaccent("surname" || ' ' || "givenNames")), lower(unaccent(${name}))) AS score FROM "Person"
      WHERE ${except}::uuid IS NULL OR "id" <> ${except}::uuid
    ) people WHERE score >= ${LEAST_LIKENESS} ORDER BY score DESC, "id" LIMIT ${MOST * 4}`;
  const people = await tx.person.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    include: { residences: { where: { kind: "RESIDENCE", validTo: null }, take: 1 } },
  });
  const byId = new Map(people.map((person) => [person.id, person]));
  const found = rows.flatMap(({ id, score }) => {
    const person = byId.get(id);
    const likeness = { score, birthDate, otherBirthDate: dayOrNull(person?.birthDate ?? null) };
    if (!person || !isSimilar(likeness)) return [];
    const home = person.residences[0] ?? null;
    return [
      {
        ...{ id, surname: person.surname, givenNames: person.givenNames, peselIndex: person.peselIndex },
        maskedPesel: person.peselCipher && maskPesel(decryptText(person.peselCipher)),
        birthYear: likeness.otherBirthDate?.slice(0, 4) ?? null,
        nearlyIdentical: isNearlyIdentical(likeness),
        residence: home && {
          ...{ municipalityId: home.municipalityId, town: home.town },
          ...{ street: home.street ?? "", postalCode: home.postalCode ?? "" },
        },
      },
    ];
  });
  return found.slice(0, MOST);
}

/**
 * For many people at once: whom of the scope each is so like that they may be one. Names are compared where their first two letters
 * and the days of birth agree, so that thousands of rows take no longer than the check of a list may.
 */
export async function findTwins(tx: ScopedTx, asked: ReadonlyMap<number, Asked>): Promise<Map<number, Twin>> {
  const rows = [...asked].map(([key, { surname, givenNames, birthDate }]) => ({
    ...{ key, name: `${surname} ${givenNames}`.trim(), birth: birthDate },
  }));
  if (rows.length === 0) return new Map();
  const found = await tx.$queryRaw<{ key: number; surname: string; givenNames: string; birthDate: Date | null; score: number }[]>`
    WITH asked AS (SELECT key, lower(unaccent(name)) AS name, birth
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x(key int, name text, birth date)),
      known AS MATERIALIZED (SELECT *, lower(unaccent("surname" || ' ' || "givenNames")) AS name FROM "Person")
    SELECT a.key, k."surname", k."givenNames", k."birthDate", similarity(a.name, k.name) AS score
    FROM asked a JOIN known k ON left(a.name, 2) = left(k.name, 2) AND coalesce(a.birth = k."birthDate", true)
      AND similarity(a.name, k.name) >= ${NEARLY_THE_SAME}
    ORDER BY score, k."id" DESC`;
  return new Map(
    found.flatMap(({ key, surname, givenNames, birthDate, score }) => {
      const otherBirthDate = dayOrNull(birthDate);
      const twin = { surname, givenNames, birthYear: otherBirthDate?.slice(0, 4) ?? null };
      const likeness = { score, birthDate: asked.get(key)?.birthDate ?? null, otherBirthDate };
      return isNearlyIdentical(likeness) ? [[key, twin] as const] : [];
    }),
  );
}

/**
 * Stops an entry of somebody so like a person of the register that they may be one, until it is said that they are another.
 * A number that is in the register is no question: the entry then links that person.
 */
export async function refuseUnconfirmed(tx: ScopedTx, input: PersonInput): Promise<void> {
  if (input.knownPersonId !== "" || input.differsReason !== "") return;
  const parsed = input.hasNoPesel ? null : parsePesel(input.pesel);
  const index = parsed?.ok ? Buffer.from(indexText(parsed.pesel)) : null;
  const birthDate = parsed?.ok ? parsed.birthDate : input.birthDate;
  const found = await findSimilar(tx, { ...input, birthDate });
  if (index && found.some(({ peselIndex }) => peselIndex && index.equals(Buffer.from(peselIndex)))) return;
  if (!found.some(({ nearlyIdentical }) => nearlyIdentical)) return;
  const message = "W rejestrze jest prawie taka sama osoba. Wybierz „To ta osoba” albo podaj, skąd wiadomo, że to inna.";
  refuse({ kind: "fields", fields: { differsReason: message } });
}
