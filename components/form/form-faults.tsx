"use client";

import { useMemo } from "react";
import type { FieldErrors, FieldValues } from "react-hook-form";
import { ErrorSummary, type FieldFault } from "#components/ui/error-summary.tsx";
import { count } from "#lib/platform/polish.ts";
import type { FormRefusal } from "./refusal-notice.tsx";
import { faultsOf } from "./use-step.ts";

type FormFaultsProps = {
  errors: FieldErrors<FieldValues>;
  /** how often it was sent: the list takes the focus anew with each attempt, not with each letter */
  sent: number;
  refusal: FormRefusal | null;
  /** where a fault is, for a form that asks the same several times ("Tura 2, pierwszy miesiąc"); the list begins its line with it */
  placeOf?: (path: string) => string | null;
};

/**
 * "Do poprawy: 2 pola." above a form, with a link to each field; the fields' ids are their paths. The form has
 * `shouldFocusError: false`, because this list takes the focus.
 */
export function FormFaults({ errors, sent, refusal, placeOf }: FormFaultsProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: see `sent`
  const faults = useMemo(() => placed(listOf(errors, faultsOf(refusal)), placeOf), [sent, refusal]);
  return <ErrorSummary title={`Do poprawy: ${count(faults.length, "pole")}.`} faults={faults} />;
}

const placed = (faults: FieldFault[], placeOf: FormFaultsProps["placeOf"]): FieldFault[] =>
  faults.map(({ fieldId, message }) => {
    const place = placeOf?.(fieldId);
    return { fieldId, message: place ? `${place}: ${message}` : message };
  });

/** Every fault once: those found in the browser first, then those the server found. */
function listOf(errors: unknown, refused: Readonly<Record<string, string>>): FieldFault[] {
  const found = walk(errors, "");
  const known = new Set(found.map(({ fieldId }) => fieldId));
  return [...found, ...Object.entries(refused).flatMap(([fieldId, message]) => (known.has(fieldId) ? [] : [{ fieldId, message }]))];
}

function walk(errors: unknown, path: string): FieldFault[] {
  if (typeof errors !== "object" || errors === null) return [];
  const { message } = errors as { message?: unknown };
  if (typeof message === "string") return [{ fieldId: path, message }];
  return Object.entries(errors)
    .filter(([key]) => key !== "ref")
    .flatMap(([key, nested]) => walk(nested, key === "root" ? path : path ? `${path}.${key}` : key));
}
