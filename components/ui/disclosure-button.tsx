"use client";

import type { KeyboardEvent } from "react";

type DisclosureButtonProps = {
  open: boolean;
  onToggle: (open: boolean) => void;
  /** The id of the panel, the next row of the table as a rule. */
  controls: string;
  children: string;
  /** Whom it concerns, for those who hear the button out of its row. */
  about?: string;
};

/** "Dlaczego nie?", "Kto?": opens the row under its row; the focus stays on the button and Esc closes. */
export function DisclosureButton({ open, onToggle, controls, children, about }: DisclosureButtonProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && open) onToggle(false);
  };
  return (
    <button
      type="button"
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={() => onToggle(!open)}
      onKeyDown={onKeyDown}
      className="chevron inline-flex min-h-6 cursor-pointer items-center gap-1 text-left text-small font-semibold text-accent underline underline-offset-[3px] hover:text-accent-deep"
    >
      {children}
      {about ? <span className="sr-only">: {about}</span> : null}
    </button>
  );
}
