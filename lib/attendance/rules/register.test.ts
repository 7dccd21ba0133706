import { expect, test } from "vitest";
import { dayOffToExplain, endedBefore, expectedAt, registerState } from "./register.ts";

const today = "2018-05-24";
const session = { status: "PLANNED", heldOn: "2018-05-17", expected: 9, recorded: 0 } as const;

test("a session of the past without a register is unrecorded, of today due today, of tomorrow planned", () => {
  expect(registerState(session, today)).toBe("unrecorded");
  expect(registerState({ ...session, heldOn: today }, today)).toBe("today");
  expect(registerState({ ...session, heldOn: "2018-05-25" }, today)).toBe("planned");
});

test("a register is entered only when everybody expected has an answer", () => {
  expect(registerState({ ...session, status: "HELD", recorded: 8 }, today)).toBe("partial");
  expect(registerState({ ...session, status: "ATTENDANCE_ENTERED", recorded: 9 }, today)).toBe("entered");
});

test("a session marked as held lacks its register the same day", () =>
  expect(registerState({ ...session, heldOn: today, status: "HELD" }, today)).toBe("unrecorded"));

test("an entered register that was sent back says so until it is saved again", () => {
  const returned = { ...session, status: "HELD", recorded: 9, returnReason: "Brak podpisu pod poz. 3." } as const;
  expect(registerState(returned, today)).toBe("returned");
  expect(registerState({ ...returned, status: "ATTENDANCE_ENTERED" }, today)).toBe("entered");
});

test("a session called off or moved asks for nothing, an approved register stays approved, a corrected one corrected", () => {
  expect(registerState({ ...session, status: "CANCELLED" }, today)).toBe("cancelled");
  expect(registerState({ ...session, status: "MOVED" }, today)).toBe("moved");
  expect(registerState({ ...session, status: "CORRECTED", recorded: 9 }, today)).toBe("corrected");
  expect(registerState({ ...session, status: "APPROVED", recorded: 9 }, today)).toBe("approved");
});

const group = { heldOn: "2018-05-17", groupIds: ["a"], participationId: null };
const days = { firstDay: "2018-05-01", lastDay: "2018-06-30" };
const member = { groupId: "a", validFrom: "2018-05-01", validTo: null };

test("expected is whoever belongs to the group that day while the participation runs", () => {
  const memberships = [
    { ...member, participationId: "stays" },
    { ...member, participationId: "left", validTo: "2018-05-16" },
    { ...member, participationId: "comes", validFrom: "2018-05-18" },
    { ...member, participationId: "other", groupId: "b" },
    { ...member, participationId: "last-day" },
    { ...member, participationId: "ended" },
  ];
  const participations = [
    ...["stays", "left", "comes", "other"].map((id) => ({ id, ...days })),
    { id: "last-day", ...days, lastDay: "2018-05-17" },
    { id: "ended", ...days, lastDay: "2018-05-16" },
  ];
  expect(expectedAt(group, memberships, participations)).toEqual(["stays", "last-day"]);
  expect(endedBefore(group, memberships, participations)).toEqual(["ended"]);
});

test("a person whose membership closed on the day of the interruption is still shown locked afterwards", () => {
  const memberships = [{ ...member, participationId: "ended", validTo: "2018-05-10" }];
  const participations = [{ id: "ended", ...days, lastDay: "2018-05-10" }];
  expect(expectedAt(group, memberships, participations)).toEqual([]);
  expect(endedBefore(group, memberships, participations)).toEqual(["ended"]);
});

test("an individual session expects its one person, whatever the groups", () => {
  const individual = { heldOn: "2018-05-17", groupIds: [], participationId: "one" };
  const participations = ["one", "two"].map((id) => ({ id, ...days }));
  expect(expectedAt(individual, [{ ...member, participationId: "two" }], participations)).toEqual(["one"]);
});

test("P_DAY_OFF: the first register of a Sunday or a holiday asks why, once entered it asks no more", () => {
  const sunday = { heldOn: "2018-05-27", enteredAt: null };
  expect(dayOffToExplain(sunday, null)).toMatchObject({ code: "P_DAY_OFF", severity: "warning" });
  expect(dayOffToExplain({ ...sunday, heldOn: "2018-05-31" }, "Boże Ciało")).toMatchObject({ code: "P_DAY_OFF" });
  expect(dayOffToExplain({ ...sunday, heldOn: "2018-05-24" }, null)).toBeNull();
  expect(dayOffToExplain({ ...sunday, enteredAt: new Date() }, null)).toBeNull();
});
