import type { IsoDate } from "#lib/platform/calendar.ts";
import type { Summary } from "./summary.ts";

/** Figures of a summary as they stood when it was approved: people, minutes and grosze, of nobody in particular. */
export type ApprovedFigures = {
  readonly takenUp: number;
  readonly completed: number;
  readonly interrupted: number;
  readonly endedEarly: number;
  readonly outcomes: number;
  readonly workMinutes: number;
  readonly sessionMinutes: number;
  readonly costGrosz: number;
  readonly refundGrosz: number;
};
export type ApprovedFigure = keyof ApprovedFigures;

export function figuresOf({ people, ends, outcomes, activation, integration, costs }: Summary): ApprovedFigures {
  const sum = (some: readonly { count: number }[]) => some.reduce((total, { count }) => total + count, 0);
  return {
    ...{ takenUp: people.length, completed: ends.completed, interrupted: sum(ends.interrupted), endedEarly: sum(ends.endedEarly) },
    ...{ outcomes: sum(outcomes), workMinutes: activation.done.part, sessionMinutes: integration.done.part },
    ...{ costGrosz: costs.totalGrosz, refundGrosz: costs.activation.total.refundGrosz },
  };
}

/** An institution's approval. It names the version of the words it was given to: changed words are approved anew. */
export type Approval = {
  readonly institutionId: string;
  readonly reportVersion: number;
  readonly givenOn: IsoDate;
  readonly givenById: string;
  readonly figures: ApprovedFigures;
};

/** Who of the sides has approved the words as they stand. */
export const standing = (approvals: readonly Approval[], version: number): Approval[] =>
  approvals.filter(({ reportVersion }) => reportVersion === version);

/** Figures that are no longer as they were approved. */
export type Difference = { readonly figure: ApprovedFigure; readonly approved: number; readonly now: number };

export const differences = (approved: ApprovedFigures, now: ApprovedFigures): Difference[] =>
  (Object.keys(now) as ApprovedFigure[])
    .filter((figure) => approved[figure] !== now[figure])
    .map((figure) => ({ figure, approved: approved[figure], now: now[figure] }));
