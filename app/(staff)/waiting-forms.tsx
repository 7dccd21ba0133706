"use client";

import type { ReactNode } from "react";
import { KeptForms } from "#components/form/kept-forms.tsx";
import type { Owner } from "#lib/platform/kept/records.ts";
import { waitingKinds } from "./waiting-kinds.ts";
import { WaitingSaves } from "./waiting-saves.tsx";

/** Every page behind the sign-in: its forms are kept on the device, and what other pages left there is shown and sent. */
export function WaitingForms({ owner, children }: { owner: Owner; children: ReactNode }) {
  return (
    <KeptForms owner={owner} sendings={waitingKinds}>
      <WaitingSaves />
      {children}
    </KeptForms>
  );
}
