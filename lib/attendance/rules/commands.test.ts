import { expect, test } from "vitest";
import { readCommands } from "./commands.ts";

const said = (line: string) =>
  readCommands(line).commands.map(({ no, status, minutes }) => [no, status, minutes].filter((part) => part !== "").join(" "));

test("bare numbers are absent without excuse, however they are parted", () => {
  const absent = ["3 UNEXCUSED", "7 UNEXCUSED", "12 UNEXCUSED"];
  for (const line of ["3, 7 12", "3,7,12", "3;7;12", " 3  7,12, "]) expect(said(line)).toEqual(absent);
});

test("a letter says which answer, a partial presence carries its time", () =>
  expect(said("3u 7n 12c90 5o 9d 10c9:10–11:40 11c1,5")).toEqual([
    ...["3 EXCUSED", "7 UNEXCUSED", "12 PARTIAL 90", "5 PRESENT", "9 NOT_APPLICABLE"],
    ...["10 PARTIAL 9:10–11:40", "11 PARTIAL 1,5"],
  ]));

test("commas part numbers before a time with a comma of its own", () =>
  expect(said("3u,7,12c1,5")).toEqual(["3 EXCUSED", "7 UNEXCUSED", "12 PARTIAL 1,5"]));

test("a range stands for everybody in it, capitals are letters too", () =>
  expect(said("4-6U 8–9")).toEqual(["4 EXCUSED", "5 EXCUSED", "6 EXCUSED", "8 UNEXCUSED", "9 UNEXCUSED"]));

test("what cannot be read is told back and the rest is kept", () =>
  expect(readCommands("3u kot 12c 9-4 7x 1234 5")).toEqual({
    commands: [
      { no: 3, status: "EXCUSED", minutes: "" },
      { no: 5, status: "UNEXCUSED", minutes: "" },
    ],
    unreadable: ["kot", "12c", "9-4", "7x", "1234"],
  }));

test("an empty line says nothing", () => expect(readCommands("  ")).toEqual({ commands: [], unreadable: [] }));
