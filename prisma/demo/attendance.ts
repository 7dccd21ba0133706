import type { AttendanceStatus } from "#prisma/generated/client/enums.ts";
import { choiceFor } from "./choice.ts";
import { centreScope } from "./editions.ts";
import { demoId, participationId, sessionId } from "./ids.ts";
import { lastDayOf } from "./participations.ts";
import type { DemoRows } from "./rows.ts";
import { enteredAt, meetingsOf, minutesOf, type NumberedMeeting } from "./sessions.ts";
import { actorsOf } from "./staff.ts";
import { type CandidateStory, type EditionStory, nameOf, takesPart } from "./story.ts";

type Cell = { meeting: NumberedMeeting; name: string };
type Mark = { status: AttendanceStatus; minutes: number; note: string | null };

const NOTES = {
  EXCUSED: ["zwolnienie lekarskie", "opieka nad dzieckiem", "wezwanie do urzędu"],
  PARTIAL: ["spóźnienie", "wyjście przed końcem za zgodą prowadzącego"],
  NOT_APPLICABLE: ["w tym czasie rozmowa z doradcą klienta w PUP"],
} as const;

/** Registers of all meetings that were entered: who was expected that day, with the story's marks and drawn ones. */
export function attendanceRows(story: EditionStory): Partial<DemoRows> {
  const { socialWorker } = actorsOf(story.office, story.centre.slug);
  const cells = meetingsOf(story)
    .filter(({ register }) => register !== "EMPTY")
    .flatMap((meeting) => expectedAt(story, meeting).map((candidate) => ({ meeting, name: nameOf(candidate.person) })))
    .filter((cell) => cell.meeting.register !== "HALF" || toldMark(story, cell));
  const drawn = drawMarks(story, cells);
  return {
    attendance: cells.map((cell) => ({
      id: demoId("attendance", story.key, cell.meeting.number, cell.name),
      ...centreScope(story),
      sessionId: sessionId(story.key, cell.meeting.number),
      participationId: participationId(story.key, cell.name),
      ...(toldMark(story, cell) ?? drawn.get(cell) ?? present(story, cell)),
      enteredAt: enteredAt(cell.meeting) ?? "",
      enteredById: socialWorker,
    })),
  };
}

/** Participants of the meeting's groups on that day; of an individual meeting its one participant. */
function expectedAt(story: EditionStory, meeting: NumberedMeeting): CandidateStory[] {
  return story.candidates.filter((candidate) => {
    const { verdict } = candidate;
    if (!takesPart(candidate) || meeting.on > lastDayOf(story, candidate)) return false;
    return meeting.person
      ? meeting.person === nameOf(candidate.person)
      : verdict.kind === "REFERRED" && meeting.groups.includes(verdict.group);
  });
}

const present = (story: EditionStory, { meeting }: Cell): Mark => ({ status: "PRESENT", minutes: minutesOf(story, meeting), note: null });

function toldMark(story: EditionStory, { meeting, name }: Cell): Mark | undefined {
  const told = story.marks?.find((mark) => mark.on === meeting.on && mark.name === name);
  if (!told) return undefined;
  const attended = told.status === "PRESENT" || told.status === "PARTIAL";
  return { status: told.status, minutes: attended ? (told.minutes ?? minutesOf(story, meeting)) : 0, note: told.note ?? null };
}

// Nine in a hundred absent, a third of them without excuse; three in a hundred came for a part; one or two not concerned.
// An edition whose marks are all told draws nothing.
function drawMarks(story: EditionStory, cells: readonly Cell[]): Map<Cell, Mark> {
  if (story.marks) return new Map();
  const choice = choiceFor(`attendance ${story.key}`);
  const absent = Math.round(cells.length * 0.09);
  const statuses: AttendanceStatus[] = [
    ...Array<AttendanceStatus>(absent - Math.ceil(absent / 3)).fill("EXCUSED"),
    ...Array<AttendanceStatus>(Math.ceil(absent / 3)).fill("UNEXCUSED"),
    ...Array<AttendanceStatus>(Math.ceil(cells.length * 0.03)).fill("PARTIAL"),
    ...Array<AttendanceStatus>(Math.ceil(cells.length * 0.008)).fill("NOT_APPLICABLE"),
  ];
  const shuffled = choice.shuffle(cells);
  return new Map(
    statuses.flatMap((status, i) => {
      const cell = shuffled[i];
      if (!cell) return [];
      const minutes = status === "PARTIAL" ? Math.round((minutesOf(story, cell.meeting) * (choice.below(3) + 5)) / 10 / 30) * 30 : 0;
      const note = status === "UNEXCUSED" || status === "PRESENT" ? null : choice.pick(NOTES[status]);
      return [[cell, { status, minutes, note }] as const];
    }),
  );
}
