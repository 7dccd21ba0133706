import { maskPesel, parsePesel } from "#lib/people/rules/pesel.ts";
import { isNearlyIdentical, isSimilar, LEAST_LIKENESS } from "#lib/people/rules/similar.ts";
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
  readonly residence: { readonly municipalityId: string; readonly town: string; readonly street: string } | null;
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
    const [home] = person.residences;
    return [
      {
        ...{ id, surname: person.surname, givenNames: person.givenNames, peselIndex: person.peselIndex },
        maskedPesel: person.peselCipher && maskPesel(decryptText(person.peselCipher)),
        birthYear: likeness.otherBirthDate?.slice(0, 4) ?? null,
        nearlyIdentical: isNearlyIdentical(likeness),
        residence: home ? { municipalityId: home.municipalityId, town: home.town, street: home.street ?? "" } : null,
      },
    ];
  });
  return found.slice(0, MOST);
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
