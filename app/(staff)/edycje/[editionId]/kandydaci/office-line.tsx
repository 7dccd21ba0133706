import { CheckBox } from "#components/form/check-box.tsx";
import { CandidateStateMark } from "#components/referrals/candidate-state-mark.tsx";
import { Cell, RowHead } from "#components/table/cells.tsx";
import { Row } from "#components/table/table.tsx";
import { DisclosureButton } from "#components/ui/disclosure-button.tsx";
import { Link } from "#components/ui/link.tsx";
import { State } from "#components/ui/state.tsx";
import { verdictMark } from "#components/ui/state-marks.ts";
import { OfficePanel } from "./office-panel.tsx";
import type { Fact, OfficeListProps, OfficeRow } from "./office-view.ts";

type LineProps = {
  page: OfficeListProps;
  row: OfficeRow;
  columns: number;
  open: boolean;
  onToggle: (open: boolean) => void;
  ticked: boolean;
  onTick: (on: boolean, range: boolean) => void;
  onSaved: () => void;
};

const verdictWord = { yes: "można skierować", missing: "brakuje danych", no: "dziś nie można" } as const;

/** One candidate: facts, the result, and the panel under it. On a phone only the facts that stand in the way are shown until it is opened. */
export function OfficeLine({ page, row, columns, open, onToggle, ticked, onTick, onSaved }: LineProps) {
  const { facts, section } = row;
  const panelId = `panel-${row.id}`;
  const isDecided = section === "done" && row.steps.length === 0;
  return (
    <>
      <Row kind={open ? "open" : undefined}>
        <Cell blank={!row.mayRefer} data-select={row.mayRefer ? "" : undefined}>
          {row.mayRefer ? (
            <CheckBox
              label={`Zaznacz: ${row.name}`}
              hideLabel
              checked={ticked}
              onChange={() => undefined}
              onClick={(event) => onTick(!ticked, event.shiftKey)}
            />
          ) : (
            <span className="sr-only">nie można zaznaczyć</span>
          )}
        </Cell>
        <Cell numeric className="text-ink-soft" blank>
          {row.ordinal}
        </Cell>
        <RowHead>
          <Link href={`/osoby/${row.personId}`} className="font-semibold">
            {row.name}
          </Link>
          <span className="ident block text-small font-normal text-ink-soft">{row.identity}</span>
          <span className="block text-small font-normal text-ink-soft">{row.municipality}</span>
        </RowHead>
        {facts.profile ? <FactCell label="Profil pomocy" fact={facts.profile} folded={!open} /> : null}
        <FactCell label="Pomoc społeczna" fact={facts.assistance} folded={!open} />
        <FactCell label="Prawo do zasiłku" fact={facts.benefit} folded={!open} />
        <FactCell label="Kontrakt" fact={facts.contract} folded={!open} />
        <FactCell label="Łączny udział" fact={facts.months} folded={!open} />
        <Cell>
          {section === "yes" || section === "missing" || section === "no" ? (
            <>
              <State {...verdictMark[section]}>{verdictWord[section]}</State>
              {row.state === "VERIFIED" ? <CandidateStateMark state={row.state} /> : null}
            </>
          ) : (
            <CandidateStateMark state={row.state} reserveOrder={row.reserveOrder} />
          )}
          {row.warnings
            .filter(({ isException }) => !isException)
            .map(({ code, short }) => (
              <span key={code} className="block text-small text-part">
                {short}, wymaga uzasadnienia
              </span>
            ))}
          {row.note ? <span className="block text-small text-ink-soft">{row.note}</span> : null}
          {row.notice ? <span className="block text-small text-part">{row.notice.title} Sprawa czeka na urząd pracy.</span> : null}
          {row.next ? <span className="block text-small text-ink-soft">{row.next}</span> : null}
          {isDecided ? null : (
            <span className="block">
              <DisclosureButton open={open} onToggle={onToggle} controls={panelId} about={row.name}>
                {row.why ? "Dlaczego nie?" : section === "done" ? "Co teraz można?" : "Pokaż dane"}
              </DisclosureButton>
            </span>
          )}
        </Cell>
      </Row>
      {open && !isDecided ? (
        <Row kind="panel">
          <td colSpan={columns} id={panelId}>
            <OfficePanel page={page} row={row} onSaved={onSaved} />
          </td>
        </Row>
      ) : null}
    </>
  );
}

const tones = { bad: "font-semibold text-unx", gap: "font-semibold text-part" } as const;

function FactCell({ label, fact, folded }: { label: string; fact: Fact; folded: boolean }) {
  return (
    <Cell label={label} blank={folded && !fact.tone} className={fact.tone ? tones[fact.tone] : ""}>
      <span className="tablet:whitespace-nowrap">{fact.text}</span>
      {fact.sub ? <span className="block text-small whitespace-nowrap">{fact.sub}</span> : null}
    </Cell>
  );
}
