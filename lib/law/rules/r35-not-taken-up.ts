import type { IsoDate } from "#lib/platform/calendar.ts";
import type { Ruling } from "../ruling.ts";
import { STAROSTA_DECIDES, statusLossText } from "../status-loss.ts";
import type { Verdict } from "../verdict.ts";
import { gapsOf, type Recorded, recordVerdict } from "./r33-refusal.ts";

export const R35_NOT_TAKEN_UP_RECORD: Ruling = {
  code: "R35_NOT_TAKEN_UP_RECORD",
  severity: "blocked",
  short: "niepodjęcie po skierowaniu",
  what: ({ missing }) =>
    missing
      ? "Nie można przekazać informacji o niepodjęciu udziału. Osoba: {person}."
      : "Informacja o niepodjęciu udziału. Osoba: {person}.",
  why: ({ missing, on }) =>
    missing
      ? "Braki: {gaps}. Potrzebne: data, w której osoba miała się zgłosić, i jej wyjaśnienie."
      : `Możliwy skutek: pozbawienie statusu bezrobotnego od następnego dnia po dniu skierowania, na ${statusLossText(on)}`,
  fix: ({ missing }) => (missing ? "Uzupełnij pola." : STAROSTA_DECIDES),
  basis: "art. 33 ust. 4 pkt 8 {u04}",
};

/** R35: not taking up after a referral; neither fault nor a justified reason is asked for here (art. 33(4)(8), words.md 7.4). */
export const notTakenUpRecord = (facts: Recorded & { reportedOn: IsoDate }): Verdict =>
  recordVerdict(
    R35_NOT_TAKEN_UP_RECORD,
    facts.eventOn ?? facts.reportedOn,
    gapsOf({ "data, w której osoba miała się zgłosić": facts.eventOn !== null, "wyjaśnienie osoby": facts.explained }),
  );
