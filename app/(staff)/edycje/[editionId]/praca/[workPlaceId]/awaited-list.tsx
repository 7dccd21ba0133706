"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormPlace } from "#components/form/opened-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { RowList } from "#components/ui/row-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { formatDate, formatRange } from "#lib/platform/polish.ts";
import { reportedLabel } from "#lib/referrals/labels.ts";
import { reportOf } from "#lib/referrals/rules/report.ts";
import type { PlaceWeekPage } from "#lib/work/loaders/place-week.ts";
import { ReportForm } from "../../kandydaci/report-form.tsx";
import { TakeUpForm } from "../../kandydaci/take-up-form.tsx";

type Referred = PlaceWeekPage["awaited"][number];
type AwaitedListProps = { editionId: string; today: string; awaited: readonly Referred[] };

/** People referred here who have not begun: the host confirms the first day (R42), or tells that nobody came or that they refuse (R37). */
export function AwaitedList({ editionId, today, awaited }: AwaitedListProps) {
  return (
    <Section
      title="Pierwszy dzień"
      definition="Osoby skierowane do tego miejsca. W pierwszym dniu zapoznaj z BHP i porządkiem (§ 4 rozporządzenia)."
    >
      <RowList>
        {awaited.map((one) => (
          <li key={one.referralId}>
            <p className="mb-2">
              <b>{one.name}</b>, skierowanie {formatRange({ from: one.startsOn, to: one.endsOn })}
              {one.startsOn > today ? `. Początek ${formatDate(one.startsOn)}` : null}
              {one.notice ? `. ${told(one.notice)}, czeka na urząd pracy` : null}
            </p>
            <Steps editionId={editionId} today={today} referred={one} />
          </li>
        ))}
      </RowList>
    </Section>
  );
}

const told = (notice: NonNullable<Referred["notice"]>) => reportedLabel[notice].charAt(0).toUpperCase() + reportedLabel[notice].slice(1);

function Steps({ editionId, today, referred }: { editionId: string; today: string; referred: Referred }) {
  const router = useRouter();
  const [open, setOpen] = useState<Referred["steps"][number] | null>(null);
  const close = () => setOpen(null);
  const saved = () => {
    close();
    router.refresh();
  };
  const { name, steps } = referred;
  if (!open)
    return (
      <p className="flex flex-wrap gap-3">
        {steps.map((one) => (
          <Button key={one.step} look="second" tight aria-label={`${one.label}: ${name}`} onClick={() => setOpen(one)}>
            {one.label}
          </Button>
        ))}
      </p>
    );
  const kind = reportOf(open.step);
  const row = { id: referred.nominationId, version: referred.version, name };
  return (
    <FormPlace label={`${open.label}: ${name}`} onClose={close}>
      {kind ? (
        <ReportForm editionId={editionId} row={row} kind={kind} onClose={close} onSaved={saved} />
      ) : (
        <TakeUpForm editionId={editionId} today={today} name={name} takeUp={referred} onClose={close} onSaved={saved} />
      )}
    </FormPlace>
  );
}
