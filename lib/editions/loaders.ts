import { editionTotals, findEdition } from "#lib/editions/repository.ts";
import { editionPhase } from "#lib/editions/rules.ts";
import { everyRole } from "#lib/institutions/policy.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";

/** The line of facts above every page of an edition. */
export const loadEditionContext = loader({
  name: "editions.context",
  roles: everyRole,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string }>) => {
    if (!isId(params.editionId)) return null;
    const edition = await findEdition(tx, params.editionId);
    if (!edition) return null;
    const totals = await editionTotals(tx, edition.id);
    return { edition, phase: editionPhase(edition, clock.today), totals, role: actor.role, today: clock.today };
  },
});
