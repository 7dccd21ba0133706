import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useRef } from "react";
import { useFieldArray, useWatch } from "react-hook-form";
import type { z } from "zod";
import { useForm } from "#components/form/use-form.ts";
import { newId } from "#lib/platform/ids.ts";
import { type ReferInput, referSchema } from "#lib/referrals/schema/candidates.ts";
import type { OfficeRow } from "./office-view.ts";

export type ReferValues = z.input<typeof referSchema>;
export type ReferralForm = ReturnType<typeof useReferral>;

const entryOf = (row: OfficeRow): ReferValues["people"][number] => ({
  nominationId: row.id,
  version: row.version,
  groupId: row.groupId,
  workPlaceId: row.workPlaceId,
  warningReason: "",
  exceptionReason: "",
});

type Ticked = Pick<ReferValues["people"][number], "nominationId" | "version">;
type Listed = Pick<OfficeRow, "id" | "version" | "mayRefer" | "section">;

/**
 * Who stays ticked when the list was read anew: whoever may still be referred, under the new version and with what was typed.
 * Whoever was put on the reserve list since `before` was read waits there for a tick of their own.
 */
export const stillTicked = <T extends Ticked>(ticked: readonly T[], rows: readonly Listed[], before: readonly Listed[]) =>
  ticked.flatMap((entry): T[] => {
    const row = rows.find(({ id, mayRefer }) => id === entry.nominationId && mayRefer);
    const moved = row?.section === "reserve" && before.some(({ id, section }) => id === row.id && section !== "reserve");
    return row && !moved ? [{ ...entry, version: row.version }] : [];
  });

/**
 * The form of a batch: a tick in the list puts a person into it. At first everybody who may be referred is ticked, as far as there
 * are places; the order is the list's, because places are given in that order.
 */
export function useReferral(
  rows: readonly OfficeRow[],
  { editionId, startsOn, free }: { editionId: string; startsOn: string; free: number },
) {
  const ready = rows.filter((row) => row.section === "yes" && row.mayRefer).slice(0, Math.max(0, free));
  const form = useForm<ReferValues, unknown, ReferInput>({
    resolver: zodResolver(referSchema),
    defaultValues: { requestId: newId(), editionId, startsOn, noOtherHelp: false, people: ready.map(entryOf) },
  });
  const { getValues } = form;
  const { fields, replace } = useFieldArray({ control: form.control, name: "people", keyName: "key" });
  const people = useWatch({ control: form.control, name: "people" });
  // The fields, for what is watched follows a render later: the box just ticked would fall back for a moment.
  const chosen = new Set(fields.map(({ nominationId }) => nominationId));

  const choose = (ids: readonly string[], on: boolean) => {
    const typed = new Map(getValues("people").map((entry) => [entry.nominationId, entry]));
    for (const id of ids) {
      const row = rows.find((one) => one.id === id);
      if (!on) typed.delete(id);
      else if (row && !typed.has(id)) typed.set(id, entryOf(row));
    }
    replace(rows.flatMap(({ id }) => typed.get(id) ?? []));
  };

  const read = useRef(rows);
  useEffect(() => {
    const typed = getValues("people");
    const kept = stillTicked(typed, rows, read.current);
    read.current = rows;
    if (JSON.stringify(kept) !== JSON.stringify(typed)) replace(kept);
  }, [rows, getValues, replace]);

  // Only people of the reserve list: the step has a name of its own (words.md 3.3).
  const fromReserve = chosen.size > 0 && rows.every(({ id, section }) => !chosen.has(id) || section === "reserve");
  const label = fromReserve ? "Skieruj z listy rezerwowej" : chosen.size > 1 ? `Skieruj zaznaczone: ${chosen.size}` : "Skieruj";
  return { form, people, chosen, choose, label };
}
