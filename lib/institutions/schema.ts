import { z } from "zod";
import { isSettingKey, SETTINGS, type SettingKey } from "#lib/law/settings.ts";
import { day, line, reason } from "#lib/platform/fields.ts";
import { announcementText } from "./rules.ts";

const SOURCE_MAX = 200;

/** What an administrator sets: key, value, the day from which it holds, where it comes from and why. */
export const settingSchema = z
  .object({
    requestId: z.uuid(),
    /** in whose name the form was opened; a form of another institution's sets nothing */
    institutionId: z.uuid(),
    key: z
      .string()
      .refine(isSettingKey, "Wybierz z listy.")
      .transform((key) => key as SettingKey),
    /** as the column holds it, money in grosze; "" takes it back */
    value: z.union([z.string().max(20), z.int().nonnegative()]).transform(String),
    validFrom: day(),
    source: line(SOURCE_MAX, null).transform(announcementText),
    reason: reason(),
    /** how many decisions about this key the user has seen; another one meanwhile makes this stale */
    seen: z.int().nonnegative(),
  })
  .superRefine(({ key, value }, context) => {
    if (value === "" || !Object.hasOwn(SETTINGS, key)) return;
    const read = SETTINGS[key].value.safeParse(value);
    if (!read.success) context.addIssue({ code: "custom", path: ["value"], message: read.error.issues[0]?.message ?? "Popraw wartość." });
  });
/** The same where something new is set: it has a value. */
export const newSettingSchema = settingSchema.safeExtend({
  value: z.union([z.string().min(1, "Wpisz nową wartość.").max(20), z.int().nonnegative()]).transform(String),
});
export type SettingInput = z.input<typeof settingSchema>;

/** What a stale decision is answered with. */
export const savedSetting = z.object({ value: z.string(), validFrom: z.iso.date() });

const NAME_MAX = 150;
const SHORT_NAME_MAX = 40;
const ADDRESS_MAX = 200;

/** How an institution is called on screens and papers. */
export const institutionSchema = z.object({
  requestId: z.uuid(),
  institutionId: z.uuid(),
  version: z.int().positive(),
  name: line(NAME_MAX, "Wpisz nazwę instytucji."),
  shortName: line(SHORT_NAME_MAX, "Wpisz nazwę skróconą."),
  address: line(ADDRESS_MAX, "Wpisz adres."),
});
export type InstitutionInput = z.input<typeof institutionSchema>;
/** What a stale change is answered with. */
export const savedInstitution = z.object({ version: z.int(), name: z.string(), shortName: z.string(), address: z.string() });
