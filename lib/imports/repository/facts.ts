import type { Known, RowFacts } from "#lib/imports/rules/judge.ts";
import type { RowForm } from "#lib/imports/rules/row.ts";
import { numberIndex } from "#lib/people/repository/enter.ts";
import { findTwins } from "#lib/people/repository/similar.ts";
import { parsePesel } from "#lib/people/rules/pesel.ts";
import { type IsoDate, isIsoDate } from "#lib/platform/calendar.ts";
import { columnOf, dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { Batch } from "./batches.ts";

/** A row's person by the keyed index of the number, as hexadecimal text; null without one, and for somebody chosen in the register. */
export const identityOf = ({ pesel, hasNoPesel, document, knownPersonId }: RowForm): string | null => {
  const number = hasNoPesel ? document : pesel;
  return number === "" || knownPersonId ? null : hex(numberIndex(number));
};
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

type Asked = {
  readonly rowNo: number;
  readonly identity: string | null;
  readonly refusedAs: RowFacts["refusedAs"];
  readonly isSkipped: boolean;
  readonly form: RowForm;
};

/** What the centre's register and the file know of many rows at once; another centre's people are not seen here. */
export async function factsOf(tx: ScopedTx, batch: Batch, rows: readonly Asked[], today: IsoDate): Promise<Map<number, RowFacts>> {
  const identities = [...new Set(rows.flatMap(({ identity }) => identity ?? []))];
  const known = await knownPeople(tx, batch.editionId, identities, today);
  const unnamed = rows.filter(({ identity, ...row }) => !(identity !== null && known.has(identity)) && asksForTwin(row));
  const twins = await findTwins(tx, new Map(unnamed.map(({ rowNo, form }) => [rowNo, { ...form, birthDate: birthOf(form) }])));
  const first = await firstRows(tx, batch.id, identities, rows);
  return new Map(
    rows.map(({ rowNo, identity, refusedAs }) => {
      const found = identity === null ? undefined : known.get(identity);
      const earliest = identity === null ? undefined : first.get(identity);
      const twinRow = earliest !== undefined && earliest < rowNo ? earliest : null;
      return [
        rowNo,
        { known: found?.known ?? null, isCandidate: found?.isCandidate ?? false, twinRow, twin: twins.get(rowNo) ?? null, refusedAs },
      ];
    }),
  );
}

// Whoever corrected the row has said that it is somebody of the register, or why it is another.
const asksForTwin = ({ isSkipped, form }: Pick<Asked, "isSkipped" | "form">) => !isSkipped && !form.knownPersonId && !form.differsReason;

/** The day of birth that a row tells, by its number first. */
export function birthOf({ hasNoPesel, pesel, birthDate }: RowForm): IsoDate | null {
  const parsed = hasNoPesel ? null : parsePesel(pesel);
  if (parsed?.ok) return parsed.birthDate;
  return birthDate && isIsoDate(birthDate) ? birthDate : null;
}

async function knownPeople(tx: ScopedTx, editionId: string, identities: readonly string[], today: IsoDate) {
  const indexes = identities.map((identity) => Uint8Array.from(Buffer.from(identity, "hex")));
  const people = await tx.person.findMany({
    where: { OR: [{ peselIndex: { in: indexes } }, { documentIndex: { in: indexes } }] },
    include: {
      residences: {
        where: { kind: "RESIDENCE", validFrom: { lte: columnOf(today) }, OR: [{ validTo: null }, { validTo: { gte: columnOf(today) } }] },
      },
      nominations: { where: { editionId }, select: { id: true } },
      participations: { select: { firstDay: true, lastDay: true }, orderBy: { firstDay: "asc" } },
      socialContracts: { select: { signedOn: true }, orderBy: { signedOn: "desc" }, take: 1 },
    },
  });
  const found = new Map<string, { known: Known; isCandidate: boolean }>();
  for (const person of people) {
    const home = person.residences[0] ?? null;
    const known: Known = {
      surname: person.surname,
      givenNames: person.givenNames,
      home,
      participations: person.participations.map(({ firstDay, lastDay }) => ({ from: dayOf(firstDay), to: dayOf(lastDay) })),
      contractSignedOn: person.socialContracts[0] ? dayOf(person.socialContracts[0].signedOn) : null,
    };
    for (const index of [person.peselIndex, person.documentIndex])
      if (index) found.set(hex(index), { known, isCandidate: person.nominations.length > 0 });
  }
  return found;
}

/** The first row of the file under each number: of the rows checked before, and of those being checked now. */
async function firstRows(
  tx: ScopedTx,
  batchId: string,
  identities: readonly string[],
  rows: readonly Asked[],
): Promise<Map<string, number>> {
  const before = await tx.importRow.findMany({
    where: {
      ...{ batchId, isSkipped: false, rowNo: { notIn: rows.map(({ rowNo }) => rowNo) } },
      identityIndex: { in: identities.map((identity) => Uint8Array.from(Buffer.from(identity, "hex"))) },
    },
    select: { rowNo: true, identityIndex: true },
  });
  const first = new Map<string, number>();
  const meet = (identity: string | null, rowNo: number) => {
    if (identity !== null) first.set(identity, Math.min(first.get(identity) ?? rowNo, rowNo));
  };
  for (const { rowNo, identityIndex } of before) meet(identityIndex && hex(identityIndex), rowNo);
  for (const { rowNo, identity } of rows) meet(identity, rowNo);
  return first;
}
