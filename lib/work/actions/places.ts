"use server";

import { findEdition } from "#lib/editions/repository/editions.ts";
import { municipalities } from "#lib/people/repository/enter.ts";
import { action } from "#lib/platform/action.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { AuditDraft } from "#lib/platform/audit.ts";
import { lock, type ScopedTx } from "#lib/platform/db.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";
import { workAddresses } from "#lib/work/labels.ts";
import { mayKeepPlaces, placeKeepers } from "#lib/work/policy.ts";
import { hostsOf, kindsOf, lastDayAt, placesOf, writeHost, writeKind, writePlace } from "#lib/work/repository/places.ts";
import { hostSchema, kindSchema, placeSchema } from "#lib/work/schema/places.ts";

type Asked = { readonly editionId: string; readonly id: string | null; readonly version: number; readonly name: string };
type Row = { readonly id: string; readonly name: string; readonly version: number };

/** The centre's rows of one kind, held as a series so that two of one name are never added at once. Null: no such row. */
async function holdRows<R extends Row>(tx: ScopedTx, actor: Actor, asked: Asked, read: (tx: ScopedTx, centres: string[]) => Promise<R[]>) {
  const edition = await findEdition(tx, asked.editionId);
  if (!edition) return null;
  await lock(tx, { series: `work-places/${actor.institution.id}` });
  const rows = await read(tx, [actor.institution.id]);
  const saved = asked.id ? rows.find(({ id }) => id === asked.id) : null;
  return saved === undefined ? null : { edition, rows, saved };
}

/** @throws Refused when the row is at another version, or another one has the name already */
function refuseTaken<R extends Row>({ rows, saved }: { rows: readonly R[]; saved: R | null }, { name, version, id }: Asked): void {
  if (saved && saved.version !== version)
    refuse({ kind: "stale", saved: { name: saved.name, version: saved.version }, savedBy: "", savedAt: "" });
  if (rows.some((row) => row.id !== id && row.name.toLocaleLowerCase("pl") === name.toLocaleLowerCase("pl")))
    refuse({ kind: "fields", fields: { name: "Ta nazwa już jest. Wpisz inną." } });
}

const seenOf = (saved: Row | null) => saved && { id: saved.id, version: saved.version };
const scopeOf = (actor: Actor, { labourOfficeId }: { labourOfficeId: string }) => ({
  labourOfficeId,
  welfareCentreId: actor.institution.id,
});
const auditOf = (what: string, id: string, saved: Row | null, labourOfficeId: string, fields: string[]): AuditDraft => ({
  ...{ action: saved ? `work.change${what}` : `work.add${what}`, subjectType: what, subjectId: id, labourOfficeId },
  ...{ changedFields: fields, sharedWith: [labourOfficeId] },
});

/** "Dodaj organizatora" and its change. @returns the host's id */
export const saveHost = action({
  name: "work.saveHost",
  input: hostSchema,
  roles: placeKeepers,
  subject: (tx, { actor, input }) => holdRows(tx, actor, input, hostsOf),
  may: ({ actor, subject: { edition } }) => mayKeepPlaces(actor, edition),
  rule: ({ input, subject }) => refuseTaken(subject, input),
  write: async (tx, { actor, input, subject: { edition, saved } }) => {
    const id = await writeHost(tx, scopeOf(actor, edition), seenOf(saved), input);
    return { value: { id }, audit: [auditOf("HostEntity", id, saved, edition.labourOfficeId, ["name", "address"])] };
  },
  revalidate: workAddresses,
});

/** "Dodaj rodzaj prac" and its change. @returns the id of the kind */
export const saveKind = action({
  name: "work.saveKind",
  input: kindSchema,
  roles: placeKeepers,
  subject: (tx, { actor, input }) => holdRows(tx, actor, input, kindsOf),
  may: ({ actor, subject: { edition } }) => mayKeepPlaces(actor, edition),
  rule: ({ input, subject }) => refuseTaken(subject, input),
  write: async (tx, { actor, input, subject: { edition, saved } }) => {
    const id = await writeKind(tx, scopeOf(actor, edition), seenOf(saved), input);
    return { value: { id }, audit: [auditOf("WorkKind", id, saved, edition.labourOfficeId, ["name"])] };
  },
  revalidate: workAddresses,
});

/** "Dodaj miejsce prac" and its change: declared places, municipality, last day. @returns the id of the place */
export const savePlace = action({
  name: "work.savePlace",
  input: placeSchema,
  roles: placeKeepers,
  subject: async (tx, { actor, input }) => {
    const held = await holdRows(tx, actor, input, (_, welfareCentreIds) => placesOf(tx, { welfareCentreIds }));
    const hosts = held && (await hostsOf(tx, [actor.institution.id]));
    return hosts?.some(({ id }) => id === input.hostEntityId) ? held : null;
  },
  may: ({ actor, subject: { edition } }) => mayKeepPlaces(actor, edition),
  rule: async ({ input, subject }, tx) => {
    refuseTaken(subject, input);
    if (!(await municipalities(tx)).some(({ id }) => id === input.municipalityId))
      refuse({ kind: "fields", fields: { municipalityId: "Wybierz gminę z listy." } });
    const { saved } = subject;
    if (saved && saved.municipalityId !== input.municipalityId && saved.taken.length > 0)
      refuse({ kind: "fields", fields: { municipalityId: "W tym miejscu są już przydziały. Dodaj nowe miejsce w tej gminie." } });
    const last = saved && input.closedOn ? await lastDayAt(tx, saved.id) : null;
    if (last && input.closedOn && input.closedOn < last)
      refuse({
        kind: "fields",
        fields: { closedOn: `Ostatni wpis albo przydział: ${formatDate(last)}. Najpierw go skróć albo przenieś.` },
      });
  },
  write: async (tx, { actor, input, subject: { edition, saved } }) => {
    const id = await writePlace(tx, scopeOf(actor, edition), seenOf(saved), input);
    const fields = ["name", "address", "hostEntityId", "municipalityId", "capacity", "closedOn"];
    return { value: { id }, audit: [auditOf("WorkPlace", id, saved, edition.labourOfficeId, fields)] };
  },
  revalidate: workAddresses,
});
