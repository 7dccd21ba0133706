import type { ReactNode } from "react";
import { StepFrame } from "#components/form/step-frame.tsx";
import type { CourseListView, CourseRow } from "./course-view.ts";

/** What a form about several outcomes is given; `framed` where it stands above the list and not in a panel. */
export type SeveralProps = {
  page: CourseListView;
  rows: readonly CourseRow[];
  framed?: boolean;
  onClose: () => void;
  onSaved: (text: string) => void;
};

/** The frame of a form about several outcomes; in a panel, which has a title of its own, there is none. */
export function OutcomeFrame({ label, framed, children }: { label: string; framed?: boolean; children: ReactNode }) {
  if (!framed) return children;
  return (
    <StepFrame label={label}>
      <h2 className="mb-4">{label}</h2>
      {children}
    </StepFrame>
  );
}

/** What stands at an outcome that nobody has chosen yet, once the form was sent; the server's refusal says the rule (R19, R20). */
export const unchosen = (kind: string, isSent: boolean): string | undefined =>
  isSent && kind === "" ? "Wybierz jeden rezultat." : undefined;
