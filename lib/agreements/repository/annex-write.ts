import type { Changes } from "#lib/agreements/rules/annexes.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/platform/result.ts";
import type { AgreementStatus, Prisma } from "#prisma/generated/client/client.ts";
import type { Annex, Paper } from "./papers.ts";
import { paperKey } from "./write.ts";

type Words = { readonly number: string; readonly validFrom: IsoDate; readonly changes: Changes };
const columnsOfWords = ({ number, validFrom, changes }: Words) => ({
  ...{ number, validFrom: columnOf(validFrom) },
  changes: changes as Prisma.InputJsonObject,
});

/** An annex for the directors to consent to. @returns its id */
export async function createAnnex(tx: ScopedTx, paper: Paper, words: Words): Promise<string> {
  const { labourOfficeId, welfareCentreId } = paper;
  const id = newId();
  await tx.agreementAnnex.create({
    data: { id, labourOfficeId, welfareCentreId, ...paperKey(paper), status: "UNDER_REVIEW", ...columnsOfWords(words) },
  });
  return id;
}

/** An annex put right: new words and back to the directors. @returns the new version */
export const rewriteAnnex = (tx: ScopedTx, annex: Annex, words: Words): Promise<number> =>
  change(tx, annex, { status: "UNDER_REVIEW", ...columnsOfWords(words) });

/** Another status, with the number and day of the signing where it is that. @returns the new version */
export const stepAnnex = (tx: ScopedTx, annex: Annex, status: AgreementStatus, signing?: { number: string; signedOn: IsoDate }) =>
  change(tx, annex, { status, ...(signing ? { number: signing.number, signedOn: columnOf(signing.signedOn) } : {}) });

async function change(tx: ScopedTx, { id, version }: Annex, data: Prisma.AgreementAnnexUncheckedUpdateManyInput): Promise<number> {
  const { count } = await tx.agreementAnnex.updateMany({ where: { id, version }, data: { ...data, version: { increment: 1 } } });
  if (count === 0) refuse({ kind: "notFound" });
  return version + 1;
}
