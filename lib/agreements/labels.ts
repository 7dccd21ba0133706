import type { AgreementPhase } from "#lib/agreements/rules/phase.ts";
import type { Block, FundingKind, OpinionVerdict, SignatorySide, WorkAgreementKind } from "#prisma/generated/client/enums.ts";

/** State of an agreement (words.md 3.1); agrees with "porozumienie". */
export const agreementPhaseLabel: Readonly<Record<AgreementPhase, string>> = {
  DRAFT: "projekt",
  UNDER_REVIEW: "w uzgodnieniach",
  SIGNED: "podpisane",
  IN_FORCE: "obowiązuje",
  EXPIRED: "wygasło",
  TERMINATED: "wypowiedziane",
};

/** What kind of paper it is: the agreement on the programme, on community work, or the application that stands in for it. */
export const agreementKindLabel: Readonly<Record<"PAI" | WorkAgreementKind, string>> = {
  PAI: "Porozumienie PAI",
  AGREEMENT: "Porozumienie PSU",
  CENTRE_APPLICATION: "Wniosek ośrodka (PSU)",
};

/** The provision a paper rests on (words.md 5, D3 and D4), with the tokens of `lib/law/citations.ts`. */
export const agreementBasis: Readonly<Record<"PAI" | WorkAgreementKind, string>> = {
  PAI: "art. 62a ust. 7 {u04}",
  AGREEMENT: "art. 73a ust. 2 {u04} i § 3 ust. 1 i 2 {rpsu}",
  CENTRE_APPLICATION: "§ 7 {rpsu}",
};

export const blockLabel: Readonly<Record<Block, string>> = {
  ACTIVATION: "Blok Aktywizacja",
  INTEGRATION: "Blok Integracja",
};

export const fundingKindLabel: Readonly<Record<FundingKind, string>> = {
  LABOUR_FUND: "Fundusz Pracy",
  MUNICIPAL_BUDGET: "budżet gminy",
  ALCOHOL_PREVENTION: "gminny program profilaktyki i rozwiązywania problemów alkoholowych",
  ESF: "Europejski Fundusz Społeczny",
  OTHER: "inne źródło",
};

/** On whose behalf a signatory signs (words.md 5, D3). */
export const signatorySideLabel: Readonly<Record<SignatorySide, string>> = {
  COUNTY: "Za powiat",
  MUNICIPALITY: "Za gminę",
  PROVIDER: "Za organizację",
};

export const opinionVerdictLabel: Readonly<Record<OpinionVerdict, string>> = {
  POSITIVE: "pozytywna",
  NEGATIVE: "negatywna",
};
