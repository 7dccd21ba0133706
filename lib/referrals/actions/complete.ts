"use server";

import { profileDayFault } from "#lib/law/rules/r03-profiles.ts";
import { recordProfile, recordRegister } from "#lib/people/repository/register.ts";
import { registerSchema } from "#lib/people/schema/office.ts";
import { action } from "#lib/platform/action.ts";
import { columnOrNull } from "#lib/platform/dates.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";
import { candidateAddresses } from "#lib/referrals/labels.ts";
import { nominators } from "#lib/referrals/policy.ts";
import { recordContract, recordRemarks } from "#lib/referrals/repository/nominating.ts";
import { lockCandidates } from "#lib/referrals/repository/referring.ts";
import { candidateAudit, candidateEvent, lastChange, refuseStale } from "#lib/referrals/repository/trail.ts";
import { centreDataSchema } from "#lib/referrals/schema/candidates.ts";

/** "Uzupełnij dane urzędu": register facts and a new profile of a candidate. @returns the new version of the register record */
export const completeOfficeData = action({
  name: "people.register",
  input: registerSchema,
  roles: ["PUP_CLERK"],
  subject: (tx, { input, clock }) =>
    lockCandidates(tx, { editionId: input.editionId, nominationIds: [input.nominationId], today: clock.today, side: "PUP" }),
  may: ({ actor, subject }) => actor.institution.id === subject.edition.labourOfficeId,
  rule: async ({ input, subject, clock }, tx) => {
    const [candidate] = subject.candidates;
    const known = candidate?.register ?? null;
    if ((known?.version ?? 0) !== input.version)
      refuse({ kind: "stale", saved: known, ...(await lastChange(tx, candidate ? [candidate.personId] : [])) });
    const later = (["registeredOn", "statusLostOn", "profileSetOn"] as const).filter((field) => (input[field] ?? "") > clock.today);
    const message = `Data późniejsza niż dziś (${formatDate(clock.today)}).`;
    if (later.length > 0) refuse({ kind: "fields", fields: Object.fromEntries(later.map((field) => [field, message])) });
    const fault = input.profileSetOn && profileDayFault(input.profileSetOn);
    if (fault) refuse({ kind: "fields", fields: { profileSetOn: fault } });
  },
  write: async (tx, { input, subject, clock }) => {
    const [candidate] = subject.candidates;
    if (!candidate) return refuse({ kind: "notFound" });
    const person = { personId: candidate.personId, labourOfficeId: subject.edition.labourOfficeId };
    const { registeredOn, statusLostOn, profile, profileSetOn } = input;
    const entry = {
      registeredOn,
      statusLostOn,
      benefitUntil: input.hasBenefit === "YES" ? input.benefitUntil : null,
      otherHelpForm: input.otherHelpForm || null,
      otherHelpUntil: input.otherHelpForm ? input.otherHelpUntil : null,
    };
    const version = await recordRegister(tx, person, { ...entry, checkedOn: clock.today }, input.version);
    const known = candidate.facts.profiles.some((one) => one.setOn === profileSetOn && one.profile === profile);
    const isNew = profile !== "" && profileSetOn !== null && !known;
    if (isNew && !(await recordProfile(tx, person, { profile, setOn: profileSetOn })))
      refuse({ kind: "fields", fields: { profileSetOn: "Na ten dzień wpisano już inny profil. Podaj inny dzień." } });
    const before = candidate.register;
    const changed = Object.entries(entry).filter(([key, value]) => (before?.[key as keyof typeof entry] ?? null) !== value);
    return {
      value: { version },
      // Field names only: the values are in the person's own rows.
      audit: [
        {
          action: "people.register",
          subjectType: "Person",
          subjectId: candidate.personId,
          labourOfficeId: person.labourOfficeId,
          changedFields: [...changed.map(([key]) => key), "checkedOn", ...(isNew ? ["profile"] : [])],
          values: { version },
        },
      ],
    };
  },
  revalidate: ({ editionId }) => candidateAddresses(editionId),
});

/**
 * "Uzupełnij dane ośrodka": confirms the use of assistance, adds a social contract, corrects telephone and remarks; the latter two of
 * whoever takes part as well. Of remarks the labour office is not told. @returns the nomination's new version
 */
export const completeCentreData = action({
  name: "referrals.completeCentreData",
  input: centreDataSchema,
  roles: nominators,
  subject: (tx, { input, clock }) =>
    lockCandidates(tx, { editionId: input.editionId, nominationIds: [input.nominationId], today: clock.today, side: "OPS" }),
  may: ({ actor, subject }) => subject.candidates.every(({ centreId }) => centreId === actor.institution.id),
  rule: async ({ input, subject, clock }, tx) => {
    const isContact =
      input.contractBasis === "" && subject.candidates.every(({ facts }) => facts.assistanceConfirmedOn === input.assistanceConfirmedOn);
    await refuseStale(tx, isContact ? "contact" : "complete", subject.candidates, [input]);
    const later = (["assistanceConfirmedOn", "contractSignedOn"] as const).filter((field) => (input[field] ?? "") > clock.today);
    const message = `Data późniejsza niż dziś (${formatDate(clock.today)}).`;
    if (later.length > 0) refuse({ kind: "fields", fields: Object.fromEntries(later.map((field) => [field, message])) });
  },
  write: async (tx, { actor, input, subject }) => {
    const [candidate] = subject.candidates;
    if (!candidate) return refuse({ kind: "notFound" });
    const { edition } = subject;
    const { assistanceConfirmedOn, phone, remarks } = input;
    const { nominationId, personId } = candidate;
    const { version } = await tx.nomination.update({
      where: { id: nominationId, version: candidate.version },
      data: { assistanceConfirmedOn: columnOrNull(assistanceConfirmedOn), phone: phone || null, version: { increment: 1 } },
      select: { version: true },
    });
    const owner = { labourOfficeId: edition.labourOfficeId, welfareCentreId: actor.institution.id };
    const signs = await recordContract(tx, { personId, ...owner }, input);
    await recordRemarks(tx, { nominationId, editionId: edition.id, ...owner }, remarks);
    const told = [
      ...(assistanceConfirmedOn === candidate.facts.assistanceConfirmedOn ? [] : ["assistanceConfirmedOn"]),
      ...(signs ? ["socialContract"] : []),
      ...(phone === (candidate.phone ?? "") ? [] : ["phone"]),
    ];
    const notes = remarks !== (candidate.remarks ?? "");
    const tells = told.length > 0 || !notes;
    const entry = { action: "referrals.completeCentreData", values: { version } };
    return {
      value: { version },
      audit: [
        ...(tells ? [candidateAudit(actor, edition, candidate, { ...entry, changedFields: told })] : []),
        ...(notes ? [candidateAudit(actor, edition, candidate, { ...entry, changedFields: ["remarks"], sharedWith: [] })] : []),
      ],
      events: candidate.isHandedOver && tells ? [candidateEvent(edition.labourOfficeId, edition, "nominations.completed")] : [],
    };
  },
  revalidate: ({ editionId }) => candidateAddresses(editionId),
});
