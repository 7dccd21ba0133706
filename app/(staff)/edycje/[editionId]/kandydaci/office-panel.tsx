"use client";

import { useState } from "react";
import { CandidateStateMark } from "#components/referrals/candidate-state-mark.tsx";
import { Button, LinkButton } from "#components/ui/button.tsx";
import { StepList } from "#components/ui/step-list.tsx";
import { VerdictPanel } from "#components/ui/verdict-panel.tsx";
import { NoticeFacts } from "./notice-facts.tsx";
import { OfficeStep } from "./office-step.tsx";
import type { OfficeListProps, OfficeRow } from "./office-view.ts";
import { RegisterForm } from "./register-form.tsx";
import type { RowStep } from "./row-steps.ts";

/** Where a candidate stands, why they may not be referred, what is possible now and by whom, and the step in place. */
export function OfficePanel({ page, row, onSaved }: { page: OfficeListProps; row: OfficeRow; onSaved: () => void }) {
  const [step, setStep] = useState<RowStep | "register" | null>(null);
  const { why } = row;
  const close = () => setStep(null);
  const saved = () => {
    close();
    onSaved();
  };
  return (
    <>
      {why ? (
        <VerdictPanel
          title={`Dlaczego nie? ${row.name}`}
          tone={why.tone}
          verdict={
            <>
              {why.verdict} {why.from ? <strong>{why.from}</strong> : null}
            </>
          }
          reasons={why.reasons}
          met={why.met}
        />
      ) : null}
      {row.phone ? (
        <p className="pt-3">
          Telefon: <span className="ident whitespace-nowrap">{row.phone}</span>
        </p>
      ) : null}
      {row.notice ? <NoticeFacts notice={row.notice} /> : null}
      {step === null ? (
        <div className="pt-3">
          <StepList
            label={`Co teraz można: ${row.name}`}
            state={<CandidateStateMark state={row.state} reserveOrder={row.reserveOrder} />}
            steps={row.steps.map((one) => ({
              ...{ key: one.step, label: one.label, to: one.to, who: one.who },
              ...(one.isMine ? { action: actionOf(one, row, setStep) } : {}),
            }))}
            {...(row.steps.length === 0 ? { otherwise: "Nie ma dalszych kroków." } : {})}
          />
          {row.state === "REFERRED" ? (
            <p className="pt-3">
              <a href={`/edycje/${page.editionId}/kandydaci/${row.id}/skierowanie/pdf`}>
                Drukuj skierowanie<span className="sr-only">: {row.name}</span>
              </a>
            </p>
          ) : null}
          {page.mayDecide && row.section !== "done" ? (
            <p className="pt-3">
              <LinkButton onClick={() => setStep("register")}>Uzupełnij dane urzędu</LinkButton>
            </p>
          ) : null}
        </div>
      ) : null}
      {step === null ? null : <p className="pt-4 text-lead font-semibold">{step === "register" ? "Dane urzędu" : step.label}</p>}
      {step === "register" ? <RegisterForm editionId={page.editionId} row={row} onClose={close} onSaved={saved} /> : null}
      {step !== null && step !== "register" ? (
        <OfficeStep key={step.step} page={page} row={row} step={step} onClose={close} onSaved={saved} />
      ) : null}
    </>
  );
}

/** People are referred together, ticked in the list; what stands in the way is told above. */
function actionOf(step: RowStep, row: OfficeRow, begin: (step: RowStep) => void) {
  if (step.step === "verify" && !row.mayVerify) return <span className="text-small text-ink-soft">Dziś nie można.</span>;
  if (step.step === "refer")
    return <span className="text-small text-ink-soft">{row.mayRefer ? "Zaznacz osobę na liście." : "Dziś nie można."}</span>;
  return (
    <Button look="second" tight onClick={() => begin(step)}>
      {step.label}
    </Button>
  );
}
