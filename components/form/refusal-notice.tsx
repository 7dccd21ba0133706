import type { ReactNode } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { Unbroken } from "#components/ui/unbroken.tsx";
import type { RefusedRule } from "#lib/platform/result.ts";
import type { Submitted } from "#lib/platform/submit.ts";
import { OtherRole } from "./acting.tsx";

/** Every way a form can fail to be saved; what was typed stays in the form. */
export type FormRefusal = Extract<Submitted<unknown>, { ok: false }>["refusal"];

/** Why nothing was saved, above the form (words.md 4.3). A version conflict has its own panel, faults of fields stand at the fields. */
export function RefusalNotice({ refusal }: { refusal: FormRefusal | null }) {
  if (!refusal || refusal.kind === "stale") return null;
  if (refusal.kind === "rules")
    return refusal.rules.map((rule) => <RuleNotice key={`${rule.subject} ${rule.code} ${rule.what}`} rule={rule} />);
  return (
    <Notice tone={refusal.kind === "offline" ? "warning" : "refusal"} live>
      {refusal.kind === "signedOut" ? (
        <>
          Wylogowano z powodu bezczynności. Zaloguj się, aby wrócić do szkicu.{" "}
          <a href="/logowanie" target="_blank" rel="noopener">
            Zaloguj się w nowej karcie
          </a>
        </>
      ) : (
        text(refusal)
      )}
    </Notice>
  );
}

function RuleNotice({ rule }: { rule: RefusedRule }) {
  return (
    <Notice tone={rule.severity === "blocked" || rule.severity === "overridable" ? "refusal" : "warning"} title={rule.what} live>
      <p>
        <Unbroken>{rule.why}</Unbroken>
      </p>
      <p>
        <Unbroken>{rule.fix}</Unbroken>
      </p>
      <p className="text-small text-ink-soft">{rule.basis === "Zasada aplikacji" ? rule.basis : `Podstawa: ${rule.basis}`}</p>
    </Notice>
  );
}

function text(refusal: Exclude<FormRefusal, { kind: "stale" | "rules" | "signedOut" }>): ReactNode {
  switch (refusal.kind) {
    case "offline":
      return "Brak połączenia. Wpisy są na tym urządzeniu.";
    case "notFound":
      return "Nie ma już tego wpisu albo nie masz do niego dostępu. Nic nie zapisano.";
    case "permission":
      return refusal.needs.includes(refusal.has) ? (
        "Tej czynności nie można już tu wykonać. Nic nie zapisano. Odśwież stronę."
      ) : (
        <OtherRole {...refusal} />
      );
    case "fields":
      return `Do poprawy: ${Object.values(refusal.fields).join(" ")}`;
    case "failed":
      return `Aplikacja nie wykonała tej czynności. Zapisane dane są bezpieczne. Spróbuj ponownie. Numer zgłoszenia: ${refusal.id}.`;
  }
}
