import { HistoryList } from "#components/ui/history-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { agreementTrailLabel, partLabel } from "#lib/agreements/labels.ts";
import type { AgreementTrail } from "#lib/agreements/repository/trail.ts";
import type { DraftPart } from "#lib/agreements/rules/draft.ts";
import { warsawDate, warsawTime } from "#lib/platform/clock.ts";
import { formatClock, formatDate } from "#lib/platform/polish.ts";

const FIELDS_TOLD = ["agreements.revise", "agreements.addAnnex", "agreements.reviseAnnex", "agreements.signAnnex"];

/** What either institution did with the paper, newest first; both read the reasons. */
export function History({ trail }: { trail: readonly AgreementTrail[] }) {
  if (trail.length === 0) return null;
  return (
    <Section title="Historia" definition="Widzą ją obie instytucje.">
      <HistoryList
        entries={trail.map((line) => ({
          key: line.id,
          at: line.at.toISOString(),
          atText: `${formatDate(warsawDate(line.at))}, ${formatClock(warsawTime(line.at))}`,
          what: `${line.who}: ${textOf(line)}`,
          ...(line.reason ? { reason: line.reason } : {}),
        }))}
      />
    </Section>
  );
}

function textOf({ action, values, changedFields }: AgreementTrail): string {
  const told = agreementTrailLabel[action] ?? action;
  const number = action.endsWith("Annex") && values.number ? ` nr ${values.number}` : "";
  const names = FIELDS_TOLD.includes(action) ? changedFields.flatMap((field) => partLabel[field as DraftPart] ?? []) : [];
  const on = values.on ? `, ${action.endsWith("Annex") ? "od" : "z dnia"} ${formatDate(values.on)}` : "";
  return `${told}${number}${values.name ? `: ${values.name}` : ""}${on}${names.length > 0 ? ` (${names.join(", ")})` : ""}`;
}
