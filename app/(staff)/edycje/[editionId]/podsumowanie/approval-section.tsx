import { Notice } from "#components/ui/notice.tsx";
import { RowList } from "#components/ui/row-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { State } from "#components/ui/state.tsx";
import { deadlineMark, metMark } from "#components/ui/state-marks.ts";
import { formatDate, hardSpaces } from "#lib/platform/polish.ts";
import { approvalQuestion, differenceText } from "#lib/reports/labels/approval.ts";
import { summaryTitle } from "#lib/reports/labels/summary.ts";
import { ApproveDialog } from "./approve-dialog.tsx";
import type { SectionProps } from "./section-props.ts";

/** Both directors approve: the words by their version, the figures as they stand. Before the settlement there is nothing to approve. */
export function ApprovalSection({ data: { edition, phase, words, sides, mayApprove } }: SectionProps) {
  if (phase === "CANCELLED") return null;
  return (
    <Section
      id="zatwierdzenie"
      number={10}
      title="Zatwierdzenie"
      definition="Zatwierdzają dyrekcje obu stron. Zmiana wniosków cofa zatwierdzenia."
    >
      {phase === "SETTLED" || phase === "REPORTED" ? (
        <RowList>
          {sides.map(({ id, name, approvedOn, by }) => (
            <li key={id}>
              {name}
              <span className="mt-0.5 block">
                {approvedOn ? (
                  <State {...metMark}>
                    zatwierdzono {formatDate(approvedOn)}
                    {by ? `, ${by}` : ""}
                  </State>
                ) : (
                  <State {...deadlineMark.waiting}>czeka na zatwierdzenie</State>
                )}
              </span>
            </li>
          ))}
        </RowList>
      ) : (
        <p>Podsumowanie zatwierdza się po rozliczeniu edycji.</p>
      )}
      {mayApprove ? (
        <ApproveDialog
          editionId={edition.id}
          version={edition.version}
          reportVersion={words.version}
          question={hardSpaces(approvalQuestion(summaryTitle(edition)))}
        />
      ) : null}
    </Section>
  );
}

/** What is no longer as the reader's institution approved it. */
export function Differences({ data: { differences } }: SectionProps) {
  if (differences.length === 0) return null;
  return (
    <Notice tone="warning" title="Zmiany po zatwierdzeniu">
      <ul>
        {differences.map((difference) => (
          <li key={difference.figure}>{hardSpaces(differenceText(difference))}</li>
        ))}
      </ul>
    </Notice>
  );
}
