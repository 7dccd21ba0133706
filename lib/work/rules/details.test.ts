import { expect, test } from "vitest";
import { detailsAfter, isChanged } from "./details.ts";

const worked = { minutes: 240, status: "PRESENT", absenceKind: null, startsAt: "08:00", workKindId: "k" } as const;
const ill = { minutes: 0, status: "EXCUSED", absenceKind: "ILLNESS", startsAt: null, workKindId: "k" } as const;

test("R25: hours on a day of absence make it a day of work, and the kind of absence goes", () => {
  expect(detailsAfter(ill, 120)).toMatchObject({ status: "PRESENT", absenceKind: null });
  expect(detailsAfter(ill, 120, { status: "EXCUSED" }).status).toBe("PRESENT");
});

test("a day of absence has no beginning, and only an excused one has a kind", () => {
  expect(detailsAfter(worked, 0, { status: "EXCUSED", absenceKind: "CARE" })).toMatchObject({ absenceKind: "CARE", startsAt: null });
  expect(detailsAfter(ill, 0, { status: "UNEXCUSED" })).toMatchObject({ status: "UNEXCUSED", absenceKind: null });
});

test("an entry changes with its minutes and with what it says beside them", () => {
  expect(isChanged(worked, 240)).toBe(false);
  expect(isChanged(worked, 240, { startsAt: "08:00" })).toBe(false);
  expect(isChanged(worked, 240, { startsAt: "09:00" })).toBe(true);
  expect(isChanged(worked, 240, { workKindId: "other" })).toBe(true);
  expect(isChanged(worked, null)).toBe(true);
  expect(isChanged(null, null, { startsAt: "08:00" })).toBe(false);
  expect(isChanged(null, 0)).toBe(true);
});
