import { agreementKindLabel } from "#lib/agreements/labels.ts";
import type { PaperKind } from "#lib/agreements/rules/terms.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { warsawDate } from "#lib/platform/clock.ts";
import { dayOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import type { PaperOfTask } from "#lib/tasks/rules/papers.ts";
import type { AgreementStatus, SignatorySide } from "#prisma/generated/client/enums.ts";

const open: { in: AgreementStatus[] } = { in: ["UNDER_REVIEW", "DRAFT"] };
const consents = { select: { side: true, contentVersion: true, givenOn: true } } as const;
const centre = { select: { institution: { select: { shortName: true } } } } as const;
const select = {
  ...{ id: true, number: true, version: true, status: true, welfareCentreId: true, welfareCentre: centre, consents },
  annexes: {
    where: { status: open },
    select: { id: true, number: true, version: true, status: true, consents },
  },
} as const;
const waiting = { where: { OR: [{ status: open }, { annexes: { some: { status: open } } }] } };

/** Agreements and annexes that wait for a consent, for the registering of their signing, or for their authors after a return. */
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
      action: { in: [...passing, ...givingBack] },
    },
    select: { subjectId: true, action: true, businessAt: true },
    orderBy: { businessAt: "asc" },
  });
  return rows.flatMap((row) => {
    const last = passedOn.findLast(({ subjectId }) => subjectId === row.id);
    const at = last?.businessAt;
    // A draft that nobody has passed on yet is its author's own business; an annex is passed on at once.
    const isReturned = row.status === "DRAFT" && givingBack.some((action) => action === last?.action);
    const named = `${agreementKindLabel[row.kind]} nr ${row.number}`;
    const place = { agreementId: row.id, centreId: row.welfareCentreId, centreName: row.welfareCentre.institution.shortName };
    const of = (id: string, name: string, { version, status, consents: given }: State): PaperOfTask => {
      const days = given.map(({ givenOn, ...consent }) => ({ ...consent, givenOn: dayOf(givenOn) }));
      return {
        ...place,
        id,
        name,
        version,
        consents: days,
        returned: status === "DRAFT",
        since: at ? warsawDate(at) : (days[0]?.givenOn ?? today),
      };
    };
    return [
      ...(row.status === "UNDER_REVIEW" || isReturned ? [of(row.id, named, row)] : []),
      ...row.annexes.map((annex) => of(annex.id, `Aneks nr ${annex.number}: ${named}`, annex)),
    ];
  });
}

const passing = ["agreements.submit", "agreements.addAnnex", "agreements.reviseAnnex"];
const givingBack = ["agreements.giveBack", "agreements.giveBackAnnex"];

type State = { version: number; status: string; consents: { side: SignatorySide; contentVersion: number; givenOn: Date }[] };
type Row = State & {
  id: string;
  kind: PaperKind;
  number: string;
  welfareCentreId: string;
  welfareCentre: { institution: { shortName: string } };
  annexes: (State & { id: string; number: string })[];
};
