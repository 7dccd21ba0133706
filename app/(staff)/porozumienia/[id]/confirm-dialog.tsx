"use client";

import { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { ReasonField } from "#components/form/reason-field.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { asksReason, WarningReason } from "#components/form/warning-reason.tsx";
import type { ButtonLook } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { DialogButtons } from "#components/ui/dialog-buttons.tsx";
import { annexSignSchema, submitSchema, terminateSchema } from "#lib/agreements/schema.ts";
import type { RefusedRule } from "#lib/platform/result.ts";
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
  /** what the server would refuse the step with until a reason is written */
  warnings?: readonly RefusedRule[];
  look?: ButtonLook;
  target: Readonly<Record<string, unknown>>;
  call: (input: never) => Promise<unknown>;
};

/** One step asked about before it is taken, with what it needs: a reason, a day, a number. What was typed stays after a refusal. */
export function ConfirmDialog({ open, onClose, title, question, detail, look, target, call, ...asked }: ConfirmDialogProps) {
  const { fields = [], values, warnings = [] } = asked;
  const isWarned = warnings.length > 0;
  const schema = z.object({
    reason: isWarned ? FIELDS.reason : submitSchema.shape.reason,
    ...Object.fromEntries(fields.map((name) => [name, FIELDS[name]])),
  });
  const start = { reason: "", terminatedOn: "", number: "", signedOn: "", ...values };
  const { form, errorOf, busy, refusal, onSubmit } = useStepForm({
    ...{ action: call, schema: schema as unknown as z.ZodType<Values, Values>, seen: target, start, onClose },
  });
  const has = (name: Name) => fields.includes(name);
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <form method="post" noValidate onSubmit={onSubmit}>
        <p className="mb-3">{question}</p>
        {detail ? <p className="mb-3 text-small text-ink-soft">{detail}</p> : null}
        <RefusalNotice refusal={refusal ?? { kind: "rules", rules: [...warnings] }} />
        <StaleNotice refusal={refusal} />
        {has("number") ? (
          <TextField label="Numer aneksu" hint="Jak na dokumencie, np. 1/2018." error={errorOf("number")} {...form.register("number")} />
        ) : null}
        {has("signedOn") ? <DateField control={form.control} name="signedOn" label="Data podpisania" error={errorOf("signedOn")} /> : null}
        {has("terminatedOn") ? (
          <DateField
            control={form.control}
            name="terminatedOn"
            label="Data wypowiedzenia"
            hint="Dzień, od którego dokument nie obowiązuje."
            error={errorOf("terminatedOn")}
          />
        ) : null}
        {has("reason") ? <ReasonField label="Powód" error={errorOf("reason")} {...form.register("reason")} /> : null}
        {!has("reason") && (isWarned || asksReason(refusal) || form.watch("reason")) ? (
          <WarningReason field={form.register("reason")} error={errorOf("reason")} />
        ) : null}
        <DialogButtons label={title} look={look} busy={busy} onClose={onClose} />
      </form>
    </Dialog>
  );
}
