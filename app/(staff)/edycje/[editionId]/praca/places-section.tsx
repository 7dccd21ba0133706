import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Table, TableBody, TableHead } from "#components/table/table.tsx";
import { Link } from "#components/ui/link.tsx";
import { Section } from "#components/ui/section.tsx";
import { State } from "#components/ui/state.tsx";
import { deadlineMark } from "#components/ui/state-marks.ts";
import { shortMessage } from "#lib/law/messages.ts";
import { placesExceeded } from "#lib/law/rules/product-places.ts";
import { formatDate, formatDayMonth } from "#lib/platform/polish.ts";
import type { WorkPlacesPage } from "#lib/work/loaders/places.ts";
import { fullestDay, takenOn } from "#lib/work/rules/assignments.ts";
import { PlaceForm } from "./place-form.tsx";
import { StepRow } from "./step-row.tsx";

/** Places with the people on them today and on the fullest day of the edition, against the number the host declared. */
export function PlacesSection({ page }: { page: WorkPlacesPage }) {
  return (
    <Section title="Miejsca prac" definition="Osoby liczone w całym ośrodku, ze wszystkich edycji.">
      <Table caption="Miejsca prac" flush>
        <TableHead>
          <HeadCell>Miejsce</HeadCell>
          <HeadCell>Organizator</HeadCell>
          <HeadCell>Gmina</HeadCell>
          <HeadCell numeric>Zgłoszone miejsca</HeadCell>
          <HeadCell numeric>Dziś</HeadCell>
          <HeadCell>Najwięcej w edycji</HeadCell>
          {page.mayKeep ? <HeadCell>Zmiana</HeadCell> : null}
        </TableHead>
        <TableBody>
          {page.places.map((place) => (
            <PlaceRow key={place.id} page={page} place={place} />
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}

function PlaceRow({ page, place }: { page: WorkPlacesPage; place: WorkPlacesPage["places"][number] }) {
  const fullest = page.period ? fullestDay(place.taken, page.period, 0) : null;
  const over = fullest && placesExceeded({ ...fullest, limit: place.capacity });
  const cells = (
    <>
      <RowHead>
        <Link href={`/edycje/${page.editionId}/praca/${place.id}`}>{place.name}</Link>
        {place.address ? <span className="block text-small font-normal text-ink-soft">{place.address}</span> : null}
        {place.closedOn ? <span className="block text-small font-normal text-ink-soft">do {formatDate(place.closedOn)}</span> : null}
      </RowHead>
      <Cell label="Organizator">{place.hostName}</Cell>
      <Cell label="Gmina">{place.municipality.name}</Cell>
      <Cell numeric label="Zgłoszone miejsca">
        {place.capacity ?? "nie zgłoszono"}
      </Cell>
      <Cell numeric label="Dziś">
        {takenOn(place.taken, page.today)}
      </Cell>
      <Cell label="Najwięcej w edycji">
        {fullest && fullest.count > 0 ? `${fullest.count} (od ${formatDayMonth(fullest.on)})` : "0"}
        {over ? (
          <span className="block text-small">
            <State {...deadlineMark.late}>{shortMessage(over)}</State>
          </span>
        ) : null}
      </Cell>
    </>
  );
  const label = `Zmień miejsce: ${place.name}`;
  const steps = page.mayKeep ? [{ button: "Zmień", label, form: <PlaceForm page={page} place={place} /> }] : [];
  return <StepRow cells={cells} steps={steps} span={7} />;
}
