import type { IsoDate } from "#lib/platform/calendar.ts";
import type { CandidateState } from "#lib/referrals/rules/state.ts";
import { answerDue } from "#lib/tasks/rules/deadlines.ts";
import type { CandidateMatterKind, Matter, Place } from "#lib/tasks/rules/matter.ts";

/** Candidates of a running recruitment who stand alike, without the persons. `sentOn`: the day of the list. */
export type CandidateOfTask = Place & {
  readonly people: number;
  readonly state: CandidateState;
  readonly nominatedOn: IsoDate;
  readonly listNumber: string | null;
  readonly sentOn: IsoDate | null;
  readonly assistanceConfirmed: boolean;
  /** day of the labour office's decision, and the day by which a return should be answered */
  readonly decidedOn: IsoDate | null;
  readonly answerBy: IsoDate | null;
  /** day of a report that the labour office has not answered */
  readonly reportedOn: IsoDate | null;
  /** first on the reserve list: the day on which a place became free */
  readonly freedOn: IsoDate | null;
  readonly editionEndsOn: IsoDate | null;
  /** Null for whoever does not see the labour office's register. */
  readonly officeDataMissing: boolean | null;
};

type Step = { readonly kind: CandidateMatterKind; readonly since: IsoDate; readonly dueOn: IsoDate };

/** Candidates who wait for the same step since the same day are one matter. */
export function ofCandidates(candidates: readonly CandidateOfTask[]): Matter[] {
  const waiting = candidates.flatMap((candidate) => stepsOf(candidate).map((step) => ({ ...candidate, ...step })));
  const keyOf = ({ kind, editionId, centreId, listNumber, dueOn }: (typeof waiting)[number]) =>
    [kind, editionId, centreId, listNumber ?? "", dueOn].join("/");
  return [...Map.groupBy(waiting, keyOf)].flatMap(([key, [first, ...others]]) => {
    if (!first) return [];
    const { kind, editionId, editionName, centreId, centreName, since, dueOn, listNumber } = first;
    const people = others.reduce((sum, one) => sum + one.people, first.people);
    return [{ kind, key, editionId, editionName, centreId, centreName, since, dueOn, listNumber, people, session: null }];
  });
}

/** What a candidate waits for (domain.md 4.3). The centre can complete its part until the labour office has decided. */
function stepsOf(candidate: CandidateOfTask): Step[] {
  const { state, nominatedOn, sentOn } = candidate;
  const answer = (kind: CandidateMatterKind, since: IsoDate): Step => ({ kind, since, dueOn: answerDue(since) });
  const { reportedOn, decidedOn, answerBy } = candidate;
  if (reportedOn) return [answer("ANSWER_REPORT", reportedOn)];
  if (state === "RETURNED" && decidedOn) return [{ kind: "ANSWER_RETURN", since: decidedOn, dueOn: answerBy ?? decidedOn }];
  // No provision sets a deadline: the place can be filled while the edition runs (Q6).
  if (candidate.freedOn) return [{ kind: "REFER_NEXT", since: candidate.freedOn, dueOn: candidate.editionEndsOn ?? candidate.freedOn }];
  const since = sentOn ?? nominatedOn;
  const undecided = state === "NOMINATED" || state === "CONFIRMED_BY_OPS" || state === "SENT_TO_PUP";
  const centre = undecided && !candidate.assistanceConfirmed ? [answer("COMPLETE_CENTRE", since)] : [];
  if (state === "NOMINATED") return [answer("CONFIRM_LIST", since), ...centre];
  if (state === "CONFIRMED_BY_OPS") return [answer("SEND_LIST", since), ...centre];
  if (state !== "SENT_TO_PUP") return [];
  return [answer("CHECK", since), ...centre, ...(candidate.officeDataMissing ? [answer("COMPLETE_OFFICE", since)] : [])];
}
