"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import type { z } from "zod";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { useForm } from "#components/form/use-form.ts";
import { useStep } from "#components/form/use-step.ts";
import { newId } from "#lib/platform/ids.ts";
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
  const router = useRouter();
  const close = useCloseForm();
  const { run, busy, refusal } = useStep(cancelSession);
  const form = useForm<z.input<typeof cancelSchema>, unknown, z.output<typeof cancelSchema>>({
    resolver: zodResolver(cancelSchema),
    defaultValues: { requestId: newId(), editionId: edition.id, sessionId: session.id, version: session.version, reason: "" },
  });
  const { errors } = form.formState;
  const send = form.handleSubmit(async (input) => {
    if (!(await run({ ...input, version: session.version })).ok) return;
    close();
    router.refresh();
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label={scheduleTransitions.cancel.label}>
      <p className="mb-3 font-semibold">{cancelQuestion}</p>
      <ShortWeeks groups={weekLeftBehind(session, building)} />
      <ChangeReason
        kind={{ field: form.register("changeKind"), error: errors.changeKind?.message }}
        reason={{ field: form.register("reason"), error: errors.reason?.message }}
      />
      <RefusalNotice refusal={refusal} />
      <StaleSession refusal={refusal} />
      <StepButtons label={scheduleTransitions.cancel.label} look="dangerFilled" busy={busy} onClose={close} />
    </form>
  );
}
