import { OpenedForm } from "#components/form/opened-form.tsx";
import { RowList } from "#components/ui/row-list.tsx";
import { Section } from "#components/ui/section.tsx";
import type { WorkPlacesPage } from "#lib/work/loaders/places.ts";
import { HostForm } from "./host-form.tsx";
import { KindForm } from "./kind-form.tsx";
import { PlaceForm } from "./place-form.tsx";

const line = "flex flex-wrap items-center justify-between gap-3 py-2";

/** Hosts and kinds of work; the coordinator adds and changes them. */
export function HostsSection({ page }: { page: WorkPlacesPage }) {
  const { hosts, kinds, mayKeep } = page;
  return (
    <>
      <Section title="Organizatorzy" definition="Jednostki, u których wykonuje się prace.">
        <RowList>
          {hosts.map((host) => (
            <li key={host.id} className={line}>
              <span>
                {host.name}
                {host.address ? <span className="block text-small text-ink-soft">{host.address}</span> : null}
              </span>
              {mayKeep ? (
                <OpenedForm button="Zmień" label={`Zmień organizatora: ${host.name}`}>
                  <HostForm editionId={page.editionId} host={host} />
                </OpenedForm>
              ) : null}
            </li>
          ))}
        </RowList>
        {mayKeep ? (
          <div className="mt-4 flex flex-wrap gap-3">
            <OpenedForm button="Dodaj organizatora">
              <HostForm editionId={page.editionId} host={null} />
            </OpenedForm>
            {hosts.length > 0 ? (
              <OpenedForm button="Dodaj miejsce prac">
                <PlaceForm page={page} place={null} />
              </OpenedForm>
            ) : null}
          </div>
        ) : null}
      </Section>
      {mayKeep || kinds.length > 0 ? (
        <Section title="Rodzaje prac" definition="Od rodzaju prac może zależeć stawka.">
          <RowList>
            {kinds.map((kind) => (
              <li key={kind.id} className={line}>
                {kind.name}
                {mayKeep ? (
                  <OpenedForm button="Zmień" label={`Zmień rodzaj prac: ${kind.name}`}>
                    <KindForm editionId={page.editionId} kind={kind} />
                  </OpenedForm>
                ) : null}
              </li>
            ))}
          </RowList>
          {mayKeep ? (
            <div className="mt-4">
              <OpenedForm button="Dodaj rodzaj prac">
                <KindForm editionId={page.editionId} kind={null} />
              </OpenedForm>
            </div>
          ) : null}
        </Section>
      ) : null}
    </>
  );
}
