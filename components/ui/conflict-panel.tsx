import type { ReactNode } from "react";
import { Button } from "./button.tsx";

type ConflictPanelProps = {
  /** "Zapisano już inną wersję. Zapisanie: Nowak Anna, 13:57. Nic nie zostało nadpisane." */
  message: ReactNode;
  /** The values that are in the database, and those typed here. */
  saved: ReactNode;
  typed: ReactNode;
  onKeepSaved: () => void;
  onSaveTyped: () => void;
  pending?: boolean;
};

/** Two people changed the same entry: both values side by side, one button each; nothing is overwritten before a choice. */
export function ConflictPanel({ message, saved, typed, onKeepSaved, onSaveTyped, pending }: ConflictPanelProps) {
  return (
    <section role="alert" tabIndex={-1} data-answer aria-label="Zapisano już inną wersję" className="mb-6 border-2 border-ink">
      <p className="border-b border-line-strong px-5 py-3">{message}</p>
      <div className="grid grid-cols-2 narrow:grid-cols-1">
        <Side title="Zapisane" value={saved}>
          <Button look="second" onClick={onKeepSaved} busy={pending}>
            Zostaw zapisane
          </Button>
        </Side>
        <Side title="Wpisane tutaj" value={typed}>
          <Button onClick={onSaveTyped} busy={pending}>
            Zapisz wpisane tutaj
          </Button>
        </Side>
      </div>
    </section>
  );
}

function Side({ title, value, children }: { title: string; value: ReactNode; children: ReactNode }) {
  return (
    <div className="border-l border-line-strong px-5 pt-3.5 pb-[18px] first:border-l-0 narrow:border-t narrow:border-l-0 narrow:first:border-t-0">
      <h2 className="text-lead font-semibold">{title}</h2>
      <div>{value}</div>
      <p className="mt-3">{children}</p>
    </div>
  );
}
