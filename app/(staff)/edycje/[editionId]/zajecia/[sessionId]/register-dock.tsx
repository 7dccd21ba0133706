import { type Control, useWatch } from "react-hook-form";
import { KeptState } from "#components/form/kept-state.tsx";
import type { KeptProgress } from "#components/form/use-kept.ts";
import { Button } from "#components/ui/button.tsx";
import { Dock } from "#components/ui/dock.tsx";
import { answerCounts, hoursOf } from "#lib/attendance/labels.ts";
import { registerTotals } from "#lib/attendance/rules/answers.ts";
import { type FormPage, markOf, type SheetForm, type SheetRow } from "./sheet.ts";

type DockProps = { page: FormPage; control: Control<SheetForm>; changes: number; progress: KeptProgress; onResend: () => void };

/** Sum, state of the save and the step of the register. */
export function RegisterDock({ page, control, changes, progress, onResend }: DockProps) {
  const rows = useWatch({ control, name: "rows" });
  const totals = registerTotals(
    rows.map((row) => markOf(page, row)),
    page.hours.minutes,
  );
  const locked = page.lines.filter((line) => line.locked).length;
  const statuses = [...rows.map(({ status }) => status), ...Array<SheetRow["status"]>(locked).fill("NOT_APPLICABLE")];
  return (
    <Dock
      sum={
        <>
          <b>
            <span className="narrow:hidden">Razem </span>
            {hoursOf(totals.minutes, totals.planned)}
          </b>
          <span className="text-ink-soft narrow:hidden">{answerCounts(statuses)}</span>
        </>
      }
      saved={<KeptState changes={changes} progress={progress} onResend={onResend} />}
      action={
        <Button type="submit" disabled={page.future}>
          Zapisz obecność
        </Button>
      }
    />
  );
}
