import type { FormEventHandler, ReactNode } from "react";
import type { ButtonLook } from "#components/ui/button.tsx";
import { type FormRefusal, RefusalNotice } from "./refusal-notice.tsx";
import { StepButtons } from "./step-buttons.tsx";

type PersonStepProps = {
  /** the step's verb, on its button */
  label: string;
  /** what the form is called where that is not the verb */
  title?: string;
  /** whom it is about */
  name: string;
  look?: ButtonLook;
  className?: string;
  refusal: FormRefusal | null;
  /** where things stand now that somebody else took them further */
  stale: ReactNode;
  busy: boolean;
  onSubmit: FormEventHandler<HTMLFormElement>;
  onClose: () => void;
  children: ReactNode;
};

/** The frame of a step about one person, taken in place: what refuses it, its fields, its verb. */
export function PersonStep({
  label,
  title = label,
  name,
  look,
  className,
  refusal,
  stale,
  busy,
  onSubmit,
  onClose,
  children,
}: PersonStepProps) {
  return (
    <form method="post" noValidate onSubmit={onSubmit} className={className} aria-label={`${title}: ${name}`}>
      <RefusalNotice refusal={refusal} />
      {stale}
      {children}
      <StepButtons label={label} look={look} busy={busy} onClose={onClose} />
    </form>
  );
}
