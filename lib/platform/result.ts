/** A rule's answer in Polish, ready to be printed beside the person or field it concerns. */
export type RefusedRule = {
  readonly code: string;
  readonly severity: "information" | "warning" | "overridable" | "blocked";
  /** person id or field path the rule speaks about */
  readonly subject?: string;
  readonly short: string;
  readonly heading: string;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly basis: string;
};

/** Why a write did not happen. Nothing was saved, and the form keeps what was typed. */
export type Refusal =
  | { readonly kind: "signedOut" }
  | { readonly kind: "notFound" }
  | { readonly kind: "permission"; readonly needs: readonly string[]; readonly has: string }
  | { readonly kind: "fields"; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: "rules"; readonly rules: readonly RefusedRule[] }
  | { readonly kind: "stale"; readonly saved: unknown; readonly savedBy: string; readonly savedAt: string }
  | { readonly kind: "failed"; readonly id: string };

export type ActionResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** Thrown inside a transaction to roll it back; the action builder turns it into its value. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

/** Stops a write. @throws Refused always */
export function refuse(refusal: Refusal): never {
  throw new Refused(refusal);
}
