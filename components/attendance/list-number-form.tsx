import { Field } from "#components/form/field.tsx";
import { Input } from "#components/form/input.tsx";
import { Button } from "#components/ui/button.tsx";

/**
 * Opens the list whose number stands on the paper (D10, D11). A plain form that reads: a list's number says nothing of a person.
 *
 * @param action the page that opens it: a host has no meetings' page
 */
export function ListNumberForm({ action, missing }: { action: string; missing?: string | undefined }) {
  return (
    <form method="get" action={action} aria-label="Lista z papieru" data-print="no" className="mb-6 max-w-form">
      <Field
        label="Numer listy"
        hint="Z papierowej listy, np. 12 albo 3/05/2018 (prace)."
        {...(missing ? { error: `Nie ma takiej listy: ${missing}. Sprawdź numer i edycję.` } : {})}
      >
        {(control) => (
          <div className="flex gap-3">
            <Input name="numer" required maxLength={20} autoComplete="off" className="max-w-40" defaultValue={missing} {...control} />
            <Button type="submit" look="second">
              Otwórz listę
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
