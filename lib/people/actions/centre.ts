"use server";

import { centreRecorders } from "#lib/people/policy.ts";
import { recordResidence } from "#lib/people/repository/enter.ts";
import { type HeldPerson, holdPerson } from "#lib/people/repository/hold.ts";
import { addContract, correctResidence, residencesOf } from "#lib/people/repository/residence.ts";
import { addressOf, laterPlace, overlappingPlace, samePlace } from "#lib/people/rules/residence.ts";
import { contractSchema, residenceCorrectionSchema, residenceSchema } from "#lib/people/schema/card.ts";
import { action } from "#lib/platform/action.ts";
import type { AuditDraft } from "#lib/platform/audit.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";

/** "Wpisz nowe miejsce": where the person lives or stays from a day on; the former place ends the day before. */
export const recordPlace = action({
  name: "people.recordResidence",
  input: residenceSchema,
  roles: centreRecorders,
  subject: async (tx, { actor, input }) => {
    const person = await holdPerson(tx, input.personId, actor);
    return person && { person, places: await residencesOf(tx, person.id) };
  },
  may: ({ actor, subject }) => actor.institution.id !== subject.person.labourOfficeId,
  rule: ({ input, subject, clock }) => {
    refuseLater("validFrom", input.validFrom, clock.today);
    const later = laterPlace(subject.places, input.kind, input.validFrom);
    if (later) refuse({ kind: "fields", fields: { validFrom: `Od ${formatDate(later.validFrom)} jest już wpis. Popraw tamten wpis.` } });
    if (samePlace(subject.places, input)) refuse({ kind: "fields", fields: { town: "To miejsce jest już wpisane i obowiązuje." } });
  },
  write: async (tx, { input, subject: { person } }) => {
    const { kind, validFrom } = input;
    const address = addressOf(input);
    await recordResidence(tx, { personId: person.id, labourOfficeId: person.labourOfficeId }, { kind, ...address }, validFrom);
    const values = { on: validFrom, kind };
    return { value: { recorded: 1 }, audit: [auditOf(person, "people.recordResidence", Object.keys(address), values)] };
  },
  revalidate: ({ personId }) => [`/osoby/${personId}`],
});

/** "Popraw wpis": a place entered wrongly, or the end of a stay, with a reason. @returns the new version */
export const correctPlace = action({
  name: "people.correctResidence",
  input: residenceCorrectionSchema,
  roles: centreRecorders,
  subject: async (tx, { actor, input }) => {
    const person = await holdPerson(tx, input.personId, actor);
    const places = person ? await residencesOf(tx, person.id) : [];
    const place = places.find(({ id }) => id === input.residenceId);
    return person && place ? { person, places, place } : null;
  },
  may: ({ actor, subject }) => actor.institution.id !== subject.person.labourOfficeId,
  rule: ({ input, subject: { place, places }, clock }) => {
    if (place.version !== input.version) refuse({ kind: "stale", saved: place, savedBy: "inna osoba", savedAt: "" });
    refuseLater("validFrom", input.validFrom, clock.today);
    const { validFrom, validTo } = input;
    const other = overlappingPlace(places, { ...place, validFrom, validTo });
    if (!other) return;
    const until = other.validTo ? formatDate(other.validTo) : "dziś";
    refuse({ kind: "fields", fields: { validFrom: `W tym okresie jest inny wpis: od ${formatDate(other.validFrom)} do ${until}.` } });
  },
  write: async (tx, { input, subject: { person, place } }) => {
    const { validFrom, validTo, reason } = input;
    const next = { ...addressOf(input), validFrom, validTo };
    const changed = (Object.keys(next) as (keyof typeof next)[]).filter((field) => next[field] !== place[field]);
    const version = await correctResidence(tx, place, next);
    return { value: { version }, audit: [{ ...auditOf(person, "people.correctResidence", changed, { kind: place.kind }), reason }] };
  },
  revalidate: ({ personId }) => [`/osoby/${personId}`],
});

/** "Wpisz kontrakt socjalny": the centre's own, with the basis on which the status may depend (R7). */
export const recordCardContract = action({
  name: "people.recordContract",
  input: contractSchema,
  roles: centreRecorders,
  subject: (tx, { actor, input }) => holdPerson(tx, input.personId, actor),
  may: ({ actor, subject }) => actor.institution.id !== subject.labourOfficeId,
  rule: ({ input, clock }) => refuseLater("signedOn", input.signedOn, clock.today),
  write: async (tx, { actor, input, subject: person }) => {
    const owner = { personId: person.id, labourOfficeId: person.labourOfficeId, welfareCentreId: actor.institution.id };
    const added = await addContract(tx, owner, input);
    if (!added) refuse({ kind: "fields", fields: { signedOn: "Ten kontrakt jest już wpisany." } });
    const values = { on: input.signedOn, basis: input.basis };
    return { value: { recorded: 1 }, audit: [auditOf(person, "people.recordContract", ["contract"], values)] };
  },
  revalidate: ({ personId }) => [`/osoby/${personId}`],
});

function refuseLater(field: string, on: IsoDate, today: IsoDate): void {
  if (on > today) refuse({ kind: "fields", fields: { [field]: `Data późniejsza niż dziś (${formatDate(today)}).` } });
}

const auditOf = (
  { id, labourOfficeId, sharedWith }: HeldPerson,
  name: string,
  changedFields: readonly string[],
  values: NonNullable<AuditDraft["values"]>,
): AuditDraft => ({ action: name, subjectType: "Person", subjectId: id, labourOfficeId, changedFields, values, sharedWith });
