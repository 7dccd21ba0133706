import { type Control, useWatch } from "react-hook-form";
import { Button, LinkButton } from "#components/ui/button.tsx";
import { Dock } from "#components/ui/dock.tsx";
import { SavedState } from "#components/ui/saved-state.tsx";
import { answerCounts, hoursOf } from "#lib/attendance/labels.ts";
import { registerTotals } from "#lib/attendance/rules/answers.ts";
import { count } from "#lib/platform/polish.ts";
import { type FormPage, markOf, type SheetRow } from "./sheet.ts";
import type { Progress } from "./use-register.ts";

type DockProps = { page: FormPage; control: Control<{ rows: SheetRow[] }>; changes: number; progress: Progress };

/** Sum, state of the save and the step of the register. */
export function RegisterDock({ page, control, changes, progress }: DockProps) {
  const rows = useWatch({ control, name: "rows" });
  const totals = registerTotals(rows.map(markOf), page.planned);
  const locked = page.lines.filter((line) => line.locked).length;
  const statuses = [...rows.map(({ status }) => status), ...Array<SheetRow["status"]>(locked).fill("NOT_APPLICABLE")];
  return (
    <Dock
      sum={
        <>
          <b>
            <span className="narrow:hidden">Razem </span>
            {hoursOf(totals.minutes, totals.planned)}
          </b>
          <span className="text-ink-soft narrow:hidden">{answerCounts(statuses)}</span>
        </>
      }
      saved={<RegisterState changes={changes} progress={progress} />}
      action={
        <Button type="submit" disabled={page.future}>
          Zapisz obecność
        </Button>
      }
    />
  );
}

function RegisterState({ changes, progress }: { changes: number; progress: Progress }) {
  const waiting = count(changes, "wpis");
  if (progress.kind === "saving") return <SavedState kind="saving">Zapisywanie…</SavedState>;
  if (changes === 0)
    return progress.kind === "saved" ? <SavedState kind="saved">Zapisano o {progress.at}.</SavedState> : <SavedState kind="idle" />;
  if (progress.kind !== "failed") return <SavedState kind="dirty">Niezapisane zmiany: {changes}.</SavedState>;
  if (progress.refusal.kind === "fields" || progress.refusal.kind === "rules") {
    return <SavedState kind="failed">Nie zapisano. Niezapisane zmiany: {changes}.</SavedState>;
  }
  if (progress.refusal.kind === "offline" && !navigator.onLine) {
    return (
      <SavedState kind="waiting">
        <b>Brak połączenia.</b> Do wysłania: {waiting}. Wpisy są na tym urządzeniu i wyślą się same. Nie zamykaj karty.
      </SavedState>
    );
  }
  return (
    <SavedState kind="failed">
      <b>Nie wysłano: {waiting}.</b> Wpisy są bezpieczne.{" "}
      {progress.refusal.kind === "stale" ? null : (
        <LinkButton type="submit" className="font-semibold text-unx">
          Wyślij ponownie
        </LinkButton>
      )}
    </SavedState>
  );
}
