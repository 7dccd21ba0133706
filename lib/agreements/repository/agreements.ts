import type { IsoDate } from "#lib/platform/calendar.ts";
import { dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { AgreementStatus, Block, FundingKind, SignatorySide, WorkAgreementKind } from "#prisma/generated/client/enums.ts";

/** A paper of the register: the agreement on the programme, on community work, or the centre's application. */
export type AgreementHead = {
  readonly id: string;
  readonly kind: "PAI" | WorkAgreementKind;
  readonly number: string;
  readonly status: AgreementStatus;
  readonly signedOn: IsoDate | null;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  readonly headcount: number | null;
  readonly centre: string;
  readonly municipality: string;
  readonly blocks: readonly Block[];
  readonly inventedFields: readonly string[];
};

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

export type AgreementEdition = { readonly id: string; readonly name: string; readonly programmeId: string; readonly programmeName: string };

type Paper = AgreementHead & {
  readonly labourOffice: string;
  readonly signatories: readonly Signatory[];
  readonly editions: readonly AgreementEdition[];
};
/** The five contents of art. 62a ust. 7 are `null` where the source does not state them. */
export type PaiAgreement = Paper & {
  readonly kind: "PAI";
  readonly title: string;
  readonly selectionCriteria: string | null;
  readonly integrationActions: string | null;
  readonly expectedEffects: string | null;
  readonly fundingTerms: string | null;
  readonly monitoringTerms: string | null;
  readonly funding: readonly Funding[];
};
/** The monthly cap is in minutes a person (R15), the refund in per cent of the minimum rate (R23). */
export type WorkAgreement = Paper & {
  readonly kind: WorkAgreementKind;
  readonly monthlyCapMinutes: number;
  readonly refundSharePercent: number;
  readonly safetyTerms: string | null;
};

const centre = {
  welfareCentre: {
    select: {
      institution: { select: { shortName: true } },
      municipality: { select: { name: true } },
      labourOffice: { select: { institution: { select: { name: true } } } },
    },
  },
} as const;
const signatories = { signatories: { omit: { paiAgreementId: true, communityWorkAgreementId: true } } } as const;
const editions = {
  editionCentres: { select: { edition: { select: { id: true, name: true, programmeId: true, programme: { select: { name: true } } } } } },
} as const;

type Row = {
  signedOn: Date | null;
  validFrom: Date | null;
  validTo: Date | null;
  welfareCentre: { institution: { shortName: string }; municipality: { name: string } };
};

const headOf = ({ signedOn, validFrom, validTo, welfareCentre }: Row) => ({
  signedOn: dayOrNull(signedOn),
  validFrom: dayOrNull(validFrom),
  validTo: dayOrNull(validTo),
  centre: welfareCentre.institution.shortName,
  municipality: welfareCentre.municipality.name,
});

/** Every paper of the scope, the youngest first. */
export async function listAgreements(tx: ScopedTx): Promise<AgreementHead[]> {
  const pai = await tx.paiAgreement.findMany({ include: centre });
  const work = await tx.communityWorkAgreement.findMany({ include: centre });
  const all = [
    ...pai.map((row) => ({ ...row, ...headOf(row), kind: "PAI" as const })),
    ...work.map((row) => ({ ...row, ...headOf(row), blocks: ["ACTIVATION" as const] })),
  ];
  return all.sort((a, b) => (b.signedOn ?? "").localeCompare(a.signedOn ?? "") || a.number.localeCompare(b.number));
}

/** The agreement on the programme with its signatories, money and editions; null when the scope does not show it. */
export async function findPaiAgreement(tx: ScopedTx, id: string): Promise<PaiAgreement | null> {
  const include = { ...centre, ...signatories, ...editions, fundingSources: true };
  const row = await tx.paiAgreement.findUnique({ where: { id }, include });
  if (!row) return null;
  const { editionCentres, fundingSources, welfareCentre, ...own } = row;
  const funding = fundingSources.sort((a, b) => a.block.localeCompare(b.block) || (b.sharePercent ?? 0) - (a.sharePercent ?? 0));
  return { ...own, ...headOf(row), ...partiesOf(row), kind: "PAI", funding };
}

/** The agreement on community work or the application that stands in for it; null when the scope does not show it. */
export async function findWorkAgreement(tx: ScopedTx, id: string): Promise<WorkAgreement | null> {
  const row = await tx.communityWorkAgreement.findUnique({ where: { id }, include: { ...centre, ...signatories, ...editions } });
  if (!row) return null;
  const { editionCentres, welfareCentre, ...own } = row;
  return { ...own, ...headOf(row), ...partiesOf(row), blocks: ["ACTIVATION"] };
}

type Parties = {
  signatories: Signatory[];
  editionCentres: { edition: { id: string; name: string; programmeId: string; programme: { name: string } } }[];
  welfareCentre: { labourOffice: { institution: { name: string } } };
};

const partiesOf = (row: Parties) => ({
  labourOffice: row.welfareCentre.labourOffice.institution.name,
  signatories: row.signatories.sort((a, b) => a.side.localeCompare(b.side)),
  editions: row.editionCentres
    .map(({ edition: { programme, ...edition } }) => ({ ...edition, programmeName: programme.name }))
    .sort((a, b) => a.name.localeCompare(b.name, "pl")),
});
