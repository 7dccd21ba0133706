"use client";

import { useRouter } from "next/navigation";
import { OpenedForm, useCloseForm } from "#components/form/opened-form.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { noticeEventLabel } from "#lib/courses/labels.ts";
import { formatDate, formatRange, weekdayName } from "#lib/platform/polish.ts";
import type { PlaceWeekPage } from "#lib/work/loaders/place-week.ts";
import { ReportForm } from "../../uczestnicy/report-form.tsx";

/** Unexcused days of the week that the labour office has not been told of; the report (D15) opens in place (R37). */
export function UntoldList({ page }: { page: PlaceWeekPage }) {
  return (
    <Section title="Do zgłoszenia" definition="Starostę i kierownika ośrodka zawiadamia się niezwłocznie (§ 5 ust. 2 rozporządzenia).">
      {page.untold.map((one) => (
        <UntoldLine key={`${one.participationId} ${one.on}`} page={page} untold={one} />
      ))}
    </Section>
  );
}

function UntoldLine({ page, untold }: { page: PlaceWeekPage; untold: PlaceWeekPage["untold"][number] }) {
  const row = page.sheet.rows.find(({ participationId }) => participationId === untold.participationId);
  if (!row) return null;
  const what = `${row.name}: nieobecność nieusprawiedliwiona, ${weekdayName(untold.on)} ${formatDate(untold.on)}.`;
  return (
    <div className="mb-4">
      <p className="mb-2">{what}</p>
      {untold.waits ? (
        <Notice>Wcześniejsze zgłoszenie czeka na urząd pracy.</Notice>
      ) : page.events.length > 0 ? (
        <OpenedForm button="Zgłoś zdarzenie" label={`Zgłoś zdarzenie: ${row.name}`}>
          <Report page={page} untold={untold} name={row.name} period={formatRange(row.participation)} />
        </OpenedForm>
      ) : null}
    </div>
  );
}

type ReportProps = { page: PlaceWeekPage; untold: PlaceWeekPage["untold"][number]; name: string; period: string };

function Report({ page, untold, name, period }: ReportProps) {
  const router = useRouter();
  const close = useCloseForm();
  const events = page.events.filter((event) => event.startsWith("WORK_")).map((value) => ({ value, label: noticeEventLabel[value] }));
  const saved = () => {
    close();
    router.refresh();
  };
  return (
    <ReportForm
      page={{ editionId: page.editionId, today: page.today, events }}
      row={{ id: untold.participationId, version: untold.version, name, period }}
      given={{ event: "WORK_NOT_APPEARED", eventOn: untold.on }}
      onClose={close}
      onSaved={saved}
    />
  );
}
