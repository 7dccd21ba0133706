import type { FormRefusal } from "#components/form/refusal-notice.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { CourseRow } from "./course-view.ts";

/** Why a repeat referral is not possible, said when it is chosen and before it is sent. */
export function KindNote({ kind, row: { obstacle } }: { kind: string; row: CourseRow }) {
  if (kind !== "REPEAT_REFERRAL" || !obstacle) return null;
  return (
    <Notice tone="refusal" title={obstacle.what}>
      <p>{obstacle.why}</p>
      <p>{obstacle.fix}</p>
      <p className="text-small text-ink-soft">Podstawa: {obstacle.basis}</p>
    </Notice>
  );
}

/** Of a refusal by rules those that speak about one person; other refusals are said once, at the foot. */
export const rulesAbout = (refusal: FormRefusal | null, id: string): FormRefusal | null =>
  refusal?.kind === "rules" ? { kind: "rules", rules: refusal.rules.filter(({ subject }) => subject === id) } : null;
