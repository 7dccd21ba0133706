"use client";

import { useState } from "react";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { checkRows, chooseColumns } from "#lib/imports/actions/rows.ts";
import { fieldLabel, headerName } from "#lib/imports/labels/columns.ts";
import { type ColumnMap, type ImportField, importFields } from "#lib/imports/rules/columns.ts";
import { Progress } from "./progress.tsx";
import { usePieces } from "./use-pieces.ts";

type Props = {
  editionId: string;
  batchId: string;
  batch: { header: readonly string[]; columns: ColumnMap; rowCount: number; version: number };
  home: string;
};

/** Which column gives which field, as guessed and as changed; then the check, piece by piece. */
export function ColumnsForm({ editionId, batchId, batch, home }: Props) {
  const [columns, setColumns] = useState<ColumnMap>(batch.columns);
  const choose = useStep(chooseColumns);
  const check = usePieces<{ checked: number; total: number }>(checkRows, (now) => now.checked >= now.total);
  const faults = faultsOf(choose.refusal);
  const choices = batch.header.map((_, i) => ({ value: String(i), label: headerName(batch.header, i) }));
  const unused = batch.header.filter((name, i) => name !== "" && !Object.values(columns).includes(i));
  const take = (field: ImportField, value: string) => {
    const { [field]: _, ...rest } = columns;
    setColumns(value === "" ? rest : { ...rest, [field]: Number(value) });
  };
  const send = async () => {
    const chosen = await choose.run({ editionId, batchId, version: batch.version, columns });
    if (chosen.ok) await check.run({ editionId, batchId });
  };
  const busy = choose.busy || check.busy;
  return (
    <form
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <RefusalNotice refusal={choose.refusal ?? check.refusal} />
      <div className="grid grid-cols-2 gap-x-10 narrow:grid-cols-1">
        {importFields.map((field) => (
          <SelectField
            key={field}
            label={fieldLabel[field]}
            hint={field === "assistance" ? "T bez daty w pliku oznacza potwierdzenie w dniu wytypowania." : undefined}
            empty={field === "municipality" ? `nie ma w pliku: ${home}` : "nie ma w pliku"}
            choices={choices}
            error={faults[field]}
            value={columns[field] ?? ""}
            onChange={({ target }) => take(field, target.value)}
          />
        ))}
      </div>
      {unused.length > 0 ? (
        <p className="mb-5 text-ink-soft">
          Tych kolumn PAI nie wczytuje: {unused.join(", ")}. Profil i prawo do zasiłku wpisuje urząd pracy.
        </p>
      ) : null}
      {check.busy ? <Progress verb="Sprawdzanie" done={check.value?.checked ?? 0} total={batch.rowCount} /> : null}
      <Button type="submit" busy={busy}>
        Sprawdź wiersze
      </Button>
    </form>
  );
}
