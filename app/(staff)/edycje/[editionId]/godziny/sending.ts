import { z } from "zod";
import { sendingOf } from "#lib/platform/kept/sending.ts";
import { recordWeek } from "#lib/work/actions/week.ts";
import { AbsenceKind, WorkStatus } from "#prisma/generated/client/enums.ts";

const details = z
  .object({
    status: z.enum(WorkStatus),
    absenceKind: z.enum(AbsenceKind).nullable(),
    startsAt: z.string().nullable(),
    workKindId: z.string().nullable(),
  })
  .partial();
const typedCell = z.object({
  value: z.union([z.number(), z.string()]),
  version: z.number().nullable(),
  details: details.optional(),
});

/** Cells of a week as they are kept on the device, by `cellKey`, each with the version it was typed over. No names. */
export const weekValues = z.object({
  editionId: z.string(),
  week: z.string(),
  cells: z.record(z.string(), typedCell),
  reasons: z.record(z.string(), z.string()),
});
export type WeekValues = z.infer<typeof weekValues>;
export type WeekSaved = { saved: number; savedAt: string; versions: readonly { key: string; version: number | null }[] };

/** What is typed over cells that are saved now: their new versions. */
export function overSaved<V extends Pick<WeekValues, "cells">>(values: V, { versions }: WeekSaved): V {
  const saved = new Map(versions.map(({ key, version }) => [key, version]));
  const cells = Object.entries(values.cells).map(([key, cell]) => [key, saved.has(key) ? { ...cell, version: saved.get(key) } : cell]);
  return { ...values, cells: Object.fromEntries(cells) };
}

/** A cell's key as `cellKey` made it. */
export function placeOf(key: string) {
  const [participationId = "", workPlaceId = "", on = ""] = key.split("/");
  return { participationId, workPlaceId, on };
}

export const weekSending = sendingOf<WeekValues, WeekSaved>({
  values: weekValues,
  call: recordWeek,
  inputOf: ({ editionId, week, cells, reasons }) => {
    const sent = Object.entries(cells).map(([key, { value, ...cell }]) => ({ ...placeOf(key), typed: value, ...cell }));
    const ids = new Set(sent.map(({ participationId }) => participationId));
    const told = Object.entries(reasons).filter(([id, text]) => ids.has(id) && text.trim() !== "");
    return { editionId, week, cells: sent, reasons: told.map(([participationId, text]) => ({ participationId, text })) };
  },
  onto: overSaved,
});
