import { agreementTransitions } from "#lib/agreements/transitions.ts";
import { editionTransitions } from "#lib/editions/transitions.ts";
import { officeRecorders } from "#lib/people/policy.ts";
import { candidateTransitions } from "#lib/referrals/transitions/candidates.ts";
import { type SettlementStep, settlementTransitions } from "#lib/settlements/transitions.ts";
import type { Matter, MatterKind } from "#lib/tasks/rules/matter.ts";
import { hoursWriters } from "#lib/work/policy.ts";
import type { Role } from "#prisma/generated/client/enums.ts";

type Sides = { readonly movers: readonly Role[]; readonly watchers: readonly Role[] };

/** Who takes the step, and who is told that it has not been taken yet (domain.md 4.3 and 4.5). */
const sides: Readonly<Record<MatterKind, Sides>> = {
  RECORD: register(),
  FINISH: register(),
  APPROVE: { movers: ["OPS_COORDINATOR"], watchers: ["OPS_SOCIAL_WORKER", "PROVIDER_TRAINER"] },
  CONFIRM_LIST: { movers: ["OPS_DIRECTOR"], watchers: ["OPS_SOCIAL_WORKER", "OPS_COORDINATOR"] },
  SEND_LIST: { movers: ["OPS_COORDINATOR"], watchers: ["OPS_SOCIAL_WORKER", "OPS_DIRECTOR"] },
  COMPLETE_CENTRE: { movers: ["OPS_SOCIAL_WORKER", "OPS_COORDINATOR"], watchers: ["PUP_CLERK"] },
  CHECK: { movers: ["PUP_CLERK"], watchers: ["OPS_SOCIAL_WORKER", "OPS_COORDINATOR", "OPS_DIRECTOR", "PUP_DIRECTOR"] },
  COMPLETE_OFFICE: { movers: ["PUP_CLERK"], watchers: [] },
  ANSWER_RETURN: { movers: ["OPS_COORDINATOR"], watchers: ["OPS_SOCIAL_WORKER", "PUP_CLERK"] },
  ANSWER_REPORT: { movers: ["PUP_CLERK"], watchers: ["OPS_SOCIAL_WORKER", "OPS_COORDINATOR", "PUP_DIRECTOR"] },
  REFER_NEXT: { movers: ["PUP_CLERK"], watchers: ["OPS_COORDINATOR"] },
  ANSWER_INTERRUPTION: { movers: ["PUP_CLERK"], watchers: ["OPS_SOCIAL_WORKER", "OPS_COORDINATOR", "PUP_DIRECTOR"] },
  PROPOSE_OUTCOMES: { movers: ["OPS_SOCIAL_WORKER"], watchers: ["OPS_COORDINATOR", "OPS_DIRECTOR"] },
  DECIDE_OUTCOMES: { movers: ["PUP_CLERK"], watchers: ["OPS_SOCIAL_WORKER", "OPS_COORDINATOR", "PUP_DIRECTOR"] },
  AGREE_OUTCOMES: { movers: ["OPS_DIRECTOR"], watchers: ["PUP_CLERK", "OPS_COORDINATOR"] },
  CONSENT_COUNTY: { movers: ["PUP_DIRECTOR"], watchers: ["PUP_CLERK", "OPS_COORDINATOR", "OPS_DIRECTOR"] },
  CONSENT_MUNICIPALITY: { movers: ["OPS_DIRECTOR"], watchers: ["PUP_CLERK", "OPS_COORDINATOR", "PUP_DIRECTOR"] },
  REGISTER_SIGNING: { movers: ["PUP_CLERK"], watchers: ["OPS_COORDINATOR", "PUP_DIRECTOR", "OPS_DIRECTOR"] },
  REVISE_PAPER: { movers: agreementTransitions.submit.roles, watchers: ["PUP_DIRECTOR", "OPS_DIRECTOR"] },
  PLAN_CONTACT: { movers: officeRecorders, watchers: ["PUP_DIRECTOR"] },
  PLAN_LENGTH: { movers: officeRecorders, watchers: ["PUP_DIRECTOR"] },
  WORK_PLAN: { movers: ["OPS_COORDINATOR"], watchers: ["PUP_CLERK"] },
  RECORD_HOURS: { movers: hoursWriters, watchers: ["OPS_DIRECTOR", "PUP_CLERK", "PUP_DIRECTOR"] },
  SEND_NOTICE: { movers: ["OPS_SOCIAL_WORKER", "OPS_COORDINATOR", "HOST_SUPERVISOR"], watchers: ["OPS_DIRECTOR", "PUP_CLERK"] },
  CONFIRM_HOURS: { movers: ["HOST_SUPERVISOR", "OPS_COORDINATOR"], watchers: ["OPS_DIRECTOR"] },
  APPROVE_HOURS: { movers: ["OPS_COORDINATOR"], watchers: ["OPS_DIRECTOR"] },
  SETTLE_MONTH: settlement("draft", ["OPS_DIRECTOR", "PUP_CLERK"]),
  APPROVE_SETTLEMENT: settlement("approve", ["OPS_COORDINATOR"]),
  REDRAW_SETTLEMENT: settlement("redraw", ["OPS_DIRECTOR"]),
  PAY_SETTLEMENT: settlement("pay", ["OPS_DIRECTOR"]),
  CLAIM_REFUND: settlement("claim", ["OPS_COORDINATOR", "PUP_CLERK"]),
  CORRECT_CLAIM: settlement("claim", ["OPS_COORDINATOR", "PUP_CLERK"]),
  DECIDE_CLAIM: settlement("accept", ["OPS_COORDINATOR", "OPS_DIRECTOR", "PUP_DIRECTOR"]),
  PAY_REFUND: settlement("refund", ["OPS_COORDINATOR", "OPS_DIRECTOR", "PUP_CLERK"]),
  PROPOSE_CLOSING: { movers: editionTransitions.proposeSettlement.roles, watchers: ["OPS_DIRECTOR", "PUP_CLERK"] },
  CONFIRM_CLOSING: { movers: editionTransitions.confirmSettlement.roles, watchers: ["OPS_COORDINATOR", "OPS_DIRECTOR", "PUP_DIRECTOR"] },
  APPROVE_SUMMARY_COUNTY: { movers: ["PUP_DIRECTOR"], watchers: ["PUP_CLERK", "OPS_COORDINATOR", "OPS_DIRECTOR"] },
  APPROVE_SUMMARY_MUNICIPALITY: { movers: ["OPS_DIRECTOR"], watchers: ["PUP_CLERK", "OPS_COORDINATOR", "PUP_DIRECTOR"] },
  SEND_MONTHLY_LIST: { movers: ["PUP_CLERK"], watchers: ["OPS_COORDINATOR", "OPS_DIRECTOR", "PUP_DIRECTOR"] },
  TAKE_UP: { movers: candidateTransitions.takeUp.roles, watchers: ["OPS_SOCIAL_WORKER", "PUP_CLERK"] },
};

