"use client";

import type { OutcomeStep } from "#lib/courses/transitions/outcome.ts";
import type { CourseStep } from "#lib/courses/transitions/participation.ts";
import { AgreeForm } from "./agree-form.tsx";
import { DeclineForm, RestoreForm, ReturnForm } from "./back-forms.tsx";
import { CloseForm } from "./close-form.tsx";
import { ConfirmForm } from "./confirm-form.tsx";
import { DecideForm } from "./decide-form.tsx";
import { EndEarlyForm } from "./end-early-form.tsx";
import { FollowUpForm } from "./follow-up-form.tsx";
import { ProposeForm } from "./propose-form.tsx";
import { ReportForm } from "./report-form.tsx";
import type { StepFormProps } from "./step-form-props.ts";

/** What can be opened in a panel: every step somebody takes, and the note of what happened afterwards. */
export type StepKey = Exclude<CourseStep, "complete"> | OutcomeStep | "followUp";

/** The form of one step. */
export function StepForm({ step, ...form }: StepFormProps & { step: StepKey }) {
  const several = { page: form.page, rows: [form.row], onClose: form.onClose, onSaved: form.onSaved };
  switch (step) {
    case "report":
      return <ReportForm {...form} />;
    case "confirm":
      return <ConfirmForm {...form} />;
    case "restore":
      return <RestoreForm {...form} />;
    case "endEarly":
      return <EndEarlyForm {...form} />;
    case "propose":
      return <ProposeForm {...several} />;
    case "decide":
      return <DecideForm {...several} />;
    case "agree":
      return <AgreeForm {...several} />;
    case "return":
      return <ReturnForm {...form} />;
    case "decline":
      return <DeclineForm {...form} />;
    case "close":
      return <CloseForm {...form} />;
    case "followUp":
      return <FollowUpForm {...form} />;
  }
}
