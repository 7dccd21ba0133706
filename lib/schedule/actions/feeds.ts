"use server";

import { action } from "#lib/platform/action.ts";
import { feedReaders } from "#lib/schedule/policy.ts";
import { makeFeedRow } from "#lib/schedule/repository/feeds.ts";
import { feedSchema, revokeSchema } from "#lib/schedule/schema.ts";

/** "Utwórz adres kalendarza": of its key only the hash is kept. @returns the id */
export const makeFeed = action({
  name: "schedule.makeFeed",
  input: feedSchema,
  roles: feedReaders,
  subject: async (_tx, { actor, input }) => (input.institutionId === actor.institution.id ? actor.institution : null),
  may: () => true,
  rule: () => {},
  write: async (tx, { actor, clock, input }) => {
    const id = await makeFeedRow(tx, actor, input.key, clock.now);
    return {
      value: { feedId: id },
      audit: [{ action: "schedule.makeFeed", subjectType: "CalendarFeed", subjectId: id, changedFields: ["key"] }],
    };
  },
  revalidate: () => ["/kalendarz"],
});

/** "Unieważnij adres": whoever has the address reads nothing any more. @returns how many were revoked */
export const revokeFeed = action({
  name: "schedule.revokeFeed",
  input: revokeSchema,
  roles: feedReaders,
  subject: (tx, { actor: { userId, institution }, input }) =>
    tx.calendarFeed.findUnique({ where: { id: input.feedId, userId, institutionId: institution.id }, select: { id: true } }),
  may: () => true,
  rule: () => {},
  write: async (tx, { clock, subject: { id } }) => {
    const { count } = await tx.calendarFeed.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: clock.now } });
    return {
      value: { revoked: count },
      audit: [{ action: "schedule.revokeFeed", subjectType: "CalendarFeed", subjectId: id, changedFields: ["revokedAt"] }],
    };
  },
  revalidate: () => ["/kalendarz"],
});
