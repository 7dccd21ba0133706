import { Link } from "#components/ui/link.tsx";
import { MissingBox } from "#components/ui/missing-box.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { termLabel } from "#lib/agreements/labels.ts";
import type { Paper } from "#lib/agreements/repository/papers.ts";
import type { AgreementPhase } from "#lib/agreements/rules/phase.ts";
import { hasContent } from "#lib/agreements/rules/terms.ts";
import { message } from "#lib/law/messages.ts";
import { type Content, missingParts, type Part } from "#lib/law/rules/r38-agreement-content.ts";
import type { Verdict } from "#lib/law/verdict.ts";

/** A part that is there by half says which of its fields is still empty. */
function lackingText({ name, contents }: Part, has: (content: Content) => boolean): string {
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const empty = contents.filter((content) => !has(content));
  if (empty.length === contents.length) return title;
  const fields = empty.map((content) => (content === "funding" ? "Źródła finansowania według bloków" : termLabel[content].label));
  return `${title}. Puste: ${fields.join(", ")}`;
}

/** Above the paper: what a draft still lacks (R38), and what the rules say beside it (R23, R24, R31, R40). */
export function Remarks({ agreement, phase, remarks }: { agreement: Paper; phase: AgreementPhase; remarks: readonly Verdict[] }) {
  const has = hasContent(agreement);
  const lacking = phase === "DRAFT" ? missingParts(agreement.kind, has) : [];
  return (
    <>
      <MissingBox
        id="brakuje"
        title="Czego brakuje do przekazania"
        items={lacking.map((part) => ({ key: part.name, text: lackingText(part, has) }))}
      />
      {remarks
        .filter(({ code }) => code !== "R38_AGREEMENT_CONTENT")
        .map((verdict) => {
          const { what, why, fix, basis } = message(verdict);
          return (
            <Notice key={what} tone={verdict.severity === "information" ? "info" : "warning"} title={what}>
              <p>{why}</p>
              <p>{fix}</p>
              {verdict.code === "R31_NO_PLAN" ? (
                <p>
                  <Link href={`/programy?rok=${String(verdict.facts.year)}`}>Plany potrzeb {String(verdict.facts.year)}</Link>
                </p>
              ) : null}
              <p className="text-small text-ink-soft">Podstawa: {basis}</p>
            </Notice>
          );
        })}
    </>
  );
}
