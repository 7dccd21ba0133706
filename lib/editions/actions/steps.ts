"use server";

import type { z } from "zod";
import { editionAddresses } from "#lib/editions/labels.ts";
import {
  advance,
  type EditionChange,
  type LockedEdition,
  lockEdition,
  refuseStaleEdition,
  stepFacts,
} from "#lib/editions/repository/steps.ts";
import { type EditionFacts, reasonsOf, stepVerdicts } from "#lib/editions/rules/guards.ts";
import { editionState } from "#lib/editions/rules/phase.ts";
import { reasonedStepSchema, stepSchema } from "#lib/editions/schema.ts";
import { type EditionStep, editionTransitions } from "#lib/editions/transitions.ts";
import { refusedRules } from "#lib/law/refused.ts";
import { blocks } from "#lib/law/verdict.ts";
import { action } from "#lib/platform/action.ts";
import { columnOf } from "#lib/platform/dates.ts";
import { refuse } from "#lib/platform/result.ts";
import type { ActionDefinition, WriteContext } from "#lib/platform/run-action.ts";

type Input = z.output<typeof stepSchema>;
type Subject = LockedEdition & { facts: EditionFacts };
type Taken = { status: string; version: number };

/** One step of the table of an edition: its roles, its guard, what it writes, and what the other side is told. */
function taking(
  step: EditionStep,
  input: typeof stepSchema | typeof reasonedStepSchema,
  change: (given: WriteContext<Input, Subject>) => EditionChange,
): ActionDefinition<typeof stepSchema, Subject, Taken> {
  const { roles, to } = editionTransitions[step];
  return {
    name: `editions.${step}`,
    input: input as typeof stepSchema,
    roles,
    subject: async (tx, { input: { editionId }, clock }) => {
      const locked = await lockEdition(tx, editionId);
      return locked && { ...locked, facts: await stepFacts(tx, locked.edition, clock.today) };
    },
    may: ({ actor, subject }) => subject.sides.includes(actor.institution.id),
    rule: async ({ input: { version, reason }, subject: { edition, facts }, clock }, tx) => {
      await refuseStaleEdition(tx, edition, { version, step, today: clock.today });
      const stops = stepVerdicts(step, facts).filter((verdict) => blocks([verdict], reasonsOf(step, edition, reason)));
      if (stops.length > 0)
        refuse({ kind: "rules", rules: refusedRules(stops, { edition: edition.name, programme: edition.programmeName }, edition.id) });
    },
    write: async (tx, given) => {
      const {
        actor,
        clock,
        input: { reason },
        subject: { edition, sides, facts },
      } = given;
      const version = await advance(tx, edition, change(given));
      const others = sides.filter((id) => id !== actor.institution.id);
      const ruleCodes = stepVerdicts(step, facts).map(({ code }) => code);
      const state = { from: editionState(edition, clock.today), to };
      return {
        value: { status: to, version },
        audit: [
          {
            ...{ action: `editions.${step}`, subjectType: "Edition", subjectId: edition.id, labourOfficeId: edition.labourOfficeId },
            ...{ changedFields: ["status"], values: state, ruleCodes, sharedWith: others },
            reason: reason || (ruleCodes.includes("R12_TWO_MONTHS") ? edition.periodReason : null),
          },
        ],
        events: others.map((recipientId) => ({
          ...{ recipientId, kind: `editions.${step}`, subjectType: "Edition", subjectId: edition.id },
          payload: { on: clock.today, ...(editionTransitions[step].needsReason ? { reason } : {}) },
        })),
      };
    },
    revalidate: ({ editionId }) => editionAddresses(editionId),
  };
}

/** "Rozpocznij nabór": days of two months or a reason for others (R12), limits, a plan of ten hours a week (R16). */
export const startRecruiting = action(taking("startRecruiting", stepSchema, () => ({ status: "RECRUITING" })));

/** "Rozpocznij edycję": somebody takes part, the council gave its opinion (R21), the papers are in force (R38). */
export const startEdition = action(taking("start", stepSchema, () => ({ status: "ACTIVE" })));

/** "Zgłoś rozliczenie edycji": the centre has nothing left to do. */
export const proposeSettlement = action(
  taking("proposeSettlement", stepSchema, ({ actor, clock }) => ({
    settlementProposedOn: columnOf(clock.today),
    settlementProposedById: actor.userId,
  })),
);

/** "Zwróć do poprawy", with a reason. */
export const returnSettlement = action(
  taking("returnSettlement", reasonedStepSchema, () => ({ settlementProposedOn: null, settlementProposedById: null })),
);

/** "Potwierdź rozliczenie": from then on the edition's entries are closed. */
export const confirmSettlement = action(taking("confirmSettlement", stepSchema, () => ({ status: "SETTLED" })));

/** "Odwołaj edycję", with a reason that both institutions read. */
export const cancelEdition = action(
  taking("cancel", reasonedStepSchema, ({ input: { reason } }) => ({ status: "CANCELLED", cancelReason: reason })),
);
