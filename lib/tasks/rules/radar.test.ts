import { expect, test } from "vitest";
import { ownerText } from "#lib/tasks/labels/radar.ts";
import type { Matter, MatterKind } from "#lib/tasks/rules/matter.ts";
import { lateMatters, radarHref, radarLines, readRadarFilter, within } from "#lib/tasks/rules/radar.ts";

const centreId = "0351f19a-0392-5f5f-bc29-231b226ede46";
const matter = (kind: MatterKind, dueOn: string, centre = centreId): Matter => ({
  ...{ kind, key: `${kind}/${dueOn}/${centre}`, editionId: "e", editionName: "Tura 2", centreId: centre, centreName: "MOPS Górny" },
  ...{ since: dueOn, dueOn, people: 0, listNumber: null, session: null },
});
const today = "2018-05-24";
const late = lateMatters(
  [matter("SETTLE_MONTH", "2018-05-07"), matter("RECORD", "2018-05-24"), matter("RECORD", "2018-04-17"), matter("CHECK", "2018-05-01")],
  today,
);

test("what is due today is nobody's delay, and candidates are counted elsewhere", () =>
  expect(late.map(({ kind }) => kind)).toEqual(["RECORD", "SETTLE_MONTH"]));

test("late matters are counted by municipality and by what they are, the most first", () => {
  const [first, second] = radarLines([...late, matter("SEND_NOTICE", "2018-05-20", "other")]);
  expect(first).toMatchObject({ total: 2, oldest: "2018-04-17", counts: { obecnosc: 1, rozliczenia: 1, zawiadomienia: 0 } });
  expect(second).toMatchObject({ centreId: "other", total: 1 });
});

test("behind a number stand the matters it counts", () => {
  const filter = readRadarFilter({ osrodek: centreId, co: "rozliczenia" });
  if (!filter) throw new Error("no filter");
  expect(within(late, filter).map(({ kind }) => kind)).toEqual(["SETTLE_MONTH"]);
  expect(radarHref(filter)).toBe(`/powiat/sprawy?osrodek=${centreId}&co=rozliczenia`);
  expect(radarHref({ centreId: null, column: null })).toBe("/powiat/sprawy");
});

test("an address that cannot be one of ours is none", () =>
  expect([readRadarFilter({ co: "constructor" }), readRadarFilter({ osrodek: "1" })]).toEqual([null, null]));

test("the owner of a step is a role of its institution", () => {
  const owners = (["RECORD_HOURS", "DECIDE_CLAIM"] as const).map((kind) => ownerText(matter(kind, today), "PUP Dolny"));
  expect(owners).toEqual(["pracownik socjalny, koordynator PAI: MOPS Górny", "pracownik urzędu pracy: PUP Dolny"]);
});
