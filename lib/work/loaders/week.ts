import { findEdition } from "#lib/editions/repository/editions.ts";
import { integrationHour } from "#lib/institutions/repository.ts";
import { isLateCorrection } from "#lib/law/rules/p-correction.ts";
import { listCorrections } from "#lib/people/repository/corrections.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { weekdayIndex, weekRange } from "#lib/platform/calendar.ts";
import { warsawDate, warsawTime } from "#lib/platform/clock.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import { comparePolish, formatDate } from "#lib/platform/polish.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import {
  hoursReaders,
  looksAcross,
  mayCorrectHoursLate,
  mayEnterHours,
  mayOverridePlace,
  seesAbsenceNotes,
  seesWholeWeek,
} from "#lib/work/policy.ts";
import { readClasses } from "#lib/work/repository/classes.ts";
import { termsOf } from "#lib/work/repository/entries.ts";
import { groupsOf, type Named, readGroups } from "#lib/work/repository/groups.ts";
import { readPeople } from "#lib/work/repository/people.ts";
import { rowOf } from "#lib/work/repository/rows.ts";
import { weekFacts } from "#lib/work/rules/calendar.ts";
import { type HoursFilter, passes, weekStanding } from "#lib/work/rules/filter.ts";
import type { SheetRow, WeekSheet } from "#lib/work/rules/sheet.ts";
import { rowView } from "#lib/work/rules/view.ts";
import { daysShown, monthsOf, neighbours, weekShown } from "#lib/work/rules/week.ts";

type Params = { editionId: string; week?: string; weekend?: boolean; filter?: HoursFilter };

const SATURDAY = 5;
const nobody: readonly string[] = [];

/** The week of an edition: a row a person with both blocks. `sheet` is null while the edition has no dates. */
export const loadWeek = loader({
  name: "work.week",
  roles: hoursReaders,
  load: async (tx, { actor, clock, params }: Given<Params>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    if (!edition) return null;
    const shown = { editionId: edition.id, editionName: edition.name, across: looksAcross(actor) };
    const nowhere = { weekend: false, weekendFixed: true, previous: null, next: null, choices: { groups: [], places: [] } };
    if (!edition.startsOn || !edition.endsOn) return { ...shown, ...nowhere, sheet: null, shownIds: nobody, corrections: [] };
    const period = { from: edition.startsOn, to: edition.endsOn };
    const week = weekShown(params.week, period, clock.today);
    const centre = looksAcross(actor) ? null : actor.institution.id;
    const terms = await termsOf(
      tx,
      { labourOfficeId: edition.labourOfficeId, welfareCentreId: centre },
      { role: actor.role, today: clock.today, week },
    );
    const facts = weekFacts(week, period, terms, await integrationHour(tx, edition.labourOfficeId, period.from));
    const people = await readPeople(tx, edition.id, week);
    const days = people.map(({ participationId: id, participation: { from, to } }) => ({ id, firstDay: from, lastDay: to }));
    const { groups, members } = await readGroups(tx, edition.id);
    const classes = seesWholeWeek(actor) ? await readClasses(tx, edition.id, weekRange(week), days, members) : null;
    const hasLate = people.some(({ lines }) =>
      lines.some(({ saved }) => Object.entries(saved).some(([on, work]) => isLateCorrection({ ...work, on }, terms))),
    );
    const editable = mayEnterHours(actor, edition) || (hasLate && mayCorrectHoursLate(actor, edition));
    const corrected = await listCorrections(
      tx,
      people.map(({ participationId }) => participationId),
    );
    const notes = seesAbsenceNotes(actor);
    const rows = people.map(
      (person): SheetRow => ({
        ...rowOf(person, { notes, homes: editable }),
        classes: classes && (classes.get(person.participationId) ?? []),
      }),
    );
    const asked = params.weekend === true;
    const weekendFixed = people.some(({ lines }) => lines.some(({ saved }) => Object.keys(saved).some(isWeekend)));
    const sheet: WeekSheet = {
      ...{
        editionId: edition.id,
        week,
        facts,
        editable,
        whole: seesWholeWeek(actor),
        withClasses: seesWholeWeek(actor),
        ...{ place: null, day: null },
        rows,
      },
      ...{ userId: actor.userId, mayOverride: mayOverridePlace(actor) },
      workDays: daysShown(facts.days, asked || weekendFixed),
      classDays: facts.days.filter((day) => rows.some((row) => row.classes?.some(({ on }) => on === day))),
      months: monthsOf(week, period),
    };
    const filter = params.filter ?? { group: null, place: null, only: null };
    const shownRows = rows.filter((row) =>
      passes(filter, {
        groupIds: groupsOf(members, row.participationId, weekRange(week)),
        placeIds: row.lines.map(({ workPlaceId }) => workPlaceId),
        standing: weekStanding(rowView(sheet, row, {}, "")),
      }),
    );
    const corrections = corrected
      .filter(({ workPlaceId, on }) => workPlaceId !== null && facts.days.includes(on))
      .map(({ at, ...line }) => ({
        ...line,
        at: at.toISOString(),
        atText: `${formatDate(warsawDate(at))}, ${warsawTime(at)}`,
        name: people.find(({ participationId }) => participationId === line.participationId)?.name ?? "",
      }));
    return {
      ...shown,
      /** people left out by the filter stay in the sheet, so that nothing typed about them is lost */
      ...{ sheet, shownIds: shownRows.map(({ participationId }) => participationId), choices: { groups, places: placesOf(rows) } },
      ...{ corrections, weekend: asked, weekendFixed, ...neighbours(week, period) },
    };
  },
  access: ({ across, editionId }) =>
    across ? [{ scope: "work.week", subjectType: "Edition", subjectId: editionId, purpose: "realizacja edycji" }] : [],
});

/** What the page of a week gets. `weekendFixed`: the weekend is shown anyway, because it has hours. */
export type WeekPage = Awaited<ReturnType<typeof loadWeek>>;

/** The places of a sheet in the order of their names. */
const placesOf = (rows: readonly SheetRow[]): Named[] =>
  [...new Map(rows.flatMap(({ lines }) => lines.map(({ workPlaceId, placeName }) => [workPlaceId, placeName] as const)))]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => comparePolish(a.name, b.name));

const isWeekend = (day: IsoDate) => weekdayIndex(day) >= SATURDAY;
