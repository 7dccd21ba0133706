import { approvalRows } from "./approvals.ts";
import { attendanceRows } from "./attendance.ts";
import { candidateRows } from "./candidates.ts";
import { editionRows } from "./editions.ts";
import { participationRows } from "./participations.ts";
import { resultRows } from "./results.ts";
import { type DemoRows, joinRows } from "./rows.ts";
import { sessionRows } from "./sessions.ts";
import { settlementRows } from "./settlements.ts";
import type { EditionStory } from "./story.ts";
import { workRows } from "./work.ts";

/** All rows of one edition except its people, who may take part in several. */
export function storyRows(story: EditionStory): DemoRows {
  const work = workRows(story);
  const rows = joinRows([
    editionRows(story),
    candidateRows(story),
    participationRows(story),
    sessionRows(story),
    attendanceRows(story),
    work,
    settlementRows(story, work.workEntry ?? []),
    resultRows(story),
  ]);
  return { ...rows, reportApproval: approvalRows(story, rows) };
}
