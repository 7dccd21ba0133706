import { type AnnexDays, agreementOn } from "#lib/agreements/rules/annexes.ts";
import { type AgreementDays, agreementPhase } from "#lib/agreements/rules/phase.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { AgreementStatus } from "#prisma/generated/client/enums.ts";
import { annexDays, signedAnnexes } from "./annexes.ts";

/** Which of the papers that let the integration block be delivered are in force on a day: facts of `whoDelivers` (R38). */
export type PapersInForce = { readonly paiInForce: boolean; readonly contractInForce: boolean; readonly cooperationInForce: boolean };

const select = { status: true, validFrom: true, validTo: true, terminatedOn: true, annexes: signedAnnexes } as const;

/** For each centre of an edition, what its papers say of any day; annexes count. A centre that the scope hides is not there. */
export async function papersOfEdition(tx: ScopedTx, editionId: string): Promise<Map<string, (on: IsoDate) => PapersInForce>> {
  const rows = await tx.editionCentre.findMany({
    where: { editionId },
    select: {
      welfareCentreId: true,
      paiAgreement: { select },
      integrationContract: { select },
      cooperationAgreement: { select },
    },
  });
  return new Map(
    rows.map((row) => [
      row.welfareCentreId,
      (on) => ({
        paiInForce: isInForce(row.paiAgreement, on),
        contractInForce: isInForce(row.integrationContract, on),
        cooperationInForce: isInForce(row.cooperationAgreement, on),
      }),
    ]),
  );
}

type Row = {
  status: AgreementStatus;
  validFrom: Date | null;
  validTo: Date | null;
  terminatedOn: Date | null;
  annexes: Parameters<typeof annexDays>[0];
};

function isInForce(row: Row | null, on: IsoDate): boolean {
  if (!row) return false;
  const days = { validFrom: dayOrNull(row.validFrom), validTo: dayOrNull(row.validTo) };
  return phaseWith({ ...days, status: row.status, terminatedOn: dayOrNull(row.terminatedOn) }, annexDays(row.annexes), on) === "IN_FORCE";
}

/** State of an agreement on a day, an annex that moved its last day included. */
export const phaseWith = (days: AgreementDays, annexes: readonly AnnexDays[], on: IsoDate) =>
  agreementPhase({ ...days, ...agreementOn({ validFrom: days.validFrom, validTo: days.validTo }, annexes, on) }, on);
