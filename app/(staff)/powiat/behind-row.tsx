"use client";

import { useState } from "react";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { DisclosureButton } from "#components/ui/disclosure-button.tsx";
import { Link } from "#components/ui/link.tsx";
import { State } from "#components/ui/state.tsx";
import { deadlineMark, metMark } from "#components/ui/state-marks.ts";

export type RegisterLine = { href: string; name: string; form: string; entered: string; daysLate: number };

type BehindRowProps = {
  id: string;
  municipality: string;
  edition: string;
  href: string;
  period: string;
  people: string;
  peopleHref: string | null;
  /** null: everything is entered in time */
  delay: string | null;
  work: string | null;
  centre: string;
  /** empty for a reader without the right to names */
  registers: readonly RegisterLine[];
};

/** One edition under way and, opened, the registers that are missing. */
export function BehindRow({ id, municipality, edition, href, period, people, peopleHref, delay, work, centre, registers }: BehindRowProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Row kind={open ? "open" : undefined}>
        <RowHead>
          <Link href={href} className={delay ? "font-semibold" : undefined}>
            {municipality}
          </Link>
          <span className="block text-small font-normal text-ink-soft">{edition}</span>
        </RowHead>
        <Cell label="Okres">{period}</Cell>
        <Cell label="Uczestnicy">{peopleHref ? <Link href={peopleHref}>{people}</Link> : people}</Cell>
        <Cell label="Stan list">
          {delay ? <State {...deadlineMark.late}>{delay}</State> : <State {...metMark}>w terminie</State>}
          {work ? <span className="block text-small text-ink-soft">{work}</span> : null}
        </Cell>
        <Cell blank={registers.length === 0}>
          {registers.length > 0 ? (
            <DisclosureButton open={open} onToggle={setOpen} controls={id} about={`${municipality}, ${edition}`}>
              Kto?
            </DisclosureButton>
          ) : null}
        </Cell>
      </Row>
      {open ? (
        <Row kind="panel">
          <Cell colSpan={5}>
            <div id={id} className="border-l-4 border-unx-mark pl-4">
              <Registers centre={centre} registers={registers} />
            </div>
          </Cell>
        </Row>
      ) : null}
    </>
  );
}

function Registers({ centre, registers }: { centre: string; registers: readonly RegisterLine[] }) {
  return (
    <Table caption={`Wpisuje: ${centre}`} showCaption density="dense">
      <TableHead>
        <HeadCell>Zajęcia</HeadCell>
        <HeadCell>Forma wsparcia</HeadCell>
        <HeadCell>Wpisano</HeadCell>
        <HeadCell numeric>Dni po terminie</HeadCell>
      </TableHead>
      <TableBody>
        {registers.map(({ href, name, form, entered, daysLate }) => (
          <Row key={href}>
            <RowHead>
              <Link href={href}>{name}</Link>
            </RowHead>
            <Cell label="Forma wsparcia">{form}</Cell>
            <Cell label="Wpisano">{entered}</Cell>
            <Cell numeric label="Dni po terminie">
              {daysLate}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
