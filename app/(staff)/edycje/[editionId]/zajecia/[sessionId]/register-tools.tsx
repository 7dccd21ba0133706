import { Button, LinkButton } from "#components/ui/button.tsx";
import { countAccusative } from "#lib/platform/polish.ts";
import { NumberEntry } from "./number-entry.tsx";
import type { FormPage } from "./sheet.ts";
import type { useStartingStroke } from "./use-starting-stroke.ts";

type ToolsProps = { page: FormPage; stroke: ReturnType<typeof useStartingStroke>; disabled: boolean };

/** The starting stroke with its undo, the numbers of a paper list, and the keys. */
export function RegisterTools({ page, stroke, disabled }: ToolsProps) {
  return (
    <div data-print="no" className="flex flex-wrap items-center gap-x-6 gap-y-2.5 border-t-2 border-ink py-3 narrow:gap-x-3.5">
      <Button look="second" className="whitespace-nowrap" disabled={disabled} onClick={stroke.stroke}>
        Wszyscy obecni
      </Button>
      <span role="status" className="flex flex-wrap gap-x-2 text-small text-ink-soft">
        {stroke.filled === null ? null : stroke.filled === 0 ? (
          "Każda osoba ma już wpis."
        ) : (
          <>
            Zaznaczono {countAccusative(stroke.filled, "osoba")}. <LinkButton onClick={stroke.undo}>Cofnij</LinkButton>
          </>
        )}
      </span>
      <NumberEntry page={page} disabled={disabled} />
      <p className="ml-auto text-small text-ink-soft folded:hidden in-data-compact:hidden">
        <kbd>↑</kbd> <kbd>↓</kbd> osoba&nbsp; <kbd>←</kbd> <kbd>→</kbd> wpis&nbsp; lub litera <kbd>O</kbd> <kbd>C</kbd> <kbd>U</kbd>{" "}
        <kbd>N</kbd> <kbd>D</kbd>&nbsp; <kbd>Ctrl</kbd>+<kbd>Enter</kbd> zapis
      </p>
    </div>
  );
}
