"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useKeptForms } from "#components/form/kept-forms.tsx";
import { Link } from "#components/ui/link.tsx";
import { Shape } from "#components/ui/shape.tsx";
import { changeCount, onChange } from "#lib/platform/kept/device.ts";
import { type Kept, listKept, waitingCount } from "#lib/platform/kept/records.ts";
import { onOutcome } from "#lib/platform/kept/sending.ts";
import { count } from "#lib/platform/polish.ts";

type Line = Pick<Kept, "href" | "title"> & { readonly name: string; readonly text: string };

/**
 * What this device holds of other pages: saves that wait for the connection, saves the server refused, drafts. A form says the same of
 * itself in its dock. A line that is sent stays until the next page, so that nothing moves under somebody who types.
 */
export function WaitingSaves() {
  const { owner, shown: here } = useKeptForms();
  const path = usePathname();
  useSyncExternalStore(onChange, changeCount, () => 0);
  const [sent, setSent] = useState<Readonly<Record<string, Line>>>({});
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []); // the server knows nothing of this device
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page starts with what waits now
  useEffect(() => setSent({}), [path, owner]);
  useEffect(
    () =>
      onOutcome((outcome) => {
        if (outcome.kind !== "acknowledged" || here.has(outcome.form.name)) return;
        const { savedAt } = outcome.saved as { savedAt?: string };
        const { name, href, title } = outcome.form;
        setSent((lines) => ({ ...lines, [name]: { name, href, title, text: `wysłano${savedAt ? ` o ${savedAt}` : ""}` } }));
      }),
    [here],
  );
  const elsewhere = ready ? listKept(owner).filter(({ name }) => !here.has(name)) : [];
  const waiting = elsewhere.filter((kept) => kept.waiting.length > 0 && !kept.refused);
  const held = elsewhere.map((kept): Line => ({ ...kept, text: stateOf(kept) }));
  const lines = [...held, ...Object.values(sent).filter(({ name }) => !held.some((line) => line.name === name))];
  if (lines.length === 0) return null;
  const late = elsewhere.some(({ refused }) => refused);
  return (
    <section
      aria-label="Zapisy na tym urządzeniu"
      data-print="no"
      className={`border-b px-gutter py-2.5 text-small ${late ? "border-unx-mark bg-unx-tint" : waiting.length > 0 ? "border-part-mark bg-part-tint" : "border-line bg-ground"}`}
    >
      <p role="status" className="flex items-center gap-2 font-semibold">
        <Shape name={late ? "late" : waiting.length > 0 ? "wait" : held.length > 0 ? "next" : "tick"} className="size-4" />
        {waiting.length > 0
          ? `Czeka na wysłanie: ${count(waiting.length, "zapis")}. Wyśle się samo, gdy wróci połączenie.`
          : held.length > 0
            ? "Na tym urządzeniu są niezapisane wpisy."
            : "Wysłano wszystko."}
      </p>
      <ul>
        {lines.map(({ name, href, title, text }) => (
          <li key={name}>
            <Link href={href}>{title}</Link>: {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateOf(kept: Kept): string {
  if (kept.refused) return "nie przyjęto; otwórz, żeby zobaczyć dlaczego";
  const typed = kept.draft ? `niezapisane zmiany: ${kept.draft.count}` : "";
  if (kept.waiting.length === 0) return `${typed}; szkic jest tylko na tym urządzeniu`;
  return [`czeka na wysłanie: ${count(waitingCount(kept), "wpis")}`, typed].filter(Boolean).join(", ");
}
