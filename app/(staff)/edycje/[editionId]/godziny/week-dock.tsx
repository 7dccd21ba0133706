import { KeptState } from "#components/form/kept-state.tsx";
import type { KeptProgress } from "#components/form/use-kept.ts";
import { Button, LinkButton } from "#components/ui/button.tsx";
import { Dock } from "#components/ui/dock.tsx";
import { State } from "#components/ui/state.tsx";
import { deadlineMark } from "#components/ui/state-marks.ts";
import { count, weekdayName } from "#lib/platform/polish.ts";
import type { CellView, RowView } from "#lib/work/rules/view.ts";

type Stop = { view: RowView; cell: CellView };
type Props = {
  isDay: boolean;
  stops: readonly Stop[];
  changes: number;
  progress: KeptProgress;
  onResend: () => void;
  onShow: (stop: Stop) => void;
};

/** How many faults stand in the way and where the first is, the state of the save, the button. */
export function WeekDock({ isDay, stops, changes, progress, onResend, onShow }: Props) {
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
      saved={<KeptState changes={changes} progress={progress} onResend={onResend} />}
      action={<Button type="submit">{isDay ? "Zapisz dzień" : "Zapisz tydzień"}</Button>}
    />
  );
}
