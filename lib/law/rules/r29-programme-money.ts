import type { IsoDate } from "#lib/platform/calendar.ts";
import { parameter } from "../parameters.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R29_GROUP_SIZE: Ruling = {
  code: "R29_GROUP_SIZE",
  severity: "warning",
  short: "grupa inna niż {size}",
  what: "Liczebność grupy: {count}. Grupa: {groupName}.",
  why: "Limit stawki trenera odnosi się do grupy {size}-osobowej.",
  fix: "Uzupełnij grupę z listy rezerwowej, podziel ją albo uzasadnij.",
  basis: "art. 62c ust. 3 {u04}",
};

/** R29: the limit of the trainer's rate is reckoned on a group of ten; it bites only where Labour Fund money pays (domain.md 0a). */
export function groupSize(facts: { on: IsoDate; groupName: string; count: number; paidByLabourFund: boolean }): Verdict | null {
  const size = parameter("trainerGroupSize", facts.on);
  return !facts.paidByLabourFund || facts.count === size
    ? null
    : verdictOf(R29_GROUP_SIZE, { on: facts.on, facts: { groupName: facts.groupName, count: facts.count, size } });
}
