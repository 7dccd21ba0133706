import { loadScan } from "#lib/agreements/loaders.ts";

/** A scan of a paper. Never opened inside the application: the file came from outside. Whoever may not read it gets a 404. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string; scanId: string }> }): Promise<Response> {
  const { name, mediaType, content } = await loadScan(await params);
  return new Response(content, {
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Cache-Control": "private, no-store",
    },
  });
}
