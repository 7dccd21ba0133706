import { findPaiAgreement, findWorkAgreement, listAgreements } from "#lib/agreements/repository/agreements.ts";
import { agreementPhase } from "#lib/agreements/rules/phase.ts";
import { staffAndViewers } from "#lib/institutions/policy.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";

/** The register of agreements; papers name offices, never persons of the programme. */
export const loadAgreements = loader({
  name: "agreements.list",
  roles: staffAndViewers,
  load: async (tx, { clock }: Given<object>) => {
    const agreements = await listAgreements(tx);
    return { agreements: agreements.map((one) => ({ ...one, phase: agreementPhase(one, clock.today) })) };
  },
});

/** One agreement, of either kind. */
export const loadAgreement = loader({
  name: "agreements.one",
  roles: staffAndViewers,
  load: async (tx, { clock, params }: Given<{ id: string }>) => {
    if (!isId(params.id)) return null;
    const agreement = (await findPaiAgreement(tx, params.id)) ?? (await findWorkAgreement(tx, params.id));
    return agreement && { agreement, phase: agreementPhase(agreement, clock.today) };
  },
});
