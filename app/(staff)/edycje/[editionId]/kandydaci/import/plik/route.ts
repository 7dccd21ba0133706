import { receiveFile } from "#lib/imports/actions/receive.ts";
import { fileFaultText } from "#lib/imports/labels/files.ts";
import { loadImports } from "#lib/imports/loaders.ts";
import { readFile } from "#lib/imports/rules/reading/file.ts";
import { MAX_FILE } from "#lib/imports/rules/reading/limits.ts";
import { receiveSchema } from "#lib/imports/schema.ts";
import { currentActor } from "#lib/platform/auth/session.ts";
import { readClock } from "#lib/platform/clock.ts";
import { report } from "#lib/platform/report.ts";
import type { Refusal } from "#lib/platform/result.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { isSameOrigin, limitedBody } from "#lib/platform/upload.ts";

const answer = (body: object, status: number) => Response.json(body, { status, headers: { "Cache-Control": "no-store" } });
const refused = (refusal: Refusal, status: number) => answer({ ok: false, refusal }, status);
const fileFault = (text: string, status: number) => refused({ kind: "fields", fields: { file: text } }, status);

/**
 * Takes an uploaded list. An action's body may not be this large, so the file comes here; what an action checks is checked before the
 * file is read (same origin, sign-in, role, the edition), and what was read goes through the action itself.
 */
export async function POST(request: Request, { params }: { params: Promise<{ editionId: string }> }): Promise<Response> {
  try {
    const { editionId } = await params;
    const clock = readClock();
    if (!isSameOrigin(request)) return refused({ kind: "notFound" }, 403);
    const actor = await currentActor();
    if (!actor) return refused({ kind: "signedOut" }, 401);
    if ((await runLoader(loadImports.definition, actor, { editionId }, clock)) === null) return refused({ kind: "notFound" }, 404);
    const bytes = await limitedBody(request, MAX_FILE);
    if (bytes === null) return fileFault(fileFaultText({ problem: "tooLarge", bytes: null }), 413);
    const read = await readFile(bytes);
    if (!read.ok) return fileFault(fileFaultText(read.fault), 422);
    const input = receiveSchema.safeParse({ requestId: request.headers.get("x-request-id"), editionId, ...read.table });
    if (!input.success) return fileFault(fileFaultText({ problem: "unreadable" }), 422);
    const result = await runAction(receiveFile.definition, actor, input.data, clock);
    return result.ok ? answer(result, 200) : refused(result.refusal, 409);
  } catch (error) {
    return refused({ kind: "failed", id: report(error) }, 500);
  }
}
