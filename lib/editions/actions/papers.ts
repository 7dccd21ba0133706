"use server";

import { planners, programmeKeepers } from "#lib/editions/policy.ts";
import {
  hasWorkPlan,
  isDeclared,
  isOpinionNumberTaken,
  type PaperSubject,
  planSubject,
  programmePaper,
  writeDeclaration,
  writeOpinion,
  writeWorkPlan,
} from "#lib/editions/repository/paper-writing.ts";
import { declarationSchema, opinionSchema, workPlanSchema } from "#lib/editions/schema.ts";
import { action } from "#lib/platform/action.ts";
import type { Actor } from "#lib/platform/actor.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { lock, type ScopedTx } from "#lib/platform/db.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";
import { lastChange } from "#lib/referrals/repository/trail.ts";

/** Stops a change of a paper that somebody has changed since; a new one cannot be stale. */
async function refuseStalePaper(tx: ScopedTx, { saved }: PaperSubject, version: number): Promise<void> {
  if ((saved?.version ?? 0) === version) return;
  refuse({ kind: "stale", saved: { version: saved?.version ?? 0 }, ...(await lastChange(tx, saved ? [saved.id] : [])) });
}

const refuseLater = (field: string, day: IsoDate | null, today: IsoDate) => {
  if (day && day > today) refuse({ kind: "fields", fields: { [field]: `Data późniejsza niż dziś (${formatDate(today)}).` } });
};

const audited = (
  name: string,
  subjectType: string,
  subject: PaperSubject,
  { actor, id, values }: { actor: Actor; id: string; values: Values },
) => ({
  ...{ action: name, subjectType, subjectId: id, labourOfficeId: subject.labourOfficeId, changedFields: [subjectType], values },
  sharedWith: [subject.labourOfficeId, ...subject.centreIds].filter((one) => one !== actor.institution.id),
});
type Values = Record<string, string | number | null>;

/** "Zapisz opinię" of the county labour market council (R21). @returns its id and version */
export const recordOpinion = action({
  name: "editions.recordOpinion",
  input: opinionSchema,
  roles: programmeKeepers,
  subject: async (tx, { input }) => {
    await lock(tx, { series: `opinions/${input.programmeId}` });
    return programmePaper(tx, "councilOpinion", input);
  },
  may: ({ actor, subject }) => subject.labourOfficeId === actor.institution.id,
  rule: async ({ input, subject, clock }, tx) => {
    await refuseStalePaper(tx, subject, input.version);
    refuseLater("givenOn", input.givenOn, clock.today);
    if (await isOpinionNumberTaken(tx, subject, input.number))
      refuse({ kind: "fields", fields: { number: "Ten numer już jest w użyciu. Wpisz inny." } });
  },
  write: async (tx, { actor, input, subject }) => {
    const written = await writeOpinion(tx, subject, input);
    const values = { number: input.number, givenOn: input.givenOn, verdict: input.verdict };
    return { value: written, audit: [audited("editions.recordOpinion", "CouncilOpinion", subject, { actor, id: written.id, values })] };
  },
  revalidate: ({ programmeId }) => [`/programy/${programmeId}`],
});

/** "Zapisz deklarację" of a municipality over its years. @returns its id and version */
export const recordDeclaration = action({
  name: "editions.recordDeclaration",
  input: declarationSchema,
  roles: planners,
  subject: async (tx, { input }) => {
    await lock(tx, { series: `declarations/${input.programmeId}` });
    return programmePaper(tx, "municipalDeclaration", input);
  },
  may: ({ actor, input, subject }) => actor.institution.id === subject.labourOfficeId || input.centreId === actor.institution.id,
  rule: async ({ input, subject, clock }, tx) => {
    await refuseStalePaper(tx, subject, input.version);
    refuseLater("receivedOn", input.receivedOn, clock.today);
    if (!subject.centreIds.includes(input.centreId)) refuse({ kind: "fields", fields: { centreId: "Wybierz z listy." } });
    if (await isDeclared(tx, subject, input))
      refuse({ kind: "fields", fields: { yearFrom: "Gmina ma już deklarację na te lata. Zmień tamtą." } });
  },
  write: async (tx, { actor, input, subject }) => {
    const written = await writeDeclaration(tx, subject, input);
    const values = { yearFrom: input.yearFrom, yearTo: input.yearTo, declaredHeadcount: input.declaredHeadcount };
    return {
      value: written,
      audit: [audited("editions.recordDeclaration", "MunicipalDeclaration", subject, { actor, id: written.id, values })],
    };
  },
  revalidate: ({ programmeId }) => [`/programy/${programmeId}`],
});

/** "Zapisz plan potrzeb" of a municipality for a year (R31). @returns its id and version */
export const recordWorkPlan = action({
  name: "editions.recordWorkPlan",
  input: workPlanSchema,
  roles: planners,
  subject: async (tx, { actor, input }) => {
    await lock(tx, { series: `work-plans/${input.centreId}` });
    return planSubject(tx, { ...input, institutionId: actor.institution.id });
  },
  may: ({ actor, input, subject }) => actor.institution.id === subject.labourOfficeId || input.centreId === actor.institution.id,
  rule: async ({ input, subject, clock }, tx) => {
    await refuseStalePaper(tx, subject, input.version);
    refuseLater("sentOn", input.sentOn, clock.today);
    if (!subject.saved && (await hasWorkPlan(tx, subject.municipalityId, input.year)))
      refuse({ kind: "fields", fields: { year: `Plan na rok ${input.year} już jest.` } });
  },
  write: async (tx, { actor, input, subject }) => {
    const written = await writeWorkPlan(tx, subject, input);
    const values = { year: input.year, sentOn: input.sentOn, places: input.places, hours: input.hours };
    return { value: written, audit: [audited("editions.recordWorkPlan", "CommunityWorkPlan", subject, { actor, id: written.id, values })] };
  },
  revalidate: () => ["/programy"],
});
