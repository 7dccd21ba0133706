"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Counts } from "#components/ui/counts.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { importAddress } from "#lib/imports/labels/addresses.ts";
import { ApproveForm } from "./approve-form.tsx";
import { CandidateCount } from "./candidate-count.tsx";
import { CentreTable } from "./centre-table.tsx";
import type { CentreListProps } from "./centre-view.ts";
import { NominateForm } from "./nominate-form.tsx";
import { SendForm } from "./send-form.tsx";

type Step = "nominate" | "approve" | "send";

/** The centre's list with the steps of whoever looks: nominate, approve, hand over. */
export function CentreList(page: CentreListProps) {
  const { rows } = page;
  const [step, setStep] = useState<Step | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const nominated = rows.filter(({ state }) => state === "NOMINATED");
  const approved = rows.filter(({ state }) => state === "CONFIRMED_BY_OPS");
  const begin = (wanted: Step) => {
    setDone(null);
    setStep(wanted);
  };
  const finish = (text: string) => {
    setStep(null);
    setDone(text);
  };
  const sends = page.maySend && approved.length > 0;
  return (
    <>
      <PageHeader
        title="Kandydaci"
        facts={
          page.mayNominate ? (
            <Link href={importAddress(page.editionId)}>Wczytaj listę z pliku</Link>
          ) : page.mayApprove && nominated.length === 0 ? (
            "Nie ma osób do zatwierdzenia."
          ) : undefined
        }
        actions={
          step ? null : (
            <>
              {page.mayNominate ? (
                <Button look={sends ? "second" : "filled"} onClick={() => begin("nominate")}>
                  Wytypuj
                </Button>
              ) : null}
              {sends ? <Button onClick={() => begin("send")}>Przekaż do urzędu pracy</Button> : null}
              {page.mayApprove && nominated.length > 0 ? <Button onClick={() => begin("approve")}>Zatwierdź listę</Button> : null}
            </>
          )
        }
      />
      {done ? <Notice tone="done" title={done} live /> : null}
      {step === "nominate" ? <NominateForm page={page} onClose={() => setStep(null)} onDone={() => finish("Wytypowano 1 osobę.")} /> : null}
      {step === "approve" ? (
        <ApproveForm
          editionId={page.editionId}
          rows={nominated}
          onClose={() => setStep(null)}
          onDone={(n) => finish(`Zatwierdzono listę. Osoby: ${n}.`)}
        />
      ) : null}
      {step === "send" ? (
        <SendForm
          editionId={page.editionId}
          rows={approved}
          onClose={() => setStep(null)}
          onDone={(number, n) => finish(`Przekazano listę nr ${number}. Osoby do sprawdzenia: ${n}.`)}
        />
      ) : null}
      {rows.length === 0 ? (
        <EmptyState title="Nie ma jeszcze kandydatów.">Wytypuj osoby albo wczytaj listę z pliku.</EmptyState>
      ) : (
        <>
          <Counts>
            <CandidateCount n={rows.length} />
            {nominated.length > 0 ? <span>Do zatwierdzenia: {nominated.length}</span> : null}
            {approved.length > 0 ? <span>Do przekazania: {approved.length}</span> : null}
          </Counts>
          <CentreTable page={page} onSaved={() => setDone("Zapisano.")} />
        </>
      )}
    </>
  );
}
