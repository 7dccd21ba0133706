import { courseReaders, isAtRisk, readsNotice } from "#lib/courses/policy.ts";
import { type Course, findCourses, indicatorsOf, periodsOf } from "#lib/courses/repository/courses.ts";
import { earlierFaults } from "#lib/courses/repository/ends.ts";
import { repeatEditions } from "#lib/courses/repository/repeat.ts";
import { unexcusedRun } from "#lib/courses/rules/state.ts";
import { findEdition } from "#lib/editions/repository/editions.ts";
import { editionPhase } from "#lib/editions/rules/phase.ts";
import { isStaff } from "#lib/institutions/policy.ts";
import { lawInForce } from "#lib/institutions/repository.ts";
import { settingOn } from "#lib/law/law.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";

/**
 * Everybody who takes part in an edition: state, time, absences, reported interruptions, outcomes. A host and a trainer get their
 * own people, without outcomes; the labour office reads what the centre wrote, which is logged (R41).
 */
export const loadCourses = loader({
  name: "courses.participants",
  roles: courseReaders,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string }>) => {
    const edition = isId(params.editionId) ? await findEdition(tx, params.editionId) : null;
    if (!edition) return null;
    const { today } = clock;
    const courses = await findCourses(tx, { editionId: edition.id }, today);
    const centreIds = [...new Set(courses.map(({ centreId }) => centreId))];
    const personIds = courses.map(({ personId }) => personId);
    const isOffice = actor.institution.kind === "LABOUR_OFFICE";
    const inside = isStaff(actor.role);
    const periods = await periodsOf(tx, personIds);
    // Only the labour office sees the whole register that is counted together (art. 33 ust. 4h).
    const faults = isOffice ? await earlierFaults(tx, personIds) : null;
    const thresholds = await thresholdsOf(tx, edition.labourOfficeId, centreIds, today);
    return {
      edition,
      phase: editionPhase(edition, today),
      today,
      role: actor.role,
      isOffice,
      inside,
      indicators: inside ? await indicatorsOf(tx, edition.id) : [],
      repeatEditions: isOffice ? await repeatEditions(tx, centreIds) : [],
      rows: courses.map((course) => {
        const run = unexcusedRun([...course.work, ...course.sessions]);
        const notices = course.notices.filter(({ block }) => readsNotice(actor.role, block));
        return {
          course: { ...course, notices, openNotice: notices.find(({ decision }) => decision === null) ?? null },
          run,
          isAtRisk: isAtRisk(course.state, run, thresholds.get(course.centreId) ?? 0),
          periods: periods.get(course.personId) ?? [],
          earlierFaults: faults && othersOf(course, faults.get(course.personId) ?? 0),
        };
      }),
    };
  },
  access: ({ isOffice, rows }, { editionId }) =>
    isOffice
      ? rows.map(({ course }) => ({
          scope: "participants",
          subjectType: "Person",
          subjectId: course.personId,
          purpose: `realizacja edycji ${editionId}`,
        }))
      : [],
});

async function thresholdsOf(tx: ScopedTx, labourOfficeId: string, centreIds: readonly string[], today: IsoDate) {
  const thresholds = new Map<string, number>();
  for (const id of centreIds) thresholds.set(id, settingOn(await lawInForce(tx, labourOfficeId, id), "atRiskUnexcused", today));
  return thresholds;
}

/** The events counted, without this participation's own interruption. */
const othersOf = ({ endKind, ownFault }: Course, all: number): number => all - Number(endKind === "INTERRUPTED" && ownFault === "YES");

export type CoursesPage = NonNullable<Awaited<ReturnType<typeof loadCourses.definition.load>>>;
