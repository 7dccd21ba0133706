import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { z } from "zod";
import type { FormRefusal } from "#components/form/refusal-notice.tsx";
import { useResend } from "#components/form/use-resend.ts";
import { dropDraft, keepDraft, readDraft } from "#lib/platform/drafts.ts";
import { newId } from "#lib/platform/ids.ts";
import { submit } from "#lib/platform/submit.ts";
import { recordWeek } from "#lib/work/actions.ts";
import type { SentCell } from "#lib/work/rules/save.ts";
import type { WeekSheet } from "#lib/work/rules/sheet.ts";
import { readTyped } from "#lib/work/rules/typed.ts";
import { type TypedCell, type TypedCells, type TypedReasons, type Unsaved, unsavedOf, withSaved } from "#lib/work/rules/view.ts";
import { type SavedCell, savedCells, type WeekHoursInput } from "#lib/work/schema.ts";

export type Progress = { kind: "idle" | "saving" } | { kind: "saved"; at: string } | { kind: "failed"; refusal: FormRefusal };
type Saved = { saved: number; savedAt: string; versions: readonly { key: string; version: number | null }[] };
/** Cells that somebody else changed while they were typed over here. */
export type Conflict = { cells: readonly SavedCell[]; by: string; at: string };

const typedCell = z.object({ value: z.union([z.number(), z.string()]), version: z.number().nullable() });
const draftSchema = z.object({ cells: z.record(z.string(), typedCell), reasons: z.record(z.string(), z.string()) });
const nothing = { cells: {}, reasons: {} };

/**
 * What was typed over a week and the way it is saved. Only touched cells are held, each with the version it was typed over; the
 * saved week stays with the server and may be read anew at any time. That is why no form library holds the values: it would know
 * neither the version nor that a cell saved by somebody else has the same value.
 */
export function useWeek(read: WeekSheet) {
  const router = useRouter();
  const [acknowledged, setAcknowledged] = useState<{ over: WeekSheet; cells: readonly SentCell[] } | null>(null);
  const sheet = acknowledged?.over === read ? withSaved(read, acknowledged.cells) : read;
  const [draft, setDraft] = useState<{ cells: TypedCells; reasons: TypedReasons }>(nothing);
  const [progress, setProgress] = useState<Progress>({ kind: "idle" });
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const busy = useRef(false);
  const sent = useRef({ body: "", requestId: "" });
  const unsaved = unsavedOf(sheet, draft.cells);
  useKeptDraft(sheet, draft, unsaved.length, setDraft);

  const send = async (cells: readonly Unsaved[]) => {
    if (busy.current || cells.length === 0) return;
    busy.current = true;
    const slow = setTimeout(() => setProgress({ kind: "saving" }), 1000);
    const body: Omit<WeekHoursInput, "requestId"> = { editionId: sheet.editionId, week: sheet.week, ...bodyOf(cells, draft.reasons) };
    const text = JSON.stringify(body);
    // The same content keeps its request id, so that a repeat after a lost answer is recognised; other content gets another.
    if (sent.current.body !== text) sent.current = { body: text, requestId: newId() };
    const result = await submit<WeekHoursInput, Saved>(recordWeek, {
      ...body,
      requestId: sent.current.requestId,
    });
    clearTimeout(slow);
    busy.current = false;
    if (result.ok) {
      const saved = acknowledge(cells, result.value);
      setAcknowledged((before) => ({ over: read, cells: [...(before?.over === read ? before.cells : []), ...saved] }));
      setConflict(null);
      setDraft(({ cells: now }) => ({ cells: now, reasons: {} }));
      setProgress({ kind: "saved", at: result.value.savedAt });
      return router.refresh();
    }
    const { refusal } = result;
    setProgress({ kind: "failed", refusal });
    if (refusal.kind === "stale") setConflict({ cells: savedCells.parse(refusal.saved), by: refusal.savedBy, at: refusal.savedAt });
    // What others saved meanwhile is shown; what was typed here stays over it.
    if (refusal.kind === "stale" || refusal.kind === "rules") router.refresh();
  };

  const type = (key: string, value: TypedCell["value"], version: number | null) => {
    // A cell that is still unsaved keeps the version it was first typed over.
    const over = unsaved.find((cell) => cell.key === key)?.version;
    setDraft(({ cells, reasons }) => ({ reasons, cells: { ...cells, [key]: { value, version: over === undefined ? version : over } } }));
    setProgress((now) => (now.kind === "saving" ? now : { kind: "idle" }));
  };
  const explain = (participationId: string, reason: string) =>
    setDraft(({ cells, reasons }) => ({ cells, reasons: { ...reasons, [participationId]: reason } }));
  const settle = (keep: "saved" | "typed") => {
    if (!conflict) return;
    const settled = settledCells(draft.cells, conflict, keep);
    setDraft({ ...draft, cells: settled });
    setConflict(null);
    setProgress({ kind: "idle" });
    if (keep === "typed") void send(unsavedOf(sheet, settled));
  };
  useResend(progress.kind === "failed" && progress.refusal.kind === "offline", () => void send(unsaved));
  return { sheet, draft, unsaved, progress, conflict, type, explain, settle, save: () => send(unsaved) };
}

