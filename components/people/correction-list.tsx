import type { ReactNode } from "react";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { HistoryList } from "#components/ui/history-list.tsx";
import { hardSpaces } from "#lib/platform/polish.ts";

type Correction = { id: string; at: string; atText: string; who: string; what: string; was: ReactNode; reason: string };

/** "Poprawki" under a register or a week: who, when, what it was and why; both institutions read them. */
export function CorrectionList({ corrections }: { corrections: readonly Correction[] }) {
  if (corrections.length === 0) return null;
  return (
    <div data-print="no" className="my-6">
      <Disclosure summary={`Poprawki: ${corrections.length}`} detail="Powody widzą obie instytucje.">
        <HistoryList
          entries={corrections.map(({ id, who, what, ...line }) => ({ ...line, key: id, what: hardSpaces(`${who}: ${what}`) }))}
        />
      </Disclosure>
    </div>
  );
}
