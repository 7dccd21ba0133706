"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import type { z } from "zod";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { addSessionNote } from "#lib/attendance/actions/notes.ts";
import { sessionNoteSchema } from "#lib/attendance/schema.ts";
import { newId } from "#lib/platform/ids.ts";

/** A new remark about a session; those written stay as they are. */
export function NoteForm({ editionId, sessionId }: { editionId: string; sessionId: string }) {
  const router = useRouter();
  const { run, busy, refusal } = useStep(addSessionNote);
  const form = useForm<z.input<typeof sessionNoteSchema>>({
    resolver: zodResolver(sessionNoteSchema),
    defaultValues: { requestId: newId(), editionId, sessionId, text: "" },
  });
  const send = form.handleSubmit(async (input) => {
    if (!(await run(input)).ok) return;
    form.reset();
    router.refresh();
  });
  return (
    <form method="post" noValidate onSubmit={send} className="mt-4 max-w-form">
      <RefusalNotice refusal={refusal} />
      <TextareaField
        label="Uwaga o zajęciach"
        hint="O przebiegu spotkania, nie o osobach. Nie wpisuj danych o zdrowiu ani rodzinie."
        error={form.formState.errors.text?.message}
        {...form.register("text")}
      />
      <p className="mt-3">
        <Button type="submit" look="second" busy={busy}>
          Dodaj uwagę o zajęciach
        </Button>
      </p>
    </form>
  );
}
