import type { FormRefusal } from "#components/form/refusal-notice.tsx";
import { Notice } from "#components/ui/notice.tsx";

type StaleStatesProps<Saved> = {
  refusal: FormRefusal | null;
  /** one of the things that were taken further, and in words where it stands now; without it the page alone tells */
  line?: (saved: Saved) => { id: string; text: string };
};

/** Somebody took it further meanwhile: who and when, and where each thing stands now. Nothing was overwritten. */
export function StaleStates<Saved>({ refusal, line }: StaleStatesProps<Saved>) {
  if (refusal?.kind !== "stale") return null;
  const saved = line ? ([refusal.saved].flat() as Saved[]).map(line) : [];
  const who = [refusal.savedBy, refusal.savedAt].filter(Boolean).join(", ");
  return (
    <Notice tone="warning" live title="Zapisano już inną wersję.">
      <p>Zapisanie: {who}. Nic nie zostało nadpisane. Strona pokazuje teraz stan zapisany.</p>
      {saved.length > 0 ? (
        <ul>
          {saved.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}
