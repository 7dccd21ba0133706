import { expect, test } from "vitest";
import { type AssigneeFacts, assignFaults, endFaults, fullestDay, type PlaceFacts, placeOutside } from "./assignments.ts";

const here = { teryt: "1603011", name: "Kędzierzyn-Koźle" };
const away = { teryt: "1603022", name: "Bierawa" };
const participation = { from: "2018-05-01", to: "2018-06-30" };
const place: PlaceFacts = { name: "Park", municipality: here, capacity: 2, closedOn: null, taken: [] };
const person: AssigneeFacts = {
  participation,
  homes: [{ kind: "RESIDENCE", municipality: here, from: "2017-01-01", to: null }],
  here: [],
};
const codes = (one: AssigneeFacts, at: PlaceFacts, period = participation, added = 1) =>
  assignFaults(one, at, period, added).map(({ code }) => code);
const taken = (...days: [string, string][]) => days.map(([from, to], i) => ({ from, to, assignmentId: `${i}` }));

test("the fullest day counts those who are there together, not those who follow each other", () => {
  const one = taken(["2018-05-01", "2018-05-15"], ["2018-05-16", "2018-06-30"], ["2018-05-10", "2018-05-20"]);
  expect(fullestDay(one, participation, 1)).toEqual({ on: "2018-05-10", count: 3 });
  expect(fullestDay([], participation, 2)).toEqual({ on: "2018-05-01", count: 2 });
});

test("a place takes as many as the host declared; one more warns", () => {
  const full = { ...place, taken: taken(["2018-05-01", "2018-06-30"], ["2018-06-01", "2018-06-30"]) };
  expect(codes(person, full, { from: "2018-05-01", to: "2018-05-31" })).toEqual([]);
  expect(codes(person, full)).toEqual(["P_PLACES_EXCEEDED"]);
  expect(codes(person, place, participation, 3)).toEqual(["P_PLACES_EXCEEDED"]);
});

test("R8: a home that moves inside the period counts from its day on, a stay lifts it", () => {
  const moved: AssigneeFacts["homes"] = [
    { kind: "RESIDENCE", municipality: here, from: "2017-01-01", to: "2018-06-10" },
    { kind: "RESIDENCE", municipality: away, from: "2018-06-11", to: null },
  ];
  expect(placeOutside({ homes: moved }, place, participation)).toMatchObject({ code: "R8_OUTSIDE_MUNICIPALITY", on: "2018-06-11" });
  const stays = [...moved, { kind: "STAY", municipality: here, from: "2018-06-11", to: null } as const];
  expect(placeOutside({ homes: stays }, place, participation)).toBeNull();
  expect(placeOutside({ homes: moved }, place, { from: "2018-05-01", to: "2018-06-10" })).toBeNull();
});

test("an assignment lies in the participation, ends with the place and is not there twice", () => {
  expect(codes(person, place, { from: "2018-04-30", to: "2018-05-31" })).toEqual(["P_OUTSIDE_PARTICIPATION"]);
  expect(codes(person, { ...place, closedOn: "2018-05-31" })).toEqual(["P_PLACE_CLOSED"]);
  expect(codes({ ...person, here: [{ from: "2018-05-01", to: "2018-05-10" }] }, place)).toEqual(["P_ASSIGNED_TWICE"]);
  expect(codes({ ...person, here: [{ from: "2018-05-01", to: "2018-05-10" }] }, place, { from: "2018-05-11", to: "2018-06-30" })).toEqual(
    [],
  );
});

test("an assignment ends on the day of its last entry at the earliest", () => {
  const own = { from: "2018-05-01", participation, closedOn: null, lastEntryOn: "2018-05-18" };
  expect(endFaults({ ...own, to: "2018-05-18" })).toEqual([]);
  expect(endFaults({ ...own, to: "2018-05-17" }).map(({ code }) => code)).toEqual(["P_HOURS_AFTER_END"]);
});
