import { agreementKindLabel } from "#lib/agreements/labels.ts";
import type { PaperKind } from "#lib/agreements/rules/terms.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { warsawDate } from "#lib/platform/clock.ts";
import { dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { PaperOfTask } from "#lib/tasks/rules/papers.ts";
import type { SignatorySide } from "#prisma/generated/client/enums.ts";

const consents = { select: { side: true, contentVersion: true, givenOn: true } } as const;
const centre = { select: { institution: { select: { shortName: true } } } } as const;
const select = {
  ...{ id: true, number: true, version: true, status: true, welfareCentreId: true, welfareCentre: centre, consents },
  annexes: { where: { status: "UNDER_REVIEW" }, select: { id: true, number: true, version: true, consents } },
} as const;
const waiting = { where: { OR: [{ status: "UNDER_REVIEW" as const }, { annexes: { some: { status: "UNDER_REVIEW" as const } } }] } };

/** Agreements and annexes that wait for a consent or for the registering of their signing. */
export async function papersOfTasks(tx: ScopedTx, today: IsoDate): Promise<PaperOfTask[]> {
  const work = await tx.communityWorkAgreement.findMany({ ...waiting, select: { ...select, kind: true } });
  const rows: Row[] = [
    ...(await tx.paiAgreement.findMany({ ...waiting, select })).map((row) => ({ ...row, kind: "PAI" as const })),
    ...work,
    ...(await tx.integrationContract.findMany({ ...waiting, select })).map((row) => ({ ...row, kind: "CONTRACT" as const })),
    ...(await tx.cooperationAgreement.findMany({ ...waiting, select })).map((row) => ({ ...row, kind: "COOPERATION" as const })),
  ];
  if (rows.length === 0) return [];
  const passedOn = await tx.auditEntry.findMany({
    where: {
      subjectId: { in: rows.map(({ id }) => id) },
      action: { in: ["agreements.submit", "agreements.addAnnex", "agreements.reviseAnnex"] },
    },
    select: { subjectId: true, businessAt: true },
    orderBy: { businessAt: "asc" },
  });
  return rows.flatMap((row) => {
    const at = passedOn.findLast(({ subjectId }) => subjectId === row.id)?.businessAt;
    const named = `${agreementKindLabel[row.kind]} nr ${row.number}`;
    const place = { agreementId: row.id, centreId: row.welfareCentreId, centreName: row.welfareCentre.institution.shortName };
    const of = (id: string, name: string, version: number, given: readonly Given[]): PaperOfTask => {
      const days = given.map(({ givenOn, ...consent }) => ({ ...consent, givenOn: dayOf(givenOn) }));
      return { ...place, id, name, version, consents: days, since: at ? warsawDate(at) : (days[0]?.givenOn ?? today) };
    };
    return [
      ...(row.status === "UNDER_REVIEW" ? [of(row.id, named, row.version, row.consents)] : []),
      ...row.annexes.map((annex) => of(annex.id, `Aneks nr ${annex.number}: ${named}`, annex.version, annex.consents)),
    ];
  });
}

type Given = { side: SignatorySide; contentVersion: number; givenOn: Date };
type Row = {
  id: string;
  kind: PaperKind;
  number: string;
  version: number;
  status: string;
  welfareCentreId: string;
  welfareCentre: { institution: { shortName: string } };
  consents: Given[];
  annexes: { id: string; number: string; version: number; consents: Given[] }[];
};
