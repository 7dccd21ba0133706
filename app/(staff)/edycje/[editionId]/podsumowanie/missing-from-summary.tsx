import { Link } from "#components/ui/link.tsx";
import { MissingBox } from "#components/ui/missing-box.tsx";
import { isoWeekOf } from "#lib/platform/calendar.ts";
import { missingText } from "#lib/reports/labels/summary.ts";
import type { MissingInSummary } from "#lib/reports/rules/summary-missing.ts";
import type { SectionProps } from "./section-props.ts";

/** What is not entered yet, with the way to where it is entered. */
export function MissingFromSummary({ data: { summary }, base }: SectionProps) {
  const items = summary.missing.map((gap, index) => {
    const way = wayTo(gap, base);
    return { key: `${gap.kind}-${index}`, text: missingText(gap), action: way ? <Link href={way.href}>{way.label}</Link> : undefined };
  });
  return <MissingBox id="braki" title={`Zanim podsumujesz: braki – ${items.length}`} items={items} />;
}

function wayTo(gap: MissingInSummary, base: string): { href: string; label: string } | null {
  switch (gap.kind) {
    case "REGISTERS":
      return { href: `${base}/zajecia/${gap.sessionId}`, label: "Otwórz najstarszą listę" };
    case "FIRST_DAY":
      return { href: `${base}/kandydaci`, label: "Otwórz kandydatów" };
    case "WORK":
      return { href: `${base}/godziny?tydzien=${isoWeekOf(`${gap.month}-01`)}`, label: "Otwórz godziny" };
    case "OUTCOMES":
      return { href: "#osoby", label: "Pokaż osoby" };
    case "INDICATORS":
      return { href: "#efekty", label: "Pokaż mierniki" };
    case "CONCLUSIONS":
      return { href: "#wnioski", label: "Przejdź do wniosków" };
    default:
      return null;
  }
}
