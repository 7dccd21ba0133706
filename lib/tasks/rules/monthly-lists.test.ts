import { expect, test } from "vitest";
import { taskText } from "#lib/tasks/labels/tasks.ts";
import { ofMonthlyLists } from "#lib/tasks/rules/monthly-lists.ts";

const april = { centreId: "c", centreName: "GOPS Górny", month: "2018-04", people: 10, sentOn: null };

test("R11: the list of April waits from 1 May and is due on the tenth, a Sunday or not", () => {
  expect(ofMonthlyLists([april], "2018-04-30")).toEqual([]);
  expect(ofMonthlyLists([april], "2018-05-01")).toMatchObject([{ kind: "SEND_MONTHLY_LIST", since: "2018-05-01", dueOn: "2018-05-10" }]);
  expect(ofMonthlyLists([{ ...april, month: "2018-05" }], "2018-06-04")).toMatchObject([{ dueOn: "2018-06-10" }]);
});

test("R11: a list that was sent, one of nobody and one from before the regulation of 2017 are not asked for", () => {
  const lists = [
    { ...april, sentOn: "2018-05-08" },
    { ...april, people: 0 },
    { ...april, month: "2017-11" },
  ];
  expect(ofMonthlyLists(lists, "2018-05-24")).toEqual([]);
});

test("R11: a late one says what the regulation asks for", () => {
  const [late] = ofMonthlyLists([april], "2018-05-24");
  if (!late) throw new Error("no matter");
  const { title, facts, href } = taskText(late);
  expect([title.replaceAll("\u00a0", " "), href]).toEqual(["Przekaż wykaz za kwiecień 2018: GOPS Górny", "/osoby/wykazy/c/2018-04"]);
  expect(facts.replaceAll("\u00a0", " ")).toContain("Starosta przekazuje wykaz skierowanych i odmawiających do 10. dnia");
});
