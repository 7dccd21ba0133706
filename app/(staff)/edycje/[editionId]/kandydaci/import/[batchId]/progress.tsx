import { Meter } from "#components/ui/meter.tsx";
import { formatNumber } from "#lib/platform/polish.ts";

/** "Sprawdzanie: 1 200 z 5 000", as text that is read out and as a bar. */
export function Progress({ verb, done, total }: { verb: string; done: number; total: number }) {
  return (
    <div role="status" className="mb-4 max-w-form">
      <Meter value={done} limit={total} kind="min" text={`${verb}: ${formatNumber(done)} z ${formatNumber(total)}`} />
    </div>
  );
}
