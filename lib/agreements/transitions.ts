import type { AgreementPhase } from "#lib/agreements/rules/phase.ts";
import type { Transitions } from "#lib/platform/transitions.ts";
import type { AgreementStatus, Role } from "#prisma/generated/client/enums.ts";

export type AgreementStep =
  | "create"
  | "revise"
  | "submit"
  | "giveBack"
  | "consent"
  | "sign"
  | "comeIntoForce"
  | "annex"
  | "terminate"
  | "expire";
/** Steps that somebody takes on a paper that is there already, from its page. */
export type TakenStep = Exclude<AgreementStep, "create" | "comeIntoForce" | "expire">;

const drafters = ["PUP_CLERK", "OPS_COORDINATOR"] as const satisfies readonly Role[];
const directors = ["PUP_DIRECTOR", "OPS_DIRECTOR"] as const satisfies readonly Role[];

/** How an agreement of any kind goes on (domain.md 4.1): the one table for the server, the buttons and the tests. */
export const agreementTransitions: Transitions<AgreementStep, AgreementPhase> = {
  create: { from: [], to: "DRAFT", roles: drafters, label: "Utwórz porozumienie" },
  submit: { from: ["DRAFT"], to: "UNDER_REVIEW", roles: drafters, label: "Przekaż do uzgodnień", usual: true },
  revise: { from: ["DRAFT"], to: "DRAFT", roles: drafters, label: "Popraw treść" },
  consent: { from: ["UNDER_REVIEW"], to: "UNDER_REVIEW", roles: directors, label: "Zaakceptuj treść", usual: true },
  giveBack: { from: ["UNDER_REVIEW"], to: "DRAFT", roles: directors, label: "Zwróć do poprawy", needsReason: true },
  sign: { from: ["UNDER_REVIEW"], to: "SIGNED", roles: ["PUP_CLERK"], label: "Zarejestruj podpisanie", usual: true },
  comeIntoForce: { from: ["SIGNED"], to: "IN_FORCE", roles: [], label: "Obowiązuje" },
  annex: { from: ["IN_FORCE"], to: "IN_FORCE", roles: drafters, label: "Dodaj aneks" },
  terminate: { from: ["IN_FORCE"], to: "TERMINATED", roles: directors, label: "Wypowiedz porozumienie", needsReason: true },
  expire: { from: ["IN_FORCE"], to: "EXPIRED", roles: [], label: "Wygasło" },
};

export type AnnexStep = "add" | "revise" | "giveBack" | "consent" | "sign";

/** An annex is written by those who write agreements and needs what they need: both directors' consent, then the signing. */
export const annexTransitions: Transitions<AnnexStep, AgreementStatus> = {
  add: { from: [], to: "UNDER_REVIEW", roles: drafters, label: "Dodaj aneks" },
  consent: { from: ["UNDER_REVIEW"], to: "UNDER_REVIEW", roles: directors, label: "Zaakceptuj treść", usual: true },
  giveBack: { from: ["UNDER_REVIEW"], to: "DRAFT", roles: directors, label: "Zwróć do poprawy", needsReason: true },
  revise: { from: ["DRAFT"], to: "UNDER_REVIEW", roles: drafters, label: "Popraw i przekaż do uzgodnień", usual: true },
  sign: { from: ["UNDER_REVIEW"], to: "SIGNED", roles: ["PUP_CLERK"], label: "Zarejestruj podpisanie", usual: true },
};
