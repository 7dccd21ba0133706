"use client";

import { useRouter } from "next/navigation";
import { OpenedForm, useCloseForm } from "#components/form/opened-form.tsx";
import { RowList } from "#components/ui/row-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { formatDate, formatRange } from "#lib/platform/polish.ts";
import type { PlaceWeekPage } from "#lib/work/loaders/place-week.ts";
import { TakeUpForm } from "../../kandydaci/take-up-form.tsx";

type Referred = PlaceWeekPage["awaited"][number];
type AwaitedListProps = { editionId: string; today: string; awaited: readonly Referred[] };

/** People referred here who have not begun: the host confirms the first day, and the labour office and the centre learn of it (R42). */
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
              {one.isOpen ? null : `. Początek ${formatDate(one.startsOn)}`}
            </p>
            {one.isOpen ? (
              <OpenedForm button="Potwierdź pierwszy dzień" label={`Potwierdź pierwszy dzień: ${one.name}`}>
                <Confirm editionId={editionId} today={today} referred={one} />
              </OpenedForm>
            ) : null}
          </li>
        ))}
      </RowList>
    </Section>
  );
}

function Confirm({ editionId, today, referred }: { editionId: string; today: string; referred: Referred }) {
  const router = useRouter();
  const close = useCloseForm();
  const saved = () => {
    close();
    router.refresh();
  };
  return <TakeUpForm editionId={editionId} today={today} name={referred.name} takeUp={referred} onClose={close} onSaved={saved} />;
}
