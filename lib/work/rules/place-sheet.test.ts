import { expect, test } from "vitest";
import { rowsAtPlace } from "./place-sheet.ts";
import type { SavedWork, SheetRow, WorkLine } from "./sheet.ts";

const place = { teryt: "1603011", name: "Kędzierzyn-Koźle" };
const saved = (minutes: number): SavedWork => ({
  ...{ minutes, version: 1, status: "PRESENT", absenceKind: null, startsAt: null, workKindId: null, note: null },
  ...{ savedOn: "2018-05-24", corrected: false },
});
const line = (workPlaceId: string, entries: WorkLine["saved"]): WorkLine => ({
  ...{ workPlaceId, placeName: workPlaceId, municipality: place, begunOn: null, closed: {}, saved: entries },
  assigned: [{ from: "2018-05-01", to: null, stayNoted: false, briefedOn: null }],
});
const row = (participationId: string, lines: WorkLine[]): SheetRow => ({
  ...{ participationId, name: participationId, endKind: null, endReason: null, classes: null },
  participation: { from: "2018-05-01", to: "2018-06-30" },
  ...{ caps: [], homes: [], elsewhere: [], busy: [], paid: {}, lines },
});

test("the sheet of a place has its people alone, and their hours at other places count into the limits", () => {
  const rows = [
    row("both", [line("park", { "2018-05-21": saved(120) }), line("szkoła", { "2018-05-22": saved(300) })]),
    row("other", [line("szkoła", {})]),
  ];
  const shown = rowsAtPlace(rows, "park");
  expect(shown.map(({ participationId, lines }) => [participationId, lines.map(({ workPlaceId }) => workPlaceId)])).toEqual([
    ["both", ["park"]],
  ]);
  expect(shown[0]?.elsewhere).toEqual([{ on: "2018-05-22", minutes: 300 }]);
});
