"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Counts } from "#components/ui/counts.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { count } from "#lib/platform/polish.ts";
import { AgreeForm } from "./agree-form.tsx";
import { CourseTable } from "./course-table.tsx";
import type { CourseListView, CourseRow } from "./course-view.ts";
import { DecideForm } from "./decide-form.tsx";
import { ProposeForm } from "./propose-form.tsx";

type Bulk = "propose" | "decide" | "agree";
const words: Record<Bulk, string> = { propose: "Zaproponuj rezultat", decide: "Ustal rezultat", agree: "Uzgodnij" };

/** Everybody of the edition by what waits, with the steps of whoever looks; outcomes of several people are given at once. */
export function CourseList({ page }: { page: CourseListView }) {
  const [bulk, setBulk] = useState<Bulk | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const whose = (step: Bulk) => page.rows.filter(({ outcomeSteps }) => outcomeSteps.some((one) => one.isMine && one.step === step));
  const open = (Object.keys(words) as Bulk[]).filter((step) => whose(step).length > 0);
  const saved = (text: string) => {
    setBulk(null);
    setDone(text);
  };
  const form = { page, onClose: () => setBulk(null), onSaved: saved };
  if (page.rows.length === 0)
    return (
      <>
        <PageHeader title="Uczestnicy" />
        <EmptyState title="Nie ma jeszcze uczestników.">Pojawią się po potwierdzeniu pierwszego dnia.</EmptyState>
      </>
    );
  return (
    <>
      <PageHeader
        title="Uczestnicy"
        actions={
          bulk
            ? null
            : open.map((step) => (
                <Button
                  key={step}
                  onClick={() => {
                    setDone(null);
                    setBulk(step);
                  }}
                >
                  {words[step]}: {whose(step).length}
                </Button>
              ))
        }
      />
      {done ? <Notice tone="done" title={done} live /> : null}
      {bulk === "propose" ? <ProposeForm {...form} rows={whose("propose")} framed /> : null}
      {bulk === "decide" ? <DecideForm {...form} rows={whose("decide")} framed /> : null}
      {bulk === "agree" ? <AgreeForm {...form} rows={whose("agree")} framed /> : null}
      <ListCounts rows={page.rows} />
      <CourseTable page={page} onSaved={setDone} />
    </>
  );
}

function ListCounts({ rows }: { rows: readonly CourseRow[] }) {
  const in_ = (test: (row: CourseRow) => boolean) => rows.filter(test).length;
  const counts: [string, number][] = [
    ["Zgłoszono przerwanie", in_(({ state }) => state === "INTERRUPTION_REPORTED")],
    ["W trakcie", in_(({ state }) => state === "ACTIVE")],
    ["Ukończono", in_(({ state }) => state === "COMPLETED")],
    ["Przerwano", in_(({ state }) => state === "INTERRUPTED")],
    ["Zakończono wcześniej", in_(({ state }) => state === "ENDED_EARLY")],
  ];
  return (
    <Counts>
      <b>{count(rows.length, "uczestnik")}</b>
      {counts
        .filter(([, n]) => n > 0)
        .map(([label, n]) => (
          <span key={label}>
            {label}: {n}
          </span>
        ))}
    </Counts>
  );
}
