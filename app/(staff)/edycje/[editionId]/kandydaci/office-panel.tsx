"use client";

import { useState } from "react";
import { LinkButton } from "#components/ui/button.tsx";
import { VerdictPanel } from "#components/ui/verdict-panel.tsx";
import { DecisionForm } from "./decision-form.tsx";
import type { OfficeListProps } from "./office-list.tsx";
import type { OfficeRow } from "./office-view.ts";
import { RegisterForm } from "./register-form.tsx";

type Step = "register" | "RESERVE" | "REJECTED";

/** Why not, and what the clerk can do about this candidate in place. */
export function OfficePanel({ page, row, onSaved }: { page: OfficeListProps; row: OfficeRow; onSaved: () => void }) {
  const [step, setStep] = useState<Step | null>(null);
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
      {page.mayDecide && step === null ? (
        <p className="flex flex-wrap gap-x-5 gap-y-1 pt-3 narrow:flex-col">
          <LinkButton onClick={() => setStep("register")}>Uzupełnij dane urzędu</LinkButton>
          {row.section === "reserve" ? null : <LinkButton onClick={() => setStep("RESERVE")}>Przenieś na listę rezerwową</LinkButton>}
          <LinkButton onClick={() => setStep("REJECTED")}>Odrzuć</LinkButton>
        </p>
      ) : null}
      {step === "register" ? <RegisterForm editionId={page.editionId} row={row} onClose={close} onSaved={saved} /> : null}
      {step === "RESERVE" || step === "REJECTED" ? (
        <DecisionForm key={step} editionId={page.editionId} row={row} decision={step} onClose={close} onSaved={saved} />
      ) : null}
    </>
  );
}
