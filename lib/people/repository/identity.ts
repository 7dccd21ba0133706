import { nameOfUser } from "#lib/institutions/repository.ts";
import { sealed } from "#lib/people/repository/enter.ts";
import type { HeldPerson } from "#lib/people/repository/hold.ts";
import { maskPesel, type ParsedPesel, parsePesel } from "#lib/people/rules/pesel.ts";
import type { IdentityCorrection } from "#lib/people/schema/card.ts";
import { decryptText } from "#lib/platform/crypto.ts";
import { columnOf, columnOrNull, dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/platform/result.ts";
import { Prisma } from "#prisma/generated/client/client.ts";
import type { Sex } from "#prisma/generated/client/enums.ts";

/** The number as saved, read again; null where none was given. */
export function savedPesel({ peselCipher }: Pick<HeldPerson, "peselCipher">): Extract<ParsedPesel, { ok: true }> | null {
  const parsed = peselCipher && parsePesel(decryptText(peselCipher));
  return parsed?.ok ? parsed : null;
}

/** The identity that a correction leads to, as columns. A number tells birth and sex itself. */
export function corrected(person: HeldPerson, input: IdentityCorrection) {
  const names = { surname: input.surname, givenNames: input.givenNames };
  const typed = { birthDate: columnOrNull(input.birthDate), sex: (input.sex || null) as Sex | null };
  if (input.keepsNumbers) {
    const { peselCipher, peselIndex, documentCipher, documentIndex, peselOverride } = person;
    const told = savedPesel(person);
    const birth = told ? { birthDate: columnOf(told.birthDate), sex: told.sex } : typed;
    return { ...names, ...birth, peselCipher, peselIndex, documentCipher, documentIndex, peselOverride };
  }
  const parsed = input.hasNoPesel ? null : parsePesel(input.pesel);
  const pesel = parsed?.ok ? parsed : null;
  const number = sealed(pesel?.pesel ?? null);
  const document = sealed(input.hasNoPesel ? input.document : null);
  return {
    ...names,
    ...(pesel ? { birthDate: columnOf(pesel.birthDate), sex: pesel.sex } : typed),
    ...{ peselCipher: number.cipher, peselIndex: number.index, documentCipher: document.cipher, documentIndex: document.index },
    peselOverride: (pesel && !pesel.checkDigitOk && input.peselOverride) || null,
  };
}

/** Names of the fields that a correction changes; a number is compared by its keyed index. */
export function changedIdentity(person: HeldPerson, next: ReturnType<typeof corrected>): string[] {
  const same = (a: Uint8Array | null, b: Uint8Array | null) => (a && b ? Buffer.from(a).equals(Buffer.from(b)) : a === b);
  return [
    ...(person.surname === next.surname ? [] : ["surname"]),
    ...(person.givenNames === next.givenNames ? [] : ["givenNames"]),
    ...(same(person.peselIndex, next.peselIndex) ? [] : ["pesel"]),
    ...(same(person.documentIndex, next.documentIndex) ? [] : ["document"]),
    ...(dayOrNull(person.birthDate) === dayOrNull(next.birthDate) ? [] : ["birthDate"]),
    ...(person.sex === next.sex ? [] : ["sex"]),
  ];
}

type Replaced = { readonly today: string; readonly userId: string; readonly reason: string };

/**
 * Replaces the identity; the one before goes to the person's versions, its numbers still encrypted.
 *
 * @returns the new version
 * @throws Refused "fields" when the number is somebody else's of the register, whether the scope shows them or not
 */
export async function replaceIdentity(
  tx: ScopedTx,
  person: HeldPerson,
  next: ReturnType<typeof corrected>,
  { today, userId, reason }: Replaced,
): Promise<number> {
  const { id: personId, labourOfficeId, version, surname, givenNames, birthDate, sex, peselCipher, documentCipher } = person;
  const before = { personId, labourOfficeId, version, surname, givenNames, birthDate, sex, peselCipher, documentCipher };
  const by = { replacedOn: columnOf(today), replacedById: userId, reason };
  await tx.personVersion.create({ data: { id: newId(), ...before, ...by } });
  try {
    const written = await tx.person.update({
      where: { id: personId, version },
      data: { ...next, version: { increment: 1 } },
      select: { version: true },
    });
    return written.version;
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2002") throw error;
    const message = "Ten numer ma już osoba w rejestrze. Sprawdź numer; jeżeli jest jej, wyszukaj go w Osobach.";
    return refuse({ kind: "fields", fields: { [next.peselIndex ? "pesel" : "document"]: message } });
  }
}

/** Earlier identities of a person: what each was, until when, who replaced it and why. Numbers masked. */
export async function listVersions(tx: ScopedTx, personId: string) {
  const rows = await tx.personVersion.findMany({ where: { personId }, orderBy: { version: "desc" } });
  return Promise.all(
    rows.map(async ({ id, version, surname, givenNames, birthDate, sex, peselCipher, documentCipher, ...row }) => ({
      ...{ id, version, surname, givenNames, birthDate: dayOrNull(birthDate), sex },
      maskedPesel: peselCipher && maskPesel(decryptText(peselCipher)),
      hasDocument: documentCipher !== null,
      ...{ replacedOn: dayOf(row.replacedOn), reason: row.reason },
      replacedBy: (await nameOfUser(tx, row.replacedById, "druga instytucja")) ?? "",
    })),
  );
}
