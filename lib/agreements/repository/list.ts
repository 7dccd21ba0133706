import { agreementOn } from "#lib/agreements/rules/annexes.ts";
import type { AgreementPhase } from "#lib/agreements/rules/phase.ts";
import type { PaperKind } from "#lib/agreements/rules/terms.ts";
import { addDays, contains, type DateRange, type IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, dayOrNull } from "#lib/platform/dates.ts";
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

const SIGNED: AgreementStatus = "SIGNED";

/** Every paper of the scope on a day, the youngest first, drafts before all. */
export const listAgreements = (tx: ScopedTx, today: IsoDate): Promise<AgreementHead[]> => agreementsWhere(tx, {}, today);

/** Papers whose last day was one of these, an annex that moved it counted; as of the day after. */
export async function agreementsEnded(tx: ScopedTx, days: DateRange): Promise<(AgreementHead & { validTo: IsoDate })[]> {
  const ended = { gte: columnOf(days.from), lte: columnOf(days.to) };
  const where = { status: SIGNED, OR: [{ validTo: ended }, { annexes: { some: { status: SIGNED } } }] };
  const papers = await agreementsWhere(tx, where, addDays(days.to, 1));
  return papers.flatMap(({ validTo, ...one }) =>
    one.phase === "EXPIRED" && validTo && contains(days, validTo) ? [{ ...one, validTo }] : [],
  );
}

/** What all four tables know of a paper. */
type Where = {
  readonly status?: AgreementStatus;
  readonly OR?: ({ validTo: { gte: Date; lte: Date } } | { annexes: { some: { status: AgreementStatus } } })[];
};

async function agreementsWhere(tx: ScopedTx, where: Where, today: IsoDate): Promise<AgreementHead[]> {
  const pai = await tx.paiAgreement.findMany({ where, include });
  const work = await tx.communityWorkAgreement.findMany({ where, include });
  const contracts = await tx.integrationContract.findMany({ where, include });
  const cooperations = await tx.cooperationAgreement.findMany({ where, include });
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
