import { LinkButton } from "#components/ui/button.tsx";
import { SavedState } from "#components/ui/saved-state.tsx";
import { isOnDevice } from "#lib/platform/kept/device.ts";
import { count } from "#lib/platform/polish.ts";
import type { KeptProgress } from "./use-kept.ts";

type Props = {
  progress: KeptProgress;
  /** how many entries are typed and neither saved nor sent */
  changes: number;
  onResend: () => void;
};

/** Beside the button of a kept form: what is saved, what waits on this device, what is only typed (words.md 4.3). */
export function KeptState({ progress, changes, onResend }: Props) {
  const typed = changes > 0 ? `Niezapisane zmiany: ${changes}.` : null;
  switch (progress.kind) {
    case "saving":
      return <SavedState kind="saving">Zapisywanie…</SavedState>;
    case "waiting":
      return <WaitingState entries={count(progress.entries, "wpis")} because={progress.because?.kind} typed={typed} onResend={onResend} />;
    case "failed":
      return (
        <SavedState kind="failed">
          <b>Nie zapisano.</b> {typed}
        </SavedState>
      );
    case "saved":
      return typed ? <SavedState kind="dirty">{typed}</SavedState> : <SavedState kind="saved">Zapisano o {progress.at}.</SavedState>;
    case "idle":
      return typed ? <SavedState kind="dirty">{typed}</SavedState> : <SavedState kind="idle" />;
  }
}

type WaitingProps = { entries: string; because: string | undefined; typed: string | null; onResend: () => void };

function WaitingState({ entries, because, typed, onResend }: WaitingProps) {
  const more = typed ? ` ${typed}` : "";
  if (because === undefined || because === "offline") {
    return (
      <SavedState kind="waiting">
        {because ? <b>Brak połączenia. </b> : null}
        Do wysłania: {entries}.{" "}
        {isOnDevice() ? "Wpisy są na tym urządzeniu i wyślą się same." : "Nie zamykaj karty: wpisy są tylko w niej."}
        {more}
      </SavedState>
    );
  }
  return (
    <SavedState kind="failed">
      <b>Nie wysłano: {entries}.</b> Wpisy są bezpieczne.{" "}
      <LinkButton className="font-semibold text-unx" onClick={onResend}>
        Wyślij ponownie
      </LinkButton>
      {more}
    </SavedState>
  );
}
