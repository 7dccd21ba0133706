import type { ConsentingSide } from "#lib/agreements/rules/consents.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Paper } from "./papers.ts";
import { paperKey } from "./write.ts";

type Giving = {
  readonly side: ConsentingSide;
  readonly version: number;
  readonly on: IsoDate;
  readonly byId: string;
  readonly annexId?: string;
};

/** A director's consent to one version of a paper, or of one of its annexes. */
export async function giveConsent(tx: ScopedTx, paper: Paper, { side, version, on, byId, annexId }: Giving): Promise<void> {
  const { labourOfficeId, welfareCentreId } = paper;
  const to = annexId ? { annexId } : paperKey(paper);
  const given = { side, contentVersion: version, givenOn: columnOf(on), givenById: byId };
  await tx.agreementConsent.createMany({ data: [{ id: newId(), labourOfficeId, welfareCentreId, ...to, ...given }] });
}
