"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useWatch } from "react-hook-form";
import type { z } from "zod";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { useStep } from "#components/form/use-step.ts";
import { asksReason, WarningReason } from "#components/form/warning-reason.tsx";
import { newId } from "#lib/platform/ids.ts";
import { formatClock } from "#lib/platform/polish.ts";
import { changeSession } from "#lib/schedule/actions/sessions.ts";
import type { SessionPage } from "#lib/schedule/loaders/planning.ts";
import { changeSchema } from "#lib/schedule/schema.ts";
import { scheduleTransitions } from "#lib/schedule/transitions.ts";
import { MeetingPreview } from "../meeting-preview.tsx";
import { answerOf, previewOfSession } from "../preview.ts";
import { RoomField } from "../room-field.tsx";
import { SpecialistField } from "../specialist-field.tsx";
import { TimeFields } from "../time-fields.tsx";
import { StaleSession } from "./stale-session.tsx";

type Values = z.input<typeof changeSchema>;

/** "Zmień zajęcia": time of the same day, room, topic and who leads it; another day is a move. */
export function ChangeForm({ page: { session, edition, specialists, rooms, building } }: { page: SessionPage }) {
  const router = useRouter();
  const close = useCloseForm();
  const { run, busy, refusal } = useStep(changeSession);
  const form = useForm<Values, unknown, z.output<typeof changeSchema>>({
    resolver: zodResolver(changeSchema),
    defaultValues: {
      ...{ requestId: newId(), editionId: edition.id, sessionId: session.id, version: session.version },
      ...{ startsAt: formatClock(session.startsAt), endsAt: formatClock(session.endsAt), room: session.room ?? "" },
      ...{ specialistId: session.specialistId ?? "", topic: session.topic ?? "", reason: "" },
    },
  });
  const { errors } = form.formState;
  const typed = useWatch({ control: form.control, compute: (values: Values) => values });
  // The day stays what it was; whoever chose it was asked about it.
  const meetings = previewOfSession({ ...typed, heldOn: session.heldOn }, session, building).map((one) => ({
    ...{ ...one, verdicts: one.verdicts.filter(({ code }) => code !== "P_DAY_OFF") },
  }));
  const { isBlocked, isWarned } = answerOf(meetings);
  const send = form.handleSubmit(async (input) => {
    if (isWarned && input.reason === "") return form.setError("reason", { message: "Wpisz uzasadnienie." }, { shouldFocus: true });
    if (!(await run({ ...input, version: session.version })).ok) return;
    close();
    router.refresh();
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label={scheduleTransitions.change.label}>
      <TimeFields
        startsAt={{ field: form.register("startsAt"), error: errors.startsAt?.message }}
        endsAt={{ field: form.register("endsAt"), error: errors.endsAt?.message }}
      />
      <RoomField rooms={rooms} error={errors.room?.message} {...form.register("room")} />
      <SpecialistField specialists={specialists ?? []} error={errors.specialistId?.message} {...form.register("specialistId")} />
      <TextField label="Temat" optional error={errors.topic?.message} {...form.register("topic")} />
      {building ? <MeetingPreview meetings={meetings} building={building} /> : null}
      <RefusalNotice refusal={refusal} />
      <StaleSession refusal={refusal} />
      {isWarned || asksReason(refusal) || typed.reason ? (
        <WarningReason field={form.register("reason")} error={errors.reason?.message} />
      ) : null}
      <StepButtons label="Zapisz zmiany" busy={busy} stopped={isBlocked} onClose={close} />
    </form>
  );
}
