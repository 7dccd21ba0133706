import { FigureStrip } from "#components/ui/figure-strip.tsx";
import type { Overview } from "#lib/editions/loaders/overview.ts";
import { isStaff } from "#lib/institutions/policy.ts";
import { formatNumber } from "#lib/platform/polish.ts";

/** People of the edition as numbers; they lead to the lists only for whoever may see persons. */
export function Figures({ overview: { edition, role }, numbers }: { overview: Overview; numbers: NonNullable<Overview["numbers"]> }) {
  const linked = isStaff(role);
  const to = (path: string) => (linked ? `/edycje/${edition.id}${path}` : undefined);
  const left = [
    ...(numbers.interrupted > 0 ? [`przerwano: ${numbers.interrupted}`] : []),
    ...(numbers.endedEarly > 0 ? [`zakończono wcześniej: ${numbers.endedEarly}`] : []),
  ];
  return (
    <FigureStrip
      figures={[
        {
          value: formatNumber(numbers.totals?.placesTaken ?? 0),
          unit: `z ${edition.capacity}`,
          label: "zajęte miejsca",
          context: `lista rezerwowa: ${numbers.totals?.reserve ?? 0}`,
          href: to("/kandydaci"),
        },
        {
          value: formatNumber(numbers.referred),
          label: "skierowano",
          context: `czeka na sprawdzenie: ${numbers.waiting}`,
          href: to("/kandydaci"),
        },
        {
          value: formatNumber(numbers.takenUp),
          label: "podjęto udział",
          context: left.join(", ") || `w trakcie: ${numbers.active}`,
          href: to("#uczestnicy"),
        },
        { value: formatNumber(numbers.completed), label: "ukończono", context: `w trakcie: ${numbers.active}`, href: to("#uczestnicy") },
        { value: formatNumber(numbers.missingRegisters), label: "listy bez wpisu", href: to("/zajecia") },
      ]}
    />
  );
}
