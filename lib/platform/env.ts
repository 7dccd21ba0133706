import { z } from "zod";

const key = z.base64().refine((text) => Buffer.from(text, "base64").length === 32, "32 bytes in base64");

const schema = z.object({
  /** pai_app: the application's own login. */
  DATABASE_URL: z.string().startsWith("postgres"),
  /** AES-256-GCM key of PESEL and document numbers. */
  PAI_DATA_KEY: key,
  /** HMAC key of their search index. */
  PAI_INDEX_KEY: key,
  /** Business instant at which the process started, and the system instant it corresponds to; both only in demo mode. */
  PAI_CLOCK_START: z.iso.datetime({ offset: true }).optional(),
  PAI_CLOCK_AT: z.iso.datetime({ offset: true }).optional(),
});

export type Env = z.infer<typeof schema>;

let read: Env | undefined;

/**
 * The settings of this process, checked once.
 *
 * @throws Error naming the settings that are missing or malformed, never their values
 */
export function env(): Env {
  if (read) return read;
  const parsed = schema.safeParse(process.env);
  if (!parsed.success)
    throw new Error(`Settings missing or malformed: ${parsed.error.issues.map((issue) => issue.path.join(".")).join(", ")}`);
  read = parsed.data;
  return read;
}

/** Demo mode: the clock was started from PAI_TODAY. */
export const isDemo = (): boolean => process.env.PAI_CLOCK_START !== undefined;
