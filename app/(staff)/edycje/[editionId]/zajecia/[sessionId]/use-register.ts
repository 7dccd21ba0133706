import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { FormRefusal } from "#components/form/refusal-notice.tsx";
import { recordAttendance } from "#lib/attendance/actions.ts";
import { savedRegister } from "#lib/attendance/schema.ts";
import { newId } from "#lib/platform/ids.ts";
import { submit } from "#lib/platform/submit.ts";
import { changesOf, type FormPage, merged, type SheetRow, savedRows } from "./sheet.ts";

export type Progress = { kind: "idle" | "saving" } | { kind: "saved"; at: string } | { kind: "failed"; refusal: FormRefusal };
/** Somebody else's save, met by ours: `rows` as they stand, `by` and `at` as printed. */
export type Conflict = { version: number; rows: SheetRow[]; closed: boolean; by: string; at: string };
/** What the database is known to hold: the version and the lines that this form last read or saved. */
export type Base = { version: number; rows: SheetRow[] };

/** Saving a register: one request for all people; until it is acknowledged everything typed stays in the form. */
export function useRegister(page: FormPage, form: UseFormReturn<{ rows: SheetRow[] }>) {
  const router = useRouter();
  const [base, setBase] = useState<Base>({ version: page.version, rows: page.rows });
  const [progress, setProgress] = useState<Progress>({ kind: "idle" });
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const busy = useRef(false);
  const sent = useRef({ body: "", requestId: "" });

  const send = async (rows: SheetRow[], version: number) => {
    if (busy.current) return;
    busy.current = true;
    const slow = setTimeout(() => setProgress({ kind: "saving" }), 1000);
    const marks = rows.filter(({ status }) => status !== "");
    const body = JSON.stringify({ version, marks });
    // The same content keeps its request id, so that a repeat after a lost answer is recognised; other content gets another.
    if (sent.current.body !== body) sent.current = { body, requestId: newId() };
    const place = { editionId: page.editionId, sessionId: page.sessionId };
    const result = await submit<Parameters<typeof recordAttendance>[0], { version: number; savedAt: string }>(recordAttendance, {
      ...place,
      requestId: sent.current.requestId,
      version,
      marks: marks as (SheetRow & { status: Exclude<SheetRow["status"], ""> })[],
    });
    clearTimeout(slow);
    busy.current = false;
    if (result.ok) {
      setBase({ version: result.value.version, rows });
      setConflict(null);
      for (const [index, { reason }] of rows.entries()) if (reason !== "") form.setValue(`rows.${index}.reason`, "");
      return setProgress({ kind: "saved", at: result.value.savedAt });
    }
    const { refusal } = result;
    // What others saved meanwhile decides which lines are corrections.
    if (refusal.kind === "stale" || refusal.kind === "rules") router.refresh();
    if (refusal.kind === "stale") return meet(rows, refusal);
    if (refusal.kind === "fields") showFaults(rows, marks, refusal.fields);
    setProgress({ kind: "failed", refusal });
  };

  const meet = (rows: SheetRow[], refusal: Extract<FormRefusal, { kind: "stale" }>) => {
    const saved = savedRegister.parse(refusal.saved);
    const stored = savedRows(saved, rows);
    const kept = merged(rows, base.rows, stored);
    form.setValue("rows", kept);
    if (changesOf(kept, stored) === 0 && !saved.closed) {
      setBase({ version: saved.version, rows: stored });
      return setProgress({ kind: "saved", at: refusal.savedAt });
    }
    setProgress({ kind: "failed", refusal });
    setConflict({ version: saved.version, rows: stored, closed: saved.closed, by: refusal.savedBy, at: refusal.savedAt });
  };

  const showFaults = (rows: SheetRow[], marks: SheetRow[], fields: Readonly<Record<string, string>>) => {
    for (const [path, message] of Object.entries(fields)) {
      const [, index, field] = path.split(".");
      const row = rows.findIndex(({ participationId }) => participationId === marks[Number(index)]?.participationId);
      if (row >= 0)
        form.setError(`rows.${row}.${field === "note" || field === "reason" ? field : "minutes"}`, { message }, { shouldFocus: true });
    }
  };

  const save = ({ rows }: { rows: SheetRow[] }) => send(structuredClone(rows), base.version);
  /** "Zapisz wpisane tutaj": over the version that was shown, and no later one. */
  const saveTyped = ({ rows }: { rows: SheetRow[] }) => send(structuredClone(rows), conflict?.version ?? base.version);
  const keepSaved = () => {
    if (!conflict) return;
    form.setValue("rows", conflict.rows);
    setBase({ version: conflict.version, rows: conflict.rows });
    setConflict(null);
    setProgress({ kind: "idle" });
  };
  const offline = progress.kind === "failed" && progress.refusal.kind === "offline";
  useResend(offline, () => form.handleSubmit(save)());
  return { base, setBase, progress, conflict, save, saveTyped, keepSaved };
}

/** What waits for the connection is sent by itself when it is back, and the browser asks before the tab is closed. */
function useResend(waiting: boolean, resend: () => void) {
  const latest = useRef(resend);
  latest.current = resend;
  useEffect(() => {
    if (!waiting) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    const again = () => latest.current();
    window.addEventListener("beforeunload", ask);
    window.addEventListener("online", again);
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("online", again);
    };
  }, [waiting]);
}
