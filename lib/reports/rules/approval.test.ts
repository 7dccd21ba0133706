import { expect, test } from "vitest";
import { differenceText } from "#lib/reports/labels/approval.ts";
import { type Approval, differences, standing } from "#lib/reports/rules/approval.ts";

const figures = {
  ...{ takenUp: 10, completed: 8, interrupted: 1, endedEarly: 1, outcomes: 8 },
  ...{ workMinutes: 41_160, sessionMinutes: 37_530, costGrosz: 1_234_500, refundGrosz: 333_396 },
};
const approval = (institutionId: string, reportVersion: number): Approval => ({
  ...{ institutionId, reportVersion, figures, givenOn: "2018-05-24", givenById: "u" },
});
const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("an approval stands for the words it was given to: changed words take it back", () => {
  const approvals = [approval("office", 2), approval("centre", 1)];
  expect(standing(approvals, 2).map(({ institutionId }) => institutionId)).toEqual(["office"]);
  expect(standing(approvals, 3)).toEqual([]);
});

test("figures that changed later are told beside those that were approved", () => {
  const now = { ...figures, workMinutes: 41_040, refundGrosz: 332_424 };
  expect(differences(figures, now).map((one) => plain(differenceText(one)))).toEqual([
    "Godziny prac: zatwierdzono 686 godz., teraz 684 godz.",
    "Refundacja, wyliczona: zatwierdzono 3 333,96 zł, teraz 3 324,24 zł.",
  ]);
  expect(differences(figures, { ...figures })).toEqual([]);
});
