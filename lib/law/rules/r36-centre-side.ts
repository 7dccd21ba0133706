import type { IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

export const R36_CENTRE_SIDE: Ruling = {
  code: "R36_CENTRE_SIDE",
  severity: "information",
  short: "świadczenia pomocy społecznej",
  what: "Przerwanie udziału może mieć znaczenie dla świadczeń pomocy społecznej. Osoba: {person}.",
  why: "Przerwanie prac albo udziału w zajęciach może być podstawą do ograniczenia wysokości lub rozmiaru świadczenia, odmowy jego przyznania, uchylenia decyzji o przyznaniu lub wstrzymania świadczeń pieniężnych.",
  fix: "Rozstrzyga ośrodek w decyzji, poza tą aplikacją.",
  basis: "art. 11 ust. 2 {ups}",
};

/** R36: what an interruption may mean for cash benefits (PS act art. 11(2) as set by A14 art. 8(1)); an information for the centre. */
export const centreSide = (on: IsoDate): Verdict => verdictOf(R36_CENTRE_SIDE, { on, facts: {} });
