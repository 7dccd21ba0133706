import { DefinitionFacts } from "#components/ui/definition-facts.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { OfficeRow } from "./office-view.ts";

/** What the centre reported and what it may lead to: facts, never a decision (R33, R35). */
export function NoticeFacts({ notice }: { notice: NonNullable<OfficeRow["notice"]> }) {
  return (
    <Notice tone="warning" title={notice.title}>
      <DefinitionFacts facts={notice.facts.map(([term, value]) => ({ term, value }))} columns={1} />
      {notice.consequence ? <p className="mt-2">{notice.consequence}</p> : null}
    </Notice>
  );
}
