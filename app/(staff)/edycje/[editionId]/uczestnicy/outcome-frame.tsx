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

export const OutcomeFrame = ({ label, framed, children }: { label: string; framed?: boolean; children: ReactNode }) =>
  framed ? <StepFrame label={label}>{children}</StepFrame> : children;
