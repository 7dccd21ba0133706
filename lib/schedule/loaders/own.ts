import { loader } from "#lib/platform/loader.ts";
import { feedReaders, schedulers } from "#lib/schedule/policy.ts";
import { specialistsOf } from "#lib/schedule/repository/choices.ts";
import { feedOf } from "#lib/schedule/repository/feeds.ts";

/** Specialists of the acting centre. */
export const loadSpecialists = loader({
  name: "schedule.specialists",
  roles: schedulers,
  load: async (tx, { actor }) => ({ specialists: await specialistsOf(tx, actor.institution.id) }),
});

/** The calendar of the acting role, if it has one. */
export const loadFeed = loader({
  name: "schedule.feed",
  roles: feedReaders,
  load: async (tx, { actor }) => ({ feed: await feedOf(tx, actor), role: actor.role, institution: actor.institution }),
});

export type SpecialistsPage = NonNullable<Awaited<ReturnType<typeof loadSpecialists.definition.load>>>;
export type FeedPage = NonNullable<Awaited<ReturnType<typeof loadFeed.definition.load>>>;
