/**
 * Whether a request comes from this application's own pages, as Next asks of a server action: the browser's Origin names the host that
 * was called. A request without an Origin is no form of ours.
 */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get("origin");
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  return origin !== null && host !== null && URL.parse(origin)?.host === host;
}

/**
 * The body of a request, read once and no further than a limit.
 *
 * @returns null when it is larger; what the header tells of its length is believed at once, and what arrives is counted all the same
 */
export async function limitedBody(request: Request, limit: number): Promise<Buffer | null> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return null;
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length > limit) return null; // leaving the loop closes the stream
    pieces.push(piece);
  }
  return Buffer.concat(pieces, length);
}
