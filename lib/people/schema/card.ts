import { z } from "zod";
import { identityFields, numberFaults, placeFields } from "#lib/people/schema/person.ts";
import { day, optionalDay, reason } from "#lib/platform/fields.ts";
import { formatDate } from "#lib/platform/polish.ts";

const ofPerson = { requestId: z.uuid(), personId: z.uuid() };

/** "Popraw dane osoby": the whole identity anew, with a reason. */
export const identitySchema = z
  .object({
    ...ofPerson,
    ...identityFields,
    version: z.int().positive(),
    /** the number or the document stays as it is saved: nobody has to reveal it in order to correct a name */
    keepsNumbers: z.boolean(),
    reason: reason(),
  })
  .superRefine((form, context) => {
    const faults = form.keepsNumbers ? [] : numberFaults(form);
    for (const { path, message } of faults) context.addIssue({ code: "custom", path, message });
  });
export type IdentityCorrection = z.output<typeof identitySchema>;

const KIND = z.enum(["RESIDENCE", "STAY"], { error: "Wybierz z listy." });

/** "Wpisz nowe miejsce": where the person lives or stays from a day on. */
export const residenceSchema = z.object({ ...ofPerson, ...placeFields, kind: KIND, validFrom: day() });

/** "Popraw wpis": a place that was entered wrongly, or the last day of a stay. */
export const residenceCorrectionSchema = z
  .object({
    ...ofPerson,
    ...placeFields,
    residenceId: z.uuid(),
    version: z.int().positive(),
    validFrom: day(),
    validTo: optionalDay(),
    reason: reason(),
  })
  .superRefine(({ validFrom, validTo }, context) => {
    if (validTo === null || validTo >= validFrom) return;
    const message = `Koniec ${formatDate(validTo)} jest przed początkiem ${formatDate(validFrom)}.`;
    context.addIssue({ code: "custom", path: ["validTo"], message });
  });

/** "Wpisz kontrakt socjalny", with its basis (R5, R7). */
export const contractSchema = z.object({
  ...ofPerson,
  signedOn: day(),
  basis: z.enum(["ORDINARY_108_1", "PUP_REFERRAL_50_2"], { error: "Wybierz z listy." }),
});
