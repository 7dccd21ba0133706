import { PURPOSE_MISSING } from "#lib/imports/labels/export.ts";
import { loadExport } from "#lib/imports/loaders.ts";
import type { ExportedCandidate } from "#lib/imports/rules/writing.ts";
import { exportSchema } from "#lib/imports/schema.ts";

/**
 * A download of the centre's list. Without a purpose nothing is read (R41); with one, each person's reading is logged before the file
 * is made. Whoever may not gets a 404.
 */
export async function exportAnswer(
  request: Request,
  { params }: { params: Promise<{ editionId: string }> },
  { ending, type }: { ending: string; type: string },
  write: (candidates: readonly ExportedCandidate[]) => Promise<string | Buffer>,
): Promise<Response> {
  const asked = exportSchema.safeParse({ ...(await params), purpose: new URL(request.url).searchParams.get("cel") });
  if (!asked.success) return new Response(PURPOSE_MISSING, { status: 400, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  const { candidates, today } = await loadExport(asked.data);
  const body = await write(candidates);
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="kandydaci-${today}.${ending}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
