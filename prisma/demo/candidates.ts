import type { IsoDate } from "#lib/platform/calendar.ts";
import { centreScope } from "./editions.ts";
import { demoId, nominationId, personId } from "./ids.ts";
import type { DemoRows } from "./rows.ts";
import { actorsOf } from "./staff.ts";
import { type CandidateStory, type EditionStory, nameOf } from "./story.ts";

/** The centre's list and its nominations with the labour office's decisions on them. */
export function candidateRows(story: EditionStory): Pick<DemoRows, "nominationList" | "nomination" | "centreRemark" | "verification"> {
  const { coordinator } = actorsOf(story.office, story.centre.slug);
  return {
    nominationList: story.list ? [{ id: listId(story), ...centreScope(story), ...story.list, sentById: coordinator }] : [],
    nomination: story.candidates.map((candidate, i) => nominationOf(story, candidate, i + 1)),
    centreRemark: story.candidates.flatMap(({ person, remarks }) =>
      remarks ? [{ nominationId: nominationId(story.key, nameOf(person)), ...centreScope(story), text: remarks }] : [],
    ),
    verification: story.candidates.flatMap((candidate) => verificationOf(story, candidate)),
  };
}

/** Day on which the labour office decided on a candidate and, where it did, referred. */
export const decidedOn = (story: EditionStory, candidate: CandidateStory): IsoDate =>
  candidate.referredOn ?? story.referrals?.issuedOn ?? candidate.nominatedOn;

const listId = (story: EditionStory) => demoId("list", story.key);

function nominationOf(story: EditionStory, candidate: CandidateStory, ordinal: number): DemoRows["nomination"][number] {
  const name = nameOf(candidate.person);
  const status = candidate.status ?? "SENT_TO_PUP";
  return {
    id: nominationId(story.key, name),
    ...centreScope(story),
    personId: personId(story.office, name),
    listId: story.list && status === "SENT_TO_PUP" ? listId(story) : null,
    ordinal,
    status,
    nominatedOn: candidate.nominatedOn,
    nominatedById: actorsOf(story.office, story.centre.slug).socialWorker,
    assistanceConfirmedOn: candidate.assistanceOn,
    phone: candidate.phone ?? null,
  };
}

function verificationOf(story: EditionStory, candidate: CandidateStory): DemoRows["verification"] {
  const { verdict, person } = candidate;
  if (verdict.kind === "WAITING") return [];
  const refused = verdict.kind === "RESERVE" || verdict.kind === "REJECTED";
  return [
    {
      nominationId: nominationId(story.key, nameOf(person)),
      ...centreScope(story),
      decision: refused ? verdict.kind : "VERIFIED",
      reserveOrder: verdict.kind === "RESERVE" ? verdict.order : null,
      ruleCodes: verdict.kind === "REJECTED" ? [...verdict.ruleCodes] : [],
      reason: refused ? verdict.reason : null,
      noOtherHelp: true,
      decidedOn: decidedOn(story, candidate),
      decidedById: actorsOf(story.office, story.centre.slug).clerk,
    },
  ];
}
