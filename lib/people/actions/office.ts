"use server";

import { profileDayFault } from "#lib/law/rules/r03-profiles.ts";
import { officeRecorders } from "#lib/people/policy.ts";
import { holdPerson } from "#lib/people/repository/hold.ts";
import { recordProfile, recordRegister } from "#lib/people/repository/register.ts";
import { cardRegisterSchema, profileSchema } from "#lib/people/schema/office.ts";
import { action } from "#lib/platform/action.ts";
import { dayOrNull } from "#lib/platform/dates.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";

/** "Wpisz profil": from the day it was set; profiles exist in regime A alone (R3). */
export const recordCardProfile = action({
  name: "people.recordProfile",
  input: profileSchema,
  roles: officeRecorders,
  subject: (tx, { actor, input }) => holdPerson(tx, input.personId, actor),
  may: ({ actor, subject }) => actor.institution.id === subject.labourOfficeId,
  rule: ({ input, clock }) => {
    if (input.setOn > clock.today) refuse({ kind: "fields", fields: { setOn: `Data późniejsza niż dziś (${formatDate(clock.today)}).` } });
    const fault = profileDayFault(input.setOn);
    if (fault) refuse({ kind: "fields", fields: { setOn: fault } });
  },
  write: async (tx, { input, subject: person }) => {
    const added = await recordProfile(tx, { personId: person.id, labourOfficeId: person.labourOfficeId }, input);
    if (!added) refuse({ kind: "fields", fields: { setOn: "Na ten dzień wpisano już profil. Podaj inny dzień." } });
    return {
      value: { recorded: 1 },
      audit: [
        {
          ...{ action: "people.recordProfile", subjectType: "Person", subjectId: person.id, labourOfficeId: person.labourOfficeId },
          ...{ changedFields: ["profile"], values: { on: input.setOn } },
        },
      ],
    };
  },
  revalidate: ({ personId }) => [`/osoby/${personId}`],
});

/** "Uzupełnij ewidencję urzędu" on the card. @returns the new version of the register record */
export const recordCardRegister = action({
  name: "people.recordRegister",
  input: cardRegisterSchema,
  roles: officeRecorders,
  subject: async (tx, { actor, input }) => {
    const person = await holdPerson(tx, input.personId, actor);
    return person && { person, known: await tx.registerRecord.findUnique({ where: { personId: person.id } }) };
  },
  may: ({ actor, subject }) => actor.institution.id === subject.person.labourOfficeId,
  rule: ({ input, subject: { known }, clock }) => {
    if ((known?.version ?? 0) !== input.version) refuse({ kind: "stale", saved: null, savedBy: "inna osoba", savedAt: "" });
    const later = (["registeredOn", "statusLostOn"] as const).filter((field) => (input[field] ?? "") > clock.today);
    const message = `Data późniejsza niż dziś (${formatDate(clock.today)}).`;
    if (later.length > 0) refuse({ kind: "fields", fields: Object.fromEntries(later.map((field) => [field, message])) });
  },
  write: async (tx, { input, subject: { person, known }, clock }) => {
    const entry = {
      registeredOn: input.registeredOn,
      statusLostOn: input.statusLostOn,
      benefitUntil: input.hasBenefit === "YES" ? input.benefitUntil : null,
      otherHelpForm: input.otherHelpForm || null,
      otherHelpUntil: input.otherHelpForm ? input.otherHelpUntil : null,
    };
    const of = { personId: person.id, labourOfficeId: person.labourOfficeId };
    const version = await recordRegister(tx, of, { ...entry, checkedOn: clock.today }, input.version);
    const before = {
      registeredOn: dayOrNull(known?.registeredOn ?? null),
      statusLostOn: dayOrNull(known?.statusLostOn ?? null),
      benefitUntil: dayOrNull(known?.benefitUntil ?? null),
      otherHelpForm: known?.otherHelpForm ?? null,
      otherHelpUntil: dayOrNull(known?.otherHelpUntil ?? null),
    };
    const changed = (Object.keys(entry) as (keyof typeof entry)[]).filter((field) => entry[field] !== before[field]);
    return {
      value: { version },
      // The labour office alone knows it, so nobody else reads it; field names only, the values are in the person's own rows.
      audit: [
        {
          ...{ action: "people.recordRegister", subjectType: "Person", subjectId: person.id, labourOfficeId: person.labourOfficeId },
          ...{ changedFields: [...changed, "checkedOn"], values: { version } },
        },
      ],
    };
  },
  revalidate: ({ personId }) => [`/osoby/${personId}`],
});
