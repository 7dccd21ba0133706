import type { RuleCode } from "#lib/law/verdict.ts";
import type { ListedStanding } from "#lib/referrals/rules/monthly-list.ts";
import type { CandidateState, ParticipationPhase } from "#lib/referrals/rules/state.ts";
import type {
  EarlyEndReason,
  NoticeKind,
  OutcomeKind,
  OutcomeStatus,
  SocialContractBasis,
  YesNoUnknown,
} from "#prisma/generated/client/enums.ts";

/** State of a candidate and a referral (words.md 3.3). On the reserve list the place follows: "Lista rezerwowa, miejsce 2". */
export const candidateStateLabel: Readonly<Record<CandidateState, string>> = {
  NOMINATED: "Wytypowano",
  CONFIRMED_BY_OPS: "Zatwierdzono w ośrodku",
  SENT_TO_PUP: "Przekazano do urzędu",
  RETURNED: "Zwrócono do uzupełnienia",
  VERIFIED: "Sprawdzono, spełnia warunki",
  RESERVE: "Lista rezerwowa",
  REJECTED: "Odrzucono",
  REFERRED: "Skierowano",
  TAKEN_UP: "Podjęto udział",
  NOT_TAKEN_UP: "Nie podjęto udziału",
  REFUSED: "Odmowa udziału",
  WITHDRAWN: "Wycofano",
  DECLINED: "Odmowa przed skierowaniem",
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

/** Was there a justified reason (words.md R33)? */
export const justifiedReasonLabel: Readonly<Record<YesNoUnknown, string>> = { YES: "tak", NO: "nie", UNKNOWN: "nie ustalono" };

/** What was reported of a referral or a participation, with the day after it (words.md 3.3, 3.4). */
export const reportedLabel: Readonly<Record<NoticeKind, string>> = {
  NOT_TAKEN_UP: "zgłoszono niepodjęcie",
  REFUSED: "zgłoszono odmowę",
  REFERRAL_RETURNED: "zwrócono skierowanie",
  INTERRUPTION: "zgłoszono przerwanie",
};

/** Basis of a social contract: the ordinary one, or the one that costs the status (R7). */
export const contractBasisLabel: Readonly<Record<SocialContractBasis, string>> = {
  ORDINARY_108_1: "zwykły kontrakt socjalny (art. 108 ust. 1 ustawy o pomocy społecznej)",
  PUP_REFERRAL_50_2: "skierowanie urzędu pracy (art. 50 ust. 2 pkt 2 ustawy o promocji zatrudnienia)",
};

/** Why a number cannot be entered: it is another surname's, or the person is on the edition's list. */
export const FOREIGN_NUMBER = "Ten numer ma już osoba w rejestrze. Sprawdź numer i nazwisko.";
export const ALREADY_CANDIDATE = "Ta osoba jest już kandydatem tej edycji.";

/** Addresses of the pages that show an edition's candidates or count them. */
export const candidateAddresses = (editionId: string): readonly string[] => [`/edycje/${editionId}/kandydaci`, `/edycje/${editionId}`, "/"];

/** What a condition asks, in one sentence of its own (the line "Zasada"); it ends the reason of words.md 2 where that has it. */
export const conditionRule: Partial<Readonly<Record<RuleCode, string>>> = {
  R1_UNEMPLOYED_STATUS: "Do PAI kieruje się osoby bezrobotne.",
  R2_UNEMPLOYED_STATUS: "Do PAI kieruje się osoby bezrobotne.",
  R1_PROFILE_III_REQUIRED: "W tym dniu wymagany jest profil pomocy III.",
  R5_ASSISTANCE_NOT_CONFIRMED: "Do PAI kieruje się bezrobotnych, którzy z nich korzystają.",
  R6_BENEFIT_RIGHT: "Prace społecznie użyteczne wykonują osoby bez prawa do zasiłku.",
  R8_OUTSIDE_MUNICIPALITY: "Prace wykonuje się w gminie zamieszkania lub pobytu.",
  R17_SIX_MONTHS: "Łączny udział trwa najwyżej 6 miesięcy.",
  R17_SIX_MONTHS_LONG_AGO: "Przepis nie mówi, czy po przerwie liczy się od nowa.",
  R18_OTHER_HELP: "W czasie udziału w PAI urząd nie kieruje do innych form pomocy.",
  P_OVERLAP: "Jedna osoba bierze udział w jednej edycji naraz.",
  R7_CONTRACT_ART_50_SIGNED: "Za podpisanie starosta pozbawia statusu bezrobotnego od następnego dnia, a do PAI kieruje się bezrobotnych.",
};

/** Conditions of a referral by what breaks them, for the line of those that are met. */
export const conditionMet: readonly { name: string; brokenBy: readonly RuleCode[]; onlyRegimeA?: true }[] = [
  { name: "status bezrobotnego", brokenBy: ["R1_UNEMPLOYED_STATUS", "R2_UNEMPLOYED_STATUS", "R7_CONTRACT_ART_50_SIGNED"] },
  { name: "profil III", brokenBy: ["R1_PROFILE_III_REQUIRED"], onlyRegimeA: true },
  { name: "pomoc społeczna", brokenBy: ["R5_ASSISTANCE_NOT_CONFIRMED"] },
  { name: "bez prawa do zasiłku", brokenBy: ["R6_BENEFIT_RIGHT"] },
  { name: "praca w gminie", brokenBy: ["R8_OUTSIDE_MUNICIPALITY"] },
  { name: "najwyżej 6 mies. w PAI", brokenBy: ["R17_SIX_MONTHS", "R17_SIX_MONTHS_LONG_AGO"] },
  { name: "bez innej formy pomocy", brokenBy: ["R18_OTHER_HELP"] },
  { name: "bez udziału w innej edycji", brokenBy: ["P_OVERLAP"] },
];

/** What the list of a month says of a person (D14). */
export const listedStandingLabel: Readonly<Record<ListedStanding, string>> = {
  REFERRED: "skierowano",
  NOT_TAKEN_UP: "nie podjęto udziału",
  REFUSED: "odmowa udziału",
  DECLINED: "odmowa przed skierowaniem",
};
