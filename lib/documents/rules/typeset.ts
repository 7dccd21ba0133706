import { hardSpaces } from "#lib/platform/polish.ts";
import type { TemplateData } from "#lib/platform/typst.ts";

/** No-break spaces in every text of the paper but its drawings. */
export function typeset(data: TemplateData): TemplateData {
  const done = (value: unknown, key?: string): unknown => {
    if (typeof value === "string") return key === "svg" ? value : hardSpaces(value);
    if (Array.isArray(value)) return value.map((item) => done(item));
    if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, done(v, k)]));
    return value;
  };
  return done(data) as TemplateData;
}
