import type { CourseState } from "#lib/courses/rules/state.ts";
import { staff } from "#lib/institutions/policy.ts";
import type { Block, NoticeEvent, Role } from "#prisma/generated/client/enums.ts";

/** Who opens the participants of an edition: both institutions, hosts and trainers for their own people. */
export const courseReaders = [...staff, "HOST_SUPERVISOR", "PROVIDER_TRAINER"] as const satisfies readonly Role[];

/** Who writes down what happened after the end; facts that the act does not ask for. */
export const followers = ["PUP_CLERK", "OPS_SOCIAL_WORKER"] as const satisfies readonly Role[];

const workEvents = ["WORK_NOT_APPEARED", "WORK_NOT_TAKEN_UP", "WORK_LEFT", "WORK_DISORDER"] as const satisfies readonly NoticeEvent[];
const classEvents = ["CLASS_NOT_APPEARED", "CLASS_LEFT", "CLASS_RESIGNED", "CLASS_OTHER"] as const satisfies readonly NoticeEvent[];
export const noticeEvents = [...workEvents, ...classEvents] as const;

/** The block an event happened in: four kinds of the regulation at work, four of the product's own at classes (R37, domain.md 0a). */
export const blockOf = (event: NoticeEvent): Block =>
  (workEvents as readonly NoticeEvent[]).includes(event) ? "ACTIVATION" : "INTEGRATION";

/** What a role can have seen: a host the work, a trainer the classes, the centre both. */
export const eventsFor = (role: Role): readonly NoticeEvent[] =>
  role === "HOST_SUPERVISOR" ? workEvents : role === "PROVIDER_TRAINER" ? classEvents : noticeEvents;

/** Who reads what was reported, the person's words included: a host and a trainer only of the block that is theirs. */
export const readsNotice = (role: Role, block: Block | null): boolean =>
  role === "HOST_SUPERVISOR" ? block === "ACTIVATION" : role === "PROVIDER_TRAINER" ? block === "INTEGRATION" : true;

/** "Wymaga kontaktu" is said of somebody who takes part. */
export const isAtRisk = (state: CourseState, run: number, threshold: number): boolean => state === "ACTIVE" && run >= threshold;
