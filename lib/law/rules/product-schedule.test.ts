import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { groupBusy, personBusy, roomBusy, sessionOutside, sessionRecorded, specialistBusy } from "./product-schedule.ts";

const edition = { from: "2018-09-01", to: "2018-10-31" };
const clash = {
  ...{ on: "2018-09-04", startsAt: "08:30", endsAt: "13:30" },
  other: { form: "grupa wsparcia z animatorem", startsAt: "12:00", endsAt: "17:00" },
};
const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("P_SESSION_OUTSIDE: the first and the last day of the edition take classes, the days around do not", () => {
  expect(sessionOutside({ on: "2018-09-01", edition })).toBeNull();
  expect(sessionOutside({ on: "2018-10-31", edition })).toBeNull();
  expect(sessionOutside({ on: "2018-08-31", edition })?.severity).toBe("blocked");
  expect(sessionOutside({ on: "2018-11-01", edition })?.severity).toBe("blocked");
});
test("P_GROUP_BUSY: a group in two classes at once blocks and names the day, the time and the other class", () => {
  const printed = message(groupBusy(clash));
  expect(printed.severity).toBe("blocked");
  expect(plain(`${printed.what} ${printed.why}`)).toBe(
    "Grupa ma w tym czasie inne zajęcia: 04.09.2018, 8:30–13:30. grupa wsparcia z animatorem, 12:00–17:00.",
  );
});
test("P_SPECIALIST_BUSY: whoever leads two classes at once blocks", () => expect(specialistBusy(clash).severity).toBe("blocked"));
test("P_ROOM_BUSY and P_PERSON_BUSY: a shared room and a person called out of a class ask for a reason", () => {
  expect(roomBusy({ ...clash, room: "sala nr 4" }).severity).toBe("warning");
  expect(personBusy(clash).severity).toBe("warning");
});
test("P_SESSION_RECORDED: only a mistake with nothing written about it is taken out", () => {
  const mistake = { on: "2018-09-04", number: 3, notes: 0, standsInForMoved: false };
  expect(sessionRecorded(mistake)).toBeNull();
  expect(sessionRecorded({ ...mistake, notes: 1 })?.severity).toBe("blocked");
  expect(sessionRecorded({ ...mistake, standsInForMoved: true })?.severity).toBe("blocked");
});
