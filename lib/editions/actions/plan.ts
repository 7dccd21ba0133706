"use server";

import { editionAddresses } from "#lib/editions/labels.ts";
import { areIndicatorsOpen, isPlanOpen, mayExceptPeriod, planners } from "#lib/editions/policy.ts";
import type { EditionHead } from "#lib/editions/repository/editions.ts";
import { listForms } from "#lib/editions/repository/overview.ts";
import { keptForms, keptIndicators, writeForms, writeGroups, writeIndicators } from "#lib/editions/repository/plan-lines.ts";
import { bump, strangeCentre, writeEdition } from "#lib/editions/repository/planning.ts";
import { type LockedEdition, lockEdition, refuseStaleEdition } from "#lib/editions/repository/steps.ts";
import { plannedMinutes } from "#lib/editions/rules/forms.ts";
import { editionPhase } from "#lib/editions/rules/phase.ts";
import { editionSchema, groupsSchema, indicatorsSchema, planSchema } from "#lib/editions/schema.ts";
import { integrationHour } from "#lib/institutions/repository.ts";
import { refusedRules } from "#lib/law/refused.ts";
import { twoMonths } from "#lib/law/rules/r12-two-months.ts";
import { planMinimum } from "#lib/law/rules/r16-integration-minimum.ts";
import { blocks } from "#lib/law/verdict.ts";
import { action } from "#lib/platform/action.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";
import { placesOf } from "#lib/referrals/repository/places.ts";

const isSide = ({ actor, subject }: { actor: Actor; subject: LockedEdition }) => subject.sides.includes(actor.institution.id);
const closed = (fields: Record<string, string>): never => refuse({ kind: "fields", fields });

/** Said of a plan that no longer changes. */
const refuseClosed = ({ edition }: LockedEdition, today: IsoDate, isOpen = isPlanOpen) => {
  if (!isOpen(editionPhase(edition, today))) closed({ plan: `Plan jest zamknięty. Edycja: ${edition.name}.` });
};

const audited = (name: string, { edition, sides }: LockedEdition, actor: Actor, changedFields: string[], rest: object = {}) => ({
  ...{ action: name, subjectType: "Edition", subjectId: edition.id, labourOfficeId: edition.labourOfficeId },
  ...{ changedFields, sharedWith: sides.filter((id) => id !== actor.institution.id) },
  ...rest,
});

/** R16: what an edition that recruits has promised still makes ten hours a week, over other days and with other forms too. */
async function refusePoorPlan(
  tx: ScopedTx,
  { id, name, status, labourOfficeId }: EditionHead,
  { startsOn: from, endsOn: to }: Pick<EditionHead, "startsOn" | "endsOn">,
  forms: Parameters<typeof plannedMinutes>[0],
): Promise<void> {
  if (status !== "RECRUITING" || !from || !to) return;
  const hourMinutes = await integrationHour(tx, labourOfficeId, from);
  const verdict = planMinimum({ edition: { from, to }, plannedMinutes: plannedMinutes(forms), hourMinutes });
  if (verdict) refuse({ kind: "rules", rules: refusedRules([verdict], { edition: name }, id) });
}

/** "Zapisz edycję": name, months, days (R12, R16), places, limits and papers of the centres. @returns the new version */
export const saveEdition = action({
  name: "editions.save",
  input: editionSchema,
  roles: planners,
  subject: async (tx, { input: { editionId } }) => {
    const locked = await lockEdition(tx, editionId);
    return locked && { ...locked, places: await placesOf(tx, editionId, locked.edition.capacity) };
  },
  // A centre changes its own limit and papers; the labour office those of every centre, and adds centres.
  may: ({ actor, input, subject }) =>
    isSide({ actor, subject }) &&
    (actor.institution.id === subject.edition.labourOfficeId || input.centres.every(({ centreId }) => centreId === actor.institution.id)),
  rule: async ({ actor, clock, input, subject }, tx) => {
    const { edition, places } = subject;
    await refuseStaleEdition(tx, edition, { version: input.version, today: clock.today });
    refuseClosed(subject, clock.today);
    const isMoved = input.startsOn !== edition.startsOn || input.endsOn !== edition.endsOn;
    if (isMoved && places.edition.taken > 0) closed({ startsOn: "Wystawiono już skierowania na ten okres. Dat nie można zmienić." });
    if (!input.startsOn && editionPhase(edition, clock.today) === "RECRUITING")
      closed({ startsOn: "Nabór trwa. Wpisz datę, np. 24.05.2018." });
    if (input.capacity < places.edition.taken) closed({ capacity: `Zajęte miejsca: ${places.edition.taken}.` });
    for (const [i, { centreId, capacity }] of input.centres.entries()) {
      const taken = places.centres[centreId]?.taken ?? 0;
      if (capacity < taken) closed({ [`centres.${i}.capacity`]: `Zajęte miejsca: ${taken}.` });
    }
    const strange = await strangeCentre(tx, edition.programmeId, input.centres);
    if (strange >= 0) closed({ [`centres.${strange}.paiAgreementId`]: "Wybierz z listy." });
    const { startsOn: from, endsOn: to } = input;
    const verdict = from && to ? twoMonths({ from, to }) : null;
    const asBefore = !isMoved && input.periodReason === (edition.periodReason ?? "");
    const overrideReason = mayExceptPeriod(actor.role) || asBefore ? input.periodReason : "";
    if (verdict && blocks([verdict], { overrideReason })) refuse({ kind: "rules", rules: refusedRules([verdict], {}, edition.id) });
    if (isMoved) await refusePoorPlan(tx, edition, input, await listForms(tx, edition.id));
  },
  write: async (tx, { actor, input, subject }) => {
    const { startsOn, endsOn, capacity } = input;
    const version = await writeEdition(
      tx,
      subject.edition,
      startsOn && endsOn && twoMonths({ from: startsOn, to: endsOn }) ? input : { ...input, periodReason: "" },
    );
    const { startsOn: from, endsOn: to, capacity: places } = subject.edition;
    const values = { before: { startsOn: from, endsOn: to, capacity: places }, after: { startsOn, endsOn, capacity } };
    return {
      value: { version },
      audit: [audited("editions.save", subject, actor, ["plan"], { values, reason: input.periodReason || null })],
    };
  },
  revalidate: ({ editionId }) => [...editionAddresses(editionId), `/edycje/${editionId}/plan`],
});

