import { expect, test } from "vitest";
import { tellingOf, untoldAbsences } from "./untold.ts";

test("R37: an unexcused day is told of by an event of that day or a later one, however it was decided", () => {
  expect(tellingOf("2018-05-21", [])).toBe("untold");
  expect(tellingOf("2018-05-21", [{ eventOn: "2018-05-20", waits: false }])).toBe("untold");
  expect(tellingOf("2018-05-21", [{ eventOn: "2018-05-21", waits: false }])).toBe("told");
  expect(tellingOf("2018-05-21", [{ eventOn: "2018-05-23", waits: true }])).toBe("told");
});

test("R37: a day after a report that waits for the labour office waits with it", () =>
  expect(tellingOf("2018-05-21", [{ eventOn: "2018-05-20", waits: true }])).toBe("waits"));

test("R37: only unexcused days are told of", () => {
  const rows = [
    { participationId: "a", lines: [{ saved: { "2018-05-21": { status: "UNEXCUSED" }, "2018-05-22": { status: "EXCUSED" } } }] },
  ] as const;
  expect(untoldAbsences(rows, new Map())).toEqual([{ participationId: "a", on: "2018-05-21", waits: false }]);
  expect(untoldAbsences(rows, new Map([["a", [{ eventOn: "2018-05-21", waits: false }]]]))).toEqual([]);
});
