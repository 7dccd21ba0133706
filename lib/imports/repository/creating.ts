import type { EditionHead } from "#lib/editions/repository/editions.ts";
import type { Refused as RefusedRow } from "#lib/imports/rules/judge.ts";
import { plainWord } from "#lib/imports/rules/values.ts";
import { enterPerson } from "#lib/people/repository/enter.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { Clock } from "#lib/platform/clock.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { Refused } from "#lib/platform/result.ts";
import { putOnList, recordContract, recordPlaces } from "#lib/referrals/repository/nominating.ts";
import type { NominateInput } from "#lib/referrals/schema/candidates.ts";
import type { Batch } from "./batches.ts";
import { findingOf, givenFor, type StandingRow, standRows } from "./checking.ts";
import { birthOf } from "./facts.ts";
import { readyRows, saveFindings } from "./rows.ts";

/** People created in one call: about half a second, and far within the limit of a transaction when the machine is busy. */
const PIECE = 50;

/** A nomination made of a row, with what its audit tells. */
export type CreatedRow = {
  readonly rowNo: number;
  readonly nominationId: string;
  readonly hasPesel: boolean;
  readonly keptAsOnDocument: boolean;
  readonly fromRegister: boolean;
  /** why somebody nearly the same in the register is another */
  readonly differsReason: string;
};

/**
 * Creates the next piece of a batch: each row is judged again, then nominated as by hand. A row that no longer can be is left with its
 * fault, and the others go on. The edition must be locked.
 *
 * @returns who was nominated; empty when nothing is left
 */
export async function createNext(
  tx: ScopedTx,
  batch: Batch,
  edition: EditionHead,
  who: { actor: Actor; clock: Clock },
): Promise<{ created: CreatedRow[]; refused: number }> {
  const { today } = who.clock;
  const given = await givenFor(tx, batch, today);
  const created: CreatedRow[] = [];
  const left: StandingRow[] = [];
  const names = new Set<string>();
  for (const one of await standRows(tx, batch, edition, await readyRows(tx, batch, PIECE), given)) {
    const { input, form } = one.judged;
    // Whoever is called like somebody of this piece, born the same day, waits for the next one, which asks the register about them.
    const name = [plainWord(`${form.surname} ${form.givenNames}`), birthOf(form)].join();
    if (names.has(name)) continue;
    names.add(name);
    const result = input ? await createRow(tx, batch, one, input, who) : null;
    if (result && "nominationId" in result) created.push(result);
    else left.push(result ? { ...one, judged: { ...one.judged, refusal: result.refusal } } : one);
  }
  await saveFindings(tx, batch.id, left.map(findingOf));
  return { created, refused: left.length };
}

async function createRow(
  tx: ScopedTx,
  batch: Batch,
  { row: { rowNo }, judged }: StandingRow,
  input: NominateInput,
  who: { actor: Actor; clock: Clock },
): Promise<CreatedRow | { refusal: RefusedRow }> {
  const { editionId, labourOfficeId, welfareCentreId } = batch;
  // What a refused row wrote is taken back alone; the rest of the piece stays.
  await tx.$executeRaw`SAVEPOINT import_row`;
  const entered = await enterPerson(tx, input, who.clock.today);
  if (!entered) return { refusal: "foreignNumber" };
  const person = { personId: entered.personId, labourOfficeId };
  const known = entered.isNew ? 0 : await tx.residence.count({ where: { personId: entered.personId } });
  // Nothing is overwritten silently: a known person's place stays as the register has it.
  if (known === 0) await recordPlaces(tx, person, input, who.clock.today);
  const contractId = await recordContract(tx, { ...person, welfareCentreId }, input);
  const scope = { editionId, labourOfficeId, welfareCentreId, importBatchId: batch.id };
  const nominationId = await putOnList(tx, entered.personId, input, scope, who).catch(takenBack(tx));
  if (nominationId === null) return { refusal: "alreadyCandidate" };
  await tx.importRow.update({
    where: { batchId_rowNo: { batchId: batch.id, rowNo } },
    data: {
      ...{ nominationId, contractId, personId: entered.personId, cellsCipher: null, identityIndex: null },
      ...{ enteredPerson: entered.isNew, linkedPerson: judged.notices.every(({ code }) => code !== "known") },
    },
  });
  const said = { fromRegister: input.knownPersonId !== "", differsReason: input.differsReason };
  return { rowNo, nominationId, hasPesel: !input.hasNoPesel, keptAsOnDocument: input.peselOverride !== "", ...said };
}

const takenBack = (tx: ScopedTx) => async (error: unknown) => {
  if (!(error instanceof Refused)) throw error;
  await tx.$executeRaw`ROLLBACK TO SAVEPOINT import_row`;
  return null;
};
