import { useRouter } from "next/navigation";
import { useState } from "react";
import type { FormRefusal } from "#components/form/refusal-notice.tsx";
import { useKept } from "#components/form/use-kept.ts";
import type { KeptForm } from "#lib/platform/kept/records.ts";
import { formatDate, formatWeek } from "#lib/platform/polish.ts";
import type { SentCell } from "#lib/work/rules/save.ts";
import { cellKey } from "#lib/work/rules/save.ts";
import type { WeekSheet } from "#lib/work/rules/sheet.ts";
import { readTyped } from "#lib/work/rules/typed.ts";
import { detailsTyped, type TypedCell, type TypedCells, type TypedReasons, unsavedOf, withSaved } from "#lib/work/rules/view.ts";
import { type SavedCell, savedCells } from "#lib/work/schema/week.ts";
import { overSaved, placeOf, type WeekSaved, type WeekValues, weekValues } from "./sending.ts";

/** Cells that somebody else changed while they were typed over here. */
export type Conflict = { cells: readonly SavedCell[]; by: string; at: string };

type Typed = { cells: TypedCells; reasons: TypedReasons };
const nothing: Typed = { cells: {}, reasons: {} };

/**
 * What was typed over a week and the way it is saved. Only touched cells are held, each with the version it was typed over; the
 * saved week stays with the server and may be read anew at any time. That is why no form library holds the values: it would know
 * neither the version nor that a cell saved by somebody else has the same value.
 */
export function useWeek(read: WeekSheet) {
  const router = useRouter();
  const [acknowledged, setAcknowledged] = useState<{ over: WeekSheet; cells: readonly SentCell[] } | null>(null);
  const sheet = acknowledged?.over === read ? withSaved(read, acknowledged.cells) : read;
  const [draft, setDraft] = useState<Typed>(nothing);
  /** what was submitted and is not acknowledged */
  const [sent, setSent] = useState<TypedCells>({});
  const [told, setTold] = useState<FormRefusal | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const unsaved = unsavedOf(sheet, draft.cells);
  const changes = unsaved.filter((cell) => !isSame(sent[cell.key], cell)).length;
  const { editionId, week } = sheet;
  const valuesOf = (cells: ReturnType<typeof unsavedOf>): WeekValues => ({
    ...{ editionId, week, reasons: draft.reasons },
    cells: Object.fromEntries(cells.map(({ key, value, version, details }) => [key, { value, version, details }])),
  });

  const restore = (kept: { sent: WeekValues | null; draft: WeekValues | null }) => {
    setDraft({ cells: { ...kept.sent?.cells, ...kept.draft?.cells }, reasons: { ...kept.sent?.reasons, ...kept.draft?.reasons } });
    setSent(kept.sent?.cells ?? {});
  };
  const acknowledge = (values: WeekValues, saved: WeekSaved) => {
    const cells = savedOf(values, saved);
    setAcknowledged((before) => ({ over: read, cells: [...(before?.over === read ? before.cells : []), ...cells] }));
    setDraft((now) => ({ ...overSaved(now, saved), reasons: without(now.reasons, values.reasons) }));
    setSent((later) => Object.fromEntries(Object.entries(later).filter(([key, cell]) => !isSame(values.cells[key], cell))));
    setConflict(null);
    setTold(null);
    router.refresh();
  };
  const refused = (_: WeekValues, refusal: FormRefusal) => {
    setSent({});
    setTold(refusal);
    if (refusal.kind === "stale") setConflict({ cells: savedCells.parse(refusal.saved), by: refusal.savedBy, at: refusal.savedAt });
    // What others saved meanwhile is shown; what was typed here stays over it.
    if (refusal.kind === "stale" || refusal.kind === "rules") router.refresh();
  };
  const { progress, submit, resend, drop } = useKept<WeekValues, WeekSaved>({
    form: keptForm(sheet),
    schema: weekValues,
    typed: { values: valuesOf(unsaved), count: changes },
    ...{ onRestore: restore, onSaved: acknowledge, onRefused: refused },
  });

  const send = (cells: ReturnType<typeof unsavedOf>) => {
    if (cells.length === 0) return;
    setTold(null);
    void submit(valuesOf(cells), changes);
    setSent(valuesOf(cells).cells);
  };
  const type = (key: string, value: TypedCell["value"], version: number | null, details?: TypedCell["details"]) => {
    // A cell that is still unsaved keeps the version it was first typed over.
    const over = unsaved.find((cell) => cell.key === key)?.version;
    setDraft(({ cells, reasons }) => {
      const cell = { value, version: over === undefined ? version : over, details: { ...cells[key]?.details, ...details } };
      return { reasons, cells: { ...cells, [key]: cell } };
    });
    setTold(null);
  };
  const explain = (participationId: string, reason: string) =>
    setDraft(({ cells, reasons }) => ({ cells, reasons: { ...reasons, [participationId]: reason } }));
  const settle = (keep: "saved" | "typed") => {
    if (!conflict) return;
    const settled = settledCells(draft.cells, conflict, keep);
    setDraft({ ...draft, cells: settled });
    setConflict(null);
    setTold(null);
    if (keep === "typed") return send(unsavedOf(sheet, settled));
    drop();
  };
  const save = () => send(unsaved);
  return { sheet, draft, unsaved, changes, progress, told, conflict, type, explain, settle, save, resend };
}

/** The draft of a week, of a place's week or of its day: each is kept on its own, under its own address. */
function keptForm({ editionId, week, place, day, facts }: WeekSheet): KeptForm {
  const days = day ? formatDate(day) : `tydzień ${formatWeek(week, facts.edition)}`;
  return {
    ...{ name: ["week", editionId, day ?? week, ...(place ? [place.id] : [])].join(":"), kind: "week" },
    href: `/edycje/${editionId}/${place ? `praca/${place.id}` : "godziny"}?${day ? `data=${day}` : `tydzien=${week}`}`,
    title: `${place ? `Prace, ${place.name}` : "Godziny"}, ${days}`,
  };
}

/** What the database now holds of the cells that were sent. A cell that said what was saved already has no new version. */
function savedOf({ cells }: WeekValues, { versions }: WeekSaved): SentCell[] {
  const byKey = new Map(versions.map(({ key, version }) => [key, version]));
  return Object.entries(cells).flatMap(([key, { value, details }]) => {
    const read = readTyped(value);
    const version = byKey.get(key);
    return read.ok && version !== undefined
      ? [{ ...placeOf(key), minutes: read.minutes, version, details: detailsTyped({ details }, read) }]
      : [];
  });
}

const isSame = (one: TypedCell | undefined, other: TypedCell): boolean =>
  one?.value === other.value && JSON.stringify(one.details ?? {}) === JSON.stringify(other.details ?? {});

const without = (reasons: TypedReasons, saved: TypedReasons): TypedReasons =>
  Object.fromEntries(Object.entries(reasons).filter(([id, text]) => saved[id] !== text));

function settledCells(cells: TypedCells, { cells: saved }: Conflict, keep: "saved" | "typed"): TypedCells {
  const versions = new Map(saved.map((cell) => [cellKey(cell), cell.version]));
  return Object.fromEntries(
    Object.entries(cells).flatMap(([key, cell]): [string, TypedCell][] => {
      const version = versions.get(key);
      if (version === undefined) return [[key, cell]];
      return keep === "saved" ? [] : [[key, { ...cell, version }]];
    }),
  );
}
