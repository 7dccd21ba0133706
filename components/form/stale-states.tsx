import type { FormRefusal } from "#components/form/refusal-notice.tsx";
import { Notice } from "#components/ui/notice.tsx";

type StaleStatesProps<Saved> = {
  refusal: FormRefusal | null;
  /** one of what was taken further, and in words where it stands now */
  line: (saved: Saved) => { id: string; text: string };
};

/** Somebody took several things further meanwhile: who and when, and where each stands now. Nothing was overwritten. */
export function StaleStates<Saved>({ refusal, line }: StaleStatesProps<Saved>) {
  if (refusal?.kind !== "stale") return null;
  const saved = Array.isArray(refusal.saved) ? (refusal.saved as readonly Saved[]) : [];
  const who = [refusal.savedBy, refusal.savedAt].filter(Boolean).join(", ");
  return (
    <Notice tone="warning" live title="Zapisano już inną wersję.">
      <p>Zapisanie: {who}. Nic nie zostało nadpisane. Lista pokazuje teraz stan zapisany.</p>
      <ul>
        {saved.map(line).map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}
