import { Disclosure } from "#components/ui/disclosure.tsx";
import type { RefusedRule } from "#lib/platform/result.ts";

/** "Dlaczego nie?" beside a step of one's own: the same rules with which the server would refuse it. */
export function Obstacles({ rules }: { rules: readonly RefusedRule[] }) {
  return (
    <Disclosure summary="Dlaczego nie?" detail={rules.map(({ short }) => short).join(", ")}>
      {rules.map(({ code, what, why, fix, basis }) => (
        <div key={code} className="max-w-prose py-1">
          <p className="font-semibold">{what}</p>
          <p>{why}</p>
          <p>{fix}</p>
          <p className="text-small text-ink-soft">{basis === "Zasada aplikacji" ? basis : `Podstawa: ${basis}`}</p>
        </div>
      ))}
    </Disclosure>
  );
}
