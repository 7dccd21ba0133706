import type { DeclarationUse } from "#lib/agreements/rules/declarations.ts";
import { reserveOrder } from "#lib/law/rules/product.ts";
import { beyondEdition } from "#lib/law/rules/product-beyond-edition.ts";
import { declarationExceeded } from "#lib/law/rules/product-declaration.ts";
import { blocks, type Verdict } from "#lib/law/verdict.ts";
import type { DateRange, IsoDate } from "#lib/platform/calendar.ts";
import { mayExcept } from "#lib/referrals/policy.ts";
import { type CandidateFacts, referralVerdicts } from "#lib/referrals/rules/eligibility.ts";
import { type Places, withoutPlace } from "#lib/referrals/rules/placing.ts";
import type { Role } from "#prisma/generated/client/enums.ts";

/** A candidate of the batch, as the repository gives it. */
type Entry = {
  nominationId: string;
  centreId: string;
  facts: CandidateFacts;
  verification: { decision: string; reserveOrder: number | null } | null;
};
/** What was chosen and written for a candidate. */
type Choice = { groupId: string; workPlaceId: string; warningReason: string; exceptionReason: string };

/** What a placement is judged by. */
export type Placing = {
  /** day of the referral */
  on: IsoDate;
  period: DateRange;
  /** days of the edition; who joins later may pass its end */
  edition: DateRange;
  /** the clerk's statement (R18) */
  noOtherHelp: boolean;
  groups: readonly { id: string }[];
  workPlaces: readonly { id: string; centreId: string; teryt: string; municipality: string }[];
};

export type BatchContext = Placing & {
  places: Places;
  /** orders of everybody on the edition's reserve list, the batch included */
  reserve: readonly number[];
  /** by centre; none where its municipality has declared nothing */
  declarations: Readonly<Record<string, DeclarationUse>>;
  role: Role;
};

/** What was said about one person: everything, and what stops the referral for want of a right, a reason or a remedy. */
export type Judged<C, P> = { candidate: C; person: P; verdicts: readonly Verdict[]; stops: readonly Verdict[] };

const orderOf = ({ verification }: Entry) => (verification?.decision === "RESERVE" ? verification.reserveOrder : null);

/** A group or a work place of somebody else's counts as none (R13). */
function placementOf({ centreId }: Entry, chosen: Pick<Choice, "groupId" | "workPlaceId">, context: Placing) {
  const place = context.workPlaces.find((one) => one.id === chosen.workPlaceId && one.centreId === centreId);
  return {
    ...{ on: context.on, period: context.period, statementMade: context.noOtherHelp },
    workPlace: place ? { teryt: place.teryt, name: place.municipality } : null,
    hasGroup: context.groups.some(({ id }) => id === chosen.groupId),
  };
}

/** What speaks against changing a referral: everything but the places, because the person holds one already. */
export const correctionVerdicts = (candidate: Entry, chosen: Pick<Choice, "groupId" | "workPlaceId">, context: Placing): Verdict[] => [
  ...referralVerdicts(candidate.facts, placementOf(candidate, chosen, context)),
  ...[beyondEdition(context)].filter((verdict) => verdict !== null),
];

/** P_DECLARATION_EXCEEDED: the person and those of the same centre before them in the batch. */
function beyondDeclaration(candidates: readonly Entry[], i: number, { on, declarations }: BatchContext): Verdict | null {
  const centreId = candidates[i]?.centreId ?? "";
  const declaration = declarations[centreId];
  const added = candidates.slice(0, i + 1).filter((one) => one.centreId === centreId).length;
  return declaration ? declarationExceeded({ on, ...declaration, added }) : null;
}

/**
 * Judges everybody of a batch by all the rules and by the places left, in the order given; `people[i]` belongs to `candidates[i]`.
 * The batch goes on when nobody is stopped.
 */
export function judgeBatch<C extends Entry, P extends Choice>(
  candidates: readonly C[],
  people: readonly P[],
  context: BatchContext,
): Judged<C, P>[] {
  const { on, role } = context;
  const full = withoutPlace(
    context.places,
    candidates.map(({ centreId }) => centreId),
    on,
  );
  const leaving = new Set(candidates.map(orderOf));
  return candidates.flatMap((candidate, i) => {
    const person = people[i];
    if (!person) return [];
    const before = orderOf(candidate) ?? Number.POSITIVE_INFINITY;
    const earlier = context.reserve.filter((order) => !leaving.has(order) && order < before).length;
    const verdicts = [
      ...correctionVerdicts(candidate, person, context),
      ...[full[i] ?? null, reserveOrder({ on, earlier }), beyondDeclaration(candidates, i, context)].filter((verdict) => verdict !== null),
    ];
    // Only a director's reason lifts an overridable block (domain.md 0a).
    const reasons = { warningReason: person.warningReason, overrideReason: mayExcept(role) ? person.exceptionReason : "" };
    return { candidate, person, verdicts, stops: verdicts.filter((verdict) => blocks([verdict], reasons)) };
  });
}
