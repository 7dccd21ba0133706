import type { FormEventHandler } from "react";
import { useFormContext } from "react-hook-form";
import { ReasonField } from "#components/form/reason-field.tsx";
import { type FormRefusal, RefusalNotice } from "#components/form/refusal-notice.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { DialogButtons } from "#components/ui/dialog-buttons.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { message } from "#lib/law/messages.ts";
import { saidRow } from "../said-row.ts";
import { type FormPage, type SheetForm, type SheetRow, sameRow, verdictsIn } from "../sheet.ts";

type CorrectionDialogProps = {
  page: FormPage;
  rows: readonly SheetRow[];
  open: boolean;
  busy: boolean;
  refusal: FormRefusal | null;
  onClose: () => void;
  onSend: FormEventHandler<HTMLFormElement>;
};

/** What was and what will be, and the reason that both institutions read (words.md 3.5). */
export function CorrectionDialog({ page, rows, open, busy, refusal, onClose, onSend }: CorrectionDialogProps) {
  const { register, formState } = useFormContext<SheetForm>();
  const changed = rows.flatMap((row, index) => {
    const was = page.rows[index];
    const line = page.lines.find(({ participationId }) => participationId === row.participationId);
    return was && line && !sameRow(row, was) ? [{ line, was, row, verdicts: verdictsIn(page, row) }] : [];
  });
  return (
    <Dialog open={open} onClose={onClose} title="Skorygować zatwierdzony wpis?">
      <form method="post" noValidate onSubmit={onSend}>
        <ul className="mb-4">
          {changed.map(({ line, was, row, verdicts }) => (
            <li key={row.participationId} className="border-b border-line py-2">
              <b>{line.name}</b>
              <span className="block">Było: {saidRow(was)}.</span>
              <span className="block">Będzie: {saidRow(row)}.</span>
              {verdicts.map((verdict) => (
                <span key={message(verdict).why} className="block text-small">
                  {message(verdict).what} {message(verdict).why}
                </span>
              ))}
            </li>
          ))}
        </ul>
        {refusal?.kind === "stale" ? (
          <Notice tone="refusal" live>
            Zapisano już inną wersję. Zapisanie: {refusal.savedBy}, {refusal.savedAt}. Otwórz listę ponownie.
          </Notice>
        ) : (
          <RefusalNotice refusal={refusal} />
        )}
        <ReasonField label="Powód" error={formState.errors.reason?.message} {...register("reason")} />
        <DialogButtons label="Utwórz korektę" busy={busy} onClose={onClose} />
      </form>
    </Dialog>
  );
}
