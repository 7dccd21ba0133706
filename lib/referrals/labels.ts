import type { CandidateState, ParticipationPhase } from "#lib/referrals/rules.ts";
import type { EarlyEndReason, OutcomeKind, OutcomeStatus, SocialContractBasis } from "#prisma/generated/client/enums.ts";

/** State of a candidate and a referral (words.md 3.3). On the reserve list the place follows: "Lista rezerwowa, miejsce 2". */
export const candidateStateLabel: Readonly<Record<CandidateState, string>> = {
  NOMINATED: "Wytypowano",
  CONFIRMED_BY_OPS: "Zatwierdzono w ośrodku",
  SENT_TO_PUP: "Przekazano do urzędu",
  VERIFIED: "Sprawdzono, spełnia warunki",
  RESERVE: "Lista rezerwowa",
  REJECTED: "Odrzucono",
  REFERRED: "Skierowano",
  TAKEN_UP: "Podjęto udział",
  NOT_TAKEN_UP: "Nie podjęto udziału",
  REFUSED: "Odmowa udziału",
  WITHDRAWN: "Wycofano",
};

/** State of a participation (words.md 3.4). */
export const participationPhaseLabel: Readonly<Record<ParticipationPhase, string>> = {
  ACTIVE: "W trakcie",
  COMPLETED: "Ukończono",
  INTERRUPTED: "Przerwano",
  ENDED_EARLY: "Zakończono wcześniej",
};

/** Why a participation ended before its time and without fault (words.md 3.4). */
export const earlyEndReasonLabel: Readonly<Record<EarlyEndReason, string>> = {
  TOOK_UP_WORK: "podjęcie pracy",
  ILLNESS: "choroba",
  MOVED_AWAY: "przeprowadzka",
  LEFT_REGISTER: "wyrejestrowanie z urzędu pracy",
  DEATH: "zgon",
};

/** Outcomes of a completed participation (art. 62b ust. 2; words.md R19 and R20). */
export const outcomeKindLabel: Readonly<Record<OutcomeKind, string>> = {
  REPEAT_REFERRAL: "ponowne skierowanie do PAI",
  SUPPORTED_EMPLOYMENT: "zatrudnienie wspierane u pracodawcy",
  SOCIAL_COOPERATIVE: "praca w spółdzielni socjalnej",
  REPROFILING: "ponowne ustalenie profilu pomocy",
  NO_FURTHER_REFERRAL: "bez dalszego skierowania",
};

/** State of an outcome (words.md 3.7). */
export const outcomeStatusLabel: Readonly<Record<OutcomeStatus, string>> = {
  PROPOSED: "Zaproponowany",
  DECIDED: "Ustalony przez urząd",
  AGREED_BY_OPS: "Uzgodniony z ośrodkiem",
  CLOSED: "Zamknięty",
};

/** Basis of a social contract: the ordinary one, or the one that costs the status (R7). */
export const contractBasisLabel: Readonly<Record<SocialContractBasis, string>> = {
  ORDINARY_108_1: "zwykły kontrakt socjalny (art. 108 ust. 1 ustawy o pomocy społecznej)",
  PUP_REFERRAL_50_2: "skierowanie urzędu pracy (art. 50 ust. 2 pkt 2 ustawy o promocji zatrudnienia)",
};

/** Addresses of the pages that show an edition's candidates or count them. */
export const candidateAddresses = (editionId: string): readonly string[] => [`/edycje/${editionId}/kandydaci`, `/edycje/${editionId}`, "/"];
