import type { Scope } from "#lib/platform/db.ts";
import type { InstitutionKind, Role } from "#prisma/generated/client/enums.ts";

export type Institution = {
  readonly id: string;
  readonly kind: InstitutionKind;
  readonly name: string;
  readonly shortName: string;
  readonly slug: string;
};

/** One role in one institution. */
export type Membership = { readonly id: string; readonly role: Role; readonly institution: Institution };

/** Somebody signed in, acting for one institution in one role, as the database says at this moment. */
export type Actor = {
  readonly userId: string;
  readonly displayName: string;
  readonly sessionId: string;
  readonly role: Role;
  readonly institution: Institution;
  /** everything this person may act as, the current one included */
  readonly memberships: readonly Membership[];
};

/** The database scope of an actor. */
export const scopeOf = (actor: Actor): Scope => ({ institutionId: actor.institution.id, userId: actor.userId, role: actor.role });
