import { OpenedForm } from "#components/form/opened-form.tsx";
import { RowList } from "#components/ui/row-list.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Plan } from "#lib/editions/loaders/plan.ts";
import { LeaveForm } from "./leave-form.tsx";

/** Centres that the labour office can take out of the edition; of the others it is said what keeps them. */
export function LeavingSection({ edition: { id, version }, leaving }: Pick<Plan, "edition" | "leaving">) {
  if (leaving.length === 0) return null;
  return (
    <Section title="Wyłączenie ośrodka" definition="Do rozpoczęcia edycji, dopóki ośrodek nie ma w niej kandydatów, zajęć ani wydatków.">
      <RowList>
        {leaving.map(({ centreId, name, why }) => (
          <li key={centreId}>
            <p className="mb-2 font-semibold">{name}</p>
            {why.length > 0 ? (
              <p>Nie można wyłączyć. {why.join(" ")}</p>
            ) : (
              <OpenedForm button="Wyłącz z edycji" label={`Wyłącz z edycji: ${name}`}>
                <LeaveForm editionId={id} version={version} centreId={centreId} name={name} />
              </OpenedForm>
            )}
          </li>
        ))}
      </RowList>
    </Section>
  );
}
