import type { ReactNode } from "react";

const filled = { fill: "currentColor" } as const;
const line = (width: number) => ({ fill: "none", stroke: "currentColor", strokeWidth: width }) as const;
const onFilled = (width: number) => ({ fill: "none", stroke: "#fff", strokeWidth: width }) as const;

/** One drawing a state, told apart without colour; 16 × 16, in the colour of the text. */
const drawings = {
  ok: (
    <>
      <rect x="1" y="1" width="14" height="14" {...filled} />
      <path d="M4 8.3l2.7 2.7L12 5.3" {...onFilled(2.2)} />
    </>
  ),
  okOpen: <rect x="1.8" y="1.8" width="12.4" height="12.4" {...line(1.4)} />,
  part: (
    <>
      <rect x="1.8" y="1.8" width="12.4" height="12.4" {...line(1.6)} />
      <rect x="1" y="1" width="7" height="14" {...filled} />
    </>
  ),
  partOpen: (
    <>
      <rect x="1.8" y="1.8" width="12.4" height="12.4" {...line(1.4)} />
      <path d="M8 2v12" {...line(1.4)} />
    </>
  ),
  exc: (
    <>
      <circle cx="8" cy="8" r="6.9" {...line(1.7)} />
      <path d="M5.3 4.4v4a2.7 2.7 0 0 0 5.4 0v-4" {...line(1.8)} />
    </>
  ),
  excOpen: <circle cx="8" cy="8" r="6.6" {...line(1.4)} />,
  unx: (
    <>
      <path d="M8 0l8 8-8 8-8-8z" {...filled} />
      <path d="M5.5 5.5l5 5M10.5 5.5l-5 5" {...onFilled(1.9)} />
    </>
  ),
  unxOpen: <path d="M8 1l7 7-7 7-7-7z" {...line(1.4)} />,
  na: <rect x="2.5" y="7" width="11" height="2" {...filled} />,
  now: <circle cx="8" cy="8" r="6.2" {...filled} />,
  risk: (
    <>
      <path d="M8 2.2L14.6 14H1.4z" {...line(1.6)} />
      <path d="M8 6.2v3.6M8 11v1.6" {...line(1.6)} />
    </>
  ),
  half: (
    <>
      <path d="M8 1l7 7-7 7-7-7z" {...line(1.6)} />
      <path d="M8 0v16L0 8z" {...filled} />
    </>
  ),
  left: (
    <>
      <path d="M9 1.8H1.8v12.4H9" {...line(1.6)} />
      <path d="M5 8h9M10.5 4.5L14 8l-3.5 3.5" {...line(1.7)} />
    </>
  ),
  done: (
    <>
      <rect x="1.8" y="1.8" width="12.4" height="12.4" {...line(1.6)} />
      <path d="M4.4 8.2l2.5 2.5 4.8-5.3" {...line(2)} />
    </>
  ),
  plan: <circle cx="8" cy="8" r="6.2" {...line(1.6)} strokeDasharray="2.4 2.4" />,
  recruiting: (
    <>
      <circle cx="8" cy="8" r="6.4" {...line(1.6)} />
      <path d="M8 8V1.6A6.4 6.4 0 0 1 14.4 8z" {...filled} />
    </>
  ),
  ended: (
    <>
      <circle cx="8" cy="8" r="6.4" {...line(1.6)} />
      <circle cx="8" cy="8" r="3" {...filled} />
    </>
  ),
  late: (
    <>
      <path d="M8 .8L15.8 15H.2z" {...filled} />
      <path d="M8 5.4v4.4M8 11.3v1.9" {...onFilled(1.9)} />
    </>
  ),
  next: <circle cx="8" cy="8" r="5.8" {...line(1.8)} />,
  wait: (
    <>
      <circle cx="8" cy="8" r="7" {...line(1.4)} />
      <path d="M4.2 8h1.8M7.1 8h1.8M10 8h1.8" {...line(2)} />
    </>
  ),
  lock: (
    <>
      <rect x="2.5" y="7" width="11" height="8" {...filled} />
      <path d="M5 7V4.8a3 3 0 0 1 6 0V7" {...line(1.7)} />
    </>
  ),
  cross: <path d="M3 3l10 10M13 3L3 13" {...line(2.2)} />,
  tick: <path d="M2 8.6l4 4L14 3.4" {...line(2.2)} />,
} satisfies Record<string, ReactNode>;

export type ShapeName = keyof typeof drawings;

/** All shapes as symbols and the hatching of a passed limit, drawn once a document; `Shape` and `Meter` refer to them by name. */
export function ShapeSprite() {
  return (
    <svg aria-hidden="true" className="absolute size-0">
      {Object.entries(drawings).map(([name, drawing]) => (
        <symbol key={name} id={`shape-${name}`} viewBox="0 0 16 16">
          {drawing}
        </symbol>
      ))}
      <pattern id="hatch-over" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="4" height="4" className="fill-paper" />
        <rect width="2" height="4" className="fill-unx-mark" />
      </pattern>
    </svg>
  );
}
