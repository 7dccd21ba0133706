import { WhyNot } from "#components/law/why-not.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { State } from "#components/ui/state.tsx";
import { editionMark } from "#components/ui/state-marks.ts";
import { type StepLine, StepList } from "#components/ui/step-list.tsx";
import { editionStateLabel, stateRemark, stepQuestion } from "#lib/editions/labels.ts";
import type { Overview } from "#lib/editions/loaders/overview.ts";
import { editionTransitions } from "#lib/editions/transitions.ts";
import { roleLabel } from "#lib/institutions/labels.ts";
import { hardSpaces } from "#lib/platform/polish.ts";
import { StepDialog } from "./step-dialog.tsx";

type Step = Overview["way"]["steps"][number];

/** Where the edition stands and what is possible now, by whom: drawn from the table of its steps (domain.md 4.2). */
export function Way({ overview }: { overview: Overview }) {
  const { way, edition } = overview;
  return (
    <div className="mb-6">
      <StepList
        label="Co teraz można"
        state={<State {...editionMark[way.state === "SETTLEMENT_PROPOSED" ? "ENDED" : way.state]}>{editionStateLabel[way.state]}</State>}
        steps={way.steps.map((step) => lineOf(step, overview))}
        otherwise={stateRemark(way.state, edition)}
      />
    </div>
  );
}

function lineOf(step: Step, { way, edition }: Overview): StepLine {
  const next = step.usual ? "Następny krok: " : "";
  return {
    key: step.step,
    label: step.label,
    to: editionStateLabel[editionTransitions[step.step].to],
    who: hardSpaces(`${next}${step.roles.map((role) => roleLabel[role]).join(step.step === "report" ? " i " : " albo ")}`),
    ...(step.isMine ? ownStep(step, { ...edition, ...way }) : {}),
  };
}

function ownStep(step: Step, asked: Parameters<typeof stepQuestion>[1] & { id: string; version: number }) {
  // The summary is approved on its own page, by both sides in turn.
  if (step.step === "report")
    return { action: <ButtonLink href={`/edycje/${asked.id}/podsumowanie#zatwierdzenie`}>{step.label}</ButtonLink> };
  if (step.stops.length > 0)
    return { action: <Button disabled>{step.label}</Button>, obstacle: <WhyNot label={step.label} stops={step.stops} /> };
  return {
    action: (
      <StepDialog
        step={step.step}
        label={step.label}
        question={stepQuestion(step.step, asked)}
        editionId={asked.id}
        version={asked.version}
        needsReason={step.needsReason ?? false}
        warnings={step.warnings.map(({ code, what, why, fix }) => ({ code, text: `${what} ${why} ${fix}` }))}
      />
    ),
  };
}
