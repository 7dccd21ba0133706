"use client";

import { useState } from "react";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { consentToAnnex, giveBackAnnex, signAnnex } from "#lib/agreements/actions/annex-review.ts";
import type { StepView } from "#lib/agreements/rules/steps.ts";
import type { AnnexStep } from "#lib/agreements/transitions.ts";
import { roleLabel } from "#lib/institutions/labels.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { Obstacles } from "./obstacles.tsx";

type Step = Exclude<AnnexStep, "add">;
type AnnexPanelProps = {
  paper: { id: string; number: string };
  annex: { id: string; version: number; number: string; validFrom: string; changed: readonly string[] };
  /** the acting institution, in whose name a director consents */
  institution: string;
  steps: readonly StepView<Step>[];
};

/** Steps of one annex: what is one's own as buttons, what waits for somebody else as words. */
export function AnnexPanel({ paper, annex, institution, steps }: AnnexPanelProps) {
  const [asked, setAsked] = useState<Step | null>(null);
  if (steps.length === 0) return null;
  const own = { open: true, onClose: () => setAsked(null), target: { id: paper.id, annexId: annex.id, version: annex.version } } as const;
  const others = steps.filter(({ isMine }) => !isMine);
  return (
    <div className="mt-3" data-print="no">
      <div className="flex flex-wrap gap-3">
        {steps
          .filter(({ isMine, obstacles }) => isMine && obstacles.length === 0)
          .map(({ step, label }) =>
            step === "revise" ? (
              <ButtonLink key={step} tight href={`/porozumienia/${paper.id}/aneks?aneks=${annex.id}`}>
                {label}
              </ButtonLink>
            ) : (
              <Button key={step} tight look={step === "giveBack" ? "danger" : "filled"} onClick={() => setAsked(step)}>
                {label}
              </Button>
            ),
          )}
      </div>
      {steps.map(({ step, obstacles }) => (obstacles.length > 0 ? <Obstacles key={step} rules={obstacles} /> : null))}
      {others.length > 0 ? (
        <p className="mt-2 text-small text-ink-soft">
          {others.map(({ label, roles }) => `${label}: ${roles.map((role) => roleLabel[role]).join(", ")}`).join(". ")}.
        </p>
      ) : null}
      {asked === "consent" ? (
        <ConfirmDialog {...own} title="Zaakceptuj treść" question={`Zaakceptować treść w imieniu: ${institution}?`} call={consentToAnnex} />
      ) : null}
      {asked === "giveBack" ? (
        <ConfirmDialog
          {...own}
          title="Zwróć do poprawy"
          question="Zwrócić projekt? Powód zobaczą obie instytucje."
          fields={["reason"]}
          call={giveBackAnnex}
        />
      ) : null}
      {asked === "sign" ? (
        <ConfirmDialog
          {...own}
          title="Zarejestruj podpisanie"
          question={`Wprowadzić aneks nr ${annex.number} od ${formatDate(annex.validFrom)}? Zmieniane części: ${annex.changed.join(", ")}.`}
          fields={["number", "signedOn"]}
          values={{ number: annex.number }}
          call={signAnnex}
        />
      ) : null}
    </div>
  );
}
