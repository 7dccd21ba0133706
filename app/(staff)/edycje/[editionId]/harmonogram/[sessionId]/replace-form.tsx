"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useWatch } from "react-hook-form";
import type { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { useCloseForm } from "#components/form/opened-form.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { useForm } from "#components/form/use-form.ts";
import { useStep } from "#components/form/use-step.ts";
import { asksReason, WarningReason } from "#components/form/warning-reason.tsx";
import { newId } from "#lib/platform/ids.ts";
import { formatClock } from "#lib/platform/polish.ts";
import { makeUpSession, moveSession } from "#lib/schedule/actions/changes.ts";
import type { SessionPage } from "#lib/schedule/loaders/planning.ts";
import { makeUpSchema, moveSchema } from "#lib/schedule/schema.ts";
import { scheduleTransitions } from "#lib/schedule/transitions.ts";
import { MeetingPreview } from "../meeting-preview.tsx";
import { answerOf, previewOfSession, weekLeftBehind } from "../preview.ts";
import { RoomField } from "../room-field.tsx";
import { ShortWeeks } from "../short-weeks.tsx";
import { SpecialistField } from "../specialist-field.tsx";
import { TimeFields } from "../time-fields.tsx";
import { ChangeReason } from "./change-reason.tsx";
import { StaleSession } from "./stale-session.tsx";

type Values = z.input<typeof moveSchema>;
const schemas = { move: moveSchema, makeUp: makeUpSchema };
const actions = { move: moveSession, makeUp: makeUpSession };

/** "Przenieś zajęcia" and "Zaplanuj odrobienie": the day, time and place of the meeting that stands in for this one. */
export function ReplaceForm({ page, step }: { page: SessionPage; step: "move" | "makeUp" }) {
  const { session, edition, specialists, rooms, building } = page;
  const router = useRouter();
  const close = useCloseForm();
  const { run, busy, refusal } = useStep<{ sessionId: string }>(actions[step]);
  const form = useForm<Values>({
    // Both ask for the same fields; a making up asks for no kind of reason.
    resolver: zodResolver(schemas[step]) as never,
    defaultValues: {
      ...{ requestId: newId(), editionId: edition.id, sessionId: session.id, version: session.version, heldOn: "" },
      ...{ startsAt: formatClock(session.startsAt), endsAt: formatClock(session.endsAt), room: session.room ?? "" },
      ...{ specialistId: session.specialistId ?? "", reason: "" },
    },
  });
  const { errors } = form.formState;
  const typed = useWatch({ control: form.control, compute: (values: Values) => values });
  const meetings = previewOfSession(typed, session, building);
  const { isBlocked, isWarned } = answerOf(meetings);
  const send = form.handleSubmit(async (input) => {
    if (isWarned && input.reason === "") return form.setError("reason", { message: "Wpisz uzasadnienie." }, { shouldFocus: true });
    const result = await run({ ...input, version: session.version });
    if (result.ok) router.push(`/edycje/${edition.id}/harmonogram/${result.value.sessionId}`);
  });
  return (
    <form method="post" noValidate onSubmit={send} aria-label={scheduleTransitions[step].label}>
      <DateField control={form.control} name="heldOn" label="Nowa data" />
      <TimeFields
        startsAt={{ field: form.register("startsAt"), error: errors.startsAt?.message }}
        endsAt={{ field: form.register("endsAt"), error: errors.endsAt?.message }}
      />
      <RoomField rooms={rooms} error={errors.room?.message} {...form.register("room")} />
      {specialists ? (
        <SpecialistField specialists={specialists} error={errors.specialistId?.message} {...form.register("specialistId")} />
      ) : null}
      {step === "move" ? (
        <ChangeReason
          kind={{ field: form.register("changeKind"), error: errors.changeKind?.message }}
          reason={{ field: form.register("reason"), error: errors.reason?.message }}
        />
      ) : null}
      {step === "move" && meetings.length > 0 ? <ShortWeeks groups={weekLeftBehind(session, building, meetings)} /> : null}
      {building ? <MeetingPreview meetings={meetings} building={building} /> : null}
      <RefusalNotice refusal={refusal} />
      <StaleSession refusal={refusal} />
      {step === "makeUp" && (isWarned || asksReason(refusal) || typed.reason) ? (
        <WarningReason field={form.register("reason")} error={errors.reason?.message} />
      ) : null}
      <StepButtons label={scheduleTransitions[step].label} busy={busy} stopped={isBlocked} onClose={close} />
    </form>
  );
}
