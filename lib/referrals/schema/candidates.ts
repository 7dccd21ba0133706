import { z } from "zod";
import { phoneOf } from "#lib/people/rules/phone.ts";
import { identityFaults, personSchema } from "#lib/people/schema/person.ts";
import { day, line, optionalDay, reason, reasonIfAsked } from "#lib/platform/fields.ts";

/** People in one request: more than any edition has. */
const PEOPLE = 200;
const LIST_NUMBER_LENGTH = 40;
const PHONE_LENGTH = 40;
const REMARKS_LENGTH = 500;

const unique = (rows: readonly { nominationId: string }[]) => new Set(rows.map(({ nominationId }) => nominationId)).size === rows.length;
const TWICE = "Ta sama osoba jest na liście dwa razy.";

/** A candidate as the user saw them. */
const seen = z.object({ nominationId: z.uuid(), version: z.int().positive() });

/** One person of a batch to be referred. An unchosen group or place is "": the rules then name the missing block (R13). */
const referredSchema = seen.extend({
  groupId: z.uuid().or(z.literal("")),
  workPlaceId: z.uuid().or(z.literal("")),
  warningReason: reasonIfAsked(),
  exceptionReason: reasonIfAsked(),
});

/** "Skieruj": several people into one edition, all or nobody. */
export const referSchema = z.object({
  requestId: z.uuid(),
  editionId: z.uuid(),
  startsOn: day(),
  /** The clerk's statement under art. 62b ust. 3 (R18); whether it is there is the rule's question. */
  noOtherHelp: z.boolean(),
  people: z.array(referredSchema).min(1, "Zaznacz co najmniej jedną osobę.").max(PEOPLE).refine(unique, TWICE),
});
export type ReferInput = z.output<typeof referSchema>;

/** What the labour office can decide of a candidate before a referral, each with a reason the centre will see. */
export const decisionSchema = seen
  .extend({
    requestId: z.uuid(),
    editionId: z.uuid(),
    decision: z.enum(["RESERVE", "REJECTED", "RETURNED", "DECLINED", "WITHDRAWN"], { error: "Wybierz z listy." }),
    /** DECLINED: the day on which the person refused the proposal */
    declinedOn: optionalDay(),
    reason: reason(),
  })
  .superRefine(declinedFault);

/** "Potwierdź warunki": the clerk's statement (R18) and a reason where a rule asks for one. */
export const verifySchema = seen.extend({
  requestId: z.uuid(),
  editionId: z.uuid(),
  noOtherHelp: z.boolean(),
  warningReason: reasonIfAsked(),
});

/** "Zatwierdź listę": the nominations the director saw. */
export const approveSchema = z.object({
  requestId: z.uuid(),
  editionId: z.uuid(),
  people: z.array(seen).min(1, "Wytypuj co najmniej jedną osobę.").max(PEOPLE).refine(unique, TWICE),
});

/** "Przekaż do urzędu pracy": the approved nominations, under the list's number. */
export const sendSchema = approveSchema.extend({ number: line(LIST_NUMBER_LENGTH, "Wpisz numer listy, np. 1/2018.") });

/** "Zwróć do poprawy": the approved nominations that go back to whoever entered them. */
export const returnListSchema = approveSchema.extend({ reason: reason() });

/** "Wycofaj" and "Zapisz odmowę" by the centre. */
export const leaveSchema = seen
  .extend({
    requestId: z.uuid(),
    editionId: z.uuid(),
    decision: z.enum(["WITHDRAWN", "DECLINED"], { error: "Wybierz z listy." }),
    declinedOn: optionalDay(),
    reason: reason(),
  })
  .superRefine(declinedFault);

/** "Przekaż ponownie": the centre's answer to a return, in its own words for the labour office. */
export const answerReturnSchema = seen.extend({ requestId: z.uuid(), editionId: z.uuid(), reason: reason() });

function declinedFault({ decision, declinedOn }: { decision: string; declinedOn: string | null }, context: z.RefinementCtx): void {
  if (decision === "DECLINED" && !declinedOn)
    context.addIssue({ code: "custom", path: ["declinedOn"], message: "Wpisz datę, np. 24.05.2018." });
}

/**
 * What the centre knows of its candidate: a date alone, never the kind or amount of assistance (R5), and a contract; how to call them,
 * and remarks for itself. Rows of a file that were corrected before these two were asked for have none.
 */
const centreKnows = z.object({
  assistanceConfirmedOn: optionalDay(),
  contractSignedOn: optionalDay(),
  contractBasis: z.enum(["ORDINARY_108_1", "PUP_REFERRAL_50_2"]).or(z.literal("")),
  phone: line(PHONE_LENGTH, null)
    .transform((text) => phoneOf(text) ?? text)
    .superRefine((text, context) => {
      const message = `Nie rozpoznano numeru: „${text}”. Wpisz np. 600 123 456; numer zagraniczny zacznij od „+”.`;
      if (text !== "" && phoneOf(text) === null) context.addIssue({ code: "custom", message });
    })
    .default(""),
  /** In one line, as a cell of a file gives it back. */
  remarks: z
    .string()
    .transform((text) => text.replace(/\s+/g, " "))
    .pipe(line(REMARKS_LENGTH, null))
    .default(""),
});

/** A contract has both a day and a basis, or neither. */
function contractFault({ contractSignedOn, contractBasis }: z.output<typeof centreKnows>, context: z.RefinementCtx): void {
  if (contractSignedOn && contractBasis === "") context.addIssue({ code: "custom", path: ["contractBasis"], message: "Wybierz z listy." });
  if (!contractSignedOn && contractBasis !== "")
    context.addIssue({ code: "custom", path: ["contractSignedOn"], message: "Wpisz datę, np. 24.05.2018." });
}

/** "Uzupełnij dane ośrodka". */
export const centreDataSchema = seen.extend({ requestId: z.uuid(), editionId: z.uuid(), ...centreKnows.shape }).superRefine(contractFault);

/** "Wytypuj": a person and what the centre knows of them. */
export const nominateSchema = personSchema
  .extend({ requestId: z.uuid(), editionId: z.uuid(), ...centreKnows.shape })
  .superRefine(contractFault)
  .superRefine((form, context) => {
    for (const { path, message } of identityFaults(form)) context.addIssue({ code: "custom", path, message });
  });

export type NominateInput = z.output<typeof nominateSchema>;

/** "Potwierdź pierwszy dzień": opens the participation. */
export const takeUpSchema = z.object({
  requestId: z.uuid(),
  editionId: z.uuid(),
  referralId: z.uuid(),
  firstDay: day(),
  /** Day of the instruction on safety and order (R42); may be missing with a reason. */
  safetyBriefingOn: optionalDay(),
  warningReason: reasonIfAsked(),
});
