import { institutionId, userId } from "./ids.ts";
import type { DemoRows } from "./rows.ts";

const OFFICE = "pup-kedzierzyn";
const list = (centre: string, month: string, sentOn: string) => ({
  ...{ labourOfficeId: institutionId(OFFICE), welfareCentreId: institutionId(centre), month, sentOn, people: 10 },
  sentById: userId(`urzednik@${OFFICE}.demo`),
});

/** Lists of people referred (D14) that were sent, all invented; the one of April for Zmyślona Górna still lacks. */
export const monthlyListRows: Pick<DemoRows, "monthlyList"> = {
  monthlyList: [
    list("mops-kedzierzyn", "2018-02", "2018-03-08"),
    list("gops-przykladow", "2018-03", "2018-04-09"),
    list("mops-kedzierzyn", "2018-04", "2018-05-09"),
  ],
};
