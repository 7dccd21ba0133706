import { z } from "zod";
import { fault, type Issue } from "#lib/people/schema/person.ts";
import { day, line, optionalDay, reason, reasonIfAsked } from "#lib/platform/fields.ts";
import { formatDate } from "#lib/platform/polish.ts";

const HELP_LENGTH = 60;

const ASK_DAY = "Wpisz datę, np. 24.05.2018.";

/** What the labour office alone records. A right to benefit is entered by its last day. */
const registerFields = {
  requestId: z.uuid(),
  /** version of the register record the user saw, 0 when there was none */
  version: z.int().nonnegative(),
  registeredOn: optionalDay(),
  statusLostOn: optionalDay(),
  hasBenefit: z.enum(["YES", "NO"], { error: "Wybierz z listy." }),
  benefitUntil: optionalDay(),
  otherHelpForm: line(HELP_LENGTH, null),
  otherHelpUntil: optionalDay(),
};
const registerFacts = z.object(registerFields);

function registerFaults(form: z.output<typeof registerFacts>): Issue[] {
  const faults: Issue[] = [];
  if (form.hasBenefit === "YES" && !form.benefitUntil) faults.push(fault("benefitUntil", ASK_DAY));
  if (form.otherHelpForm === "" && form.otherHelpUntil) faults.push(fault("otherHelpForm", "Wpisz formę pomocy."));
  if (form.statusLostOn && form.registeredOn && form.statusLostOn < form.registeredOn)
    faults.push(fault("statusLostOn", `Koniec ${formatDate(form.statusLostOn)} jest przed początkiem ${formatDate(form.registeredOn)}.`));
  return faults;
}

/** "Uzupełnij dane urzędu": what the labour office alone records of a candidate. A right to benefit is entered by its last day. */
export const registerSchema = z
  .object({
    ...registerFields,
    editionId: z.uuid(),
    nominationId: z.uuid(),
    profile: z.enum(["I", "II", "III"]).or(z.literal("")),
    profileSetOn: optionalDay(),
  })
  .superRefine((form, context) => {
    const refuse = ({ path, message }: Issue) => context.addIssue({ code: "custom", path, message });
    for (const issue of registerFaults(form)) refuse(issue);
    if (form.profile !== "" && !form.profileSetOn) refuse(fault("profileSetOn", ASK_DAY));
    if (form.profile === "" && form.profileSetOn) refuse(fault("profile", "Wybierz z listy."));
  });

/** The register record on a person's card. */
export const cardRegisterSchema = registerFacts.extend({ personId: z.uuid() }).superRefine((form, context) => {
  for (const { path, message } of registerFaults(form)) context.addIssue({ code: "custom", path, message });
});
export type CardRegister = z.output<typeof cardRegisterSchema>;

/** An assistance profile from the day it was set (R3). */
export const profileSchema = z.object({
  requestId: z.uuid(),
  personId: z.uuid(),
  profile: z.enum(["I", "II", "III"], { error: "Wybierz z listy." }),
  setOn: day(),
});

/** A line of the individual action plan (R4); its going on past its length is justified. */
export const planEntrySchema = z
  .object({
    requestId: z.uuid(),
    personId: z.uuid(),
    kind: z.enum(["BEGUN", "CONTACT", "CONTINUED", "ENDED"], { error: "Wybierz z listy." }),
    happenedOn: day(),
    reason: reasonIfAsked(),
  })
  .superRefine(({ kind, reason: given }, context) => {
    if (kind === "CONTINUED" && given === "") context.addIssue({ code: "custom", path: ["reason"], message: "Wpisz uzasadnienie." });
  });

/** A line that was written by mistake. */
export const removePlanEntrySchema = z.object({ requestId: z.uuid(), personId: z.uuid(), entryId: z.uuid(), reason: reason() });
