import type { Changes } from "#lib/agreements/rules/annexes.ts";
import type { Consent } from "#lib/agreements/rules/consents.ts";
import type { PaperKind, Terms } from "#lib/agreements/rules/terms.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { dayOf, dayOrNull } from "#lib/platform/dates.ts";
import { lock, type ScopedTx } from "#lib/platform/db.ts";
import type { AgreementStatus, Block, EditionStatus, FundingKind, SignatorySide } from "#prisma/generated/client/enums.ts";
import { changesFrom } from "./annexes.ts";
import { termsOf } from "./terms.ts";

export type Signatory = {
  readonly id: string;
  readonly side: SignatorySide;
  readonly party: string;
  readonly representedOrgan: string;
  readonly function: string;
  readonly onAuthorisation: boolean;
  readonly authorisationNote: string | null;
};

/** Who pays for a block; the share is in whole per cent, the amount in grosze. */
export type Funding = {
  readonly id: string;
  readonly block: Block;
  readonly kind: FundingKind;
  readonly name: string;
  readonly payer: string | null;
  readonly sharePercent: number | null;
  readonly amountGrosz: number | null;
  readonly isRefund: boolean;
};

export type AgreementEdition = {
  readonly id: string;
  readonly name: string;
  readonly status: EditionStatus;
  readonly endsOn: IsoDate | null;
  readonly programmeId: string;
  readonly programmeName: string;
};

export type Annex = {
  readonly id: string;
  readonly number: string;
  readonly status: AgreementStatus;
  readonly signedOn: IsoDate | null;
  readonly validFrom: IsoDate;
  readonly changes: Changes;
  readonly version: number;
  readonly consents: readonly Consent[];
};

/** A paper of any kind with everything its page shows. `terms` are those it was signed with; annexes change them by day. */
export type Paper = {
  readonly id: string;
  readonly kind: PaperKind;
  readonly labourOfficeId: string;
  readonly welfareCentreId: string;
  readonly number: string;
  readonly status: AgreementStatus;
  readonly version: number;
  /** of a draft: the day planned for the signing */
  readonly signedOn: IsoDate | null;
  readonly terminatedOn: IsoDate | null;
  readonly terms: Terms;
  readonly inventedFields: readonly string[];
  readonly labourOffice: Party;
  readonly centre: Party & { readonly municipality: string };
  readonly provider: (Party & { readonly id: string }) | null;
  readonly signatories: readonly Signatory[];
  readonly funding: readonly Funding[];
  readonly editions: readonly AgreementEdition[];
  readonly consents: readonly Consent[];
  readonly annexes: readonly Annex[];
};
type Party = { readonly name: string; readonly shortName: string };

const institution = { select: { name: true, shortName: true } } as const;
const consents = { select: { side: true, contentVersion: true, givenOn: true } } as const;
const include = {
  welfareCentre: { select: { institution, municipality: { select: { name: true } }, labourOffice: { select: { institution } } } },
  signatories: {
    omit: { paiAgreementId: true, communityWorkAgreementId: true, integrationContractId: true, cooperationAgreementId: true },
  },
  editionCentres: {
    select: {
      edition: { select: { id: true, name: true, status: true, endsOn: true, programmeId: true, programme: { select: { name: true } } } },
    },
  },
  consents,
  annexes: { include: { consents } },
} as const;

/** The paper with this id, of whatever kind; null when the scope does not show one. */
export async function findPaper(tx: ScopedTx, id: string): Promise<Paper | null> {
  const where = { where: { id } };
  const pai = await tx.paiAgreement.findUnique({ ...where, include: { ...include, fundingSources: true } });
  if (pai) return { ...paperOf("PAI", pai), funding: sorted(pai.fundingSources), inventedFields: pai.inventedFields };
  const work = await tx.communityWorkAgreement.findUnique({ ...where, include });
  if (work) return { ...paperOf(work.kind, work), inventedFields: work.inventedFields };
  const contract = await tx.integrationContract.findUnique({
    ...where,
    include: { ...include, provider: { select: { id: true, institution } } },
  });
  if (contract) {
    const { id: providerId, institution: named } = contract.provider;
    return { ...paperOf("CONTRACT", contract), provider: { id: providerId, ...named } };
  }
  const cooperation = await tx.cooperationAgreement.findUnique({ ...where, include });
  return cooperation && paperOf("COOPERATION", cooperation);
}

