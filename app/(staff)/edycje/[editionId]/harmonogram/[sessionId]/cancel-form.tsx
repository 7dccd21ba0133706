"use client";

import { useCloseForm } from "#components/form/opened-form.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { cancelSession } from "#lib/schedule/actions/changes.ts";
import { cancelQuestion } from "#lib/schedule/labels.ts";
import type { SessionPage } from "#lib/schedule/loaders/planning.ts";
import { cancelSchema } from "#lib/schedule/schema.ts";
import { scheduleTransitions } from "#lib/schedule/transitions.ts";
import { weekLeftBehind } from "../preview.ts";
import { ShortWeeks } from "../short-weeks.tsx";
import { ChangeReason } from "./change-reason.tsx";
import { StaleSession } from "./stale-session.tsx";

/** "Odwołaj zajęcia": the kind of reason and the reason. */
export function CancelForm({ page: { session, edition, building } }: { page: SessionPage }) {
  const onClose = useCloseForm();
  const { form, busy, refusal, onSubmit, errorOf } = useStepForm({
    ...{ action: cancelSession, schema: cancelSchema, onClose },
    seen: { editionId: edition.id, sessionId: session.id, version: session.version },
    start: { changeKind: undefined, reason: "" },
  });
  return (
    <form method="post" noValidate onSubmit={onSubmit} aria-label={scheduleTransitions.cancel.label}>
      <p className="mb-3 font-semibold">{cancelQuestion}</p>
      <ShortWeeks groups={weekLeftBehind(session, building)} />
      <ChangeReason
        kind={{ field: form.register("changeKind"), error: errorOf("changeKind") }}
        reason={{ field: form.register("reason"), error: errorOf("reason") }}
      />
      <RefusalNotice refusal={refusal} />
      <StaleSession refusal={refusal} />
      <StepButtons label={scheduleTransitions.cancel.label} look="dangerFilled" busy={busy} onClose={onClose} />
    </form>
  );
}
