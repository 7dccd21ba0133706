import { expect, test } from "vitest";
import { type MonthFacts, unexplained } from "./month-warnings.ts";

const place = { teryt: "1603011", name: "Kędzierzyn-Koźle" };
const may: MonthFacts = {
  ...{ participationId: "p", workPlaceId: "park", placeName: "Park", month: "2018-05", municipality: place },
  participation: { from: "2018-05-02", to: "2018-07-01" },
  homes: [{ kind: "RESIDENCE", municipality: place, from: "2017-01-01", to: null }],
  assigned: [{ from: "2018-05-02", to: null, stayNoted: false, briefedOn: "2018-05-02" }],
  ...{ entries: [], busy: [], noticesOn: [], explained: [], begunOn: "2018-05-07" },
  worked: [
    { on: "2018-05-07", minutes: 120 },
    { on: "2018-05-14", minutes: 120 },
  ],
  attended: [{ on: "2018-05-10", minutes: 90 }],
};
const weeks = (change: Partial<MonthFacts>, today = "2018-06-04") =>
  unexplained({ ...may, ...change }, { today, holiday: () => null, notAppeared: "" })
    .filter(({ code }) => code === "R13_ONE_BLOCK_WEEK")
    .map(({ facts }) => facts.week);
const said = (week: string) => ({ week });

test("R13: every week of the month with hours in one block only is asked about; none with both, and none with neither", () => {
  expect(weeks({})).toEqual([said("2018-W20")]);
  expect(weeks({ attended: [] })).toEqual([said("2018-W19"), said("2018-W20")]);
  expect(weeks({ worked: [] })).toEqual([said("2018-W19")]);
});

test("R13: a week that goes on in June is asked about in June, with its hours of May", () => {
  const worked = [{ on: "2018-05-30", minutes: 120 }];
  expect(weeks({ worked, attended: [] })).toEqual([]);
  expect(weeks({ worked, attended: [], month: "2018-06" })).toEqual([said("2018-W22")]);
  expect(weeks({ worked, attended: [{ on: "2018-06-01", minutes: 60 }], month: "2018-06" })).toEqual([]);
});

test("R13: the week in which the participation ends is asked about in the month of its end, once that day has come", () => {
  const left = { participation: { from: "2018-05-02", to: "2018-05-30" }, worked: [{ on: "2018-05-29", minutes: 120 }], attended: [] };
  expect(weeks(left)).toEqual([said("2018-W22")]);
  expect(weeks(left, "2018-05-29")).toEqual([]);
});

test("R13: of two places of a month, each is asked about its own weeks", () => {
  const moved = { attended: [], assigned: [{ from: "2018-05-14", to: null, stayNoted: false, briefedOn: null }] };
  expect(weeks(moved)).toEqual([said("2018-W20")]);
});
