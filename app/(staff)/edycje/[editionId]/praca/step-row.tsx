"use client";

import { type ReactNode, useState } from "react";
import { FormPlace } from "#components/form/opened-form.tsx";
import { Cell } from "#components/table/cells.tsx";
import { Row } from "#components/table/table.tsx";
import { Button } from "#components/ui/button.tsx";

type Step = { readonly button: string; readonly label: string; readonly form: ReactNode };

/** A row of a table with its steps at the end; the form of the chosen one opens under the row, over its whole width. */
export function StepRow({ cells, steps, span }: { cells: ReactNode; steps: readonly Step[]; span: number }) {
  const [open, setOpen] = useState<string | null>(null);
  const shown = steps.find(({ button }) => button === open);
  return (
    <>
      <Row {...(shown ? { kind: "open" as const } : {})}>
        {cells}
        {steps.length > 0 ? (
          <Cell label="Zmiana">
            <span className="inline-flex gap-2">
              {steps.map(({ button, label }) => (
                <Button key={button} look="second" tight aria-label={label} aria-expanded={button === open} onClick={() => setOpen(button)}>
                  {button}
                </Button>
              ))}
            </span>
          </Cell>
        ) : null}
      </Row>
      {shown ? (
        <Row kind="panel">
          <Cell colSpan={span}>
            <FormPlace key={shown.button} label={shown.label} onClose={() => setOpen(null)}>
              {shown.form}
            </FormPlace>
          </Cell>
        </Row>
      ) : null}
    </>
  );
}
