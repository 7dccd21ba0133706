"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { currentSignIn } from "#lib/platform/auth/session.ts";
import { chooseMembership } from "#lib/platform/auth/store.ts";
import { inScope } from "#lib/platform/db.ts";

/** Chooses in whose name the sign-in goes on; only one of the person's own memberships will do. */
export async function chooseInstitution(form: FormData): Promise<void> {
  const signedIn = await currentSignIn();
  if (!signedIn) redirect("/logowanie");
  const membershipId = z.uuid().safeParse(form.get("membershipId")).data;
  if (!signedIn.memberships.some(({ id }) => id === membershipId)) redirect("/logowanie/instytucja");
  await inScope({ institutionId: null, userId: signedIn.userId, role: null }, (tx) =>
    chooseMembership(tx, signedIn.sessionId, membershipId as string),
  );
  redirect("/");
}
