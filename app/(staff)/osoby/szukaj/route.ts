import { loadPersonByDocument, loadPersonByPesel } from "#lib/people/loaders.ts";
import { readSearch, SEARCH_LENGTH } from "#lib/people/rules/search.ts";
import { currentSignIn } from "#lib/platform/auth/session.ts";
import { keepQuestion } from "../question.ts";

/** Takes the search form: a number that is known leads to its card, everything else to the list of results. */
export async function POST(request: Request): Promise<Response> {
  const signedIn = await currentSignIn();
  if (!signedIn) return seeOther("/logowanie");
  const text = String((await request.formData()).get("szukaj") ?? "").slice(0, SEARCH_LENGTH);
  const search = readSearch(text);
  if (search.kind === "pesel") {
    const { personId } = await loadPersonByPesel({ pesel: search.pesel });
    if (personId) return seeOther(`/osoby/${personId}`);
  }
  if (search.kind === "document") {
    const { personId } = await loadPersonByDocument({ numbers: search.numbers });
    if (personId) return seeOther(`/osoby/${personId}`);
  }
  await keepQuestion(signedIn.sessionId, text);
  return seeOther("/osoby?wyniki=1");
}

/** The address of the search itself shows the list. */
export const GET = (): Response => seeOther("/osoby");

// 303 turns the post into a plain reading, so that going back or reloading sends nothing again.
const seeOther = (path: string) => new Response(null, { status: 303, headers: { Location: path } });
