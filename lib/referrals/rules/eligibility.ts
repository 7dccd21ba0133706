import { overlappingParticipation } from "#lib/law/rules/product.ts";
import { targetGroupProfileEra } from "#lib/law/rules/r01-target-group-profile-era.ts";
import { targetGroup } from "#lib/law/rules/r02-target-group.ts";
import { socialAssistance } from "#lib/law/rules/r05-social-assistance.ts";
import { benefitRight } from "#lib/law/rules/r06-benefit-right.ts";
import { contractOnReferral } from "#lib/law/rules/r07-contract-on-referral.ts";
import { type MunicipalityRef, placeOfWork } from "#lib/law/rules/r08-place-of-work.ts";
import { bothBlocks } from "#lib/law/rules/r13-both-blocks.ts";
import { sixMonths } from "#lib/law/rules/r17-six-months.ts";
import { otherHelp } from "#lib/law/rules/r18-other-help.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import {
  contractOn,
  type DatedContract,
  type DatedProfile,
  profileOn,
  type RegisterKnowledge,
  unemployedOn,
} from "#lib/people/rules/knowledge.ts";
import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";

/** What both institutions know of a candidate on the day of referral. */
export type CandidateFacts = {
  register: RegisterKnowledge | null;
  profiles: readonly DatedProfile[];
  assistanceConfirmedOn: IsoDate | null;
  contracts: readonly DatedContract[];
  /** Every other one of this labour office's register, a running one to its planned end; referrals that wait for their first day too. */
  participations: readonly DateRange[];
  residence: Home | null;
  stay: Home | null;
};

/** Where the person lives or stays today, and until when that is known to hold; no day: open. */
export type Home = MunicipalityRef & { until?: IsoDate | null };

/** Of the homes of today those that still hold on a day: a stay may end before the first day of work (R8). */
export function homesOn({ residence, stay }: Pick<CandidateFacts, "residence" | "stay">, on: IsoDate) {
  const holds = (home: Home | null) => (home?.until && home.until < on ? null : home);
  return { residence: holds(residence), stay: holds(stay) };
}

/**
 * What the law and the register say against referring this person on a day to a period, apart from what the clerk decides at
 * the referral itself: R1 or R2, R5, R6, R7, R17, R18 (a running form of help) and the overlap.
 */
export function eligibility(facts: CandidateFacts, { on, period }: { on: IsoDate; period: DateRange }): Verdict[] {
  const { register } = facts;
  const status = { on, unemployed: unemployedOn(register, on), profile: profileOn(facts.profiles, on)?.profile ?? null };
  // A contract signed before the present registration cost the status that was held then, not this one.
  const current = facts.contracts.filter(({ signedOn }) => signedOn >= (register?.registeredOn ?? ""));
  const onReferral = contractOn(
    current.filter(({ basis }) => basis === "PUP_REFERRAL_50_2"),
    on,
  );
  const benefit = register?.checkedOn ? register.benefitUntil !== null : null;
  return [
    ...targetGroupProfileEra(status),
    ...targetGroup(status),
    ...socialAssistance({
      on,
      assistanceConfirmedOn: facts.assistanceConfirmedOn,
      contractSignedOn: contractOn(facts.contracts, on)?.signedOn ?? null,
    }),
    benefitRight({ on, benefitRight: benefit, benefitEndsOn: register?.benefitUntil ?? null }),
    contractOnReferral({ on, contract: onReferral, statusLossRecordedOn: register?.statusLostOn ?? null }),
    sixMonths({ on, referral: period, participations: facts.participations }),
    otherHelp({ on, period, statementMade: true, otherHelp: helpOf(register) }),
    overlappingParticipation({ on, period, others: facts.participations }),
  ].filter((verdict) => verdict !== null);
}

const helpOf = (register: RegisterKnowledge | null) =>
  register?.otherHelpForm ? { form: register.otherHelpForm, until: register.otherHelpUntil } : null;

/** The same with the clerk's statement (R18): what the conditions are confirmed by. */
export function checkVerdicts(
  facts: CandidateFacts,
  { on, period, statementMade }: { on: IsoDate; period: DateRange; statementMade: boolean },
): Verdict[] {
  return [...eligibility(facts, { on, period }), ...withoutStatement({ on, period, statementMade })];
}

function withoutStatement({ on, period, statementMade }: { on: IsoDate; period: DateRange; statementMade: boolean }): Verdict[] {
  const verdict = statementMade ? null : otherHelp({ on, period, statementMade, otherHelp: null });
  return verdict ? [verdict] : [];
}

/** What the clerk decides at the referral. */
export type Placement = { workPlace: MunicipalityRef | null; hasGroup: boolean; statementMade: boolean };

/** Everything that speaks against one referral: the person's conditions, R8, R13 and the clerk's statement (R18). */
export function referralVerdicts(
  facts: CandidateFacts,
  { on, period, workPlace, hasGroup, statementMade }: { on: IsoDate; period: DateRange } & Placement,
): Verdict[] {
  const place = workPlace && placeOfWork({ on: period.from, workPlace, ...homesOn(facts, period.from) });
  return [
    ...eligibility(facts, { on, period }),
    ...bothBlocks({ on, hasActivation: workPlace !== null, hasIntegration: hasGroup }),
    ...(place ? [place] : []),
    ...withoutStatement({ on, period, statementMade }),
  ];
}

/** How a candidate is grouped on the clerk's screen: today refused, waiting for data, may be referred. */
export type CandidateGroup = "no" | "missing" | "yes";

/** A refusal outweighs missing data: recording them would not help. Warnings and informations do not stop a referral. */
export function candidateGroup(verdicts: readonly Verdict[]): CandidateGroup {
  const stopping = verdicts.filter(({ severity }) => severity === "blocked" || severity === "overridable");
  if (stopping.length === 0) return "yes";
  return stopping.every(({ missing }) => missing) ? "missing" : "no";
}

/** First day on which nothing would stop the referral any more, or null where the facts do not tell it for every refusal. */
export function possibleFrom(verdicts: readonly Verdict[]): IsoDate | null {
  const stopping = verdicts.filter(({ severity }) => severity === "blocked" || severity === "overridable");
  const days = stopping.map((verdict) => verdict.possibleFrom ?? null);
  return days.length === 0 || days.includes(null) ? null : (days.toSorted().at(-1) ?? null);
}
