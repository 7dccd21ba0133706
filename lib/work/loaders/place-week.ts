import { eventsFor } from "#lib/courses/policy.ts";
import { courseTransitions } from "#lib/courses/transitions/participation.ts";
import { findEdition } from "#lib/editions/repository/editions.ts";
import { editionPhase } from "#lib/editions/rules/phase.ts";
import { integrationHour } from "#lib/institutions/repository.ts";
import { isLateCorrection } from "#lib/law/rules/p-correction.ts";
import { contains, isIsoDate, isoWeekOf, weekdayIndex } from "#lib/platform/calendar.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { takesFirstDays } from "#lib/referrals/policy.ts";
import { referredToHost } from "#lib/referrals/repository/at-host.ts";
import { openSteps } from "#lib/referrals/rules/possible.ts";
import { participationPhase } from "#lib/referrals/rules/state.ts";
import {
  hoursReaders,
  looksAcross,
  mayCorrectHoursLate,
  mayEnterHours,
  mayOverridePlace,
  seesAbsenceNotes,
  seesWholeWeek,
} from "#lib/work/policy.ts";
import { termsOf } from "#lib/work/repository/entries.ts";
import { readPeople } from "#lib/work/repository/people.ts";
import { centresOf, kindsOf, placesOf } from "#lib/work/repository/places.ts";
import { reportedOf } from "#lib/work/repository/reported.ts";
import { rowOf } from "#lib/work/repository/rows.ts";
import { readTimesheets } from "#lib/work/repository/timesheets.ts";
import { weekFacts } from "#lib/work/rules/calendar.ts";
import { rowsAtPlace } from "#lib/work/rules/place-sheet.ts";
import type { SheetRow, WeekSheet } from "#lib/work/rules/sheet.ts";
import { untoldAbsences } from "#lib/work/rules/untold.ts";
import { daysShown, monthsOf, neighbours, weekShown } from "#lib/work/rules/week.ts";

type Params = { editionId: string; workPlaceId: string; week?: string; day?: string; weekend?: boolean };

const SATURDAY = 5;

/** A week, or a day of it, of everybody at one work place, with the months of its timesheets. */
export const loadPlaceWeek = loader({
  name: "work.placeWeek",
  roles: hoursReaders,
  load: async (tx, { actor, clock, params }: Given<Params>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    const [place] = edition && isId(params.workPlaceId) ? await placesOf(tx, { id: params.workPlaceId }) : [];
    if (!edition?.startsOn || !edition.endsOn || !place) return null;
    const period = { from: edition.startsOn, to: edition.endsOn };
    const day = params.day && isIsoDate(params.day) && contains(period, params.day) ? params.day : null;
    const week = weekShown(day ? isoWeekOf(day) : params.week, period, clock.today);
    const across = looksAcross(actor);
    const centre = across ? null : actor.institution.id;
    const asked = { role: actor.role, today: clock.today, week };
    const terms = await termsOf(tx, { labourOfficeId: edition.labourOfficeId, welfareCentreId: centre }, asked);
    const facts = weekFacts(week, period, terms, await integrationHour(tx, edition.labourOfficeId, period.from));
    const people = await readPeople(tx, edition.id, week);
    const isLate = (row: SheetRow) =>
      row.lines.some(({ saved }) => Object.entries(saved).some(([on, work]) => isLateCorrection({ ...work, on }, terms)));
    const sees = { notes: seesAbsenceNotes(actor), homes: !across };
    const rows = rowsAtPlace(
      people.map((person) => ({ ...rowOf(person, sees), classes: null })),
      place.id,
    );
    const editable = mayEnterHours(actor, edition) || (rows.some(isLate) && mayCorrectHoursLate(actor, edition));
    const hasWeekend = rows.some(({ lines }) => lines.some(({ saved }) => Object.keys(saved).some((on) => weekdayIndex(on) >= SATURDAY)));
    const sheet: WeekSheet = {
      ...{ editionId: edition.id, week, facts, editable, whole: seesWholeWeek(actor), withClasses: false, rows },
      ...{ place: { id: place.id, name: place.name }, day, userId: actor.userId, mayOverride: mayOverridePlace(actor) },
      workDays: day ? [day] : daysShown(facts.days, params.weekend === true || hasWeekend),
      ...{ classDays: [], months: monthsOf(week, period) },
    };
    const active = rows.filter(
      ({ endKind, participation }) => participationPhase({ endKind, lastDay: participation.to }, clock.today) === "ACTIVE",
    );
    const reported = await reportedOf(
      tx,
      active.map(({ participationId }) => participationId),
    );
    const untold = untoldAbsences(active, new Map([...reported].map(([id, { reports }]) => [id, reports])));
    // Of nobody for any other role: the coordinator takes these steps among the candidates.
    const referred = takesFirstDays(editionPhase(edition, clock.today)) ? await referredToHost(tx, edition.id, clock.today) : [];
    const months = await Promise.all(
      sheet.months.map(async (month) => ({
        month,
        sheets: await readTimesheets(tx, { editionIds: [edition.id], month, workPlaceId: place.id }),
      })),
    );
    return {
      ...{ editionId: edition.id, editionName: edition.name, across, role: actor.role, userId: actor.userId, today: clock.today },
      ...{ place, sheet, weekend: params.weekend === true, hasWeekend, ...neighbours(week, period) },
      kinds: await kindsOf(tx, await centresOf(tx, edition.id)),
      awaited: referred
        .filter(({ workPlaceId, takenUp }) => workPlaceId === place.id && !takenUp)
        .map(({ referralId, nominationId, version, name, startsOn, endsOn, notice }) => ({
          ...{ referralId, nominationId, version, name, startsOn, endsOn, notice },
          steps: openSteps({ state: "REFERRED", startsOn, notice }, actor.role, clock.today).filter(({ isMine }) => isMine),
        })),
      untold: untold.map((one) => ({ ...one, version: reported.get(one.participationId)?.version ?? 0 })),
      events: courseTransitions.report.roles.includes(actor.role) ? eventsFor(actor.role) : [],
      months,
    };
  },
  access: ({ across, editionId }) =>
    across ? [{ scope: "work.placeWeek", subjectType: "Edition", subjectId: editionId, purpose: "realizacja edycji" }] : [],
});

export type PlaceWeekPage = Awaited<ReturnType<typeof loadPlaceWeek>>;
