import { centreScope, groupId } from "./editions.ts";
import { demoId, nominationId, participationId, personId } from "./ids.ts";
import { workPlaceId } from "./institutions.ts";
import type { DemoRows } from "./rows.ts";
import { actorsOf } from "./staff.ts";
import { type CandidateStory, type EditionStory, nameOf, takesPart } from "./story.ts";

/** Last day of a participation: the planned one until an end is recorded, then the actual one. */
export const lastDayOf = ({ period }: EditionStory, { end }: CandidateStory): string => end?.on ?? period.to;

/** Lists, nominations, verifications, referrals, participations and group memberships of an edition. */
export function candidateRows(story: EditionStory): Partial<DemoRows> {
  const scope = centreScope(story);
  const actors = actorsOf(story.office, story.centre.slug);
  const listId = demoId("list", story.key);
  const participants = story.candidates.filter(takesPart);
  const referred = story.candidates.flatMap((candidate) => {
    const { verdict } = candidate;
    return verdict.kind === "REFERRED" || verdict.kind === "REFUSED" ? [{ candidate, verdict }] : [];
  });
  const keysOf = (candidate: CandidateStory) => ({
    name: nameOf(candidate.person),
    personId: personId(story.office, nameOf(candidate.person)),
    nominationId: nominationId(story.key, nameOf(candidate.person)),
    participationId: participationId(story.key, nameOf(candidate.person)),
  });
  return {
    nominationList: story.list ? [{ id: listId, ...scope, ...story.list, sentById: actors.coordinator }] : [],
    nomination: story.candidates.map((candidate, i) => {
      const status = candidate.status ?? "SENT_TO_PUP";
      return {
        id: keysOf(candidate).nominationId,
        ...scope,
        personId: keysOf(candidate).personId,
        listId: story.list && status === "SENT_TO_PUP" ? listId : null,
        ordinal: i + 1,
        status,
        nominatedOn: candidate.nominatedOn,
        nominatedById: actors.socialWorker,
        assistanceConfirmedOn: candidate.assistanceOn,
      };
    }),
    verification: story.candidates.flatMap((candidate) => {
      const { verdict } = candidate;
      if (verdict.kind === "WAITING") return [];
      return {
        nominationId: keysOf(candidate).nominationId,
        ...scope,
        decision: verdict.kind === "RESERVE" || verdict.kind === "REJECTED" ? verdict.kind : ("VERIFIED" as const),
        reserveOrder: verdict.kind === "RESERVE" ? verdict.order : null,
        ruleCodes: verdict.kind === "REJECTED" ? [...verdict.ruleCodes] : [],
        reason: verdict.kind === "RESERVE" || verdict.kind === "REJECTED" ? verdict.reason : null,
        noOtherHelp: true,
        decidedOn: story.referrals?.issuedOn ?? candidate.nominatedOn,
        decidedById: actors.clerk,
      };
    }),
    referral: referred.map(({ candidate, verdict }, i) => ({
      id: demoId("referral", keysOf(candidate).nominationId),
      nominationId: keysOf(candidate).nominationId,
      ...scope,
      personId: keysOf(candidate).personId,
      number: `${story.referrals?.prefix}/${i + 1}`,
      issuedOn: story.referrals?.issuedOn ?? "",
      issuedById: actors.clerk,
      startsOn: story.period.from,
      endsOn: story.period.to,
      groupId: groupId(story.key, verdict.group),
      workPlaceId: workPlaceId(story.centre.slug, verdict.places[0] ?? ""),
      ...(verdict.kind === "REFUSED"
        ? { status: "REFUSED" as const, statusOn: verdict.on, statusReason: verdict.reason, justifiedReason: "YES" as const }
        : { status: "ISSUED" as const }),
    })),
    participation: participants.map((candidate) => {
      const keys = keysOf(candidate);
      const { end } = candidate;
      return {
        id: keys.participationId,
        referralId: demoId("referral", keys.nominationId),
        ...scope,
        personId: keys.personId,
        firstDay: story.period.from,
        lastDay: lastDayOf(story, candidate),
        takenUpById: actors.coordinator,
        safetyBriefingOn: story.period.from,
        ...(end && {
          endKind: end.kind,
          endReason: end.kind === "ENDED_EARLY" ? end.reason : null,
          ownFault: end.kind === "INTERRUPTED" ? end.ownFault : null,
          endExplanation: end.explanation,
          endedById: actors.clerk,
        }),
      };
    }),
    groupMembership: participants.flatMap((candidate) => {
      if (candidate.verdict.kind !== "REFERRED") return [];
      const keys = keysOf(candidate);
      return {
        id: demoId("group membership", keys.participationId),
        ...scope,
        participationId: keys.participationId,
        groupId: groupId(story.key, candidate.verdict.group),
        validFrom: story.period.from,
        validTo: candidate.end?.on ?? null,
      };
    }),
    workAssignment: participants.flatMap((candidate) => {
      if (candidate.verdict.kind !== "REFERRED") return [];
      const keys = keysOf(candidate);
      return candidate.verdict.places.map((place) => ({
        id: demoId("assignment", keys.participationId, place),
        ...scope,
        participationId: keys.participationId,
        workPlaceId: workPlaceId(story.centre.slug, place),
        validFrom: story.period.from,
        validTo: candidate.end?.on ?? null,
      }));
    }),
  };
}
