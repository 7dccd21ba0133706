import { FormTable } from "#components/editions/form-table.tsx";
import { State } from "#components/ui/state.tsx";
import { metMark } from "#components/ui/state-marks.ts";
import type { Overview } from "#lib/editions/loaders/overview.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { hardSpaces } from "#lib/platform/polish.ts";

/** Meetings × hours of each form, their sum, and whether it meets the weekly minimum (R16). */
export function FormPlan({ plan: { forms, minimum, verdict } }: Pick<Overview, "plan">) {
  if (forms.length === 0) return <p>Nie ma jeszcze planu form wsparcia.</p>;
  return (
    <>
      <FormTable caption="Plan form wsparcia na jedną osobę" forms={forms} />
      <div className="mt-3">
        {verdict ? (
          <State shape="risk" tone="part">
            {verdict.why} Podstawa: {verdict.basis}.
          </State>
        ) : (
          <State {...metMark}>{hardSpaces(`Plan ma co najmniej ${formatMinutes(minimum)} tygodniowo, licząc pełne tygodnie.`)}</State>
        )}
      </div>
    </>
  );
}
