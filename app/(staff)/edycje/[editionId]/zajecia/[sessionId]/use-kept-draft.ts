import { useEffect, useState } from "react";
import { type UseFormReturn, useWatch } from "react-hook-form";
import { z } from "zod";
import { dropDraft, keepDraft, readDraft } from "#lib/platform/drafts.ts";
import { AttendanceStatus } from "#prisma/generated/client/enums.ts";
import { changesOf, type FormPage, type SheetRow } from "./sheet.ts";
import type { Base } from "./use-register.ts";

const status = z.enum(AttendanceStatus).or(z.literal(""));
const row = z.object({
  participationId: z.string(),
  status,
  minutes: z.union([z.number(), z.string()]),
  note: z.string(),
  reason: z.string().default(""),
});
const draftSchema = z.object({ base: z.object({ version: z.number(), rows: z.array(row) }), rows: z.array(row) });

/**
 * Keeps a copy of what is not saved yet in this tab, and brings it back after a reload or a new sign-in, with the version it was
 * typed on, so that a save by somebody else in between is shown and not overwritten.
 *
 * @returns how many lines differ from what is saved
 */
export function useKeptDraft(page: FormPage, form: UseFormReturn<{ rows: SheetRow[] }>, base: Base, setBase: (base: Base) => void): number {
  const [ready, setReady] = useState(false);
  const rows = useWatch({ control: form.control, name: "rows" });
  const name = `register:${page.sessionId}`;
  const changes = changesOf(rows, base.rows);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form appears
  useEffect(() => {
    const draft = draftSchema.safeParse(readDraft(page.userId, name)).data;
    if (draft) {
      const typed = new Map(draft.rows.map((line) => [line.participationId, line]));
      const seen = new Map(draft.base.rows.map((line) => [line.participationId, line]));
      const over = (found: typeof typed) => page.rows.map((line) => found.get(line.participationId) ?? line);
      form.setValue("rows", over(typed));
      setBase({ version: draft.base.version, rows: over(seen) });
    }
    setReady(true);
  }, []);

  useEffect(() => {
    if (!ready) return;
    if (changes > 0) keepDraft(page.userId, name, { count: changes, values: { base, rows } });
    else dropDraft(page.userId, name);
  }, [ready, changes, page.userId, name, base, rows]);
  return changes;
}
