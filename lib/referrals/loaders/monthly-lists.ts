import { staff } from "#lib/institutions/policy.ts";
import { nameOfUser } from "#lib/institutions/repository.ts";
import { isMonthlyListAsked, monthlyListDue } from "#lib/law/rules/r11-monthly-list.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { type IsoDate, isIsoMonth, monthRange } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { sendsMonthlyLists } from "#lib/referrals/policy.ts";
import { listedPeople, monthlyListFigures, sentList, sidesOfList } from "#lib/referrals/repository/monthly-lists.ts";

/** D14 by month and centre: what is to be sent and what was. A centre gets the lists it was sent. */
export const loadMonthlyLists = loader({
  name: "referrals.monthlyLists",
  roles: staff,
  load: async (tx, { actor, clock: { today } }) => {
    const office = actor.institution.kind === "LABOUR_OFFICE";
    const figures = (await monthlyListFigures(tx)).filter(
      ({ month, sentOn }) => monthRange(month).to < today && (office || sentOn !== null),
    );
    const centres = await tx.institution.findMany({
      where: { id: { in: [...new Set(figures.map(({ centreId }) => centreId))] } },
      select: { id: true, shortName: true },
    });
    const nameOf = new Map(centres.map(({ id, shortName }) => [id, shortName]));
    return {
      ...{ office, today },
      lists: figures.map((list) => ({
        ...list,
        centreName: nameOf.get(list.centreId) ?? "",
        dueOn: dueOf(list, today),
      })),
    };
  },
});

/** Null for a month before the duty of its day is known. */
const dueOf = (list: { month: string; people: number }, today: IsoDate): IsoDate | null =>
  isMonthlyListAsked(list, today) ? monthlyListDue(list.month) : null;

type Asked = { centreId: string; month: string };

/** One list with its people; null for a month that is not over, of nobody, or, at the centre, that was not sent. */
async function readList(tx: ScopedTx, { centreId, month }: Asked, { institution, role }: Actor, today: IsoDate) {
  if (!isId(centreId) || !isIsoMonth(month) || monthRange(month).to >= today) return null;
  const sides = await sidesOfList(tx, centreId);
  const people = sides ? await listedPeople(tx, { centreId, month }) : [];
  const sent = await sentList(tx, { centreId, month });
  if (!sides || people.length === 0 || (institution.kind !== "LABOUR_OFFICE" && !sent)) return null;
  return {
    ...{ ...sides, month, people, dueOn: dueOf({ month, people: people.length }, today) },
    sent: sent && { sentOn: sent.sentOn, people: sent.people, by: await nameOfUser(tx, sent.sentById) },
    maySend: sendsMonthlyLists(role) && !sent,
  };
}

const accessTo =
  (scope: string, purpose: string) =>
  (list: { people: readonly { personId: string }[] }, { month }: Asked) =>
    [...new Set(list.people.map(({ personId }) => personId))].map((subjectId) => ({
      ...{ scope, subjectType: "Person", subjectId, purpose: `${purpose} ${month}` },
    }));

/** The list on screen: names and standings, no numbers of persons. Reading it is logged at each of them (R41). */
export const loadMonthlyList = loader({
  name: "referrals.monthlyList",
  roles: staff,
  load: async (tx, { actor, clock, params }: Given<Asked>) => {
    const list = await readList(tx, params, actor, clock.today);
    return list && { ...list, today: clock.today, people: list.people.map(({ pesel: _, document: __, ...person }) => person) };
  },
  access: accessTo("referrals.monthlyList", "wykaz skierowanych i odmawiających za"),
});

/** The same for the paper, with the numbers that it must carry (R10). */
export const loadMonthlyListForPrint = loader({
  name: "referrals.monthlyList.print",
  roles: staff,
  load: async (tx, { actor, clock, params }: Given<Asked>) => {
    const list = await readList(tx, params, actor, clock.today);
    return list && { ...list, today: clock.today, printedAt: clock.now };
  },
  access: accessTo("referrals.monthlyList.pdf", "wydruk wykazu (D14) za"),
});

export type MonthlyLists = NonNullable<Awaited<ReturnType<typeof loadMonthlyLists.definition.load>>>;
export type MonthlyListPage = NonNullable<Awaited<ReturnType<typeof loadMonthlyList.definition.load>>>;
export type MonthlyListForPrint = NonNullable<Awaited<ReturnType<typeof loadMonthlyListForPrint.definition.load>>>;
