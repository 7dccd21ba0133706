import { cookies } from "next/headers";
import { currentSignIn } from "#lib/platform/auth/session.ts";
import { decryptText, encryptText } from "#lib/platform/crypto.ts";

const NAME = "pai-szukane";
const PATH = "/osoby";
const KEPT_SECONDS = 15 * 60;

/**
 * Keeps what was searched for between the search and its pages of results: encrypted, for a quarter of an hour, for this
 * sign-in alone. It never stands in an address (words.md 1 rule 8), and nothing of it is kept on the server.
 */
export async function keepQuestion(sessionId: string, text: string): Promise<void> {
  const value = Buffer.from(encryptText(JSON.stringify({ sessionId, text }))).toString("base64url");
  const secure = process.env.NEXTAUTH_URL?.startsWith("https:") ?? false;
  (await cookies()).set(NAME, value, { httpOnly: true, sameSite: "strict", secure, path: PATH, maxAge: KEPT_SECONDS });
}

/** What this sign-in searched for last; "" when nothing, or no longer. */
export async function readQuestion(): Promise<string> {
  const value = (await cookies()).get(NAME)?.value;
  const signedIn = await currentSignIn();
  if (!value || !signedIn) return "";
  try {
    const kept: unknown = JSON.parse(decryptText(Buffer.from(value, "base64url")));
    return isQuestion(kept) && kept.sessionId === signedIn.sessionId ? kept.text : "";
  } catch {
    return ""; // sealed with another key, or changed on the way
  }
}

/** Takes it from the browser, at the latest with the sign-out. */
export async function forgetQuestion(): Promise<void> {
  (await cookies()).delete({ name: NAME, path: PATH });
}

type Question = { sessionId: string; text: string };
const isQuestion = (value: unknown): value is Question =>
  typeof value === "object" && value !== null && "sessionId" in value && "text" in value && typeof value.text === "string";
