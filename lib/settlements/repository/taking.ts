import type { z } from "zod";
import type { EditionHead } from "#lib/editions/repository/editions.ts";
import type { Verdict } from "#lib/law/verdict.ts";
import type { OutboxDraft } from "#lib/platform/audit.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { refuse } from "#lib/platform/result.ts";
import type { ActionDefinition, WriteContext } from "#lib/platform/run-action.ts";
import { settlementAddresses } from "#lib/settlements/labels.ts";
import { seesDetail } from "#lib/settlements/policy.ts";
import { type HeldSettlement, holdSettlement, refuseForbidden, refuseStaleSettlement } from "#lib/settlements/repository/steps.ts";
import { stepVerdicts } from "#lib/settlements/rules/guards.ts";
import type { stepSchema } from "#lib/settlements/schema.ts";
import { settlementTransitions, type TakenStep } from "#lib/settlements/transitions.ts";
import type { Prisma } from "#prisma/generated/client/client.ts";

type Seen = z.ZodType<z.output<typeof stepSchema>>;
type Given<Schema extends Seen> = WriteContext<z.output<Schema>, HeldSettlement>;
/** What a step leaves: the new version, values for the trail, and what the other institution is told. */
type Left = { version: number; values?: Prisma.InputJsonObject; tell?: { recipientId: string; payload: Prisma.InputJsonObject } };

type StepOfMonth<Schema extends Seen> = {
  readonly input: Schema;
  /** further rules about what was typed */
  readonly rule?: (given: Given<Schema>, tx: ScopedTx) => void | Promise<void>;
  readonly write: (tx: ScopedTx, given: Given<Schema>) => Promise<Left>;
  /** what was written as a reason */
  readonly reasonOf?: (input: z.output<Schema>) => string;
};

/** Stops a day that lies before another or after today. @throws Refused kind "fields" */
export function later(field: string, day: IsoDate, { after, today }: { after: IsoDate | null; today: IsoDate }): void {
  if (day > today) refuse({ kind: "fields", fields: { [field]: `Data późniejsza niż dziś (${formatDate(today)}).` } });
  if (after && day < after) refuse({ kind: "fields", fields: { [field]: `Data wcześniejsza niż poprzedni krok (${formatDate(after)}).` } });
}

/** Stops a change of the money of an edition whose entries are closed. @throws Refused kind "fields" */
export function refuseClosedEdition({ status, name }: EditionHead): void {
  if (["SETTLED", "REPORTED", "CANCELLED"].includes(status))
    refuse({ kind: "fields", fields: { editionId: `Wpisy edycji są zamknięte. Edycja: ${name}.` } });
}

/** One step of the table of a month: its roles, its guard, what it writes, what the other side reads of it and is told. */
export function taking<Schema extends Seen>(
  step: TakenStep,
  { input, rule, write, reasonOf = () => "" }: StepOfMonth<Schema>,
): ActionDefinition<Schema, HeldSettlement, { status: string; version: number }> {
  const { roles, to } = settlementTransitions[step];
  const name = `settlements.${step}`;
  const found = ({ subject: { facts } }: Given<Schema>): Verdict[] => stepVerdicts(step, facts);
  return {
    name,
    input,
    roles,
    subject: (tx, { actor, clock, input: asked }) => holdSettlement(tx, asked, { actor, clock }),
    may: ({ actor, subject: { settlement } }) =>
      actor.institution.id === (actor.institution.kind === "LABOUR_OFFICE" ? settlement.labourOfficeId : settlement.welfareCentreId),
    rule: async (given, tx) => {
      await refuseStaleSettlement(tx, step, given.subject.settlement, given.input.version);
      refuseForbidden(found(given), reasonOf(given.input));
      await rule?.(given, tx);
    },
    write: async (tx, given) => {
      const { actor, input: asked, subject } = given;
      const { labourOfficeId, welfareCentreId, month, status, id, refundGrosz } = subject.settlement;
      const { version, values = {}, tell } = await write(tx, given);
      const sides = [labourOfficeId, welfareCentreId];
      // Before the claim the labour office knows the state only; amounts stay the centre's.
      const shown = seesDetail(true, { status: to, refundGrosz }) ? values : {};
      const events: OutboxDraft[] = tell
        ? [
            {
              ...{ recipientId: tell.recipientId, kind: name, subjectType: "MonthlySettlement", subjectId: id },
              payload: { editionId: asked.editionId, month, ...tell.payload },
            },
          ]
        : [];
      return {
        value: { status: to, version },
        audit: [
          {
            ...{ action: name, subjectType: "MonthlySettlement", subjectId: id, labourOfficeId, changedFields: ["status"] },
            ...{ values: { month, from: status, to, ...shown }, ruleCodes: found(given).map(({ code }) => code) },
            ...{ reason: reasonOf(asked) || null, sharedWith: sides.filter((side) => side !== actor.institution.id) },
          },
        ],
        events,
      };
    },
    revalidate: ({ editionId }) => settlementAddresses(editionId),
  };
}
