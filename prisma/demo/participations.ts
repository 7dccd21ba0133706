import type { IsoDate } from "#lib/platform/calendar.ts";
import { comparePolish } from "#lib/platform/polish.ts";
import { decidedOn } from "./candidates.ts";
import { centreScope, groupId } from "./editions.ts";
import { demoId, nominationId, participationId, personId } from "./ids.ts";
import { workPlaceId } from "./institutions.ts";
import type { DemoRows } from "./rows.ts";
import { actorsOf } from "./staff.ts";
import { type CandidateStory, type EditionStory, nameOf } from "./story.ts";

/** Last day of a participation: the planned one until an end is recorded, then the actual one. */
export const lastDayOf = ({ period }: EditionStory, { end }: CandidateStory): IsoDate => end?.on ?? period.to;

type Placed = CandidateStory & { verdict: Extract<CandidateStory["verdict"], { kind: "REFERRED" | "REFUSED" }> };
const isReferred = (candidate: CandidateStory): candidate is Placed =>
  candidate.verdict.kind === "REFERRED" || candidate.verdict.kind === "REFUSED";

/** Referrals of an edition, and the participations with their group and work places that came of them. */
export function participationRows(
  story: EditionStory,
): Pick<DemoRows, "referral" | "participation" | "groupMembership" | "workAssignment" | "notice"> {
  const referred = story.candidates.filter(isReferred).sort((a, b) => (decidedOn(story, a) < decidedOn(story, b) ? -1 : 0));
  const participants = referred.filter(({ verdict }) => verdict.kind === "REFERRED");
  return {
    referral: referred.map((candidate, i) => referralOf(story, candidate, i + 1)),
    participation: [...participants]
      .sort((a, b) => comparePolish(nameOf(a.person), nameOf(b.person)))
      .map((candidate, i) => participationOf(story, candidate, i + 1)),
    groupMembership: participants.map((candidate) => ({
      id: demoId("group membership", keysOf(story, candidate).participationId),
      ...validOf(story, candidate),
      groupId: groupId(story.key, candidate.verdict.group),
    })),
    workAssignment: participants.flatMap((candidate) =>
      candidate.verdict.places.map((place) => ({
        id: demoId("assignment", keysOf(story, candidate).participationId, place),
        ...validOf(story, candidate),
        workPlaceId: workPlaceId(story.centre.slug, place),
        briefedOn: story.period.from,
      })),
    ),
    notice: participants.filter(({ end }) => end?.kind === "INTERRUPTED").map((candidate, i) => noticeOf(story, candidate, i + 1)),
  };
}

const keysOf = (story: EditionStory, { person }: CandidateStory) => ({
  nominationId: nominationId(story.key, nameOf(person)),
  referralId: demoId("referral", story.key, nameOf(person)),
  personId: personId(story.office, nameOf(person)),
  participationId: participationId(story.key, nameOf(person)),
});
const validOf = (story: EditionStory, candidate: CandidateStory) => ({
  ...centreScope(story),
  participationId: keysOf(story, candidate).participationId,
  validFrom: story.period.from,
  validTo: candidate.end?.on ?? null,
});

function referralOf(story: EditionStory, candidate: Placed, number: number): DemoRows["referral"][number] {
  const { verdict } = candidate;
  const keys = keysOf(story, candidate);
  return {
    id: keys.referralId,
    nominationId: keys.nominationId,
    ...centreScope(story),
    personId: keys.personId,
    number: `${story.referrals?.prefix}/${number}`,
    issuedOn: decidedOn(story, candidate),
    issuedById: actorsOf(story.office, story.centre.slug).clerk,
    startsOn: story.period.from,
    endsOn: story.period.to,
    groupId: groupId(story.key, verdict.group),
    workPlaceId: workPlaceId(story.centre.slug, verdict.places[0] ?? ""),
    ...(verdict.kind === "REFUSED"
      ? { status: "REFUSED", statusOn: verdict.on, statusReason: verdict.reason, justifiedReason: "YES" }
      : { status: "ISSUED" }),
  };
}

function participationOf(story: EditionStory, candidate: CandidateStory, listNo: number): DemoRows["participation"][number] {
  const { end } = candidate;
  const keys = keysOf(story, candidate);
  const actors = actorsOf(story.office, story.centre.slug);
  return {
    id: keys.participationId,
    referralId: keys.referralId,
    ...centreScope(story),
    personId: keys.personId,
    firstDay: story.period.from,
    lastDay: lastDayOf(story, candidate),
    takenUpById: actors.coordinator,
    safetyBriefingOn: story.period.from,
    listNo,
    ...(end && {
      endKind: end.kind,
      endReason: end.kind === "ENDED_EARLY" ? end.reason : null,
      ownFault: end.kind === "INTERRUPTED" ? end.ownFault : null,
      endExplanation: end.explanation,
      endedById: actors.clerk,
    }),
  };
}

/** The notice (D15) by which an interruption was reported, as the labour office confirmed it. */
function noticeOf(story: EditionStory, candidate: Placed, number: number): DemoRows["notice"][number] {
  const { end } = candidate;
  if (end?.kind !== "INTERRUPTED") throw new Error(`${nameOf(candidate.person)} did not interrupt`);
  const { participationId: id, referralId, personId: person } = keysOf(story, candidate);
  const actors = actorsOf(story.office, story.centre.slug);
  const { event, circumstances, reportedOn, confirmedOn } = end.notice;
  return {
    ...{ id: demoId("notice", id), ...centreScope(story), personId: person, referralId, participationId: id },
    ...{ number: `${number}/${reportedOn.slice(0, 4)}`, kind: "INTERRUPTION", block: "ACTIVATION", event, eventOn: end.on },
    ...{ circumstances, explanation: "", reportedOn, reportedById: actors.coordinator },
    ...{ decision: "CONFIRMED", ownFault: end.ownFault, decidedOn: confirmedOn, decidedById: actors.clerk },
  };
}