/** What the database now holds of the cells that were sent. A cell that said what was saved already has no new version. */
function acknowledge(cells: readonly Unsaved[], { versions }: Saved): SentCell[] {
  const byKey = new Map(versions.map(({ key, version }) => [key, version]));
  return cells.flatMap(({ key, row, workPlaceId, on, value }) => {
    const read = readTyped(value);
    const version = byKey.get(key);
    return read.ok && version !== undefined
      ? [{ participationId: row.participationId, workPlaceId, on, minutes: read.minutes, version }]
      : [];
  });
}

const draftName = ({ editionId, week }: WeekSheet) => `godziny:${editionId}:${week}`;

function bodyOf(cells: readonly Unsaved[], reasons: TypedReasons): Pick<WeekHoursInput, "cells" | "reasons"> {
  const ids = new Set(cells.map(({ row }) => row.participationId));
  return {
    cells: cells.map(({ row, workPlaceId, on, value, version }) => ({
      ...{ participationId: row.participationId, workPlaceId, on, version },
      typed: value,
    })),
    reasons: Object.entries(reasons).flatMap(([participationId, text]) =>
      ids.has(participationId) && text.trim() !== "" ? [{ participationId, text }] : [],
    ),
  };
}

function settledCells(cells: TypedCells, { cells: saved }: Conflict, keep: "saved" | "typed"): TypedCells {
  const versions = new Map(saved.map((cell) => [`${cell.participationId}/${cell.workPlaceId}/${cell.on}`, cell.version]));
  return Object.fromEntries(
    Object.entries(cells).flatMap(([key, cell]): [string, TypedCell][] => {
      const version = versions.get(key);
      if (version === undefined) return [[key, cell]];
      return keep === "saved" ? [] : [[key, { ...cell, version }]];
    }),
  );
}

/** Keeps a copy of what is not saved in this tab, and brings it back after a reload or a new sign-in. */
function useKeptDraft(
  sheet: WeekSheet,
  draft: { cells: TypedCells; reasons: TypedReasons },
  entries: number,
  setDraft: (draft: { cells: TypedCells; reasons: TypedReasons }) => void,
): void {
  const { userId } = sheet;
  const name = draftName(sheet);
  const [ready, setReady] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form appears
  useEffect(() => {
    const kept = draftSchema.safeParse(readDraft(userId, name)).data;
    if (kept) setDraft(kept);
    setReady(true);
  }, []);
  useEffect(() => {
    if (!ready) return;
    if (entries > 0) keepDraft(userId, name, { count: entries, values: draft });
    else dropDraft(userId, name);
  }, [ready, entries, userId, name, draft]);
}
