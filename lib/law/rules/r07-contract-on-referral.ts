import type { IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

/** An ordinary contract (PS24 art. 108(1)), or one signed on the labour office's referral (art. 50(2)(2)). */
export type ContractBasis = "ORDINARY_108_1" | "PUP_REFERRAL_50_2";

export const R7_CONTRACT_ART_50: Ruling = {
  code: "R7_CONTRACT_ART_50",
  severity: "warning",
  short: "kontrakt ze skierowania urzędu",
  what: "Ten kontrakt ma wpływ na status bezrobotnego. Osoba: {person}.",
  why: "Podstawa kontraktu z dnia {signedOn}: skierowanie urzędu pracy (art. 50 ust. 2 pkt 2). Po podpisaniu takiego kontraktu starosta pozbawia statusu bezrobotnego od następnego dnia. Zwykły kontrakt socjalny (art. 108 ust. 1 {ups}) nie ma tego skutku.",
  fix: "Sprawdź podstawę kontraktu. Jeżeli jest to zwykły kontrakt, popraw podstawę. Jeżeli nie, opisz w uzasadnieniu, co ustalono z urzędem pracy.",
  basis: "art. 33 ust. 4 pkt 2b i art. 50 ust. 2 pkt 2 {u04}",
};

export const R7_CONTRACT_ART_50_SIGNED: Ruling = {
  code: "R7_CONTRACT_ART_50_SIGNED",
  severity: "blocked",
  short: "kontrakt ze skierowania urzędu",
  what: "Nie można skierować do PAI. Osoba: {person}.",
  why: "Kontrakt z art. 50 ust. 2 pkt 2 podpisano {signedOn}, przed dniem skierowania. Za podpisanie starosta pozbawia statusu bezrobotnego od następnego dnia, a do PAI kieruje się bezrobotnych.",
  fix: "Sprawdź status w systemie urzędu. Prace społecznie użyteczne poza PAI są możliwe na podstawie art. 73a ust. 1a.",
  basis: "art. 33 ust. 4 pkt 2b, art. 50 ust. 2 pkt 2, art. 62a ust. 2 i art. 73a ust. 1a {u04}",
};

/**
 * R7: a contract signed on the labour office's referral costs the status of unemployed (art. 33(4)(2b)). It warns until
 * the labour office records the loss of status; from that day it blocks, beside R1 or R2 (domain.md 0a).
 */
export function contractOnReferral(facts: {
  on: IsoDate;
  contract: { basis: ContractBasis; signedOn: IsoDate } | null;
  statusLossRecordedOn: IsoDate | null;
}): Verdict | null {
  const { on, contract, statusLossRecordedOn: lostOn } = facts;
  if (contract?.basis !== "PUP_REFERRAL_50_2") return null;
  const signedBefore = contract.signedOn < on;
  const ruling = signedBefore && lostOn !== null && lostOn <= on ? R7_CONTRACT_ART_50_SIGNED : R7_CONTRACT_ART_50;
  return verdictOf(ruling, { on, facts: { signedOn: { date: contract.signedOn } } });
}
