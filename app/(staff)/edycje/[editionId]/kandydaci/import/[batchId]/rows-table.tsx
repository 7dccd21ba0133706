"use client";

import { useRouter } from "next/navigation";
import { Fragment, useState } from "react";
import { FieldError } from "#components/form/field.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import type { Choice } from "#components/form/select-field.tsx";
import { StaleStates } from "#components/form/stale-states.tsx";
import { useStep } from "#components/form/use-step.ts";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { DisclosureButton } from "#components/ui/disclosure-button.tsx";
import { skipImportRow } from "#lib/imports/actions/rows.ts";
import { formatNumber } from "#lib/platform/polish.ts";
import type { RowLine } from "./batch-view.ts";
import { CorrectRow } from "./correct-row.tsx";

type Props = { editionId: string; batchId: string; version: number; rows: readonly RowLine[]; municipalities: readonly Choice[] };

/** Rows of the file, each with its faults and what was noticed; corrected in place or left out. */
export function RowsTable({ editionId, batchId, version, rows, municipalities }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState<number | null>(null);
  const { run, busy, refusal } = useStep(skipImportRow);
  const skip = async (row: RowLine) => {
    const result = await run({ editionId, batchId, version: row.version, rowNo: row.rowNo, isSkipped: !row.isSkipped });
    if (result.ok) router.refresh();
  };
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <StaleStates refusal={refusal} />
      <Table caption="Wiersze pliku">
        <TableHead>
          <HeadCell numeric>Wiersz</HeadCell>
          <HeadCell>Nazwisko i imiona</HeadCell>
          <HeadCell>Miejscowość</HeadCell>
          <HeadCell>Co poprawić i uwagi</HeadCell>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <Fragment key={row.rowNo}>
              <Row kind={open === row.rowNo ? "open" : undefined}>
                <Cell numeric label="Wiersz">
                  {formatNumber(row.rowNo)}
                </Cell>
                <RowHead>
                  <span className="font-semibold">{row.name}</span>
                  <span className="ident block text-small font-normal text-ink-soft">{row.identity}</span>
                </RowHead>
                <Cell label="Miejscowość" className="whitespace-nowrap">
                  {row.town}
                </Cell>
                <Cell>
                  {row.isSkipped ? <span className="text-ink-soft">Wiersz pominięty.</span> : null}
                  {row.faults.map((fault) => (
                    <FieldError key={fault} message={fault} />
                  ))}
                  {row.notices.map((notice) => (
                    <span key={notice} className="block text-small text-ink-soft">
                      {notice}
                    </span>
                  ))}
                  <span className="flex flex-wrap gap-x-4">
                    <DisclosureButton
                      open={open === row.rowNo}
                      onToggle={(wanted) => setOpen(wanted ? row.rowNo : null)}
                      controls={`wiersz-${row.rowNo}`}
                      about={`wiersz ${row.rowNo}`}
                    >
                      Popraw
                    </DisclosureButton>
                    <LinkButton busy={busy} onClick={() => skip(row)}>
                      {row.isSkipped ? "Przywróć" : "Pomiń"}
                      <span className="sr-only">: wiersz {row.rowNo}</span>
                    </LinkButton>
                  </span>
                </Cell>
              </Row>
              {open === row.rowNo ? (
                <Row kind="panel">
                  <td colSpan={4} id={`wiersz-${row.rowNo}`}>
                    <CorrectRow
                      key={`${row.rowNo}-${version}`}
                      {...{ editionId, batchId, row, municipalities }}
                      onClose={() => setOpen(null)}
                      onDone={() => {
                        setOpen(null);
                        router.refresh();
                      }}
                    />
                  </td>
                </Row>
              ) : null}
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </>
  );
}
