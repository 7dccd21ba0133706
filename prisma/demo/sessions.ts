import { centreScope, editionScope, formId, groupId } from "./editions.ts";
import { institutionId, participationId, sessionId } from "./ids.ts";
import { specialistId } from "./institutions.ts";
import type { DemoRows } from "./rows.ts";
import { actorsOf } from "./staff.ts";
import type { EditionStory, MeetingStory } from "./story.ts";
import { approvedOn, endOf, enteredOn } from "./timetable.ts";

/** The demo day and the day before, when the half-recorded register was last touched. */
export const DEMO_DAY = "2018-05-24";
const HALF_ENTERED_AT = "2018-05-23T13:42:00.000Z";

export type RegisterState = "APPROVED" | "ENTERED" | "HALF" | "EMPTY";
export type NumberedMeeting = MeetingStory & { number: number; register: RegisterState };

/** Meetings in the order of days and hours, numbered through the edition, with the state of each register on the demo day. */
export function meetingsOf(story: EditionStory): NumberedMeeting[] {
  const order = (meeting: MeetingStory) => `${meeting.on} ${meeting.startsAt} ${meeting.person ?? ""}`;
  return [...story.meetings]
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .map((meeting, i) => ({
      ...meeting,
      number: i + 1,
      register: story.openRegisters?.[meeting.on] ?? (meeting.on < DEMO_DAY ? "APPROVED" : "EMPTY"),
    }));
}

export const minutesOf = (story: EditionStory, meeting: MeetingStory): number => story.forms[meeting.form]?.minutes ?? 0;
/** When the register was entered; null while nothing stands in it. */
export const enteredAt = (meeting: NumberedMeeting): string | null =>
  meeting.register === "EMPTY" ? null : meeting.register === "HALF" ? HALF_ENTERED_AT : enteredOn(meeting.on);

const STATUS = { APPROVED: "APPROVED", ENTERED: "ATTENDANCE_ENTERED", HALF: "HELD", EMPTY: "PLANNED" } as const;

export function sessionRows(story: EditionStory): Partial<DemoRows> {
  const actors = actorsOf(story.office, story.centre.slug);
  const meetings = meetingsOf(story);
  return {
    session: meetings.map((meeting) => ({
      id: sessionId(story.key, meeting.number),
      ...editionScope(story),
      welfareCentreId: institutionId(story.centre.slug),
      supportFormId: formId(story.key, meeting.form),
      specialistId: specialistId(story.centre.slug, meeting.specialist),
      participationId: meeting.person ? participationId(story.key, meeting.person) : null,
      number: meeting.number,
      heldOn: meeting.on,
      startsAt: meeting.startsAt,
      endsAt: endOf(meeting.startsAt, minutesOf(story, meeting)),
      minutes: minutesOf(story, meeting),
      room: meeting.room,
      topic: meeting.topic ?? null,
      status: STATUS[meeting.register],
      enteredAt: enteredAt(meeting),
      enteredById: meeting.register === "EMPTY" ? null : actors.socialWorker,
      approvedAt: meeting.register === "APPROVED" ? approvedOn(meeting.on) : null,
      approvedById: meeting.register === "APPROVED" ? actors.coordinator : null,
      version: { APPROVED: 3, ENTERED: 2, HALF: 2, EMPTY: 1 }[meeting.register],
    })),
    sessionGroup: meetings.flatMap((meeting) =>
      meeting.groups.map((group) => ({
        sessionId: sessionId(story.key, meeting.number),
        groupId: groupId(story.key, group),
        ...centreScope(story),
      })),
    ),
  };
}