/** The paper, held against everybody else who would change it. */
export async function lockPaper(tx: ScopedTx, id: string): Promise<Paper | null> {
  await lock(tx, { series: `agreement ${id}` });
  return findPaper(tx, id);
}

/** Who signed the last paper of this kind between the same two institutions: mostly the same people sign the next. */
export async function lastSignatories(tx: ScopedTx, { kind, labourOfficeId, welfareCentreId }: Paper): Promise<Signatory[]> {
  const where = { status: { not: "DRAFT" as const }, labourOfficeId, welfareCentreId, signatories: { some: {} } };
  const last = { where, orderBy: { signedOn: "desc" }, select: { signatories: include.signatories } } as const;
  const row =
    kind === "PAI"
      ? await tx.paiAgreement.findFirst(last)
      : kind === "CONTRACT"
        ? await tx.integrationContract.findFirst(last)
        : kind === "COOPERATION"
          ? await tx.cooperationAgreement.findFirst(last)
          : await tx.communityWorkAgreement.findFirst(last);
  return row?.signatories.sort((a, b) => a.side.localeCompare(b.side)) ?? [];
}

const sorted = (sources: Funding[]) =>
  sources.sort((a, b) => a.block.localeCompare(b.block) || (b.sharePercent ?? 0) - (a.sharePercent ?? 0) || a.id.localeCompare(b.id));

type EditionRow = Omit<AgreementEdition, "endsOn" | "programmeName"> & { endsOn: Date | null; programme: { name: string } };
type Given = { side: SignatorySide; contentVersion: number; givenOn: Date };
type Row = Pick<Paper, "id" | "labourOfficeId" | "welfareCentreId" | "number" | "status" | "version"> & {
  signedOn: Date | null;
  terminatedOn: Date | null;
  welfareCentre: { institution: Party; municipality: { name: string }; labourOffice: { institution: Party } };
  signatories: Signatory[];
  editionCentres: { edition: EditionRow }[];
  consents: Given[];
  annexes: (Omit<Annex, "signedOn" | "validFrom" | "changes" | "consents"> & {
    signedOn: Date | null;
    validFrom: Date;
    changes: unknown;
    consents: Given[];
  })[];
};

function paperOf(kind: PaperKind, row: Row): Paper {
  const { id, labourOfficeId, welfareCentreId, number, status, version } = row;
  const { institution: centre, municipality, labourOffice } = row.welfareCentre;
  return {
    ...{ id, kind, labourOfficeId, welfareCentreId, number, status, version },
    signatories: row.signatories.sort((a, b) => a.side.localeCompare(b.side) || a.id.localeCompare(b.id)),
    signedOn: dayOrNull(row.signedOn),
    terminatedOn: dayOrNull(row.terminatedOn),
    terms: termsOf(kind, row),
    labourOffice: labourOffice.institution,
    centre: { ...centre, municipality: municipality.name },
    editions: row.editionCentres
      .map(({ edition: { programme, endsOn, ...edition } }) => ({ ...edition, endsOn: dayOrNull(endsOn), programmeName: programme.name }))
      .sort((a, b) => a.name.localeCompare(b.name, "pl")),
    consents: row.consents.map(consentOf),
    annexes: row.annexes
      .sort((a, b) => a.validFrom.getTime() - b.validFrom.getTime() || a.id.localeCompare(b.id))
      .map((annex) => ({
        ...{ id: annex.id, number: annex.number, status: annex.status, version: annex.version },
        signedOn: dayOrNull(annex.signedOn),
        validFrom: dayOf(annex.validFrom),
        changes: changesFrom(annex.changes),
        consents: annex.consents.map(consentOf),
      })),
    inventedFields: [],
    provider: null,
    funding: [],
  };
}

const consentOf = ({ givenOn, ...consent }: Given): Consent => ({ ...consent, givenOn: dayOf(givenOn) });
