import { z } from "zod";
import { loadSimilar } from "#lib/people/loaders.ts";
import { isIsoDate } from "#lib/platform/calendar.ts";

const LONGEST = 100;
const name = z.string().transform((text) => text.normalize("NFC").slice(0, LONGEST));
const asked = z.object({
  surname: name,
  givenNames: name,
  birthDate: z.string().transform((text) => (isIsoDate(text) ? text : null)),
});

/** Similar people for a form that enters one; posted, so that no name stands in an address. */
export async function POST(request: Request): Promise<Response> {
  const body = asked.safeParse(await request.json().catch(() => null));
  if (!body.success) return Response.json({ people: [] }, { status: 400 });
  return Response.json(await loadSimilar(body.data), { headers: { "Cache-Control": "no-store" } });
}
