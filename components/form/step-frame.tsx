"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** The place of a step that is asked about above what it concerns; it takes the focus when it opens. */
export function StepFrame({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section ref={box} tabIndex={-1} aria-label={label} className="mb-8 border-2 border-ink px-5 py-4 narrow:px-3.5">
      {children}
    </section>
  );
}
