import { termLabel } from "#lib/agreements/labels.ts";
import { mayWritePapers, paperReaders, paperWriters, providerWriters } from "#lib/agreements/policy.ts";
import { centreChoices, providerChoices } from "#lib/agreements/repository/choices.ts";
import { listAgreements } from "#lib/agreements/repository/list.ts";
import { findPaper, lastSignatories } from "#lib/agreements/repository/papers.ts";
import { plannedYears } from "#lib/agreements/repository/programme-papers.ts";
import { findScan, listScans } from "#lib/agreements/repository/scans.ts";
import { phaseOf } from "#lib/agreements/repository/standing.ts";
import { trailOf } from "#lib/agreements/repository/trail.ts";
import { agreementOn } from "#lib/agreements/rules/annexes.ts";
import { draftVerdicts, planVerdicts, shareVerdicts } from "#lib/agreements/rules/obstacles.ts";
import { annexViews, stepViews } from "#lib/agreements/rules/steps.ts";
import { lawInForce } from "#lib/institutions/repository.ts";
import { oldAgreement } from "#lib/law/rules/r40-transition.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";

/** The register of agreements; papers name offices, never persons of the programme. */
export const loadAgreements = loader({
  name: "agreements.list",
  roles: paperReaders,
  load: async (tx, { actor, clock }: Given<object>) => ({
    agreements: await listAgreements(tx, clock.today),
    mayCreate: mayWritePapers(actor.role),
  }),
});

/** One agreement of any kind: what holds of it today, what can be done with it and by whom, and what was done. */
export const loadAgreement = loader({
  name: "agreements.one",
  roles: paperReaders,
  load: async (tx, { actor, clock, params }: Given<{ id: string }>) => {
    const agreement = isId(params.id) ? await findPaper(tx, params.id) : null;
    if (!agreement) return null;
    const { today } = clock;
    const law = await lawInForce(tx, agreement.labourOfficeId);
    const phase = phaseOf(agreement, today);
    const words = agreementOn(agreement.terms, agreement.annexes, today);
    const old = agreement.signedOn && oldAgreement({ on: today, number: agreement.number, signedOn: agreement.signedOn });
    const isOpen = phase === "DRAFT" || phase === "UNDER_REVIEW";
    const hasEnded = phase === "EXPIRED" || phase === "TERMINATED";
    const { kind, number, welfareCentreId, centre } = agreement;
    const work = { kind, number, terms: words, municipality: centre.municipality };
    const plans = hasEnded ? [] : planVerdicts(work, await plannedYears(tx, welfareCentreId), today);
    return {
      ...{ agreement, phase, words, today, role: actor.role },
      steps: stepViews(agreement, phase, { role: actor.role, today, law }),
      annexes: annexViews(agreement, phase, { role: actor.role, today, law, nameOfTerm: (name) => termLabel[name].label }),
      remarks: isOpen
        ? [...draftVerdicts(agreement, { today, law }), ...plans]
        : [...shareVerdicts(work, today), ...(old ? [old] : []), ...plans],
      trail: await trailOf(tx, agreement.id),
      scans: await listScans(tx, agreement.id),
      signatories: agreement.signatories.length > 0 ? agreement.signatories : await lastSignatories(tx, agreement),
      mayAddScan: mayWritePapers(actor.role),
    };
  },
});

/** What the form of a draft chooses from: centres, in model B organisations; whoever may not write papers does not get it. */
export const loadDraftChoices = loader({
  name: "agreements.choices",
  roles: paperWriters,
  load: async (tx, { actor }: Given<object>) => {
    const centres = await centreChoices(tx, actor.institution.id);
    const labourOfficeId = centres[0]?.labourOfficeId;
    if (!labourOfficeId) return null;
    const mayRegister = (providerWriters as readonly string[]).includes(actor.role);
    return { centres, labourOfficeId, providers: await providerChoices(tx, labourOfficeId), mayRegister };
  },
});

/** A scan to be taken away; logged (R41). */
export const loadScan = loader({
  name: "agreements.scan",
  roles: paperReaders,
  load: async (tx, { params: { id, scanId } }: Given<{ id: string; scanId: string }>) =>
    isId(id) && isId(scanId) ? await findScan(tx, id, scanId) : null,
  access: ({ id }) => [{ scope: "agreements.scan", subjectType: "PaperScan", subjectId: id, purpose: "pobranie skanu dokumentu" }],
});
