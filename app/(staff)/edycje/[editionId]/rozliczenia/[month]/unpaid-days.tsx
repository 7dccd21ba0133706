import { Disclosure } from "#components/ui/disclosure.tsx";
import { RowList } from "#components/ui/row-list.tsx";
import type { Message } from "#lib/law/messages.ts";
import { count } from "#lib/platform/polish.ts";

/** Excused days for which nothing is paid, with the rule that says so (R25); the mend and the provision are the same for all. */
export function UnpaidDays({ days }: { days: readonly Message[] }) {
  const [first] = days;
  if (!first) return null;
  return (
    <div className="mt-4">
      <Disclosure summary="Nieobecności bez świadczenia" detail={count(days.length, "dzień")}>
        <RowList>
          {days.map(({ what, why }) => (
            <li key={what}>
              {what}
              <span className="block text-ink-soft">{why}</span>
            </li>
          ))}
        </RowList>
        <p className="mt-3 text-small">
          {first.fix} Podstawa: {first.basis}
        </p>
      </Disclosure>
    </div>
  );
}
