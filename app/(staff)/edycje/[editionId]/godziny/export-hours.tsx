"use client";

import { useState } from "react";
import { SelectField } from "#components/form/select-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { exportPurposeLabel, PURPOSE_MISSING } from "#lib/imports/labels/export.ts";

const choices = Object.entries(exportPurposeLabel).map(([value, label]) => ({ value, label }));

type Props = { address: string; fixed: Readonly<Record<string, string>>; isFiltered: boolean };

/** What is shown as a file or a paper, with the filter printed on it. The purpose goes in the address, the people do not (R41). */
export function ExportHours({ address, fixed, isFiltered }: Props) {
  const [fault, setFault] = useState<string>();
  return (
    <form
      method="get"
      noValidate
      className="mt-5 border-t border-line pt-4"
      onSubmit={(event) => {
        const isMissing = new FormData(event.currentTarget).get("cel") === "";
        if (isMissing) event.preventDefault();
        setFault(isMissing ? PURPOSE_MISSING : undefined);
      }}
    >
      {Object.entries(fixed).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SelectField
        label="Cel pobrania"
        hint={`Plik zawiera to, co widać${isFiltered ? ", i wydrukowany filtr" : ""}. Dziennik zapisze osoby, zakres, datę i cel.`}
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
        <Button type="submit" look="second" formAction={`${address}/pdf`}>
          Drukuj PDF
        </Button>
      </div>
    </form>
  );
}
