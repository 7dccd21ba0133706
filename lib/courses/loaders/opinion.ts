import { findCourses, indicatorsOf } from "#lib/courses/repository/courses.ts";
import type { Answer } from "#lib/courses/rules/state.ts";
import { findEdition } from "#lib/editions/repository/editions.ts";
import { staff } from "#lib/institutions/policy.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { letterheadOf } from "#lib/reports/repository/letterhead.ts";

/** The centre's opinion of a completed participation as a paper (D17), once it has been written; each print is logged. */
export const loadOpinionForPrint = loader({
  name: "courses.opinion.print",
  roles: staff,
  load: async (tx, { clock, params }: Given<{ editionId: string; participationId: string }>) => {
    const { editionId, participationId } = params;
    const edition = isId(editionId) && isId(participationId) ? await findEdition(tx, editionId) : null;
    const [course] = edition ? await findCourses(tx, { id: participationId, editionId }, clock.today) : [];
    if (!edition || !course?.outcome?.attitude) return null;
    const indicators = await indicatorsOf(tx, editionId);
    const meetings = course.sessions.filter(({ status }) => status !== "NOT_APPLICABLE");
    return {
      edition,
      course,
      outcome: course.outcome,
      indicators: indicators.map(({ id, name }) => ({
        name,
        achievement: course.results.find(({ indicatorId }) => indicatorId === id)?.achievement ?? null,
      })),
      attendance: {
        work: sum(course.work),
        sessions: sum(course.sessions),
        meetings: meetings.length,
        attended: meetings.filter(({ minutes }) => minutes > 0).length,
        unexcused: countOf("UNEXCUSED", [...course.work, ...course.sessions]),
      },
      letterhead: await letterheadOf(tx, edition, course.centreId),
      today: clock.today,
      printedAt: clock.now,
    };
  },
  access: ({ course }) => [
    { scope: "courses.opinion.pdf", subjectType: "Person", subjectId: course.personId, purpose: "wydruk opinii (D17)" },
  ],
});

const sum = (answers: readonly { minutes: number }[]) => answers.reduce((all, { minutes }) => all + minutes, 0);
const countOf = (status: Answer["status"], answers: readonly Answer[]) => answers.filter((one) => one.status === status).length;

export type OpinionForPrint = NonNullable<Awaited<ReturnType<typeof loadOpinionForPrint.definition.load>>>;
