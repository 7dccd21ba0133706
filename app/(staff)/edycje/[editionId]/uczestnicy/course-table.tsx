"use client";

import { Fragment, useState } from "react";
import { CourseMark } from "#components/people/course-state.tsx";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { GroupRow, Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { DisclosureButton } from "#components/ui/disclosure-button.tsx";
import { Link } from "#components/ui/link.tsx";
import { outcomeStateLabel } from "#lib/courses/labels.ts";
import { count } from "#lib/platform/polish.ts";
import { CoursePanel } from "./course-panel.tsx";
import type { CourseListView, CourseRow, SectionKey } from "./course-view.ts";

// What waits for somebody first, then those who go on, then those who have finished.
const sections: readonly { key: SectionKey; title: string }[] = [
  { key: "reported", title: "Zgłoszone przerwania" },
  { key: "risk", title: "Wymaga kontaktu" },
  { key: "propose", title: "Rezultat do zaproponowania" },
  { key: "decide", title: "Rezultat do ustalenia" },
  { key: "agree", title: "Rezultat do uzgodnienia" },
  { key: "close", title: "Rezultat do zamknięcia" },
  { key: "active", title: "W trakcie" },
  { key: "done", title: "Zakończono" },
];

/** The list in its groups; the panel of one person opens under their row. */
export function CourseTable({ page, onSaved }: { page: CourseListView; onSaved: (text: string | null) => void }) {
  const [open, setOpen] = useState<string | null>(null);
  const { shows } = page;
  const columns = 4 + Number(shows.work) + Number(shows.sessions) + Number(shows.outcome);
  const toggle = (id: string) => (wanted: boolean) => {
    onSaved(null);
    setOpen(wanted ? id : null);
  };
  const saved = (text: string) => {
    setOpen(null);
    onSaved(text);
  };
  return (
    <Table caption="Uczestnicy według tego, co czeka">
      <TableHead>
        <HeadCell>Nazwisko i imiona</HeadCell>
        <HeadCell>Stan</HeadCell>
        <HeadCell>Udział</HeadCell>
        <HeadCell>Nieobecności</HeadCell>
        {shows.work ? <HeadCell numeric>Prace</HeadCell> : null}
        {shows.sessions ? <HeadCell numeric>Zajęcia</HeadCell> : null}
        {shows.outcome ? <HeadCell>Rezultat</HeadCell> : null}
      </TableHead>
      {sections.map(({ key, title }) => {
        const rows = page.rows.filter(({ section }) => section === key);
        if (rows.length === 0) return null;
        return (
          <TableBody key={key}>
            <GroupRow span={columns}>
              {title}: {count(rows.length, "osoba")}
            </GroupRow>
            {rows.map((row) => (
              <Fragment key={row.id}>
                <CourseLine row={row} shows={shows} open={open === row.id} onToggle={toggle(row.id)} />
                {open === row.id ? (
                  <Row kind="panel">
                    <td colSpan={columns} id={`panel-${row.id}`}>
                      <CoursePanel page={page} row={row} onSaved={saved} />
                    </td>
                  </Row>
                ) : null}
              </Fragment>
            ))}
          </TableBody>
        );
      })}
    </Table>
  );
}

type LineProps = { row: CourseRow; shows: CourseListView["shows"]; open: boolean; onToggle: (open: boolean) => void };

function CourseLine({ row, shows, open, onToggle }: LineProps) {
  const mine = [...row.steps, ...row.outcomeSteps].find(({ isMine }) => isMine);
  return (
    <Row kind={open ? "open" : undefined}>
      <RowHead>
        {row.href ? (
          <Link href={row.href} className="font-semibold">
            {row.name}
          </Link>
        ) : (
          row.name
        )}
        <span className="block font-normal">
          <DisclosureButton open={open} onToggle={onToggle} controls={`panel-${row.id}`} about={row.name}>
            {mine ? "Szczegóły i czynności" : "Szczegóły"}
          </DisclosureButton>
        </span>
      </RowHead>
      <Cell label="Stan">
        <CourseMark state={row.state} isAtRisk={row.isAtRisk} />
        {row.end ? <span className="block max-w-64 text-small text-ink-soft">{row.end}</span> : null}
      </Cell>
      <Cell label="Udział" className="tablet:whitespace-nowrap">
        {row.period}
        {row.total ? <span className="block text-small text-ink-soft">łącznie {row.total}</span> : null}
      </Cell>
      <Cell label="Nieobecności" blank={row.absences.length === 0}>
        {row.absences.length === 0
          ? "–"
          : row.absences.map((text) => (
              <span key={text} className="block">
                {text}
              </span>
            ))}
      </Cell>
      {shows.work ? (
        <Cell numeric label="Prace" className="desktop:whitespace-nowrap narrow:whitespace-nowrap">
          {row.work}
        </Cell>
      ) : null}
      {shows.sessions ? (
        <Cell numeric label="Zajęcia" className="desktop:whitespace-nowrap narrow:whitespace-nowrap">
          {row.sessions}
        </Cell>
      ) : null}
      {shows.outcome ? (
        <Cell label="Rezultat" blank={row.state !== "COMPLETED"}>
          {row.state === "COMPLETED" ? (
            <>
              {row.outcome.kindText ?? "–"}
              <span className="block text-small text-ink-soft">{outcomeStateLabel[row.outcome.state]}</span>
            </>
          ) : (
            "–"
          )}
        </Cell>
      ) : null}
    </Row>
  );
}
