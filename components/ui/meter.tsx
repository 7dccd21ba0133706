import type { ReactNode } from "react";

export type MeterProps = {
  /** What there is and the limit (a maximum) or the goal (a minimum), in one unit, minutes as a rule. */
  value: number;
  limit: number;
  kind: "max" | "min";
  block?: "act" | "int";
  /** "7 z 10" */
  text: ReactNode;
  /** "zostało 3", "limit", "o 1 za dużo", "brakuje 2"; nothing when a minimum is reached. */
  note?: ReactNode;
};

const fills = { act: "fill-act-mark", int: "fill-int-mark", plain: "fill-ink-soft" };

/** Percentages of the bar: what is filled and, past a maximum, what lies beyond it. */
function shares({ value, limit, kind }: MeterProps) {
  if (limit <= 0) return { fill: value > 0 ? 100 : 0, over: 0 };
  if (kind === "max" && value > limit) return { fill: (limit / value) * 100, over: (1 - limit / value) * 100 };
  return { fill: Math.min(100, (value / limit) * 100), over: 0 };
}

/** A bar with its text above it; the text is the content, the bar is hidden from a screen reader. */
export function Meter(props: MeterProps) {
  const { fill, over } = shares(props);
  return (
    <span data-print="exact" className="block min-w-24">
      <span className="flex flex-wrap justify-between gap-x-2 text-small leading-[1.125rem] whitespace-nowrap">
        <span>{props.text}</span>
        <span className="text-ink-soft">{props.note}</span>
      </span>
      <span aria-hidden="true" className="relative block h-2.5 overflow-hidden border border-line-strong bg-paper">
        <svg className="block size-full" aria-hidden="true">
          <rect width={`${fill}%`} height="100%" className={`${fills[props.block ?? "plain"]} forced-colors:fill-[CanvasText]`} />
          {over > 0 ? <OverPart from={fill} /> : null}
        </svg>
      </span>
    </span>
  );
}

/** What goes past a maximum: hatched red after an ink tick. Lengths are attributes, so a strict style policy lets them through. */
function OverPart({ from }: { from: number }) {
  return (
    <svg x={`${from}%`} width={`${100 - from}%`} height="100%" aria-hidden="true">
      <rect width="100%" height="100%" fill="url(#hatch-over)" />
      <rect width="2" height="100%" className="fill-ink" />
    </svg>
  );
}
