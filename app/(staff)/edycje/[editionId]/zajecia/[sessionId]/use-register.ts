import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { type UseFormReturn, useWatch } from "react-hook-form";
import type { FormRefusal } from "#components/form/refusal-notice.tsx";
import { useKept } from "#components/form/use-kept.ts";
import { savedRegister } from "#lib/attendance/schema.ts";
import { type RegisterValues, registerValues } from "./sending.ts";
import { changesOf, type FormPage, merged, type SheetForm, type SheetRow, sameRow, savedRows } from "./sheet.ts";

/** Somebody else's save, met by ours: `rows` as they stand, `by` and `at` as printed. */
export type Conflict = { version: number; rows: SheetRow[]; closed: boolean; by: string; at: string };
/** What the database is known to hold: the version and the lines that this form last read or saved. */
type Base = { version: number; rows: SheetRow[] };

/** Saving a register: one request for all people. Until it is acknowledged everything stays in the form and on this device. */
export function useRegister(page: FormPage, form: UseFormReturn<SheetForm>) {
  const router = useRouter();
  const { editionId, sessionId } = page;
  const [base, setBase] = useState<Base>({ version: page.version, rows: page.rows });
  /** what was submitted and is not acknowledged: what is typed from then on lies over it */
  const [sent, setSent] = useState<SheetRow[] | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [rows, reason] = useWatch({ control: form.control, name: ["rows", "reason"] });
  const over = { version: base.version, rows: sent ?? base.rows };
  const changes = changesOf(rows, over.rows);

  /** lines as they were kept, in the order of this page; people who joined since come from the page */
  const onPage = (found: readonly SheetRow[]) => {
    const byPerson = new Map(found.map((line) => [line.participationId, line]));
    return page.rows.map((line) => byPerson.get(line.participationId) ?? line);
  };
  const show = (now: readonly SheetRow[]) => {
    for (const [index, row] of now.entries()) {
      const shown = form.getValues(`rows.${index}`);
      if (shown && !(sameRow(shown, row) && shown.reason === row.reason)) form.setValue(`rows.${index}`, row);
    }
  };
  const restore = (kept: { sent: RegisterValues | null; draft: RegisterValues | null }) => {
    const first = kept.sent ?? kept.draft;
    const last = kept.draft ?? kept.sent;
    if (!first || !last) return;
    show(onPage(last.rows));
    form.setValue("reason", last.reason);
    setBase({ version: first.base.version, rows: onPage(first.base.rows) });
    setSent(kept.sent && onPage(kept.sent.rows));
  };
  const acknowledged = (values: RegisterValues, { version }: { version: number }) => {
    const saved = onPage(values.rows);
    setBase({ version, rows: saved });
    setSent((later) => (later && changesOf(later, saved) > 0 ? later : null));
    setConflict(null);
    for (const [index, { reason }] of saved.entries())
      if (reason !== "" && form.getValues(`rows.${index}.reason`) === reason) form.setValue(`rows.${index}.reason`, "");
  };
  const refused = (values: RegisterValues, refusal: FormRefusal, asked: boolean) => {
    setSent(null);
    // What others saved meanwhile decides which lines are corrections.
    if (refusal.kind === "stale" || refusal.kind === "rules") router.refresh();
    if (refusal.kind === "stale") meet(values, refusal);
    if (refusal.kind === "fields") showFaults(values.rows, refusal.fields, asked);
  };
  const meet = ({ base: before }: RegisterValues, refusal: Extract<FormRefusal, { kind: "stale" }>) => {
    const saved = savedRegister.parse(refusal.saved);
    const typed = form.getValues("rows");
    const stored = savedRows(saved, typed);
    const now = merged(typed, onPage(before.rows), stored);
    show(now);
    if (changesOf(now, stored) === 0 && !saved.closed) {
      setBase({ version: saved.version, rows: stored });
      return kept.drop(refusal.savedAt);
    }
    setConflict({ version: saved.version, rows: stored, closed: saved.closed, by: refusal.savedBy, at: refusal.savedAt });
  };
  const showFaults = (typed: readonly SheetRow[], fields: Readonly<Record<string, string>>, asked: boolean) => {
    const marks = typed.filter(({ status }) => status !== "");
    for (const [path, message] of Object.entries(fields)) {
      const [, index, field] = path.split(".");
      const row = typed.findIndex(({ participationId }) => participationId === marks[Number(index)]?.participationId);
      if (row >= 0)
        form.setError(`rows.${row}.${field === "note" || field === "reason" ? field : "minutes"}`, { message }, { shouldFocus: asked });
    }
  };

  const kept = useKept<RegisterValues, { version: number; savedAt: string }>({
    form: {
      ...{ name: `register:${sessionId}`, kind: "register", title: page.title },
      href: `/edycje/${editionId}/zajecia/${sessionId}`,
    },
    schema: registerValues,
    typed: { values: { editionId, sessionId, base: over, rows, reason }, count: changes },
    ...{ onRestore: restore, onSaved: acknowledged, onRefused: refused },
  });

  // A step of the register (held, sent back) makes a new version too: with nothing typed the form goes on from it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when another version arrives, about what stands then
  useEffect(() => {
    if (page.version <= base.version || changes > 0 || sent !== null || conflict) return;
    show(page.rows);
    setBase({ version: page.version, rows: page.rows });
  }, [page.version]);

  const send = ({ rows: typed, reason: why }: SheetForm, { version, rows: seen }: Base) => {
    const copy = structuredClone([...typed]);
    const values = { editionId, sessionId, base: { version, rows: seen }, rows: copy, reason: why };
    const sending = kept.submit(values, changesOf(copy, seen));
    setSent(copy);
    return sending;
  };
  const save = (sheet: SheetForm) => send(sheet, over);
  /** "Zapisz wpisane tutaj": over the version that was shown, and no later one. */
  const saveTyped = (sheet: SheetForm) => send(sheet, conflict ?? base);
  const keepSaved = () => {
    if (!conflict) return;
    show(conflict.rows);
    setBase({ version: conflict.version, rows: conflict.rows });
    setConflict(null);
    kept.drop();
  };
  return { base, changes, waits: sent !== null, progress: kept.progress, resend: kept.resend, conflict, save, saveTyped, keepSaved };
}
