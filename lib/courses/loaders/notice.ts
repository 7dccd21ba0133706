import { courseReaders, readsNotice } from "#lib/courses/policy.ts";
import { findCourses } from "#lib/courses/repository/courses.ts";
import { findEdition } from "#lib/editions/repository/editions.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { findNotices } from "#lib/referrals/repository/notices.ts";
import { letterheadOf } from "#lib/reports/repository/letterhead.ts";

/** The notice of an interruption as a paper (D15), for whoever reads of its block; each print is logged. */
export const loadNoticeForPrint = loader({
  name: "courses.notice.print",
  roles: courseReaders,
  load: async (tx, { actor, clock, params }: Given<{ editionId: string; noticeId: string }>) => {
    const { editionId, noticeId } = params;
    const edition = isId(editionId) && isId(noticeId) ? await findEdition(tx, editionId) : null;
    const [notice] = edition ? await findNotices(tx, { id: noticeId, editionId, kind: "INTERRUPTION" }) : [];
    if (!edition || !notice?.participationId || !readsNotice(actor.role, notice.block)) return null;
    const [course] = await findCourses(tx, { id: notice.participationId }, clock.today);
    if (!course) return null;
    return {
      edition,
      notice,
      name: course.name,
      firstDay: course.firstDay,
      letterhead: await letterheadOf(tx, edition, course.centreId),
      today: clock.today,
      printedAt: clock.now,
    };
  },
  access: ({ notice }) => [
    { scope: "courses.notice.pdf", subjectType: "Person", subjectId: notice.personId, purpose: "wydruk zawiadomienia (D15)" },
  ],
});

export type NoticeForPrint = NonNullable<Awaited<ReturnType<typeof loadNoticeForPrint.definition.load>>>;
