import { DefinitionFacts } from "#components/ui/definition-facts.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { RowList } from "#components/ui/row-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { message } from "#lib/law/messages.ts";
import { planKindLabel } from "#lib/people/labels.ts";
import type { PersonPage } from "#lib/people/loaders.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { PlanEntryStep, RemovePlanEntryStep } from "./action-plan-form.tsx";

type Plan = PersonPage["plan"];
type ActionPlanProps = { person: PersonPage["person"]; plan: Plan; mayWrite: boolean };

/** The individual action plan with its terms (R4): what the labour office alone keeps. */
export function ActionPlan({ person, plan, mayWrite }: ActionPlanProps) {
  const verdicts = plan.terms.flatMap(({ verdict }) => verdict ?? []);
  const reader = { side: "PUP", person: `${person.surname} ${person.givenNames}` } as const;
  return (
    <Section id="plan" title="Indywidualny plan działania" definition="Widzi tylko urząd pracy.">
      {verdicts
        .map((verdict) => message(verdict, reader))
        .map(({ code, what, why, fix, basis }) => (
          <Notice key={code} tone="warning" title={what}>
            <p>{why}</p>
            <p>{fix}</p>
            <p className="text-small text-ink-soft">Podstawa: {basis}</p>
          </Notice>
        ))}
      {plan.running ? <DefinitionFacts facts={factsOf(plan, plan.running)} /> : <p>Nie ma planu, który trwa.</p>}
      {plan.entries.length > 0 ? (
        <Disclosure summary={`Wpisy: ${plan.entries.length}`}>
          <RowList>
            {plan.entries.map((entry) => (
              <li key={entry.id}>
                {formatDate(entry.happenedOn)}, {planKindLabel[entry.kind]}
                {entry.reason ? `: ${entry.reason}` : null}
                {mayWrite ? <RemovePlanEntryStep personId={person.id} entry={entry} /> : null}
              </li>
            ))}
          </RowList>
        </Disclosure>
      ) : null}
      {mayWrite ? <PlanEntryStep personId={person.id} /> : null}
    </Section>
  );
}

function factsOf({ terms }: Plan, { startedOn, lastContactOn }: NonNullable<Plan["running"]>) {
  const dueOn = (kind: "CONTACT" | "LENGTH") => terms.find((term) => term.kind === kind)?.dueOn;
  const [contactBy, lengthUntil] = [dueOn("CONTACT"), dueOn("LENGTH")];
  return [
    { term: "Początek", value: formatDate(startedOn) },
    { term: "Ostatni kontakt", value: lastContactOn ? formatDate(lastContactOn) : "nie było" },
    ...(contactBy ? [{ term: "Następny kontakt", value: `do ${formatDate(contactBy)}` }] : []),
    ...(lengthUntil ? [{ term: "Plan najdłużej", value: `do ${formatDate(lengthUntil)}` }] : []),
  ];
}