/** "Zapisz plan form": in recruiting the plan still has to reach ten hours a week (R16). @returns the new version */
export const saveForms = action({
  name: "editions.saveForms",
  input: planSchema,
  roles: planners,
  subject: (tx, { input: { editionId } }) => lockEdition(tx, editionId),
  may: isSide,
  rule: async ({ clock, input: { editionId, version, forms }, subject }, tx) => {
    const { edition } = subject;
    await refuseStaleEdition(tx, edition, { version, today: clock.today });
    refuseClosed(subject, clock.today);
    const ids = forms.flatMap(({ id }) => (id ? [id] : []));
    const kept = await keptForms(tx, editionId, ids);
    if (kept.length > 0) closed({ forms: `Zaplanowano już zajęcia tej formy: ${kept.join(", ")}. Nie można jej usunąć.` });
    await refusePoorPlan(tx, edition, edition, forms);
  },
  write: async (tx, { actor, input: { forms }, subject }) => {
    await writeForms(tx, subject.edition, forms);
    const version = await bump(tx, subject.edition.id, subject.edition.version);
    return {
      value: { version },
      audit: [audited("editions.saveForms", subject, actor, ["supportForms"], { values: { lines: forms.length } })],
    };
  },
  revalidate: ({ editionId }) => [...editionAddresses(editionId), `/edycje/${editionId}/plan`],
});

/** "Zapisz grupy". @returns the new version */
export const saveGroups = action({
  name: "editions.saveGroups",
  input: groupsSchema,
  roles: planners,
  subject: (tx, { input: { editionId } }) => lockEdition(tx, editionId),
  may: isSide,
  rule: async ({ clock, input: { version }, subject }, tx) => {
    await refuseStaleEdition(tx, subject.edition, { version, today: clock.today });
    refuseClosed(subject, clock.today, areIndicatorsOpen);
  },
  write: async (tx, { actor, input: { groups }, subject }) => {
    await writeGroups(tx, subject.edition, groups);
    const version = await bump(tx, subject.edition.id, subject.edition.version);
    return {
      value: { version },
      audit: [audited("editions.saveGroups", subject, actor, ["groups"], { values: { lines: groups.length } })],
    };
  },
  revalidate: ({ editionId }) => [...editionAddresses(editionId), `/edycje/${editionId}/plan`],
});

/** "Zapisz mierniki". @returns the new version */
export const saveIndicators = action({
  name: "editions.saveIndicators",
  input: indicatorsSchema,
  roles: planners,
  subject: (tx, { input: { editionId } }) => lockEdition(tx, editionId),
  may: isSide,
  rule: async ({ clock, input: { editionId, version, indicators }, subject }, tx) => {
    await refuseStaleEdition(tx, subject.edition, { version, today: clock.today });
    refuseClosed(subject, clock.today, areIndicatorsOpen);
    const ids = indicators.flatMap(({ id }) => (id ? [id] : []));
    const kept = await keptIndicators(tx, editionId, ids);
    if (kept.length > 0) closed({ indicators: `Wpisano już wyniki miernika: ${kept.join(", ")}. Nie można go usunąć.` });
  },
  write: async (tx, { actor, input: { indicators }, subject }) => {
    await writeIndicators(tx, subject.edition, indicators);
    const version = await bump(tx, subject.edition.id, subject.edition.version);
    return {
      value: { version },
      audit: [audited("editions.saveIndicators", subject, actor, ["indicators"], { values: { lines: indicators.length } })],
    };
  },
  revalidate: ({ editionId }) => [...editionAddresses(editionId), `/edycje/${editionId}/plan`, `/edycje/${editionId}/podsumowanie`],
});
