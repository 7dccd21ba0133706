import { expect, test } from "vitest";
import { taskText } from "#lib/tasks/labels/tasks.ts";
import { isMine } from "#lib/tasks/policy.ts";
import { ofMonths, type WorkMonth } from "#lib/tasks/rules/months.ts";
import { Role, SettlementStatus } from "#prisma/generated/client/enums.ts";

const today = "2018-05-24";
const month = (own: Partial<WorkMonth>): WorkMonth => ({
  ...{ editionId: "e", editionName: "Tura 1", centreId: "c", centreName: "MOPS", month: "2018-04" },
  ...{
    unconfirmed: 0,
    confirmed: 0,
    confirmedOn: null,
    approvedOn: null,
    status: null,
    statusOn: null,
    withRefund: true,
    givenBack: false,
  },
  ...own,
});
const step = (own: Partial<WorkMonth>, on = today) => ofMonths([month(own)], on).map(({ kind, dueOn }) => [kind, dueOn]);

test("a month waits for its hosts, then for the coordinator, then for its settlement", () => {
  expect(step({ unconfirmed: 10 })).toEqual([["CONFIRM_HOURS", "2018-05-07"]]);
  expect(step({ confirmed: 10, confirmedOn: "2018-05-21" })).toEqual([["APPROVE_HOURS", "2018-05-24"]]);
  expect(step({ approvedOn: "2018-05-22" })).toEqual([["SETTLE_MONTH", "2018-05-25"]]);
});

test("while its sheets are confirmed one by one it waits for both", () => {
  const both = ofMonths([month({ unconfirmed: 4, confirmed: 6, confirmedOn: "2018-05-22" })], today);
  expect(both.map(({ kind, times }) => [kind, times])).toEqual([
    ["CONFIRM_HOURS", 4],
    ["APPROVE_HOURS", 6],
  ]);
});

test("each state of a settlement waits for one step of one role, a rejected and a refunded one for none (domain.md 4.6)", () => {
  const told = Object.values(SettlementStatus).map((status) => {
    const [matter] = ofMonths([month({ status, statusOn: "2018-05-21" })], today);
    const who = Object.values(Role).filter((role) => matter && isMine(matter, { role, userId: "u" }));
    return [status, matter && taskText(matter).button, who.join()];
  });
  expect(told).toEqual([
    ["DRAFT", "Zatwierdź rozliczenie", "OPS_DIRECTOR"],
    ["APPROVED", "Zapisz wypłatę", "OPS_COORDINATOR"],
    ["PAID", "Złóż wniosek", "OPS_DIRECTOR"],
    ["CLAIMED", "Rozpatrz wniosek", "PUP_CLERK"],
    ["RETURNED", "Popraw wniosek", "OPS_DIRECTOR"],
    ["ACCEPTED", "Zapisz refundację", "PUP_DIRECTOR"],
    ["REJECTED", undefined, ""],
    ["REFUNDED", undefined, ""],
  ]);
});

test("R24: with a refund share of nothing paid is the end", () => {
  expect(step({ status: "PAID", statusOn: "2018-05-10", withRefund: false, givenBack: false })).toEqual([]);
});

test("R32: a claim that nobody has made for ten months says that it may lapse", () => {
  const facts = (on: string) => {
    const [matter] = ofMonths([month({ status: "PAID", statusOn: "2018-05-10" })], on);
    return matter ? taskText(matter).facts : "";
  };
  expect(facts("2019-03-09")).not.toContain("Od wymagalności");
  expect(facts("2019-03-10").replaceAll("\u00a0", " ")).toContain("Od wymagalności mija 10 miesięcy.");
});

test("a draft that the director gave back waits for the coordinator again", () =>
  expect(step({ status: "DRAFT", statusOn: "2018-05-22", givenBack: true })).toEqual([["REDRAW_SETTLEMENT", "2018-05-25"]]));
