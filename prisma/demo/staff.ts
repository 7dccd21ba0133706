import { demoMemberships } from "./accounts.ts";
import { demoId, institutionId, userId } from "./ids.ts";
import { hostId, specialistId } from "./institutions.ts";
import type { DemoRows } from "./rows.ts";
import type { CentreStory } from "./story.ts";

const EMPLOYED_FROM = "2015-01-01";

/** Users and memberships of all accounts. A trainer stands for the centre's first specialist, a host for its first place. */
export function staffRows(centres: readonly CentreStory[]): Partial<DemoRows> {
  const users = new Map(demoMemberships.map(({ email, displayName }) => [email, { id: userId(email), email, displayName }]));
  return {
    user: [...users.values()],
    membership: demoMemberships.map(({ email, role, slug }) => {
      const centre = centres.find((story) => story.slug === slug);
      return {
        id: demoId("membership", email, slug, role),
        userId: userId(email),
        institutionId: institutionId(slug),
        role,
        hostEntityId: role === "HOST_SUPERVISOR" && centre?.places[0] ? hostId(slug, centre.places[0].host) : null,
        specialistId: role === "PROVIDER_TRAINER" && centre?.specialists[0] ? specialistId(slug, centre.specialists[0].name) : null,
        validFrom: EMPLOYED_FROM,
      };
    }),
  };
}

/** Who did what in an edition, as in life: another person approves than enters. */
export const actorsOf = (office: string, centre: string) => ({
  clerk: userId(`urzednik@${office}.demo`),
  socialWorker: userId(`pracownik@${centre}.demo`),
  coordinator: userId(`koordynator@${centre}.demo`),
});
