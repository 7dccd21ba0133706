import { Button, LinkButton } from "#components/ui/button.tsx";
import { Dock } from "#components/ui/dock.tsx";
import { SavedState } from "#components/ui/saved-state.tsx";
import { State } from "#components/ui/state.tsx";
import { deadlineMark } from "#components/ui/state-marks.ts";
import { count, weekdayName } from "#lib/platform/polish.ts";
import type { CellView, RowView } from "#lib/work/rules/view.ts";
import type { Progress } from "./use-week.ts";

type Stop = { view: RowView; cell: CellView };
type Props = { stops: readonly Stop[]; unsaved: number; progress: Progress; onShow: (stop: Stop) => void };

/** How many faults stand in the way and where the first is, the state of the save, the button. */
export function WeekDock({ stops, unsaved, progress, onShow }: Props) {
  const [first] = stops;
  return (
    <Dock
      sum={
        first ? (
          <>
            <State {...deadlineMark.late}>{count(stops.length, "błąd")} do poprawy</State>
            <LinkButton onClick={() => onShow(first)}>
              {first.view.row.name}, {weekdayName(first.cell.on)}
            </LinkButton>
          </>
        ) : null
      }
      saved={<WeekState unsaved={unsaved} progress={progress} />}
      action={<Button type="submit">Zapisz tydzień</Button>}
    />
  );
}

function WeekState({ unsaved, progress }: { unsaved: number; progress: Progress }) {
  const waiting = count(unsaved, "wpis");
  if (progress.kind === "saving") return <SavedState kind="saving">Zapisywanie…</SavedState>;
  if (progress.kind === "saved") return <SavedState kind="saved">Zapisano o {progress.at}.</SavedState>;
  if (unsaved === 0) return <SavedState kind="idle" />;
  if (progress.kind !== "failed") return <SavedState kind="dirty">Niezapisane zmiany: {unsaved}.</SavedState>;
  if (progress.refusal.kind === "offline") {
    return (
      <SavedState kind="waiting">
        <b>Brak połączenia.</b> Do wysłania: {waiting}. Wpisy są na tym urządzeniu i wyślą się same. Nie zamykaj karty.
      </SavedState>
    );
  }
  return (
    <SavedState kind="failed">
      <b>Nie zapisano.</b> Niezapisane zmiany: {unsaved}.
    </SavedState>
  );
}
