import type { ReactNode } from "react";
import { Shape } from "./shape.tsx";
import type { ShapeName } from "./shape-sprite.tsx";

export type StateTone = "plain" | "ok" | "part" | "exc" | "unx" | "na" | "now";

/** What a state looks like; the word is the caller's. */
export type StateMark = { shape: ShapeName; tone: StateTone };

const text: Record<StateTone, string> = {
  plain: "",
  ok: "text-ok",
  part: "text-part font-semibold",
  exc: "text-exc",
  unx: "text-unx font-semibold",
  na: "text-na",
  now: "font-semibold",
};

const tint: Record<StateTone, string> = {
  plain: "",
  ok: "bg-ok-tint",
  part: "bg-part-tint",
  exc: "bg-exc-tint",
  unx: "bg-unx-tint",
  na: "bg-na-tint",
  now: "",
};

/** A state as shape and word, colour last: without colour nothing is lost. `tag` tints the ground (chosen answers, waiting saves). */
export function State({ shape, tone, tag, children }: StateMark & { tag?: boolean; children: ReactNode }) {
  const ground = tag ? `rounded pr-2 pl-1.5 py-px ${tint[tone]}` : "";
  return (
    <span className={`inline-flex items-baseline gap-[7px] ${text[tone]} ${ground}`}>
      <Shape name={shape} className="mt-[calc((1lh-15px)/2)] size-[15px] self-start" />
      <span>{children}</span>
    </span>
  );
}
