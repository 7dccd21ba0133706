"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { Resolver } from "react-hook-form";
import { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { ReasonField } from "#components/form/reason-field.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import type { ButtonLook } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { DialogButtons } from "#components/ui/dialog-buttons.tsx";
import { annexSignSchema, terminateSchema } from "#lib/agreements/schema.ts";
import { StaleNotice } from "./stale-notice.tsx";

const FIELDS = {
  reason: terminateSchema.shape.reason,
  terminatedOn: terminateSchema.shape.terminatedOn,
  number: annexSignSchema.shape.number,
  signedOn: annexSignSchema.shape.signedOn,
};
type Name = keyof typeof FIELDS;
type Values = Record<Name, string>;

type ConfirmDialogProps = {
  open: boolean;
  onClose: () => void;
  /** on the button too: the confirming button repeats the verb (words.md 3) */
  title: string;
  question: string;
  detail?: string;
  fields?: readonly Name[];
  values?: Partial<Values>;
  look?: ButtonLook;
  target: object;
  call: (input: never) => Promise<unknown>;
};

/** One step asked about before it is taken, with what it needs: a reason, a day, a number. What was typed stays after a refusal. */
export function ConfirmDialog({ open, onClose, title, question, detail, fields = [], values, look, target, call }: ConfirmDialogProps) {
  const { run, busy, refusal } = useStep(call);
  const schema = z.object(Object.fromEntries(fields.map((name) => [name, FIELDS[name]])));
  const { control, register, formState, handleSubmit, getValues } = useForm<Values>({
    resolver: zodResolver(schema) as unknown as Resolver<Values>,
    defaultValues: { reason: "", terminatedOn: "", number: "", signedOn: "", ...values },
  });
  const faults = faultsOf(refusal);
  const faultOf = (name: Name) => formState.errors[name]?.message ?? faults[name];
  const send = handleSubmit(async () => {
    const typed = getValues();
    if ((await run({ ...target, ...Object.fromEntries(fields.map((name) => [name, typed[name]])) })).ok) onClose();
  });
  const has = (name: Name) => fields.includes(name);
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <form method="post" noValidate onSubmit={send}>
        <p className="mb-3">{question}</p>
        {detail ? <p className="mb-3 text-small text-ink-soft">{detail}</p> : null}
        {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
        <StaleNotice refusal={refusal} />
        {has("number") ? (
          <TextField label="Numer aneksu" hint="Jak na dokumencie, np. 1/2018." error={faultOf("number")} {...register("number")} />
        ) : null}
        {has("signedOn") ? <DateField control={control} name="signedOn" label="Data podpisania" error={faultOf("signedOn")} /> : null}
        {has("terminatedOn") ? (
          <DateField
            control={control}
            name="terminatedOn"
            label="Data wypowiedzenia"
            hint="Dzień, od którego dokument nie obowiązuje."
            error={faultOf("terminatedOn")}
          />
        ) : null}
        {has("reason") ? <ReasonField label="Powód" error={faultOf("reason")} {...register("reason")} /> : null}
        <DialogButtons label={title} look={look} busy={busy} onClose={onClose} />
      </form>
    </Dialog>
  );
}
