import { type Course, findCourses } from "#lib/courses/repository/courses.ts";
import type { CourseState, OutcomeState } from "#lib/courses/rules/state.ts";
import { type OutcomeStep, outcomeTransitions } from "#lib/courses/transitions/outcome.ts";
import { type CourseStep, courseTransitions } from "#lib/courses/transitions/participation.ts";
import { type EditionHead, findEdition } from "#lib/editions/repository/editions.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { lock, type ScopedTx } from "#lib/platform/db.ts";
import { refuse } from "#lib/platform/result.ts";
import { leadsOn } from "#lib/platform/transitions.ts";
import { lastChange } from "#lib/referrals/repository/trail.ts";

/** An edition with those of its participations that a step is about, held against everybody else. */
export type Held = { edition: EditionHead; courses: readonly Course[] };

/**
 * Holds the edition (its places are freed by an end), then the persons, then reads: what somebody committed a moment ago is seen.
 * Null when one of the participations is not in this edition or not in sight.
 */
export async function holdCourses(
  tx: ScopedTx,
  { editionId, participationIds, today }: { editionId: string; participationIds: readonly string[]; today: IsoDate },
): Promise<Held | null> {
  const where = { editionId, id: { in: [...participationIds] } };
  const persons = await tx.participation.findMany({ where, select: { personId: true } });
  if (persons.length !== participationIds.length) return null;
  await lock(tx, { editionId, personIds: persons.map(({ personId }) => personId) });
  const edition = await findEdition(tx, editionId);
  const found = await findCourses(tx, where, today);
  const courses = participationIds.flatMap((id) => found.find(({ participationId }) => participationId === id) ?? []);
  return edition && courses.length === participationIds.length ? { edition, courses } : null;
}

/** One participation, held. */
export type HeldCourse = { edition: EditionHead; course: Course };

/** The same for one participation. */
export async function holdCourse(
  tx: ScopedTx,
  { editionId, participationId }: { editionId: string; participationId: string },
  today: IsoDate,
): Promise<HeldCourse | null> {
  const held = await holdCourses(tx, { editionId, participationIds: [participationId], today });
  const course = held?.courses[0];
  return held && course ? { edition: held.edition, course } : null;
}

/** What a stale step is answered with: the participations that are no longer as the user saw them. */
export type SavedCourses = readonly { participationId: string; version: number; state: CourseState; outcomeState: OutcomeState }[];

/**
 * Stops a step about a participation that somebody has taken further since the user read it. `version`: of the participation, or of
 * the open notice for the answers to it.
 *
 * @throws Refused kind "stale" with SavedCourses
 */
export async function refuseStaleCourse(tx: ScopedTx, step: CourseStep, course: Course, seenVersion: number): Promise<void> {
  const answers = step === "confirm" || step === "restore";
  const version = answers ? (course.openNotice?.version ?? 0) : course.version;
  if (version === seenVersion && leadsOn(courseTransitions[step], course.state)) return;
  await stale(tx, [{ course, version }]);
}

/**
 * The same for outcomes. Only a completed participation has one (domain.md 4.7).
 *
 * @throws Refused kind "stale" with SavedCourses
 */
export async function refuseStaleOutcomes(
  tx: ScopedTx,
  step: OutcomeStep,
  courses: readonly Course[],
  seen: readonly { participationId: string; version: number }[],
): Promise<void> {
  const changed = courses
    .map((course) => ({ course, version: course.outcome?.version ?? 0 }))
    .filter(({ course, version }) => {
      const known = seen.find(({ participationId }) => participationId === course.participationId);
      const isOpen = course.state === "COMPLETED" && leadsOn(outcomeTransitions[step], course.outcomeState);
      return known?.version !== version || !isOpen;
    });
  if (changed.length > 0) await stale(tx, changed);
}

async function stale(tx: ScopedTx, changed: readonly { course: Course; version: number }[]): Promise<never> {
  const saved: SavedCourses = changed.map(({ course: { participationId, state, outcomeState }, version }) => ({
    participationId,
    version,
    state,
    outcomeState,
  }));
  const change = await lastChange(
    tx,
    saved.map(({ participationId }) => participationId),
  );
  return refuse({ kind: "stale", saved, ...change });
}
