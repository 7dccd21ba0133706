import { parsePesel } from "#lib/people/rules/pesel.ts";
import { type Address, completesAddress, sameAddress } from "#lib/people/rules/residence.ts";
import type { PersonInput } from "#lib/people/schema/person.ts";
import { addDays, type IsoDate } from "#lib/platform/calendar.ts";
import { encryptText, indexText } from "#lib/platform/crypto.ts";
import { columnOf, columnOrNull, dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/platform/result.ts";
import type { ResidenceKind } from "#prisma/generated/client/enums.ts";

/**
 * Enters a person for the acting centre, or links the one whom the labour office's register knows by this number and surname
 * (the listed function `register_person`, which never says who else knows the person). Somebody chosen in the register is taken as
 * they are: nothing of their identity changes.
 *
 * @returns the person's id and whether the register did not know them; null when the number belongs to another surname
 */
export async function enterPerson(tx: ScopedTx, person: PersonInput, today: IsoDate): Promise<{ personId: string; isNew: boolean } | null> {
  if (person.knownPersonId !== "") {
    const known = await tx.person.findUnique({ where: { id: person.knownPersonId }, select: { id: true } });
    return known ? { personId: known.id, isNew: false } : refuse({ kind: "notFound" });
  }
  const parsed = person.hasNoPesel ? null : parsePesel(person.pesel);
  const pesel = parsed?.ok ? parsed : null;
  const sex = pesel?.sex ?? (person.sex || null);
  const number = sealed(pesel?.pesel ?? null);
  const document = sealed(person.hasNoPesel ? person.document : null);
  const rows = await tx.$queryRaw<{ person_id: string; matched: boolean }[]>`
    SELECT person_id, matched FROM register_person(${newId()}::uuid, ${person.surname}, ${person.givenNames},
      ${columnOrNull(pesel?.birthDate ?? person.birthDate)}::date, ${sex}::"Sex", ${number.cipher}::bytea, ${number.index}::bytea,
      ${document.cipher}::bytea, ${document.index}::bytea, ${(pesel && !pesel.checkDigitOk && person.peselOverride) || null},
      ${columnOf(today)}::date)`;
  return rows[0] ? { personId: rows[0].person_id, isNew: !rows[0].matched } : null;
}

/** The keyed index of a PESEL or a document; a document is found however its letters and gaps were typed. */
export const numberIndex = (text: string): Uint8Array<ArrayBuffer> => indexText(text.replace(/[\s-]/g, "").toUpperCase());

/** A number as it is stored: ciphertext and keyed index. */
export const sealed = (text: string | null) => ({
  cipher: text === null ? null : encryptText(text),
  index: text === null ? null : numberIndex(text),
});

/**
 * Records where a person lives or stays from a day on. The former place is closed on the day before; the same place is left alone,
 * and a place entered on the very day, or without its postal code, is corrected.
 */
export async function recordResidence(
  tx: ScopedTx,
  person: { personId: string; labourOfficeId: string },
  { kind, ...address }: Address & { kind: ResidenceKind },
  from: IsoDate,
): Promise<void> {
  const current = await tx.residence.findFirst({
    where: { personId: person.personId, kind, OR: [{ validTo: null }, { validTo: { gte: columnOf(from) } }] },
    orderBy: { validFrom: "desc" },
  });
  if (current && sameAddress(current, address)) return;
  if (current && (dayOf(current.validFrom) >= from || completesAddress(current, address))) {
    await tx.residence.update({ where: { id: current.id }, data: { ...address, version: { increment: 1 } } });
    return;
  }
  const ended = { validTo: columnOf(addDays(from, -1)), version: { increment: 1 } };
  if (current) await tx.residence.update({ where: { id: current.id }, data: ended });
  await tx.residence.create({ data: { id: newId(), ...person, kind, ...address, validFrom: columnOf(from) } });
}

/** Municipalities a person can live in, by name; public knowledge. */
export async function municipalities(tx: ScopedTx): Promise<{ id: string; name: string }[]> {
  return tx.municipality.findMany({ select: { id: true, name: true }, orderBy: { name: "asc" } });
}
