import { attendanceRows } from "./attendance.ts";
import { candidateRows } from "./candidates.ts";
import { editionRows } from "./editions.ts";
import { participationRows } from "./participations.ts";
import { resultRows } from "./results.ts";
import { type DemoRows, joinRows } from "./rows.ts";
import { sessionRows } from "./sessions.ts";
import type { EditionStory } from "./story.ts";
import { workRows } from "./work.ts";

/** All rows of one edition except its people, who may take part in several. */
export const storyRows = (story: EditionStory): DemoRows =>
  joinRows([
    editionRows(story),
    candidateRows(story),
    participationRows(story),
    sessionRows(story),
    attendanceRows(story),
    workRows(story),
    resultRows(story),
  ]);
