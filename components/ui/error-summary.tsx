"use client";

import { useEffect, useRef } from "react";

export type FieldFault = { fieldId: string; message: string };

/** The box above a refused form: takes the focus, links to each field. `title` counts ("Do poprawy: 4 pola."). */
export function ErrorSummary({ title, faults }: { title: string; faults: readonly FieldFault[] }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <section
      ref={box}
      tabIndex={-1}
      data-answer
      aria-label={title}
      className="mb-6 border-2 border-unx-mark px-5 py-3.5 narrow:px-3.5 narrow:py-3"
    >
      <h2 className="text-lead text-unx">{title}</h2>
      <ul>
        {faults.map(({ fieldId, message }) => (
          <li key={fieldId} className="mt-1">
            <a href={`#${fieldId}`} className="text-unx hover:text-unx">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
