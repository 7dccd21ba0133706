"use client";

import { useState } from "react";
import { SelectField } from "#components/form/select-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { exportPurposeLabel, PURPOSE_MISSING } from "#lib/imports/labels/export.ts";

const choices = Object.entries(exportPurposeLabel).map(([value, label]) => ({ value, label }));

/** The list as a file. A plain form of the browser; the purpose goes in the address, the people do not. */
export function ExportForm({ address }: { address: string }) {
  const [fault, setFault] = useState<string>();
  return (
    <form
      method="get"
      noValidate
      onSubmit={(event) => {
        const isMissing = new FormData(event.currentTarget).get("cel") === "";
        if (isMissing) event.preventDefault();
        setFault(isMissing ? PURPOSE_MISSING : undefined);
      }}
    >
      <SelectField
        label="Cel pobrania"
        hint="Dziennik zapisze osoby, zakres, datę i cel. Plik zawiera pełne numery PESEL."
        name="cel"
        empty="Wybierz z listy"
        choices={choices}
        error={fault}
        defaultValue=""
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="second" formAction={`${address}/xlsx`}>
          Pobierz XLSX
        </Button>
        <Button type="submit" look="second" formAction={`${address}/csv`}>
          Pobierz CSV
        </Button>
      </div>
    </form>
  );
}
