"use client";

import { createContext, type ReactNode, startTransition, use, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { StepFrame } from "./step-frame.tsx";

const Close = createContext<() => void>(() => {});

/** Closes the form that a button has opened in place; does nothing where the form stands by itself. */
export const useCloseForm = (): (() => void) => use(Close);

/** A button that opens a form in its place: the form closes itself with `useCloseForm`, and the focus comes back to the button. */
export function OpenedForm({ button, label, children }: { button: string; label?: string; children: ReactNode }) {
  const [shown, setShown] = useState<"button" | "form" | "buttonAgain">("button");
  if (shown !== "form")
    return (
      <Button look="second" tight onClick={() => setShown("form")} aria-label={label} autoFocus={shown === "buttonAgain"}>
        {button}
      </Button>
    );
  return (
    <FormPlace label={label ?? button} onClose={() => setShown("buttonAgain")}>
      {children}
    </FormPlace>
  );
}

/**
 * The place of a form that something else has opened, such as a row of a table; the form closes itself with `useCloseForm`. It closes
 * together with a refresh asked for in the same breath, so that nobody is offered a step that has just been taken.
 */
export function FormPlace({ label, onClose, children }: { label: string; onClose: () => void; children: ReactNode }) {
  return (
    <Close value={() => startTransition(onClose)}>
      <StepFrame label={label}>{children}</StepFrame>
    </Close>
  );
}
