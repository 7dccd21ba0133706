"use client";

import type { UseFormReturn } from "react-hook-form";
import { CheckBox } from "#components/form/check-box.tsx";
import { DateField } from "#components/form/date-field.tsx";
import { DurationField } from "#components/form/duration-field.tsx";
import { FieldError } from "#components/form/field.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { blockLabel, termLabel } from "#lib/agreements/labels.ts";
import type { TermName } from "#lib/agreements/rules/terms.ts";
import type { PaperValues } from "./form-values.ts";

type TermFieldsProps = {
  form: UseFormReturn<PaperValues>;
  names: readonly TermName[];
  /** what the server refused, by path */
  faults: Readonly<Record<string, string>>;
};

/** The terms of a paper, each with the field of its form. What is empty in a draft is asked for when it is passed on (R38). */
export function TermFields({ form, names, faults }: TermFieldsProps) {
  return names.map((name) => (
    <TermField key={name} form={form} name={name} fault={form.formState.errors.terms?.[name]?.message ?? faults[`terms.${name}`]} />
  ));
}

function TermField({ form, name, fault }: { form: UseFormReturn<PaperValues>; name: TermName; fault?: string }) {
  const { label, hint, form: kind } = termLabel[name];
  const path = `terms.${name}` as const;
  const own = { label, hint, error: fault, id: path };
  if (kind === "day") return <DateField control={form.control} name={path} label={label} error={fault} id={path} />;
  if (kind === "minutes") return <DurationField control={form.control} name={path} plain="hours" {...own} />;
  if (kind === "text") return <TextareaField {...own} {...form.register(path)} />;
  if (kind === "flag") return <Flag label={label} hint={hint} field={form.register(path)} />;
  if (kind === "blocks") return <Blocks field={form.register(path)} fault={fault} />;
  const isNumber = kind === "count" || kind === "percent";
  return (
    <TextField
      {...own}
      inputMode={isNumber ? "numeric" : kind === "money" ? "decimal" : "text"}
      className={kind === "line" ? "max-w-60" : "max-w-40"}
      {...form.register(path)}
    />
  );
}

type Registered = ReturnType<UseFormReturn<PaperValues>["register"]>;

function Flag({ label, hint, field }: { label: string; hint?: string; field: Registered }) {
  return (
    <div className="mb-5 max-w-form">
      <CheckBox label={label} {...field} />
      {hint ? <p className="text-small text-ink-soft">{hint}</p> : null}
    </div>
  );
}

function Blocks({ field, fault }: { field: Registered; fault?: string }) {
  return (
    <fieldset className="mb-5 max-w-form">
      <legend className="pb-1 font-semibold">{termLabel.blocks.label}</legend>
      <FieldError message={fault} />
      <div className="flex flex-wrap gap-x-8 gap-y-2">
        {(["ACTIVATION", "INTEGRATION"] as const).map((block) => (
          <CheckBox key={block} label={blockLabel[block]} value={block} {...field} />
        ))}
      </div>
    </fieldset>
  );
}
