import { expect, test } from "vitest";
import { presenceText, readPresence } from "./presence.ts";

const session = { startsAt: "08:30", endsAt: "13:30", minutes: 300 };
const read = (typed: string | number) => {
  const found = readPresence(session, typed);
  return found.ok ? found.value : found.fault;
};
const minutesOf = (typed: string | number) => {
  const found = read(typed);
  return typeof found === "string" ? found : found.minutes;
};

test("1:30, 1,5, 90 min and 90 are the same hour and a half", () =>
  expect(["1:30", "1,5", "1.5", "90 min", "90", "1 h 30 min", 90].map(minutesOf)).toEqual([90, 90, 90, 90, 90, 90, 90]));

test("arrival and leaving make the minutes between them, and are kept", () => {
  expect(read("9:10–11:40")).toEqual({ minutes: 150, arrivedAt: "09:10", leftAt: "11:40" });
  for (const typed of ["9:10-11:40", "09:10 – 11:40", "9.10-11.40", "od 9:10 do 11:40"]) expect(read(typed)).toEqual(read("9:10–11:40"));
});

test("who comes late stays to the end, who leaves early was there from the beginning", () => {
  expect(read("9:10–")).toEqual({ minutes: 260, arrivedAt: "09:10", leftAt: null });
  expect(read("od 9:10")).toEqual(read("9:10-"));
  expect(read("do 11:40")).toEqual({ minutes: 190, arrivedAt: null, leftAt: "11:40" });
  expect(read("–11:40")).toEqual(read("do 11:40"));
});

test("times outside the session, in the wrong order or of the whole of it are refused, each in its way", () =>
  expect(
    ["8:00–9:00", "9:00–14:00", "14:00–", "11:40–9:10", "8:30–13:30", "8:30–", "300", "301", "0", "", "rano", "25:00–"].map(read),
  ).toEqual([
    ...["outside", "outside", "outside", "order", "whole", "whole"],
    ...["whole", "over", "zero", "empty", "unrecognised", "unrecognised"],
  ]));

test("a session with breaks gives no more than its own minutes", () =>
  expect(readPresence({ ...session, minutes: 270 }, "8:45–13:30")).toEqual({ ok: false, fault: "whole" }));

test("a stored part is shown as it was given and is read back as the same", () => {
  for (const typed of ["9:10–11:40", "9:10–", "–11:40", "90"]) {
    const found = readPresence(session, typed);
    if (!found.ok) throw new Error(typed);
    expect(read(presenceText(found.value))).toEqual(found.value);
  }
});
