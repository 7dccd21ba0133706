import { loadRegisterForPrint } from "#lib/attendance/loaders/print.ts";
import { attendanceList } from "#lib/documents/rules/attendance-list.ts";
import { warsawTime } from "#lib/platform/clock.ts";
import { isDemo } from "#lib/platform/env.ts";
import { paperResponse } from "#lib/platform/typst.ts";

type Params = { params: Promise<{ editionId: string; sessionId: string }> };

/** The attendance list as a paper (D10): `?druk=pusty` to be signed, else as it was entered. Whoever may not print it gets a 404. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const blank = new URL(request.url).searchParams.get("druk") === "pusty";
  const data = await loadRegisterForPrint(await params);
  const paper = attendanceList(data, { today: data.today, time: warsawTime(data.printedAt), demo: isDemo() }, blank);
  return paperResponse("attendance-list.typ", paper, data.printedAt, `lista-obecnosci-${data.session.number}${blank ? "-pusta" : ""}`);
}
