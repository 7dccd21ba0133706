import { FieldError } from "#components/form/field.tsx";
import { ReasonField } from "#components/form/reason-field.tsx";
import { tableRoles } from "#components/table/roles.ts";
import { message } from "#lib/law/messages.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import { formatDayMonth, weekdayName } from "#lib/platform/polish.ts";
import { mostText, typedProblemText } from "#lib/work/labels.ts";
import type { WeekSheet } from "#lib/work/rules/sheet.ts";
import type { CellView, RowView } from "#lib/work/rules/view.ts";
import { reasonFault } from "#lib/work/schema/week.ts";
import { cell, classStart, name } from "./look.ts";

type Props = {
  id: string;
  sheet: WeekSheet;
  view: RowView;
  said: ReadonlySet<string>;
  reason: string;
  /** columns after the name, where they are not the days of the week */
  span?: number;
  onExplain: (participationId: string, reason: string) => void;
};

/** The row under a person: what is wrong with a day, how much it can take, by which provision; a warning asks for its reason here. */
export function RowMessages({ id, sheet, view, said, reason, span, onExplain }: Props) {
  const cells = view.lines
    .flatMap((place) => place.cells)
    .filter(({ key, problem, verdicts }) => said.has(key) && (problem || verdicts.length > 0));
  if (cells.length === 0) return null;
  const { participationId } = view.row;
  const overridden = cells.some(({ verdicts }) => verdicts.some(({ severity }) => severity === "overridable"));
  return (
    <tr {...tableRoles.row} className="narrow:block">
      <td aria-hidden="true" className={`${cell} ${name} narrow:hidden`} />
      <td {...tableRoles.cell} colSpan={span ?? sheet.workDays.length + 2} className={`${cell} px-2.5 pb-2.5 narrow:block`}>
        <div id={id}>
          {cells.map((view) => (
            <CellMessages key={view.key} view={view} />
          ))}
        </div>
        {view.asksReason ? (
          <ReasonField
            id={`powod-${participationId}`}
            label={overridden ? "Uzasadnienie odstępstwa" : "Uzasadnienie"}
            error={reason === "" ? undefined : (reasonFault(reason) ?? undefined)}
            value={reason}
            onChange={(event) => onExplain(participationId, event.target.value)}
          />
        ) : null}
      </td>
      {sheet.withClasses ? (
        <td aria-hidden="true" colSpan={sheet.classDays.length + 1} className={`${cell} ${classStart} narrow:hidden`} />
      ) : null}
    </tr>
  );
}

function CellMessages({ view: { on, problem, value, verdicts, most } }: { view: CellView }) {
  if (problem) {
    return <FieldError message={`${capital(weekdayName(on))} ${formatDayMonth(on)}: ${typedProblemText(problem, String(value))}`} />;
  }
  const caps = verdicts.filter(({ rule }) => rule === "R14" || rule === "R15");
  return (
    <>
      {caps.length > 0 ? <FieldError message={mostText(on, most)} /> : null}
      {verdicts.map((verdict) => (
        <Said key={`${verdict.code} ${JSON.stringify(verdict.facts)}`} verdict={verdict} />
      ))}
    </>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A rule in its own words; the way out stands above it. */
function Said({ verdict }: { verdict: Verdict }) {
  const { what, why, fix, basis } = message(verdict, { side: "OPS" });
  const warns = verdict.severity === "warning";
  return (
    <p className={`mb-1.5 max-w-prose text-small ${warns ? "text-part" : "text-unx"}`}>
      <b>{what}</b> {why} {fix} {basis === "Zasada aplikacji" ? `${basis}.` : `Podstawa: ${basis}`.replace(/\.?$/, ".")}
    </p>
  );
}
