import type { ReactNode } from "react";
import { State } from "#components/ui/state.tsx";
import { editionMark } from "#components/ui/state-marks.ts";
import { editionPhaseLabel } from "#lib/editions/labels.ts";
import { loadEditionContext } from "#lib/editions/loaders/editions.ts";
import { daysBetween } from "#lib/platform/calendar.ts";
import { formatRange } from "#lib/platform/polish.ts";
import { editionTabsOf } from "../../navigation.ts";
import { EditionBar } from "./edition-bar.tsx";

type Props = { children: ReactNode; params: Promise<{ editionId: string }> };

/** The strip of facts and the tabs above every page of an edition. */
export default async function EditionLayout({ children, params }: Props) {
  const { edition, phase, totals, role, today } = await loadEditionContext(await params);
  const period = edition.startsOn && edition.endsOn ? ([edition.startsOn, edition.endsOn] as const) : null;
  const facts = [
    ...(period ? [{ term: "Okres", value: formatRange({ from: period[0], to: period[1] }) }] : []),
    ...(period && phase === "ACTIVE" && today >= period[0]
      ? [{ term: "Dzień", value: `${daysBetween(period[0], today)} z ${daysBetween(...period)}` }]
      : []),
    { term: "Zajęte miejsca", value: `${totals?.placesTaken ?? 0} z ${edition.capacity}` },
    { term: "Ośrodek", value: edition.centres.join(", ") },
  ];
  return (
    <>
      <EditionBar
        programme={{ name: edition.programmeName, href: `/programy/${edition.programmeId}` }}
        name={edition.name}
        shortName={edition.name}
        state={<State {...editionMark[phase]}>{editionPhaseLabel[phase]}</State>}
        facts={facts}
        tabs={editionTabsOf(role, edition.id)}
      />
      {children}
    </>
  );
}
