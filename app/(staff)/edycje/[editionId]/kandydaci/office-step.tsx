"use client";

import { withdrawReferral } from "#lib/referrals/actions/answer.ts";
import { decideCandidate } from "#lib/referrals/actions/decide.ts";
import type { CandidateStep } from "#lib/referrals/transitions/candidates.ts";
import { AnswerForm } from "./answer-form.tsx";
import { CorrectForm } from "./correct-form.tsx";
import type { OfficeListProps, OfficeRow } from "./office-view.ts";
import { ReasonForm } from "./reason-form.tsx";
import type { RowStep } from "./row-steps.ts";
import { VerifyForm } from "./verify-form.tsx";

type OfficeStepProps = { page: OfficeListProps; row: OfficeRow; step: RowStep; onClose: () => void; onSaved: () => void };

const decisions = {
  reserve: { decision: "RESERVE", question: "Powód przeniesienia na listę rezerwową" },
  reject: { decision: "REJECTED", question: "Odrzucić kandydaturę? Powód zobaczy ośrodek.", danger: true },
  returnToCentre: { decision: "RETURNED", question: "Zwrócić kandydaturę? Co uzupełnić:" },
  declineAtOffice: { decision: "DECLINED", question: "Przyczyna podana przez osobę", withDay: true },
  withdrawAtOffice: { decision: "WITHDRAWN", question: "Wycofać kandydaturę? Powód:", danger: true },
} as const;
const isDecision = (step: CandidateStep): step is keyof typeof decisions => step in decisions;

/** The form of a step of the labour office that was chosen in the panel of a candidate. */
export function OfficeStep({ page, row, step: { step, label }, onClose, onSaved }: OfficeStepProps) {
  const { editionId } = page;
  const seen = { editionId, nominationId: row.id, version: row.version };
  const form = { label, name: row.name, onClose, onSaved };
  if (step === "verify") return <VerifyForm page={page} row={row} onClose={onClose} onSaved={onSaved} />;
  if (step === "correctReferral" && row.referral)
    return <CorrectForm page={page} row={row} referral={row.referral} onClose={onClose} onSaved={onSaved} />;
  if (row.notice && (step === "confirmNotTakenUp" || step === "confirmRefused" || step === "dismissReport"))
    return (
      <AnswerForm
        {...form}
        editionId={editionId}
        row={row}
        notice={row.notice}
        decision={step === "dismissReport" ? "DISMISSED" : "CONFIRMED"}
      />
    );
  if (step === "withdrawAtOffice" && row.referral)
    return <ReasonForm {...form} call={withdrawReferral} question="Wycofać skierowanie? Powód:" danger seen={seen} />;
  if (!isDecision(step)) return null;
  const { decision, ...words } = decisions[step];
  return <ReasonForm key={step} {...form} {...words} call={decideCandidate} seen={{ ...seen, decision }} />;
}
