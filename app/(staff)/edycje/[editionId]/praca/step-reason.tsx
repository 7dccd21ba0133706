import type { UseFormRegisterReturn } from "react-hook-form";
import { ReasonField } from "#components/form/reason-field.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StalePaper } from "#components/form/stale-paper.tsx";

type Props = {
  refusal: Parameters<typeof RefusalNotice>[0]["refusal"];
  field: UseFormRegisterReturn;
  typed: string;
  error: string | undefined;
};

/** What stands against the step, and the reason that lifts it where the coordinator may go on. */
export function StepReason({ refusal, field, typed, error }: Props) {
  const lifts = refusal?.kind === "rules" && refusal.rules.every(({ severity }) => severity !== "blocked");
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <StalePaper refusal={refusal} />
      {lifts || typed !== "" ? <ReasonField label="Uzasadnienie" error={error} {...field} /> : null}
    </>
  );
}
