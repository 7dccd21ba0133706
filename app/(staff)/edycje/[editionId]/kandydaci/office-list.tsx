"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Counts } from "#components/ui/counts.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { State } from "#components/ui/state.tsx";
import { verdictMark } from "#components/ui/state-marks.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { countAccusative, formatDate } from "#lib/platform/polish.ts";
import { CandidateCount } from "./candidate-count.tsx";
import { OfficeTable } from "./office-table.tsx";
import type { OfficeListProps, OfficeRow } from "./office-view.ts";
import { ReferForm } from "./refer-form.tsx";
import { useReferral } from "./use-referral.ts";

/** The clerk's list: who may be referred today, who may not and why, and the referral of those ticked. */
export function OfficeList(page: OfficeListProps) {
  const { rows, places } = page;
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const free = places.limit - places.taken;
  const referral = useReferral(rows, { editionId: page.editionId, startsOn: page.startsOn, free });
  const n = referral.chosen.size;
  const next = page.freed ? rows.filter(({ section, mayRefer }) => section === "reserve" && mayRefer).toSorted(byPlace)[0] : undefined;
  const canRefer = rows.some(({ mayRefer }) => mayRefer);
  const finish = (referred: number, startsOn: IsoDate) => {
    setAsking(false);
    setDone(`Skierowano: ${countAccusative(referred, "osoba")}. Początek: ${formatDate(startsOn)}.`);
  };
  return (
    <>
      <PageHeader
        title={page.title}
        facts={page.isOpen ? `${page.lists} Sprawdzono na dzień ${formatDate(page.today)}.` : page.lists}
        actions={
          canRefer && !asking ? (
            <>
              {n === 0 ? <span className="text-ink-soft">Zaznacz osoby na liście.</span> : null}
              <Button
                onClick={() => {
                  setDone(null);
                  setAsking(true);
                }}
                disabled={n === 0}
              >
                {referral.label}
              </Button>
            </>
          ) : null
        }
      />
      {done ? <Notice tone="done" title={done} live /> : null}
      {page.freed && !asking ? (
        <Notice title="Zwolniło się miejsce. Następna na liście rezerwowej: 1 osoba.">
          {next ? (
            <Button
              look="second"
              tight
              onClick={() => {
                setDone(null);
                referral.choose([...referral.chosen], false);
                referral.choose([next.id], true);
                setAsking(true);
              }}
            >
              Skieruj z listy rezerwowej
            </Button>
          ) : (
            <p>Dziś nie można skierować nikogo z listy rezerwowej. Powody są przy osobach.</p>
          )}
        </Notice>
      ) : null}
      {asking && n > 0 ? <ReferForm page={page} referral={referral} onClose={() => setAsking(false)} onDone={finish} /> : null}
      <ListCounts page={page} chosen={n} />
      {rows.some(({ referral }) => referral) ? (
        <p className="mb-4" data-print="no">
          <a href={`/edycje/${page.editionId}/kandydaci/skierowania/pdf`}>Drukuj wszystkie skierowania</a>
        </p>
      ) : null}
      <OfficeTable page={page} referral={referral} onSaved={() => setDone("Zapisano.")} />
    </>
  );
}

const byPlace = (a: OfficeRow, b: OfficeRow) => (a.reserveOrder ?? 0) - (b.reserveOrder ?? 0);

/** The parts of the list, which add up to it. */
const parts: readonly (readonly [OfficeRow["section"], string])[] = [
  ["yes", "można skierować"],
  ["missing", "brakuje danych"],
  ["no", "dziś nie można"],
  ["reserve", "na liście rezerwowej"],
  ["done", "rozpatrzono"],
];

function ListCounts({ page: { rows, places }, chosen }: { page: OfficeListProps; chosen: number }) {
  const left = places.limit - places.taken - chosen;
  return (
    <Counts
      end={`Zajęte miejsca: ${places.taken} z ${places.limit}.${chosen > 0 ? (left >= 0 ? ` Wolne miejsca po skierowaniu: ${left}.` : ` Zaznaczono o ${-left} za dużo.`) : ""}`}
    >
      <CandidateCount n={rows.length} />
      {parts.map(([section, text]) => {
        const n = rows.filter((row) => row.section === section).length;
        return n > 0 ? (
          <State key={section} {...verdictMark[section]}>
            <b>{n}</b> {text}
          </State>
        ) : null;
      })}
    </Counts>
  );
}
