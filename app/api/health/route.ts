import { database } from "#lib/platform/db.ts";
import { report } from "#lib/platform/report.ts";

export const dynamic = "force-dynamic";

/** `{"status":"ok"}` when the database answers, 503 when it does not. */
export async function GET(): Promise<Response> {
  try {
    await database().$queryRaw`SELECT 1`;
    return Response.json({ status: "ok" });
  } catch (error) {
    report(error);
    return Response.json({ status: "unavailable" }, { status: 503 });
  }
}
