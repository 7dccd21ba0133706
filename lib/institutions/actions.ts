"use server";

import { outsideAccount } from "#lib/institutions/labels.ts";
import { administrators, settingSide } from "#lib/institutions/policy.ts";
import {
  decisionsOf,
  lastEditor,
  nameOfUser,
  othersConcerned,
  placeOf,
  readInstitution,
  updateInstitution,
  writeDecision,
} from "#lib/institutions/repository.ts";
import { maySet, settingFaults, valueKept } from "#lib/institutions/rules.ts";
import { institutionSchema, settingSchema } from "#lib/institutions/schema.ts";
import { action } from "#lib/platform/action.ts";
import { warsawTime } from "#lib/platform/clock.ts";
import { lock } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";

/**
 * Sets what the law or the product leaves to an institution, from a day on: regime C (R40), the minimum rate or its announcement
 * (R26), terms and thresholds. Appends a decision with its source and reason; the offices concerned read them.
 */
export const setSetting = action({
  name: "institutions.setSetting",
  input: settingSchema,
  roles: administrators,
  subject: async (tx, { actor, input }) => {
    const place = input.institutionId === actor.institution.id ? await placeOf(tx, actor.institution) : null;
    if (!place) return null;
    await lock(tx, { series: `setting/${actor.institution.id}/${input.key}` });
    const side = settingSide(actor.institution.kind);
    const own = (await decisionsOf(tx, place.labourOfficeId, place.welfareCentreId)).filter(
      ({ key, setBy }) => key === input.key && setBy === side,
    );
    return { place, side, own };
  },
  may: ({ input, subject }) => maySet(input.key, subject.side),
  rule: async ({ clock, input, subject: { own } }, tx) => {
    const last = own.at(-1);
    if (last && own.length !== input.seen)
      refuse({
        kind: "stale",
        saved: { value: last.value, validFrom: last.validFrom },
        savedBy: (await nameOfUser(tx, last.setById)) ?? outsideAccount,
        savedAt: warsawTime(new Date(last.setAt)),
      });
    const fields = settingFaults(input, clock.today, own);
    if (Object.keys(fields).length > 0) refuse({ kind: "fields", fields });
  },
  write: async (tx, { actor, clock, input, subject: { place, own } }) => {
    const { key, validFrom, source, reason } = input;
    const value = valueKept(input);
    const was = own.findLast((one) => one.validFrom <= validFrom)?.value ?? null;
    const set = { setOn: clock.today, setAt: clock.now, setById: actor.userId };
    const id = await writeDecision(tx, place, { key, value, validFrom, source, reason, ...set });
    const audit = {
      ...{ action: "institutions.setSetting", subjectType: "Setting", subjectId: id, labourOfficeId: place.labourOfficeId },
      ...{ changedFields: [key], values: { key, value, was, validFrom, source }, reason },
      sharedWith: await othersConcerned(tx, place),
    };
    return { value: { id }, audit: [audit] };
  },
  revalidate: () => ["/administracja/prawo", "/administracja/stawki"],
});

/** Corrects how the administrator's own institution is called on screens and papers. */
export const editInstitution = action({
  name: "institutions.edit",
  input: institutionSchema,
  roles: administrators,
  subject: async (tx, { actor, input }) => {
    const place = input.institutionId === actor.institution.id ? await placeOf(tx, actor.institution) : null;
    if (!place) return null;
    await lock(tx, { series: `institution/${actor.institution.id}` });
    const saved = await readInstitution(tx, actor.institution.id);
    return saved && { place, saved };
  },
  may: () => true,
  rule: async ({ actor, input, subject: { saved } }, tx) => {
    if (saved.version === input.version) return;
    const last = await lastEditor(tx, actor.institution.id);
    const { version, name, shortName, address } = saved;
    refuse({
      kind: "stale",
      saved: { version, name, shortName, address },
      savedBy: (await nameOfUser(tx, last?.userId ?? null, outsideAccount)) ?? outsideAccount,
      savedAt: last ? warsawTime(last.at) : "",
    });
  },
  write: async (tx, { actor, input, subject: { place, saved } }) => {
    const typed = { name: input.name, shortName: input.shortName, address: input.address };
    const changedFields = (["name", "shortName", "address"] as const).filter((field) => saved[field] !== typed[field]);
    if (changedFields.length === 0) return { value: { version: saved.version }, audit: [] };
    await updateInstitution(tx, actor.institution.id, input.version, typed);
    const was = Object.fromEntries(changedFields.map((field) => [field, saved[field]]));
    const is = Object.fromEntries(changedFields.map((field) => [field, typed[field]]));
    const audit = {
      ...{ action: "institutions.edit", subjectType: "Institution", subjectId: actor.institution.id },
      ...{ labourOfficeId: place.labourOfficeId, changedFields, values: { was, is } },
      sharedWith: await othersConcerned(tx, place),
    };
    return { value: { version: input.version + 1 }, audit: [audit] };
  },
  revalidate: () => ["/administracja/instytucja"],
});
