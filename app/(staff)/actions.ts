"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { signOut } from "#lib/platform/auth/options.ts";
import { currentSignIn } from "#lib/platform/auth/session.ts";
import { readClock } from "#lib/platform/clock.ts";
import { forgetQuestion } from "./osoby/question.ts";

/** Ends the sign-in on the server and takes its token from the browser. */
export async function signOutHere(): Promise<void> {
  const signedIn = await currentSignIn();
  if (signedIn) await signOut(signedIn.sessionId, signedIn.userId, readClock());
  const jar = await cookies();
  for (const { name } of jar.getAll()) if (name.includes("next-auth.session-token")) jar.delete(name);
  await forgetQuestion();
  redirect("/logowanie?wylogowano=1");
}
