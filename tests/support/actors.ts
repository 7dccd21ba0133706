import type { Actor } from "#lib/platform/actor.ts";
import { newId } from "#lib/platform/ids.ts";
import { demoMemberships } from "#prisma/demo/accounts.ts";
import { institutionId, userId } from "#prisma/demo/ids.ts";

/**
 * A demo account as the actor a request would have: `demoActor("urzednik@pup-kedzierzyn.demo")`. Of several memberships the first.
 *
 * @throws Error when there is no such account
 */
export function demoActor(email: string): Actor {
  const membership = demoMemberships.find((one) => one.email === email);
  if (!membership) throw new Error(`no demo account ${email}`);
  const { slug, role, displayName } = membership;
  const kind = slug.startsWith("pup-") ? "LABOUR_OFFICE" : "WELFARE_CENTRE";
  const institution = { id: institutionId(slug), kind, name: slug, shortName: slug, slug } as const;
  return { userId: userId(email), displayName, sessionId: newId(), role, institution, memberships: [] };
}
