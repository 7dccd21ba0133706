"use client";

import { useState } from "react";
import { SelectField } from "#components/form/select-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { exportPurposeLabel, PURPOSE_MISSING } from "#lib/imports/labels/export.ts";

const purposes = Object.entries(exportPurposeLabel).map(([value, label]) => ({ value, label }));

type Props = {
  hint: string;
  /** each its address and its button */
  files: readonly { href: string; label: string }[];
  /** goes into the address with the purpose */
  fixed?: Readonly<Record<string, string>>;
};

/** Data as a file or a paper. A plain form of the browser; the purpose goes in the address, the people do not (R41). */
export function ExportForm({ hint, files, fixed = {} }: Props) {
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
      {Object.entries(fixed).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SelectField label="Cel pobrania" hint={hint} name="cel" empty="Wybierz z listy" choices={purposes} error={fault} defaultValue="" />
      <div className="flex flex-wrap gap-3">
        {files.map(({ href, label }) => (
          <Button key={href} type="submit" look="second" formAction={href}>
            {label}
          </Button>
        ))}
      </div>
    </form>
  );
}
