"use client";

import { Fragment, useState } from "react";
import { CandidateStateMark } from "#components/referrals/candidate-state-mark.tsx";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { useRows } from "#components/table/more-rows.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { DisclosureButton } from "#components/ui/disclosure-button.tsx";
import { Link } from "#components/ui/link.tsx";
import type { CandidateStep } from "#lib/referrals/transitions/candidates.ts";
import { CentreDataForm } from "./centre-data-form.tsx";
import { CentreStep } from "./centre-step.tsx";
import type { CentreListProps, CentreRow } from "./centre-view.ts";

const COLUMNS = 6;

type Step = "complete" | CandidateStep;

/** The centre's people: what is recorded, how far each has come, and the steps that are open. */
export function CentreTable({ page, onSaved }: { page: CentreListProps; onSaved: () => void }) {
  const [open, setOpen] = useState<{ id: string; step: Step } | null>(null);
  const { shown, more } = useRows(page.rows, COLUMNS);
  const close = () => setOpen(null);
  const saved = () => {
    close();
    onSaved();
  };
  return (
    <Table caption="Kandydaci ośrodka">
      <TableHead>
        <HeadCell numeric>Lp.</HeadCell>
        <HeadCell>Nazwisko i imiona</HeadCell>
        <HeadCell>Gmina</HeadCell>
        <HeadCell>Pomoc społeczna</HeadCell>
        <HeadCell>Kontrakt socjalny</HeadCell>
        <HeadCell>Stan</HeadCell>
      </TableHead>
      <TableBody>
        {shown.map((row) => (
          <Fragment key={row.id}>
            <Row kind={open?.id === row.id ? "open" : undefined}>
              <Cell numeric blank className="text-ink-soft">
                {row.ordinal}
              </Cell>
              <RowHead>
                <Link href={`/osoby/${row.personId}`} className="font-semibold">
                  {row.name}
                </Link>
                <span className="ident block text-small font-normal text-ink-soft">{row.identity}</span>
                {row.phone ? <span className="ident block text-small font-normal text-ink-soft">tel. {row.phone}</span> : null}
              </RowHead>
              <Cell label="Gmina" className="whitespace-nowrap">
                {row.municipality}
              </Cell>
              <Cell label="Pomoc społeczna" className={row.assistanceConfirmedOn ? "" : "font-semibold text-part"}>
                {row.assistance}
              </Cell>
              <Cell label="Kontrakt">{row.contract}</Cell>
              <Cell>
                <CandidateStateMark state={row.state} reserveOrder={row.reserveOrder} />
                {row.notes.map((note) => (
                  <span key={note} className="block text-small text-ink-soft">
                    {note}
                  </span>
                ))}
                {row.state === "REFERRED" ? (
                  <a className="block text-small" href={`/edycje/${page.editionId}/kandydaci/${row.id}/skierowanie/pdf`}>
                    Drukuj skierowanie<span className="sr-only">: {row.name}</span>
                  </a>
                ) : null}
                {row.next ? <span className="block text-small text-ink-soft">{row.next}</span> : null}
                {row.gaps.length > 0 ? <span className="block text-small text-part">brakuje: {row.gaps.join(", ")}</span> : null}
                <span className="flex flex-wrap gap-x-4">
                  {stepsOf(row).map(({ step, label }) => (
                    <DisclosureButton
                      key={step}
                      open={open?.id === row.id && open.step === step}
                      onToggle={(wanted) => setOpen(wanted ? { id: row.id, step } : null)}
                      controls={`panel-${row.id}`}
                      about={row.name}
                    >
                      {label}
                    </DisclosureButton>
                  ))}
                </span>
              </Cell>
            </Row>
            {open?.id === row.id ? (
              <Row kind="panel">
                <td colSpan={COLUMNS} id={`panel-${row.id}`}>
                  <div className="max-w-form pt-3">
                    {open.step === "complete" ? null : (
                      <p className="mb-3 text-lead font-semibold">{row.steps.find(({ step }) => step === open.step)?.label}</p>
                    )}
                    {open.step !== "complete" && row.remarks ? <p className="mb-3 text-small">Uwagi ośrodka: {row.remarks}</p> : null}
                    {open.step === "complete" ? (
                      <CentreDataForm editionId={page.editionId} row={row} onClose={close} onSaved={saved} />
                    ) : null}
                    {open.step === "complete" ? null : (
                      <CentreStep
                        key={open.step}
                        page={page}
                        row={row}
                        step={open.step}
                        label={row.steps.find(({ step }) => step === open.step)?.label ?? ""}
                        onClose={close}
                        onSaved={saved}
                      />
                    )}
                  </div>
                </td>
              </Row>
            ) : null}
          </Fragment>
        ))}
        {more}
      </TableBody>
    </Table>
  );
}

/** The list goes on as a whole, above the table; everything else is a person's own step. */
const ofList: readonly CandidateStep[] = ["approve", "send"];

const stepsOf = (row: CentreRow): { step: Step; label: string }[] => [
  ...row.steps.filter(({ isMine, usual, step }) => isMine && usual && !ofList.includes(step)),
  ...(row.mayComplete ? [{ step: "complete" as const, label: "Uzupełnij dane" }] : []),
  ...row.steps.filter(({ isMine, usual, step }) => isMine && !usual && !ofList.includes(step)),
];
