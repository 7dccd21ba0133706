"use server";

import { action } from "#lib/platform/action.ts";
import { monthRange } from "#lib/platform/calendar.ts";
import { refuse } from "#lib/platform/result.ts";
import { monthlyListSenders } from "#lib/referrals/policy.ts";
import { listedPeople, recordSent, sentList, sidesOfList } from "#lib/referrals/repository/monthly-lists.ts";
import { lastChange } from "#lib/referrals/repository/trail.ts";
import { type SavedList, sendMonthlyListSchema } from "#lib/referrals/schema/monthly-lists.ts";

/** "Przekaż wykaz": the labour office hands the list of a month to a centre (R11). @returns how many people it names */
export const sendMonthlyList = action({
  name: "referrals.sendMonthlyList",
  input: sendMonthlyListSchema,
  roles: monthlyListSenders,
  subject: async (tx, { input }) => {
    const sides = await sidesOfList(tx, input.centreId);
    const people = (await listedPeople(tx, input)).length;
    return sides && people > 0 ? { ...sides, people, sent: await sentList(tx, input) } : null;
  },
  may: ({ actor, subject }) => subject.office.id === actor.institution.id,
  rule: async ({ input, clock, subject: { people, sent, centreId } }, tx) => {
    if (monthRange(input.month).to >= clock.today) refuse({ kind: "notFound" });
    if (!sent && people === input.people) return;
    const saved: SavedList = { people, sentOn: sent?.sentOn ?? null };
    refuse({ kind: "stale", saved, ...(await lastChange(tx, [centreId])) });
  },
  write: async (tx, { actor, clock, input: { month }, subject: { centreId, office, people } }) => {
    const list = { labourOfficeId: office.id, centreId, month, people, sentOn: clock.today, sentById: actor.userId };
    if (!(await recordSent(tx, list)))
      refuse({ kind: "stale", saved: { people, sentOn: clock.today }, ...(await lastChange(tx, [centreId])) });
    return {
      value: { people },
      audit: [
        {
          ...{ action: "referrals.sendMonthlyList", subjectType: "WelfareCentre", subjectId: centreId, labourOfficeId: office.id },
          ...{ changedFields: ["sentOn"], values: { month, people }, sharedWith: [centreId] },
        },
      ],
      events: [
        {
          ...{ recipientId: centreId, kind: "referrals.monthlyListSent", subjectType: "MonthlyList", subjectId: centreId },
          payload: { count: people, month },
        },
      ],
    };
  },
  revalidate: () => ["/osoby/wykazy", "/"],
});
