import { FormTable } from "#components/editions/form-table.tsx";
import { OpenedForm } from "#components/form/opened-form.tsx";
import { Section } from "#components/ui/section.tsx";
import type { loadProgramme } from "#lib/editions/loaders/editions.ts";
import { TemplateForm } from "./template-form.tsx";

type Loaded = Awaited<ReturnType<typeof loadProgramme>>;

/** Forms × meetings × hours that every new edition of the programme is given. */
export function TemplateSection({ programme, template, mayPlan }: Pick<Loaded, "programme" | "template" | "mayPlan">) {
  if (!template) return null;
  const { lines } = template;
  return (
    <Section title="Szablon form wsparcia" definition="Na jedną osobę. Każda nowa edycja dostaje kopię.">
      {lines.length === 0 ? (
        <p className="mb-3">Nie ma jeszcze szablonu. Dodaj formy, liczbę spotkań i czas.</p>
      ) : (
        <FormTable caption="Szablon form wsparcia" forms={lines} className="mb-4" />
      )}
      {mayPlan ? (
        <OpenedForm button={lines.length === 0 ? "Dodaj szablon" : "Zmień szablon"}>
          <TemplateForm programmeId={programme.id} template={template} />
        </OpenedForm>
      ) : null}
    </Section>
  );
}
