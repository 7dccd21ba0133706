import type { PaperKind, Terms } from "#lib/agreements/rules/terms.ts";
import type { Contents, SignatoryInput } from "#lib/agreements/schema.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, columnOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/platform/result.ts";
import type { AgreementStatus } from "#prisma/generated/client/enums.ts";
import { columnsOf } from "./terms.ts";

type Place = { readonly labourOfficeId: string; readonly welfareCentreId: string };
type Known = Place & { readonly id: string; readonly kind: PaperKind; readonly version: number };

/** The column by which what belongs to a paper points at it. */
export const paperKey = ({ kind, id }: { kind: PaperKind; id: string }) =>
  kind === "PAI"
    ? { paiAgreementId: id }
    : kind === "CONTRACT"
      ? { integrationContractId: id }
      : kind === "COOPERATION"
        ? { cooperationAgreementId: id }
        : { communityWorkAgreementId: id };

/** A draft of its kind with its terms and sources of money. @returns its id */
export async function createPaper(tx: ScopedTx, place: Place, contents: Contents): Promise<string> {
  const { kind, number, plannedOn, terms } = contents;
  const head = { id: newId(), ...place, number, status: "DRAFT" as const, signedOn: columnOrNull(plannedOn) };
  if (kind === "PAI") await tx.paiAgreement.create({ data: { ...head, ...columnsOf<object>(kind, terms), title: titleOf(terms) } });
  else if (kind === "COOPERATION") await tx.cooperationAgreement.create({ data: { ...head, ...columnsOf<object>(kind, terms) } });
  else if (kind === "CONTRACT")
    await tx.integrationContract.create({ data: { ...head, ...columnsOf<object>(kind, terms), providerId: contents.providerId } });
  else await tx.communityWorkAgreement.create({ data: { ...head, ...columnsOf<WorkColumns>(kind, terms), kind } });
  await writeFunding(tx, { ...place, id: head.id, kind, version: 1 }, contents.funding);
  return head.id;
}

type WorkColumns = { monthlyCapMinutes: number; refundSharePercent: number };

/** D3 of words.md 5: an agreement on one block names it. */
const titleOf = ({ blocks }: Terms) =>
  `Porozumienie o realizacji Programu Aktywizacja i Integracja${
    blocks?.length === 1 ? (blocks[0] === "INTEGRATION" ? " – Blok Integracja Społeczna" : " – Blok Aktywizacja") : ""
  }`;

/** Other words of a draft. @returns the new version */
export async function writeContents(tx: ScopedTx, paper: Known, contents: Contents): Promise<number> {
  const { number, plannedOn, terms } = contents;
  const title = paper.kind === "PAI" ? { title: titleOf(terms) } : {};
  const provider = paper.kind === "CONTRACT" ? { providerId: contents.providerId } : {};
  const version = await changePaper(tx, paper, {
    ...{ number, signedOn: columnOrNull(plannedOn), ...title, ...provider },
    ...columnsOf<object>(paper.kind, terms),
  });
  await writeFunding(tx, paper, contents.funding);
  return version;
}

async function writeFunding(tx: ScopedTx, paper: Known, funding: Contents["funding"]): Promise<void> {
  if (paper.kind !== "PAI") return;
  await tx.fundingSource.deleteMany({ where: { paiAgreementId: paper.id } });
  const { labourOfficeId, welfareCentreId, id: paiAgreementId } = paper;
  await tx.fundingSource.createMany({
    data: funding.map((source) => ({
      ...{ id: newId(), labourOfficeId, welfareCentreId, paiAgreementId, ...source },
      payer: source.payer || null,
    })),
  });
}

type Step = {
  readonly status?: AgreementStatus;
  readonly number?: string;
  readonly signedOn?: Date | null;
  readonly validFrom?: Date | null;
  readonly validTo?: Date | null;
  readonly terminatedOn?: Date;
};

/** Changes the row of a paper, whatever its table, with the version the user saw. @returns the new version */
export async function changePaper(tx: ScopedTx, paper: Known, step: Step): Promise<number> {
  const change = { where: { id: paper.id, version: paper.version }, data: { ...step, version: { increment: 1 } } };
  const { count } =
    paper.kind === "PAI"
      ? await tx.paiAgreement.updateMany(change)
      : paper.kind === "CONTRACT"
        ? await tx.integrationContract.updateMany(change)
        : paper.kind === "COOPERATION"
          ? await tx.cooperationAgreement.updateMany(change)
          : await tx.communityWorkAgreement.updateMany(change);
  if (count === 0) refuse({ kind: "notFound" });
  return paper.version + 1;
}

/** The signing as registered, with who signed for whom. @returns the new version */
export async function writeSigning(
  tx: ScopedTx,
  paper: Known,
  signing: { number: string; signedOn: IsoDate; validFrom: IsoDate; validTo: IsoDate | null; signatories: readonly SignatoryInput[] },
): Promise<number> {
  const { number, signedOn, validFrom, validTo, signatories } = signing;
  const days = { signedOn: columnOf(signedOn), validFrom: columnOf(validFrom), validTo: columnOrNull(validTo) };
  const version = await changePaper(tx, paper, { status: "SIGNED", number, ...days });
  const { labourOfficeId, welfareCentreId } = paper;
  const key = paperKey(paper);
  await tx.signatory.deleteMany({ where: key });
  await tx.signatory.createMany({
    data: signatories.map((signatory) => ({
      ...{ id: newId(), labourOfficeId, welfareCentreId, ...key, ...signatory },
      authorisationNote: signatory.onAuthorisation ? signatory.authorisationNote || null : null,
    })),
  });
  return version;
}
