import { actionPlan, planTerms } from "#lib/law/rules/r04-action-plan.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import { type DatedProfile, profileOn } from "#lib/people/rules/knowledge.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { ActionPlanKind } from "#prisma/generated/client/enums.ts";

/** What the labour office has written of an individual action plan. */
export type PlanEntry = { readonly kind: ActionPlanKind; readonly happenedOn: IsoDate };

/** A plan under way. `continuedOn`: the day on which its going on past its length was justified. */
export type RunningPlan = { readonly startedOn: IsoDate; readonly lastContactOn: IsoDate | null; readonly continuedOn: IsoDate | null };

/** The plan that runs on a day, or null: none was begun, or the last one has ended. */
export function planOn(entries: readonly PlanEntry[], on: IsoDate): RunningPlan | null {
  const last = (kind: ActionPlanKind, since: IsoDate) =>
    entries
      .filter((entry) => entry.kind === kind && entry.happenedOn >= since && entry.happenedOn <= on)
      .map(({ happenedOn }) => happenedOn)
      .sort()
      .at(-1) ?? null;
  const startedOn = last("BEGUN", "");
  if (startedOn === null || last("ENDED", startedOn) !== null) return null;
  return { startedOn, lastContactOn: last("CONTACT", startedOn), continuedOn: last("CONTINUED", startedOn) };
}

/** A term of a plan that should be kept, and what the rule says once it has passed. */
export type PlanTerm = {
  readonly kind: "CONTACT" | "LENGTH";
  readonly since: IsoDate;
  readonly dueOn: IsoDate;
  readonly verdict: Verdict | null;
};

/** R4 for a running plan: its next contact, and its last day while nobody has justified that it goes on. */
export function termsOf(plan: RunningPlan, profiles: readonly DatedProfile[], on: IsoDate): PlanTerm[] {
  const facts = { ...plan, on, profile: profileOn(profiles, on)?.profile ?? null };
  const terms = planTerms(facts);
  if (!terms) return [];
  const said = actionPlan(facts);
  const verdict = (code: Verdict["code"]) => said.find((one) => one.code === code) ?? null;
  const since = plan.lastContactOn ?? plan.startedOn;
  const contact: PlanTerm = { kind: "CONTACT", since, dueOn: terms.contactBy, verdict: verdict("R4_CONTACT_DUE") };
  if (terms.lengthUntil === null || plan.continuedOn !== null) return [contact];
  return [contact, { kind: "LENGTH", since: plan.startedOn, dueOn: terms.lengthUntil, verdict: verdict("R4_PLAN_LENGTH") }];
}

/** Why an entry of this kind cannot stand on this day; null: it can. A plan begins when none runs, everything else is of one that does. */
export function planEntryFault(kind: ActionPlanKind, on: IsoDate, entries: readonly PlanEntry[]): "runs" | "none" | "twice" | null {
  if (entries.some((entry) => entry.kind === kind && entry.happenedOn === on)) return "twice";
  const plan = planOn(entries, on);
  if (kind === "BEGUN") return plan === null ? null : "runs";
  return plan === null ? "none" : null;
}
