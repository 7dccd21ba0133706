"use server";

import { planners, programmeKeepers } from "#lib/editions/policy.ts";
import { programmeForEditions } from "#lib/editions/repository/planning.ts";
import {
  centresInUse,
  editableProgramme,
  listTemplate,
  officeCentres,
  writeNewProgramme,
  writeProgramme,
  writeTemplate,
} from "#lib/editions/repository/programme-writing.ts";
import { newProgrammeSchema, programmeSchema, templateSchema } from "#lib/editions/schema.ts";
import { action } from "#lib/platform/action.ts";
import { lock } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";
import { lastChange } from "#lib/referrals/repository/trail.ts";

const pages = (programmeId: string) => ["/programy", `/programy/${programmeId}`, "/powiat"];
const STRANGE = "Wybierz ośrodki tego urzędu pracy.";

/** "Utwórz program". @returns its id */
export const createProgramme = action({
  name: "editions.createProgramme",
  input: newProgrammeSchema,
  roles: programmeKeepers,
  // A centre of another office is not there.
  subject: async (tx, { actor, input }) => {
    const own = await officeCentres(tx, actor.institution.id);
    return input.centreIds.every((id) => own.some((centre) => centre.id === id)) ? own : null;
  },
  may: ({ actor }) => actor.institution.kind === "LABOUR_OFFICE",
  rule: () => {},
  write: async (tx, { actor, input }) => {
    const id = await writeNewProgramme(tx, actor.institution.id, input);
    return {
      value: { programmeId: id },
      audit: [
        {
          ...{ action: "editions.createProgramme", subjectType: "Programme", subjectId: id, labourOfficeId: actor.institution.id },
          ...{ changedFields: ["programme"], values: { yearFrom: input.yearFrom, yearTo: input.yearTo }, sharedWith: input.centreIds },
        },
      ],
    };
  },
  revalidate: () => ["/programy"],
});

/** "Zapisz program": a centre with an edition or a declaration in it stays. @returns the new version */
export const saveProgramme = action({
  name: "editions.saveProgramme",
  input: programmeSchema,
  roles: programmeKeepers,
  subject: async (tx, { input: { programmeId } }) => {
    await lock(tx, { series: `editions/${programmeId}` });
    return editableProgramme(tx, programmeId);
  },
  may: ({ actor, subject }) => subject.labourOfficeId === actor.institution.id,
  rule: async ({ input, subject }, tx) => {
    if (input.version !== subject.version)
      refuse({ kind: "stale", saved: { name: subject.name, version: subject.version }, ...(await lastChange(tx, [subject.id])) });
    const known = await officeCentres(tx, subject.labourOfficeId);
    if (input.centreIds.some((id) => !known.some((centre) => centre.id === id))) refuse({ kind: "fields", fields: { centreIds: STRANGE } });
    const gone = (await centresInUse(tx, subject.id)).filter((id) => !input.centreIds.includes(id));
    const names = known.filter(({ id }) => gone.includes(id)).map(({ name }) => name);
    if (names.length > 0)
      refuse({ kind: "fields", fields: { centreIds: `Ośrodek ma w programie edycję albo deklarację: ${names.join(", ")}.` } });
  },
  write: async (tx, { input, subject }) => {
    const version = await writeProgramme(tx, subject, input);
    return {
      value: { version },
      audit: [
        {
          ...{ action: "editions.saveProgramme", subjectType: "Programme", subjectId: subject.id, labourOfficeId: subject.labourOfficeId },
          ...{ changedFields: ["programme"], values: { yearFrom: input.yearFrom, yearTo: input.yearTo } },
          sharedWith: [...new Set([...subject.centreIds, ...input.centreIds])],
        },
      ],
    };
  },
  revalidate: ({ programmeId }) => pages(programmeId),
});

/** "Zapisz szablon": the plan of support forms that each new edition is given. @returns how many lines it has */
export const saveTemplate = action({
  name: "editions.saveTemplate",
  input: templateSchema,
  roles: planners,
  subject: async (tx, { input: { programmeId } }) => {
    await lock(tx, { series: `editions/${programmeId}` });
    const programme = await programmeForEditions(tx, programmeId);
    return programme && { ...programme, lines: await listTemplate(tx, programmeId) };
  },
  may: ({ actor, subject }) => actor.institution.id === subject.labourOfficeId || subject.centreIds.includes(actor.institution.id),
  rule: async ({ input, subject }, tx) => {
    const isSeen = input.seen.length === subject.lines.length && subject.lines.every(({ id }) => input.seen.includes(id));
    if (isSeen) return;
    const saved = subject.lines.map(({ name, sessionCount, sessionMinutes }) => ({ name, sessionCount, sessionMinutes }));
    refuse({ kind: "stale", saved, ...(await lastChange(tx, [subject.id])) });
  },
  write: async (tx, { actor, input: { forms }, subject }) => {
    await writeTemplate(tx, { programmeId: subject.id, labourOfficeId: subject.labourOfficeId }, forms);
    return {
      value: { lines: forms.length },
      audit: [
        {
          ...{ action: "editions.saveTemplate", subjectType: "Programme", subjectId: subject.id, labourOfficeId: subject.labourOfficeId },
          ...{ changedFields: ["formTemplates"], values: { lines: forms.length } },
          sharedWith: [subject.labourOfficeId, ...subject.centreIds].filter((id) => id !== actor.institution.id),
        },
      ],
    };
  },
  revalidate: ({ programmeId }) => pages(programmeId),
});
