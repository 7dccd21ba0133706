import { lastPlanEntries } from "#lib/people/repository/action-plan.ts";
import { planOn, termsOf } from "#lib/people/rules/action-plan.ts";
import { unemployedOn } from "#lib/people/rules/knowledge.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { isNear, type PlanOfTask } from "#lib/tasks/rules/action-plans.ts";

/** Running action plans with a term that is near or has passed (R4), of people who have not lost the status; for the labour office alone. */
export async function plansOfTasks(tx: ScopedTx, today: IsoDate): Promise<PlanOfTask[]> {
  const running = [...(await lastPlanEntries(tx, today))].flatMap(([personId, entries]) => {
    const plan = planOn(entries, today);
    return plan ? [{ personId, plan }] : [];
  });
  if (running.length === 0) return [];
  const people = await tx.person.findMany({
    where: { id: { in: running.map(({ personId }) => personId) } },
    select: {
      id: true,
      profiles: { select: { profile: true, setOn: true } },
      registerRecord: { select: { registeredOn: true, statusLostOn: true } },
    },
  });
  const known = new Map(people.map((person) => [person.id, person]));
  return running.flatMap(({ personId, plan }) => {
    const person = known.get(personId);
    const register = person?.registerRecord ?? null;
    const days = register && { registeredOn: dayOrNull(register.registeredOn), statusLostOn: dayOrNull(register.statusLostOn) };
    if (!person || unemployedOn(days, today) === false) return [];
    const profiles = person.profiles.map(({ profile, setOn }) => ({ profile, setOn: dayOf(setOn) }));
    const terms = termsOf(plan, profiles, today).filter((term) => isNear(term, today));
    return terms.length > 0 ? [{ personId, terms }] : [];
  });
}