function register(): Sides {
  return {
    movers: ["OPS_SOCIAL_WORKER", "OPS_COORDINATOR", "PROVIDER_TRAINER"],
    watchers: ["OPS_DIRECTOR", "PUP_CLERK", "PUP_DIRECTOR"],
  };
}

function settlement(step: SettlementStep, watchers: readonly Role[]): Sides {
  return { movers: settlementTransitions[step].roles, watchers };
}

type Acting = { readonly role: Role; readonly userId: string };

/** Whether the step is this user's. Nobody approves what they entered themselves (P_FOUR_EYES). */
export const isMine = ({ kind, session }: Matter, { role, userId }: Acting): boolean =>
  sides[kind].movers.includes(role) && !(kind === "APPROVE" && session?.enteredById === userId);

/** Whether this user waits for somebody else's step. Today's register is nobody's delay yet. */
export const isAwaited = (matter: Matter, actor: Acting, today: string): boolean =>
  !isMine(matter, actor) &&
  (sides[matter.kind].watchers.includes(actor.role) || sides[matter.kind].movers.includes(actor.role)) &&
  !(matter.session?.heldOn === today);

/** Whose step it is, for whoever looks at it from outside. */
export const moversOf = ({ kind }: Matter): readonly Role[] => sides[kind].movers;

/** Roles that a step of the day's work can wait for; the others' page stays empty. */
export const tasked: readonly Role[] = [...new Set(Object.values(sides).flatMap(({ movers }) => movers))];

/** Whose own week is shown: those who teach, accompany and plan. */
export const planned = (role: Role): boolean => role.startsWith("OPS_") || role === "PROVIDER_TRAINER" || role === "HOST_SUPERVISOR";
