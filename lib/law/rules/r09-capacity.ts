import type { IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R9_CAPACITY: Ruling = {
  code: "R9_CAPACITY",
  severity: "information",
  short: "zdolność do pracy",
  what: "Przy kierowaniu do prac uwzględnia się wiek, zdolność do pracy i w miarę możliwości kwalifikacje.",
  why: "Przed skierowaniem starosta może skierować na badania lekarskie.",
  fix: "Dobierz rodzaj prac. Wynik badań zostaje w aktach urzędu; tu się go nie wpisuje.",
  basis: "§ 4 ust. 2 i 3 {rpsu}",
};

/**
 * R9: what is considered before a person is sent to work (REG17 § 4(2)–(3)). The result of an examination is health data, which
 * the product does not ask for.
 */
export const capacity = (on: IsoDate, worksBegunOn: IsoDate = on): Verdict => verdictOf(R9_CAPACITY, { on, worksBegunOn, facts: {} });
