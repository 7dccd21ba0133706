"use client";

import { Fragment, useState } from "react";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { DisclosureButton } from "#components/ui/disclosure-button.tsx";
import { State } from "#components/ui/state.tsx";
import { verdictMark } from "#components/ui/state-marks.ts";
import { rateStatusLabel } from "#lib/institutions/labels.ts";
import type { RatesPage } from "#lib/institutions/loaders.ts";
import { cite } from "#lib/law/citations.ts";
import type { MinimumRate } from "#lib/law/rates.ts";
import { refundShareMax } from "#lib/law/rules/r23-refund-share.ts";
import { REGIME_C_SINCE } from "#lib/law/settings.ts";
import { floorGrosze, formatGrosze } from "#lib/platform/money.ts";
import { formatDate, hardSpaces } from "#lib/platform/polish.ts";
import { DecisionForm, type DecisionSubject } from "../decision-form.tsx";

const PERCENT = 100;
const announcement = { label: "Pozycja „Monitora Polskiego”", hint: "Np. M.P. z 2019 r. poz. 123." };

type RatesTableProps = Pick<RatesPage, "rates" | "maySet" | "institutionId" | "seen">;

/** Every rate, the newest first, each with its share of refund, what is known of it, and under it the step that confirms it. */
export function RatesTable({ rates, maySet, institutionId, seen }: RatesTableProps) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Table caption="Najniższe stawki za godzinę prac" flush>
      <TableHead>
        <HeadCell>Od dnia</HeadCell>
        <HeadCell numeric>Stawka</HeadCell>
        <HeadCell numeric>60%</HeadCell>
        <HeadCell>Skąd wiadomo</HeadCell>
        <HeadCell>Potwierdzenie</HeadCell>
        {maySet ? <HeadCell>Zmiana</HeadCell> : null}
      </TableHead>
      <TableBody>
        {rates.toReversed().map((rate) => {
          const step = maySet ? stepOf(rate) : null;
          const isOpen = step !== null && open === rate.validFrom;
          const panelId = `stawka-${rate.validFrom}`;
          return (
            <Fragment key={rate.validFrom}>
              <Row kind={isOpen ? "open" : undefined}>
                <RateCells rate={rate} />
                {maySet ? (
                  <Cell label="Zmiana" blank={!step}>
                    {step ? (
                      <DisclosureButton
                        open={isOpen}
                        onToggle={(next) => setOpen(next ? rate.validFrom : null)}
                        controls={panelId}
                        about={`stawka od ${formatDate(rate.validFrom)}`}
                      >
                        {step.verb}
                      </DisclosureButton>
                    ) : null}
                  </Cell>
                ) : null}
              </Row>
              {isOpen ? (
                <Row kind="panel" id={panelId}>
                  <Cell colSpan={6}>
                    <div className="max-w-form">
                      <DecisionForm
                        subject={{ ...step, institutionId, settingKey: "psuMinRateGrosz", seen }}
                        onClose={() => setOpen(null)}
                      />
                    </div>
                  </Cell>
                </Row>
              ) : null}
            </Fragment>
          );
        })}
      </TableBody>
    </Table>
  );
}

function RateCells({ rate }: { rate: MinimumRate }) {
  const { validFrom, grosze, status, citation, verified, source } = rate;
  const share = floorGrosze(grosze * refundShareMax(validFrom, false), PERCENT);
  return (
    <>
      <RowHead>{formatDate(validFrom)}</RowHead>
      <Cell numeric label="Stawka">
        {formatGrosze(grosze)}
      </Cell>
      <Cell numeric label="60%">
        {formatGrosze(share)}
      </Cell>
      <Cell label="Skąd wiadomo">
        {rateStatusLabel[status]}
        <span className="block text-small text-ink-soft">{hardSpaces(cite(citation, { on: validFrom }))}</span>
      </Cell>
      <Cell label="Potwierdzenie">
        {verified ? (
          <State {...verdictMark.yes}>{source ? hardSpaces(source) : "tak"}</State>
        ) : (
          <State {...verdictMark.missing}>niepotwierdzona</State>
        )}
      </Cell>
    </>
  );
}

/** What can be done about a rate: take back what the office said of it, or say where it was announced. */
function stepOf({ validFrom, grosze, verified, source }: MinimumRate): Pick<DecisionSubject, "verb" | "source" | "fixed"> | null {
  if (source) return { verb: "Cofnij", source: null, fixed: { validFrom, value: "" } };
  if (verified || validFrom >= REGIME_C_SINCE) return null;
  return { verb: "Potwierdź", source: announcement, fixed: { validFrom, value: String(grosze) } };
}
