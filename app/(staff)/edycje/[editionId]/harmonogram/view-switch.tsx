import { Link } from "#components/ui/link.tsx";
import { LinkTabs } from "#components/ui/link-tabs.tsx";
import { formatMonth, formatWeek } from "#lib/platform/polish.ts";
import type { ScheduleView, ViewKind } from "#lib/schedule/rules/views.ts";

const names: readonly { kind: ViewKind; label: string }[] = [
  { kind: "lista", label: "Lista" },
  { kind: "tydzien", label: "Tydzień" },
  { kind: "miesiac", label: "Miesiąc" },
];

/** List, week or month, and the way to the week or month before and after. */
export function ViewSwitch({ view, address }: { view: ScheduleView; address: string }) {
  const { kind, at, before, after } = view;
  const inMonth = kind === "miesiac";
  const text = (one: string) => (inMonth ? formatMonth(one) : formatWeek(one));
  const to = (one: string) => `${address}?widok=${kind}&od=${one}`;
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3" data-print="no">
      <LinkTabs
        label="Widok harmonogramu"
        tabs={names.map((one) => ({
          ...{ href: one.kind === "lista" ? address : `${address}?widok=${one.kind}`, label: one.label },
          current: one.kind === kind,
        }))}
      />
      {kind === "lista" ? null : (
        <nav aria-label={inMonth ? "Inny miesiąc" : "Inny tydzień"} className="flex flex-wrap items-center gap-x-4 gap-y-1">
          {before ? <Link href={to(before)}>← {text(before)}</Link> : null}
          <span className="font-semibold">{text(at)}</span>
          {after ? <Link href={to(after)}>{text(after)} →</Link> : null}
        </nav>
      )}
    </div>
  );
}
