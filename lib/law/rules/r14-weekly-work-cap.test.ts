import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { weeklyWorkCap, workLeftInWeek } from "./r14-weekly-work-cap.ts";

const on = "2018-05-24";
const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("R14: a week holds ten hours over all places together", () => {
  expect(weeklyWorkCap({ on, savedMinutes: 480, addedMinutes: 120 })).toBeNull();
  expect(weeklyWorkCap({ on, savedMinutes: 480, addedMinutes: 121 })).toMatchObject({ code: "R14_WEEKLY_WORK_CAP", severity: "blocked" });
});
test("R14: eleven hours at once are refused", () => {
  expect(weeklyWorkCap({ on, savedMinutes: 0, addedMinutes: 660 })?.facts).toMatchObject({ remaining: { minutes: 600 } });
});
test("R14: the refusal says how much the week can still take", () => {
  const verdict = weeklyWorkCap({ on, savedMinutes: 480, addedMinutes: 180 });
  if (!verdict) throw new Error("no verdict");
  const text = message(verdict, { person: "Nowak-Wiśniewska Anna" });
  expect(plain(text.what)).toBe("Nie można zapisać 3 godz. w dniu 24.05.2018. Osoba: Nowak-Wiśniewska Anna.");
  expect(plain(text.why)).toBe(
    "Tydzień 21.05–27.05.2018: już zapisano 8 godz., razem byłoby 11 godz. Limit prac: 10 godz. w tygodniu, łącznie we wszystkich miejscach.",
  );
  expect(plain(text.fix)).toBe(
    "W tym tygodniu można dopisać najwyżej 2 godz. Jeżeli wcześniejszy wpis jest błędny, popraw go i podaj powód.",
  );
  expect(plain(text.short)).toBe("ponad 10 godz. w tygodniu");
});
test("R14: a full week says so", () => {
  const verdict = weeklyWorkCap({ on, savedMinutes: 600, addedMinutes: 15 });
  if (!verdict) throw new Error("no verdict");
  expect(plain(message(verdict).fix)).toMatch(/^Limit tego tygodnia jest wykorzystany\. /);
});
test("R14: a partial first week keeps the whole ten hours", () => {
  expect(weeklyWorkCap({ on: "2017-07-11", savedMinutes: 0, addedMinutes: 600 })).toBeNull();
});
test("R14: clearing an entry is never refused", () => expect(weeklyWorkCap({ on, savedMinutes: 700, addedMinutes: 0 })).toBeNull());
test("R14: what is left never goes below nothing", () =>
  expect([0, 480, 600, 700].map((saved) => workLeftInWeek(on, saved))).toEqual([600, 120, 0, 0]));
