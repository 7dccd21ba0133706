import type { ReactNode } from "react";
import { Shape } from "./shape.tsx";
import type { ShapeName } from "./shape-sprite.tsx";

export type SaveKind = "idle" | "dirty" | "saving" | "saved" | "waiting" | "failed";

const shapes: Record<Exclude<SaveKind, "idle">, ShapeName> = {
  dirty: "next",
  saving: "wait",
  saved: "tick",
  waiting: "wait",
  failed: "late",
};

const tints: Record<SaveKind, string> = {
  idle: "",
  dirty: "text-ink-soft",
  saving: "text-ink-soft",
  saved: "text-ink-soft",
  waiting: "bg-part-tint px-3 py-1.5 text-part",
  failed: "bg-unx-tint px-3 py-1.5 text-unx",
};

/**
 * The saving state beside the button of the step. The live region is always there, so that a change is read out;
 * change the text only when the kind changes.
 */
export function SavedState({ kind, children }: { kind: SaveKind; children?: ReactNode }) {
  return (
    <span role="status" data-print="no" className={`inline-flex items-center gap-2 text-small ${tints[kind]}`}>
      {kind === "idle" ? null : (
        <>
          <Shape name={shapes[kind]} className="size-4" />
          <span>{children}</span>
        </>
      )}
    </span>
  );
}
