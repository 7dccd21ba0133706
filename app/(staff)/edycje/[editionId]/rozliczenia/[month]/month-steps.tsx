import { WhyNot } from "#components/law/why-not.tsx";
import { Button } from "#components/ui/button.tsx";
import { State } from "#components/ui/state.tsx";
import { settlementMark } from "#components/ui/state-marks.ts";
import { type StepLine, StepList } from "#components/ui/step-list.tsx";
import { roleLabel } from "#lib/institutions/labels.ts";
import { hardSpaces } from "#lib/platform/polish.ts";
import { NOT_SETTLED, settlementStatusLabel, stepQuestion } from "#lib/settlements/labels.ts";
import type { MonthPage } from "#lib/settlements/loaders/month.ts";
import { settlementTransitions } from "#lib/settlements/transitions.ts";
import { DraftButton } from "./draft-button.tsx";
import { StepDialog } from "./step-dialog.tsx";

/** Where the month stands and what is possible now, by whom: drawn from the table of its steps (domain.md 4.6). */
export function MonthSteps({ page }: { page: MonthPage }) {
  const { settlement, finished, steps } = page;
  const state = settlement?.status ?? "none";
  return (
    <div className="mb-6">
      <StepList
        label="Co teraz można"
        state={<State {...settlementMark[state]}>{state === "none" ? NOT_SETTLED : settlementStatusLabel[state]}</State>}
        steps={settlement ? steps.map((step) => lineOf(step, page)) : [draftLine(page)]}
        otherwise={finished ? "Rozliczenie miesiąca jest zakończone." : undefined}
      />
    </div>
  );
}

function draftLine({ draft, mayDraft, edition, month, centre }: MonthPage): StepLine {
  const { label, to, roles } = settlementTransitions.draft;
  const stops = draft?.stops ?? [];
  return {
    key: "draft",
    ...{ label, to: settlementStatusLabel[to], who: `Następny krok: ${roles.map((role) => roleLabel[role]).join(" albo ")}` },
    ...(stops.length > 0 ? { obstacle: <WhyNot label={label} stops={stops} /> } : {}),
    ...(mayDraft
      ? {
          action:
            stops.length > 0 ? (
              <Button disabled>{label}</Button>
            ) : (
              <DraftButton editionId={edition.id} month={month} centre={centre.shortName} />
            ),
        }
      : {}),
  };
}

function lineOf(step: MonthPage["steps"][number], { settlement, lines, edition, month, sums }: MonthPage): StepLine {
  const next = step.usual ? "Następny krok: " : "";
  const line = {
    key: step.step,
    label: step.label,
    to: settlementStatusLabel[step.to],
    who: hardSpaces(`${next}${step.roles.map((role) => roleLabel[role]).join(" albo ")}`),
  };
  if (!step.isMine || !settlement || step.step === "draft") return line;
  if (step.stops.length > 0)
    return { ...line, action: <Button disabled>{step.label}</Button>, obstacle: <WhyNot label={step.label} stops={step.stops} /> };
  const people = new Set(lines.map(({ participationId }) => participationId)).size;
  const claim = settlement.claims.at(-1);
  return {
    ...line,
    action: (
      <StepDialog
        step={step.step}
        label={step.label}
        usual={step.usual ?? false}
        question={stepQuestion(step.step, { month, people, amountGrosz: sums?.amountGrosz ?? 0 })}
        seen={{ editionId: edition.id, settlementId: settlement.id, version: settlement.version }}
        start={{ mostGrosz: settlement.refundGrosz, claimedGrosz: claim?.amountGrosz ?? 0, acceptedGrosz: claim?.acceptedGrosz ?? 0 }}
        warnings={step.warnings.map(({ code, what, why, fix }) => ({ code, text: `${what} ${why} ${fix}` }))}
      />
    ),
  };
}
