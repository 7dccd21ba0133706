"use client";

import { type ReactNode, useState } from "react";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { StepList } from "#components/ui/step-list.tsx";
import { submitAgreement } from "#lib/agreements/actions/draft.ts";
import { consentToAgreement, giveBackAgreement } from "#lib/agreements/actions/review.ts";
import { terminateAgreement } from "#lib/agreements/actions/terminate.ts";
import { paperPhaseLabel, terminatePaperLabel } from "#lib/agreements/labels.ts";
import type { StepView } from "#lib/agreements/rules/steps.ts";
import type { PaperKind } from "#lib/agreements/rules/terms.ts";
import type { TakenStep } from "#lib/agreements/transitions.ts";
import { roleLabel } from "#lib/institutions/labels.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { Obstacles } from "./obstacles.tsx";

type StepPanelProps = {
  paper: { id: string; version: number; kind: PaperKind };
  institution: string;
  state: ReactNode;
  steps: readonly StepView<TakenStep>[];
  openEditions: readonly string[];
  comesBy: string | null;
};
type Asked = "submit" | "consent" | "giveBack" | "terminate";

/** Where the paper stands and what is possible now, by whom: the steps of the table, each asked about before it is taken. */
export function StepPanel({ paper, institution, state, steps, openEditions, comesBy }: StepPanelProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const target = { id: paper.id, version: paper.version };
  const labelOf = (step: TakenStep, label: string) => (step === "terminate" ? terminatePaperLabel[paper.kind] : label);
  const warnings = steps.find(({ step }) => step === asked)?.warnings ?? [];
  const own = { open: true, target, onClose: close } as const;
  return (
    <>
      <StepList
        label="Co można teraz zrobić"
        state={state}
        otherwise={comesBy}
        steps={steps.map(({ step, label, to, roles, isMine, obstacles }) => ({
          ...{ key: step, label: labelOf(step, label), to: paperPhaseLabel(paper.kind, to) },
          who: roles.map((role) => roleLabel[role]).join(", "),
          action:
            isMine && obstacles.length === 0 ? (
              <StepButton step={step} label={labelOf(step, label)} id={paper.id} onAsk={setAsked} />
            ) : undefined,
          obstacle: obstacles.length > 0 ? <Obstacles rules={obstacles} /> : undefined,
        }))}
      />
      {asked === "submit" ? (
        <ConfirmDialog
          {...own}
          title="Przekaż do uzgodnień"
          question="Przekazać projekt do uzgodnień? Zmiany będą możliwe po zwrocie do poprawy."
          warnings={warnings}
          call={submitAgreement}
        />
      ) : null}
      {asked === "consent" ? (
        <ConfirmDialog
          {...own}
          title="Zaakceptuj treść"
          question={`Zaakceptować treść w imieniu: ${institution}?`}
          call={consentToAgreement}
        />
      ) : null}
      {asked === "giveBack" ? (
        <ConfirmDialog
          {...own}
          title="Zwróć do poprawy"
          question="Zwrócić projekt? Powód zobaczą obie instytucje."
          fields={["reason"]}
          call={giveBackAgreement}
        />
      ) : null}
      {asked === "terminate" ? (
        <ConfirmDialog
          {...own}
          title={terminatePaperLabel[paper.kind]}
          question={`Zarejestrować wypowiedzenie? Otwarte edycje: ${openEditions.length}.`}
          detail={openEditions.length > 0 ? openEditions.join(", ") : undefined}
          fields={["terminatedOn", "reason"]}
          look="dangerFilled"
          call={terminateAgreement}
        />
      ) : null}
    </>
  );
}

const PAGES: Partial<Record<TakenStep, string>> = { revise: "tresc", sign: "podpisanie", annex: "aneks" };
const DANGER: readonly TakenStep[] = ["terminate", "giveBack"];

function StepButton({ step, label, id, onAsk }: { step: TakenStep; label: string; id: string; onAsk: (step: Asked) => void }) {
  const page = PAGES[step];
  if (page)
    return (
      <ButtonLink href={`/porozumienia/${id}/${page}`} look={step === "sign" ? "filled" : "second"} tight>
        {label}
      </ButtonLink>
    );
  const look = DANGER.includes(step) ? "danger" : "filled";
  return (
    <Button tight look={look} onClick={() => onAsk(step as Asked)}>
      {label}
    </Button>
  );
}
