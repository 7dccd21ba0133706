import { registerReaders } from "#lib/attendance/policy.ts";
import { readListNumber } from "#lib/attendance/rules/list-number.ts";
import { type EditionHead, findEdition } from "#lib/editions/repository/editions.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { type IsoMonth, isoWeekOf, monthRange, overlap } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";

/** Where the list with a number printed on paper stands (D10, D11; words.md 5); null when the scope shows no such list. */
export const loadListByNumber = loader({
  name: "attendance.list",
  // A host's own places have lists, too; the row policies narrow it to them.
  roles: [...registerReaders, "HOST_SUPERVISOR"],
  load: async (tx, { actor, params }: Given<{ editionId: string; typed: string }>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    if (!edition) return null;
    const asked = readListNumber(params.typed);
    if (asked?.kind === "work") return { address: await workList(tx, { actor, edition, ...asked }) };
    const session = asked && (await tx.session.findFirst({ where: { editionId: edition.id, number: asked.number }, select: { id: true } }));
    return { address: session ? `/edycje/${edition.id}/zajecia/${session.id}` : null };
  },
});

type Asked = { actor: Actor; edition: EditionHead; place: number; month: IsoMonth };

/** The place's week in which the month of the list begins. Numbers are the centre's: of two centres' with the same none is meant. */
async function workList(tx: ScopedTx, { actor, edition, place, month }: Asked): Promise<string | null> {
  const { id, startsOn, endsOn } = edition;
  const days = startsOn && endsOn ? overlap({ from: startsOn, to: endsOn }, monthRange(month)) : null;
  if (!days) return null;
  const centres = await tx.editionCentre.findMany({ where: { editionId: id }, select: { welfareCentreId: true } });
  const ids = centres.map(({ welfareCentreId }) => welfareCentreId);
  const own = ids.filter((one) => one === actor.institution.id);
  const where = { number: place, welfareCentreId: { in: own.length > 0 ? own : ids } };
  const [found, another] = await tx.workPlace.findMany({ where, select: { id: true } });
  return found && !another ? `/edycje/${id}/praca/${found.id}?tydzien=${isoWeekOf(days.from)}` : null;
}
