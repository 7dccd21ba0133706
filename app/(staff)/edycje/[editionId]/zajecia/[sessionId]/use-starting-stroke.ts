import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { SheetForm } from "./sheet.ts";

/**
 * "Wszyscy obecni" as a starting stroke: fills the lines that have no answer yet, so nothing set by hand or saved before is
 * touched; "Cofnij" empties those of them that still stand as the stroke left them.
 */
export function useStartingStroke(form: UseFormReturn<SheetForm>) {
  const [filled, setFilled] = useState<readonly number[] | null>(null);
  const isFilled = (index: number) => form.getValues(`rows.${index}.status`) === "PRESENT";
  const stroke = () => {
    const empty = form.getValues("rows").flatMap(({ status }, index) => (status === "" ? [index] : []));
    for (const index of empty) form.setValue(`rows.${index}.status`, "PRESENT");
    setFilled(empty);
  };
  const undo = () => {
    for (const index of filled ?? []) if (isFilled(index)) form.setValue(`rows.${index}.status`, "");
    setFilled(null);
  };
  return { filled: filled?.length ?? null, stroke, undo, forget: () => setFilled(null) };
}
