import { expect, test } from "vitest";
import { isMine } from "#lib/tasks/policy.ts";
import { type ClosingEdition, ofClosing } from "#lib/tasks/rules/closing.ts";
import { matters } from "#lib/tasks/rules/matters.ts";

const centre = { centreId: "c", centreName: "GOPS Górny", approved: false };
const edition = (own: Partial<ClosingEdition>): ClosingEdition => ({
  ...{ editionId: "e", editionName: "Tura 1", state: "ENDED", endsOn: "2018-04-30", proposedOn: null },
  ...{ approvedByOffice: false, centres: [centre] },
  ...own,
});
const nothing = { emptyWeeks: [], absences: [], referrals: [], months: [], lists: [] };

test("the settlement of an edition is proposed once its last month is over and nothing else of it waits", () => {
  expect(ofClosing([edition({})], [], "2018-04-30")).toEqual([]);
  expect(ofClosing([edition({})], [], "2018-05-01")).toMatchObject([{ kind: "PROPOSE_CLOSING", dueOn: "2018-05-07" }]);
  const month = { editionId: "e", editionName: "Tura 1", centreId: "c", centreName: "GOPS Górny", month: "2018-04", unconfirmed: 1 };
  const open = {
    ...month,
    confirmed: 0,
    confirmedOn: null,
    approvedOn: null,
    status: null,
    statusOn: null,
    withRefund: false,
    givenBack: false,
  };
  const all = matters({ sessions: [], closing: [edition({})], figures: { ...nothing, months: [open] } }, "2018-05-24");
  expect(all.map(({ kind }) => kind)).toEqual(["CONFIRM_HOURS"]);
});

test("an edition that ends within a month waits for the end of that month", () => {
  const kalisz = edition({ endsOn: "2017-09-10" });
  expect(ofClosing([kalisz], [], "2017-09-30")).toEqual([]);
  expect(ofClosing([kalisz], [], "2017-10-01")).toHaveLength(1);
});

test("the summary waits for each director who has not approved it: the labour office's once, each centre's own", () => {
  const settled = edition({ state: "SETTLED", proposedOn: "2018-05-21", centres: [centre, { ...centre, centreId: "d", approved: true }] });
  const waiting = ofClosing([settled], [], "2018-05-24");
  expect(waiting.map(({ kind, centreId, dueOn }) => [kind, centreId, dueOn])).toEqual([
    ["APPROVE_SUMMARY_COUNTY", "c", "2018-05-24"],
    ["APPROVE_SUMMARY_MUNICIPALITY", "c", "2018-05-24"],
  ]);
  expect(waiting.map((matter) => isMine(matter, { role: "OPS_DIRECTOR", userId: "u" }))).toEqual([false, true]);
  expect(ofClosing([{ ...settled, approvedByOffice: true, centres: [{ ...centre, approved: true }] }], [], "2018-05-24")).toEqual([]);
});
