import { SelectField } from "#components/form/select-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { agreementKindLabel, agreementPhaseLabel } from "#lib/agreements/labels.ts";

const choices = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([value, label]) => ({ value, label }));

/** By state and kind; a plain form, so that the address keeps the filter. */
export function AgreementFilter({ filter }: { filter: { stan?: string; rodzaj?: string } }) {
  return (
    <form action="/porozumienia" data-print="no" className="flex flex-wrap items-end gap-x-6 [&_.max-w-form]:mb-4">
      <SelectField label="Stan" name="stan" empty="wszystkie" choices={choices(agreementPhaseLabel)} defaultValue={filter.stan ?? ""} />
      <SelectField
        label="Rodzaj"
        name="rodzaj"
        empty="wszystkie"
        choices={choices(agreementKindLabel)}
        defaultValue={filter.rodzaj ?? ""}
      />
      <Button type="submit" look="second" className="mb-4">
        Filtruj
      </Button>
    </form>
  );
}
