import type { FormRefusal } from "#components/form/refusal-notice.tsx";
import { ConflictPanel } from "#components/ui/conflict-panel.tsx";
import { termLabel, termText } from "#lib/agreements/labels.ts";
import type { SavedPaper } from "#lib/agreements/repository/trail.ts";
import { type PaperKind, sameTerm, TERMS_OF_KIND, type TermName } from "#lib/agreements/rules/terms.ts";
import { StaleNotice } from "./[id]/stale-notice.tsx";
import { type PaperValues, termValues } from "./form-values.ts";

type ContentConflictProps = {
  refusal: FormRefusal | null;
  kind: PaperKind;
  typed: PaperValues;
  busy: boolean;
  onKeep: () => void;
  onSave: (version: number) => void;
};

/** Somebody saved the draft meanwhile: what stands now beside what was typed here, field by field where they differ. */
export function ContentConflict({ refusal, kind, typed, busy, onKeep, onSave }: ContentConflictProps) {
  if (refusal?.kind !== "stale") return null;
  const saved = refusal.saved as SavedPaper;
  // A draft that has gone on to the directors cannot be saved over; only where it stands is said.
  if (saved.phase !== "DRAFT") return <StaleNotice refusal={refusal} />;
  const theirs = termValues(saved.terms);
  const differing = TERMS_OF_KIND[kind].filter((name) => !sameTerm(theirs[name], typed.terms[name]));
  const who = [refusal.savedBy, refusal.savedAt].filter(Boolean).join(", ");
  return (
    <ConflictPanel
      message={`Zapisano już inną wersję. Zapisanie: ${who}. Nic nie zostało nadpisane.`}
      saved={<Words names={differing} terms={theirs} />}
      typed={<Words names={differing} terms={typed.terms} />}
      onKeepSaved={onKeep}
      onSaveTyped={() => onSave(saved.version)}
      pending={busy}
    />
  );
}

function Words({ names, terms }: { names: readonly TermName[]; terms: PaperValues["terms"] }) {
  if (names.length === 0) return <p>Treść jest taka sama.</p>;
  return (
    <dl>
      {names.map((name) => (
        <div key={name} className="mb-2">
          <dt className="text-small text-ink-soft">{termLabel[name].label}</dt>
          <dd className="whitespace-pre-line">{termText(name, terms[name]) ?? "brak danych"}</dd>
        </div>
      ))}
    </dl>
  );
}
