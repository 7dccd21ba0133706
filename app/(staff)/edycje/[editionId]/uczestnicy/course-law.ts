import type { CoursesPage } from "#lib/courses/loaders/participants.ts";
import { outcomeVerdicts } from "#lib/courses/rules/outcomes.ts";
import { type Message, message } from "#lib/law/messages.ts";
import { interruptionConsequence } from "#lib/law/rules/r34-interruption.ts";
import { centreSide } from "#lib/law/rules/r36-centre-side.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";

type Row = CoursesPage["rows"][number];

/** Why a repeat referral is refused today, the same verdict as the server's (R17). */
export function obstacleToRepeat({ course, periods }: Row, today: IsoDate): Message | null {
  const [verdict] = outcomeVerdicts({ on: today, kind: "REPEAT_REFERRAL", lastDay: course.lastDay, participations: periods });
  return verdict ? message(verdict, { person: course.name }) : null;
}

/** What may follow a confirmed interruption by own fault or one not established: possible, and decided elsewhere (R34, R36). */
export function consequencesOf({ course, earlierFaults }: Row, { isOffice }: Pick<CoursesPage, "isOffice">): Message[] {
  if (course.endKind !== "INTERRUPTED" || course.ownFault === "NO") return [];
  const block = course.notices.find(({ decision }) => decision === "CONFIRMED")?.block ?? null;
  const on = course.lastDay;
  const verdict = isOffice ? interruptionConsequence({ on, block, earlier: earlierFaults }) : null;
  return [verdict ?? interruptionConsequence({ on, block, earlier: null }), ...(isOffice ? [] : [centreSide(on)])].map((one) =>
    message(one, { person: course.name }),
  );
}
