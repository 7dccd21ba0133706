import { agreementOn } from "#lib/agreements/rules/annexes.ts";
import type { AgreementPhase } from "#lib/agreements/rules/phase.ts";
import type { PaperKind } from "#lib/agreements/rules/terms.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { AgreementStatus } from "#prisma/generated/client/enums.ts";
import { annexDays, signedAnnexes } from "./annexes.ts";
import { phaseWith } from "./in-force.ts";

/** A paper in the register, with its state and its words of the day. */
export type AgreementHead = {
  readonly id: string;
  readonly kind: PaperKind;
  readonly number: string;
  readonly phase: AgreementPhase;
  /** of a draft: the day planned for the signing */
  readonly signedOn: IsoDate | null;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  readonly headcount: number | null;
  readonly centre: string;
  readonly municipality: string;
  readonly inventedFields: readonly string[];
};

const include = {
  welfareCentre: { select: { institution: { select: { shortName: true } }, municipality: { select: { name: true } } } },
  annexes: signedAnnexes,
} as const;

/** Every paper of the scope on a day, the youngest first, drafts before all. */
export async function listAgreements(tx: ScopedTx, today: IsoDate): Promise<AgreementHead[]> {
  const pai = await tx.paiAgreement.findMany({ include });
  const work = await tx.communityWorkAgreement.findMany({ include });
  const contracts = await tx.integrationContract.findMany({ include });
  const cooperations = await tx.cooperationAgreement.findMany({ include });
  const all = [
    ...pai.map((row) => headOf("PAI", row, today)),
    ...work.map((row) => headOf(row.kind, row, today)),
    ...contracts.map((row) => headOf("CONTRACT", row, today)),
    ...cooperations.map((row) => headOf("COOPERATION", { ...row, headcount: null }, today)),
  ];
  const isOpen = ({ phase }: AgreementHead) => phase === "DRAFT" || phase === "UNDER_REVIEW";
  return all.sort(
    (a, b) =>
      Number(isOpen(b)) - Number(isOpen(a)) || (b.signedOn ?? "").localeCompare(a.signedOn ?? "") || a.number.localeCompare(b.number, "pl"),
  );
}

type Row = {
  id: string;
  number: string;
  status: AgreementStatus;
  signedOn: Date | null;
  validFrom: Date | null;
  validTo: Date | null;
  terminatedOn: Date | null;
  headcount: number | null;
  inventedFields?: string[];
  welfareCentre: { institution: { shortName: string }; municipality: { name: string } };
  annexes: Parameters<typeof annexDays>[0];
};

function headOf(kind: PaperKind, row: Row, today: IsoDate): AgreementHead {
  const annexes = annexDays(row.annexes);
  const days = { validFrom: dayOrNull(row.validFrom), validTo: dayOrNull(row.validTo) };
  return {
    ...{ id: row.id, kind, number: row.number },
    ...agreementOn({ ...days, headcount: row.headcount }, annexes, today),
    phase: phaseWith({ ...days, status: row.status, terminatedOn: dayOrNull(row.terminatedOn) }, annexes, today),
    signedOn: dayOrNull(row.signedOn),
    centre: row.welfareCentre.institution.shortName,
    municipality: row.welfareCentre.municipality.name,
    inventedFields: row.inventedFields ?? [],
  };
}
