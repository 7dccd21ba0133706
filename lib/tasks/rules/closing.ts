import type { EditionState } from "#lib/editions/rules/phase.ts";
import { addDays, type IsoDate, monthOf, monthRange } from "#lib/platform/calendar.ts";
import { answerDue } from "#lib/tasks/rules/deadlines.ts";
import type { ClosingMatterKind, Matter } from "#lib/tasks/rules/matter.ts";

/** An edition on its last steps: ended, its settlement proposed, or settled. Of each centre: has its director approved the summary? */
export type ClosingEdition = {
  readonly editionId: string;
  readonly editionName: string;
  readonly state: EditionState;
  readonly endsOn: IsoDate;
  readonly proposedOn: IsoDate | null;
  readonly approvedByOffice: boolean;
  readonly centres: readonly { readonly centreId: string; readonly centreName: string; readonly approved: boolean }[];
};

/**
 * The last steps of an edition (domain.md 4.2). Its settlement is proposed once its last month is over and nothing else of the
 * edition waits for anybody; until then the other matters are what is asked for.
 */
export function ofClosing(editions: readonly ClosingEdition[], others: readonly Matter[], today: IsoDate): Matter[] {
  const busy = new Set(others.map(({ editionId }) => editionId));
  return editions.flatMap((edition) => {
    const { editionId, state, endsOn, proposedOn, approvedByOffice, centres } = edition;
    const [first] = centres;
    if (!first) return [];
    const lastMonth = monthRange(monthOf(endsOn)).to;
    if (state === "ENDED")
      return lastMonth < today && !busy.has(editionId) ? [matterOf("PROPOSE_CLOSING", edition, first, addDays(lastMonth, 1))] : [];
    const since = proposedOn ?? endsOn;
    if (state === "SETTLEMENT_PROPOSED") return [matterOf("CONFIRM_CLOSING", edition, first, since)];
    if (state !== "SETTLED") return [];
    const waiting = centres.filter(({ approved }) => !approved);
    return [
      ...(approvedByOffice ? [] : [matterOf("APPROVE_SUMMARY_COUNTY", edition, first, since)]),
      ...waiting.map((centre) => matterOf("APPROVE_SUMMARY_MUNICIPALITY", edition, centre, since)),
    ];
  });
}

type Centre = ClosingEdition["centres"][number];

function matterOf(kind: ClosingMatterKind, edition: ClosingEdition, { centreId, centreName }: Centre, since: IsoDate): Matter {
  const { editionId, editionName } = edition;
  return {
    ...{ kind, key: `${kind}/${editionId}/${centreId}`, editionId, editionName, centreId, centreName },
    ...{ since, dueOn: answerDue(since), people: 0, listNumber: null, session: null },
  };
}
