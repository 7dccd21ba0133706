"use client";

import { useRouter } from "next/navigation";
import { DateField } from "#components/form/date-field.tsx";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { ReasonField } from "#components/form/reason-field.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StalePaper } from "#components/form/stale-paper.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatMonth } from "#lib/platform/polish.ts";
import { approveHours, confirmHours, confirmOnList, reopenHours, sendBackHours } from "#lib/work/actions/timesheets.ts";
import { reasonFault } from "#lib/work/schema/week.ts";
import { timesheetTransitions } from "#lib/work/transitions.ts";

const calls = { confirm: confirmHours, confirmOnList, approve: approveHours, sendBack: sendBackHours, reopen: reopenHours };
type Step = keyof typeof calls;

type Props = {
  step: Step;
  asked: { editionId: string; workPlaceId: string; month: string; minutes: number; participationIds: readonly string[] };
  who: string;
  names: readonly string[];
};

/** A step about a whole month of a place: the sum stands in the question, and the server compares it with what is saved. */
export function MonthForm({ step, asked, who, names }: Props) {
  const router = useRouter();
  const close = useCloseForm();
  const { run, busy, refusal } = useStep(calls[step]);
  const form = useForm({ defaultValues: { reason: "", listSignedOn: "" } });
  const { reason, listSignedOn } = form.watch();
  const { needsReason, label } = timesheetTransitions[step];
  const warned = refusal?.kind === "rules" && refusal.rules.every(({ severity }) => severity !== "blocked");
  const asksReason = needsReason === true || (step === "approve" && (warned || reason !== ""));
  const faults = faultsOf(refusal);
  const send = form.handleSubmit(async () => {
    const written = {
      ...(step === "confirmOnList" ? { listSignedOn } : {}),
      ...(step === "confirm" || step === "confirmOnList" ? {} : { reason }),
    };
    if (!(await run({ ...asked, ...written })).ok) return;
    close();
    router.refresh();
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label={label}>
      <p className="mb-2 font-semibold">{question(step, formatMinutes(asked.minutes), formatMonth(asked.month))}</p>
      <p className="mb-4 text-small">
        {who}: {names.join(", ")}.
      </p>
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <StalePaper refusal={refusal} />
      {step === "confirmOnList" ? (
        <DateField
          control={form.control}
          name="listSignedOn"
          label="Data na podpisanej liście"
          hint="Dzień, w którym organizator podpisał papierową listę miesiąca."
          error={faults.listSignedOn}
        />
      ) : null}
      {asksReason ? (
        <ReasonField
          label={needsReason ? "Powód" : "Uzasadnienie"}
          error={faults.reason ?? (reason === "" ? undefined : (reasonFault(reason) ?? undefined))}
          {...form.register("reason")}
        />
      ) : null}
      <StepButtons label={label} busy={busy} onClose={close} />
    </form>
  );
}

function question(step: Step, sum: string, month: string): string {
  if (step === "approve") return `Zatwierdzić ${sum}? Wpisy zostaną zamknięte.`;
  if (step === "sendBack" || step === "reopen") return `Zwrócić ewidencję do poprawy? Miesiąc: ${month}.`;
  return `Potwierdzić ${sum} za ${month}?`;
}
