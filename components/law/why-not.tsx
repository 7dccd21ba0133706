import { Disclosure } from "#components/ui/disclosure.tsx";
import { VerdictPanel } from "#components/ui/verdict-panel.tsx";
import type { Message } from "#lib/law/messages.ts";

/** "Dlaczego nie?" under a step that cannot be taken now: what stops it, and what would make it possible. */
export function WhyNot({ label, stops }: { label: string; stops: readonly Pick<Message, "what" | "why" | "fix" | "basis">[] }) {
  return (
    <Disclosure summary="Dlaczego nie?" open>
      <VerdictPanel
        title={`Dlaczego nie? ${label}`}
        tone="missing"
        verdict="Teraz nie można wykonać tego kroku."
        reasons={stops.map(({ what, why, fix, basis }) => ({ rule: what, fact: why, remedy: fix, provision: basis }))}
      />
    </Disclosure>
  );
}
