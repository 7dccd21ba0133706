"use client";

import { Fragment, type ReactNode, useRef, useState } from "react";
import { HeadCell } from "#components/table/cells.tsx";
import { useRows } from "#components/table/more-rows.tsx";
import { GroupRow, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { count } from "#lib/platform/polish.ts";
import { OfficeLine } from "./office-line.tsx";
import type { OfficeListProps, OfficeRow } from "./office-view.ts";
import type { ReferralForm } from "./use-referral.ts";

// Refusals first, then what is missing, then the many that are fine (design.md, Lists with choice).
const sections: readonly { key: OfficeRow["section"]; title: string }[] = [
  { key: "no", title: "Dziś nie można" },
  { key: "missing", title: "Brakuje danych" },
  { key: "yes", title: "Można skierować" },
  { key: "reserve", title: "Lista rezerwowa" },
  { key: "done", title: "Rozpatrzono" },
];

/** The list in its groups. A click or Space with Shift ticks everybody from the last tick to this one. */
export function OfficeTable({ page, referral, onSaved }: { page: OfficeListProps; referral: ReferralForm; onSaved: () => void }) {
  const [open, setOpen] = useState<string | null>(page.rows.find(({ section }) => section === "no")?.id ?? null);
  const last = useRef<string | null>(null);
  const hasProfile = page.rows.some(({ facts }) => facts.profile !== null);
  const columns = hasProfile ? 9 : 8;
  const ordered = sections.map(({ key, title }) => ({
    key,
    title,
    rows: inOrder(
      page.rows.filter((row) => row.section === key),
      key,
    ),
  }));
  const tickable = ordered.flatMap(({ rows }) => rows.filter(({ mayRefer }) => mayRefer).map(({ id }) => id));
  const tick = (id: string, on: boolean, range: boolean) => {
    const [from, to] = [tickable.indexOf(last.current ?? id), tickable.indexOf(id)];
    const ids = range && from >= 0 ? tickable.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
    last.current = id;
    referral.choose(ids, on);
  };
  return (
    <Table caption="Kandydaci z wynikiem sprawdzenia" className="folded:text-small narrow:text-body">
      <TableHead>
        <HeadCell>
          <span className="sr-only">Zaznacz</span>
        </HeadCell>
        <HeadCell numeric>Lp.</HeadCell>
        <HeadCell>Nazwisko i imiona</HeadCell>
        {hasProfile ? <HeadCell>Profil pomocy</HeadCell> : null}
        <HeadCell>Pomoc społeczna</HeadCell>
        <HeadCell>Prawo do zasiłku</HeadCell>
        <HeadCell>Kontrakt socjalny</HeadCell>
        <HeadCell>Łączny udział</HeadCell>
        <HeadCell>Stan</HeadCell>
      </TableHead>
      {ordered.map(({ key, title, rows }) =>
        rows.length === 0 ? null : (
          <OfficeSection
            key={key}
            {...{ rows, columns }}
            title={`${title}: ${count(rows.length, "osoba")}${
              key === "yes" && rows.every(({ id, mayRefer }) => mayRefer && referral.chosen.has(id)) ? ", wszystkie zaznaczone" : ""
            }`}
          >
            {(row) => (
              <OfficeLine
                page={page}
                row={row}
                columns={columns}
                open={open === row.id}
                onToggle={(wanted) => setOpen(wanted ? row.id : null)}
                ticked={referral.chosen.has(row.id)}
                onSaved={onSaved}
                onTick={(on, range) => tick(row.id, on, range)}
              />
            )}
          </OfficeSection>
        ),
      )}
    </Table>
  );
}

type OfficeSectionProps = { rows: readonly OfficeRow[]; columns: number; title: string; children: (row: OfficeRow) => ReactNode };

function OfficeSection({ rows, columns, title, children }: OfficeSectionProps) {
  const { shown, more } = useRows(rows, columns);
  return (
    <TableBody>
      <GroupRow span={columns}>{title}</GroupRow>
      {shown.map((row) => (
        <Fragment key={row.id}>{children(row)}</Fragment>
      ))}
      {more}
    </TableBody>
  );
}

const inOrder = (rows: readonly OfficeRow[], key: OfficeRow["section"]) =>
  key === "reserve" ? rows.toSorted((a, b) => (a.reserveOrder ?? 0) - (b.reserveOrder ?? 0)) : rows;
