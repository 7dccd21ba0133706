import { Button } from "#components/ui/button.tsx";
import { ConflictPanel } from "#components/ui/conflict-panel.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { saidRow } from "./said-row.ts";
import { type FormPage, type SheetRow, sameRow } from "./sheet.ts";
import type { Conflict } from "./use-register.ts";

type Props = {
  page: FormPage;
  conflict: Conflict;
  typed: readonly SheetRow[];
  pending: boolean;
  onKeepSaved: () => void;
  onSaveTyped: () => void;
};

/** Somebody saved first: both values of every line that differs, and nothing is overwritten before a choice. */
export function RegisterConflict({ page, conflict, typed, pending, onKeepSaved, onSaveTyped }: Props) {
  const names = new Map(page.lines.map(({ participationId, name }) => [participationId, name]));
  const differing = typed.flatMap((row, index) => {
    const saved = conflict.rows[index];
    return saved && !sameRow(row, saved) ? [{ name: names.get(row.participationId) ?? "", typed: row, saved }] : [];
  });
  const list = (side: "typed" | "saved") => <Answers answers={differing.map((line) => ({ name: line.name, row: line[side] }))} />;
  const message = `Zapisano już inną wersję. Zapisanie: ${conflict.by}, ${conflict.at}. Nic nie zostało nadpisane.`;
  if (conflict.closed) {
    return (
      <Notice tone="refusal" title="Wpisy są już zamknięte." live>
        <p>{message}</p>
        <p className="mt-2 font-semibold">Wpisane tutaj</p>
        {list("typed")}
        <p className="mt-3">
          <Button look="second" onClick={onKeepSaved}>
            Zostaw zapisane
          </Button>
        </p>
      </Notice>
    );
  }
  return (
    <ConflictPanel
      message={message}
      saved={list("saved")}
      typed={list("typed")}
      onKeepSaved={onKeepSaved}
      onSaveTyped={onSaveTyped}
      pending={pending}
    />
  );
}

function Answers({ answers }: { answers: readonly { name: string; row: SheetRow }[] }) {
  return (
    <ul>
      {answers.map(({ name, row }) => (
        <li key={row.participationId}>
          <b>{name}</b>: {saidRow(row)}
        </li>
      ))}
    </ul>
  );
}
