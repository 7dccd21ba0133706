"use client";

import type { Choice } from "#components/form/select-field.tsx";
import { residenceKindLabel } from "#lib/people/labels.ts";
import type { PersonPage } from "#lib/people/loaders.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { CardStep } from "./card-form.tsx";
import { CorrectPlaceForm, NewPlaceForm } from "./residence-form.tsx";

/** What the centre writes about residence: a new place, and a correction of each entry. */
export function ResidenceSteps({ person, places }: { person: PersonPage["person"]; places: readonly Choice[] }) {
  const of = { personId: person.id, places };
  return (
    <>
      <CardStep label="Wpisz nowe miejsce">{(close) => <NewPlaceForm {...of} onClose={close} />}</CardStep>
      {person.residences.map((residence) => (
        <CardStep key={residence.id} label={`Popraw wpis: ${residenceKindLabel[residence.kind]} od ${formatDate(residence.validFrom)}`}>
          {(close) => <CorrectPlaceForm {...of} residence={residence} onClose={close} />}
        </CardStep>
      ))}
    </>
  );
}
