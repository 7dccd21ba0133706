"use client";

import { registerStateMark } from "#components/attendance/register-state-mark.ts";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { State } from "#components/ui/state.tsx";
import { type StepLine, StepList } from "#components/ui/step-list.tsx";
import { registerStateLabel } from "#lib/attendance/labels.ts";
import type { RegisterView } from "#lib/attendance/repository/view.ts";
import { storedState } from "#lib/attendance/rules/register.ts";
import { registerTransitions } from "#lib/attendance/transitions.ts";
import { roleLabel } from "#lib/institutions/labels.ts";
import { StepDialog } from "./step-dialog.tsx";

export type RegisterStepsProps = {
  editionId: string;
  sessionId: string;
  version: number;
  unsaved?: boolean;
  state: RegisterView["state"];
  steps: RegisterView["steps"];
  /** why one's own step cannot be taken now */
  obstacles: Partial<Record<RegisterView["steps"][number]["step"], string>>;
};

/** Where the register stands, and what is possible now and by whom (domain.md 4.5). */
export function RegisterSteps(props: RegisterStepsProps) {
  const { state, steps } = props;
  return (
    <div data-print="no" className="my-6">
      <StepList
        label="Co teraz można zrobić z listą"
        state={<State {...registerStateMark[state]}>{registerStateLabel[state]}</State>}
        steps={steps.map((step) => lineOf(step, props))}
      />
    </div>
  );
}

function lineOf({ step, label, isMine, roles }: RegisterStepsProps["steps"][number], props: RegisterStepsProps): StepLine {
  const { to } = registerTransitions[step];
  const line = {
    key: step,
    label,
    to: registerStateLabel[step === "sendBack" ? "returned" : storedState[to]],
    who: roles.map((role) => roleLabel[role]).join(" albo "),
  };
  if (!isMine || step === "record" || step === "recordLate") return line;
  const { editionId, sessionId, version, unsaved, obstacles } = props;
  if (step === "correct" || step === "correctSettled") {
    return {
      ...line,
      action: (
        <ButtonLink look="second" href={`/edycje/${editionId}/zajecia/${sessionId}/korekta`}>
          {label}
        </ButtonLink>
      ),
    };
  }
  const because = obstacles[step] ?? (unsaved ? "Najpierw zapisz obecność." : null);
  if (!because) return { ...line, action: <StepDialog {...{ step, label, editionId, sessionId, version }} /> };
  const action = (
    <Button look="second" disabled>
      {label}
    </Button>
  );
  return { ...line, action, obstacle: <p className="text-small text-ink-soft">{because}</p> };
}
