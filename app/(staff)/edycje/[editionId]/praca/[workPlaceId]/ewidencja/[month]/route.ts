import { workRecord } from "#lib/documents/rules/work-record.ts";
import { warsawTime } from "#lib/platform/clock.ts";
import { isDemo } from "#lib/platform/env.ts";
import { paperResponse } from "#lib/platform/typst.ts";
import { loadWorkRecord } from "#lib/work/loaders/record.ts";

type Params = { params: Promise<{ editionId: string; workPlaceId: string; month: string }> };

/** A month of a work place on paper (D11): `?pusta=tak` to be signed, otherwise with what was entered. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const blank = new URL(request.url).searchParams.get("pusta") === "tak";
  const data = await loadWorkRecord({ ...(await params), blank });
  const paper = workRecord(data, { today: data.today, time: warsawTime(data.printedAt), demo: isDemo() });
  return paperResponse("work-record.typ", paper, data.printedAt, `${blank ? "lista" : "ewidencja"}-prac-${data.month}`);
}
