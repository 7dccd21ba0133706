import { agreementPhase } from "#lib/agreements/rules/phase.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { comparePolish } from "#lib/platform/polish.ts";
import type { AgreementStatus } from "#prisma/generated/client/enums.ts";

/** A paper that an edition can stand on. */
export type PaperChoice = { readonly id: string; readonly number: string; readonly phase: ReturnType<typeof agreementPhase> };
export type PaperKind = "paiAgreementId" | "communityWorkAgreementId" | "integrationContractId" | "cooperationAgreementId";

/** A centre of an edition's plan: its limit, its papers, and the papers it could have; empty ids are none. */
export type PlannedCentre = {
  readonly centreId: string;
  readonly name: string;
  readonly capacity: number;
  readonly papers: Readonly<Record<PaperKind, string>>;
  readonly choices: Readonly<Record<PaperKind, readonly PaperChoice[]>>;
};

const ofEachKind = <T>(of: (kind: PaperKind) => T): Record<PaperKind, T> => ({
  paiAgreementId: of("paiAgreementId"),
  communityWorkAgreementId: of("communityWorkAgreementId"),
  integrationContractId: of("integrationContractId"),
  cooperationAgreementId: of("cooperationAgreementId"),
});

type Row = { id: string; number: string; status: AgreementStatus; validFrom: Date | null; validTo: Date | null };

/** Centres of an edition and, for the labour office, the programme's others. `inEdition` tells them apart. */
export async function planCentres(
  tx: ScopedTx,
  { editionId, programmeId, today }: { editionId: string; programmeId: string; today: IsoDate },
): Promise<{ centres: PlannedCentre[]; others: PlannedCentre[] }> {
  const rows = await tx.editionCentre.findMany({ where: { editionId } });
  const all = await tx.programmeCentre.findMany({
    where: { programmeId },
    select: { welfareCentreId: true, welfareCentre: { select: { institution: { select: { shortName: true } } } } },
  });
  const choice = (row: Row): PaperChoice => ({
    id: row.id,
    number: row.number,
    phase: agreementPhase({ status: row.status, validFrom: dayOrNull(row.validFrom), validTo: dayOrNull(row.validTo) }, today),
  });
  const where = { welfareCentreId: { in: all.map(({ welfareCentreId }) => welfareCentreId) } };
  const papers = {
    paiAgreementId: await tx.paiAgreement.findMany({ where }),
    communityWorkAgreementId: await tx.communityWorkAgreement.findMany({ where }),
    integrationContractId: await tx.integrationContract.findMany({ where }),
    cooperationAgreementId: await tx.cooperationAgreement.findMany({ where }),
  };
  const planned = all.map(({ welfareCentreId: centreId, welfareCentre }) => {
    const row = rows.find((one) => one.welfareCentreId === centreId);
    const chosen = (kind: PaperKind) => row?.[kind] ?? "";
    const choices = (kind: PaperKind) => papers[kind].filter((one) => one.welfareCentreId === centreId).map(choice);
    return {
      centreId,
      name: welfareCentre.institution.shortName,
      capacity: row?.capacity ?? 1,
      inEdition: row !== undefined,
      papers: ofEachKind(chosen),
      choices: ofEachKind(choices),
    };
  });
  planned.sort((a, b) => comparePolish(a.name, b.name));
  return { centres: planned.filter(({ inEdition }) => inEdition), others: planned.filter(({ inEdition }) => !inEdition) };
}

/** Measures of individual effects agreed for the edition, in their order. */
export const listIndicators = (tx: ScopedTx, editionId: string) =>
  tx.indicator.findMany({
    where: { editionId },
    select: { id: true, name: true, measure: true, isInvented: true },
    orderBy: { ordinal: "asc" },
  });

/** Centres of a programme that the actor may make editions for, by name. */
export async function centreChoices(tx: ScopedTx, programmeId: string): Promise<{ id: string; name: string }[]> {
  const rows = await tx.programmeCentre.findMany({
    where: { programmeId },
    select: { welfareCentreId: true, welfareCentre: { select: { institution: { select: { shortName: true } } } } },
  });
  return rows
    .map(({ welfareCentreId, welfareCentre }) => ({ id: welfareCentreId, name: welfareCentre.institution.shortName }))
    .sort((a, b) => comparePolish(a.name, b.name));
}
