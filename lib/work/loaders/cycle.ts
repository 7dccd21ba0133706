import { findEdition } from "#lib/editions/repository/editions.ts";
import { exportPurposeLabel } from "#lib/imports/labels/export.ts";
import type { exportPurposes } from "#lib/imports/schema.ts";
import { staff } from "#lib/institutions/policy.ts";
import { integrationHour } from "#lib/institutions/repository.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { letterheadOf } from "#lib/reports/repository/letterhead.ts";
import { looksAcross } from "#lib/work/policy.ts";
import { readClasses } from "#lib/work/repository/classes.ts";
import { readCycle } from "#lib/work/repository/cycle.ts";
import { groupsOf, readGroups } from "#lib/work/repository/groups.ts";
import { cycleRow, cycleStanding, cycleWeeks } from "#lib/work/rules/cycle.ts";
import { type HoursFilter, passes } from "#lib/work/rules/filter.ts";

type Params = { editionId: string; filter: HoursFilter };

async function cycleOf(tx: ScopedTx, { clock, params }: Given<Params>) {
  const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
  if (!edition) return null;
  const letterhead = await letterheadOf(tx, edition);
  const { groups, members } = await readGroups(tx, edition.id);
  const { people, places } = await readCycle(tx, edition.id);
  const choices = { groups, places };
  const head = { edition, letterhead, choices, people: people.length, filter: params.filter, today: clock.today, now: clock.now };
  if (!edition.startsOn || !edition.endsOn) return { ...head, cycle: null };
  const period = { from: edition.startsOn, to: edition.endsOn };
  const facts = { edition: period, today: clock.today, hourMinutes: await integrationHour(tx, edition.labourOfficeId, period.from) };
  const weeks = cycleWeeks(facts);
  const days = people.map(({ participationId: id, participation: { from, to } }) => ({ id, firstDay: from, lastDay: to }));
  const classes = await readClasses(tx, edition.id, period, days, members);
  const rows = people.flatMap(({ work, placeIds, ...person }) => {
    const row = cycleRow(person, { work, classes: classes.get(person.participationId) ?? [] }, weeks, facts);
    const groupIds = groupsOf(members, person.participationId, period);
    return passes(params.filter, { groupIds, placeIds, standing: cycleStanding(row, weeks) }) ? [row] : [];
  });
  return { ...head, cycle: { weeks, rows } };
}

/** Every week of an edition: a row a person with both blocks. `cycle` is null while the edition has no dates. */
export const loadCycle = loader({
  name: "work.cycle",
  roles: staff,
  load: async (tx, given: Given<Params>) => {
    const cycle = await cycleOf(tx, given);
    return cycle && { ...cycle, across: looksAcross(given.actor) };
  },
  access: ({ across, edition }) =>
    across ? [{ scope: "work.cycle", subjectType: "Edition", subjectId: edition.id, purpose: "realizacja edycji" }] : [],
});
export type CyclePage = Awaited<ReturnType<typeof loadCycle>>;

/** The same for a file or a paper; each person's reading is logged with its purpose (R41). */
export const loadCycleExport = loader({
  name: "work.cycle.export",
  roles: staff,
  load: async (tx, given: Given<Params & { purpose: (typeof exportPurposes)[number] }>) => {
    const found = await cycleOf(tx, given);
    return found?.cycle ? { ...found, cycle: found.cycle } : null;
  },
  access: ({ cycle, edition }, { purpose }) =>
    cycle.rows.map(({ personId }) => ({
      ...{ scope: "work.export", subjectType: "Person", subjectId: personId },
      purpose: `${exportPurposeLabel[purpose]}, edycja ${edition.id}`,
    })),
});
export type CycleExport = Awaited<ReturnType<typeof loadCycleExport>>;
