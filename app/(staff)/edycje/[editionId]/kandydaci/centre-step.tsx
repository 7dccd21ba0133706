"use client";

import { answerReturn, leaveCandidate } from "#lib/referrals/actions/leave.ts";
import { returnList } from "#lib/referrals/actions/list.ts";
import { reportOf } from "#lib/referrals/rules/report.ts";
import type { CandidateStep } from "#lib/referrals/transitions/candidates.ts";
import type { CentreListProps, CentreRow } from "./centre-view.ts";
import { ReasonForm } from "./reason-form.tsx";
import { ReportForm } from "./report-form.tsx";
import { TakeUpForm } from "./take-up-form.tsx";

type CentreStepProps = {
  page: CentreListProps;
  row: CentreRow;
  step: CandidateStep;
  label: string;
  onClose: () => void;
  onSaved: () => void;
};

/** The form of a step of the centre that was chosen in a row. */
export function CentreStep({ page, row, step, label, onClose, onSaved }: CentreStepProps) {
  const { editionId } = page;
  const seen = { nominationId: row.id, version: row.version };
  const form = { label, name: row.name, onClose, onSaved };
  if (step === "takeUp" && row.takeUp)
    return <TakeUpForm editionId={editionId} today={page.today} name={row.name} takeUp={row.takeUp} onClose={onClose} onSaved={onSaved} />;
  const reported = reportOf(step);
  if (reported) return <ReportForm key={step} editionId={editionId} row={row} kind={reported} onClose={onClose} onSaved={onSaved} />;
  if (step === "returnList")
    return (
      <ReasonForm {...form} call={returnList} question="Zwrócić kandydaturę do poprawy? Powód:" seen={{ editionId, people: [seen] }} />
    );
  if (step === "answerReturn")
    return <ReasonForm {...form} call={answerReturn} question="Przekazać ponownie? Co uzupełniono:" seen={{ editionId, ...seen }} />;
  if (step !== "withdraw" && step !== "declineAtCentre") return null;
  const decision = step === "withdraw" ? "WITHDRAWN" : "DECLINED";
  return (
    <ReasonForm
      key={step}
      {...form}
      call={leaveCandidate}
      question={step === "withdraw" ? "Wycofać kandydaturę? Powód:" : "Przyczyna podana przez osobę"}
      withDay={step === "declineAtCentre"}
      danger={step === "withdraw"}
      seen={{ editionId, ...seen, decision }}
    />
  );
}
