import type { DraftPart } from "#lib/agreements/rules/draft.ts";
import type { AgreementPhase } from "#lib/agreements/rules/phase.ts";
import type { PaperKind, TermName } from "#lib/agreements/rules/terms.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatGrosze, formatPercent } from "#lib/platform/money.ts";
import { formatDate, formatNumber } from "#lib/platform/polish.ts";
import type { Block, FundingKind, OpinionVerdict, ProviderKind, SignatorySide } from "#prisma/generated/client/enums.ts";

/** State of a paper (words.md 3.1); agrees with "porozumienie", or with papers of any kind in one list. */
export const agreementPhaseLabel: Readonly<Record<AgreementPhase, string>> = {
  DRAFT: "projekt",
  UNDER_REVIEW: "w uzgodnieniach",
  SIGNED: "podpisane",
  IN_FORCE: "obowiązuje",
  EXPIRED: "wygasło",
  TERMINATED: "wypowiedziane",
};

/** The same of an annex and of an application, which are masculine. */
export const annexPhaseLabel: Readonly<Record<AgreementPhase, string>> = {
  ...agreementPhaseLabel,
  SIGNED: "podpisany",
  EXPIRED: "wygasł",
  TERMINATED: "wycofany",
};
const contractPhaseLabel: Readonly<Record<AgreementPhase, string>> = {
  ...agreementPhaseLabel,
  SIGNED: "podpisana",
  EXPIRED: "wygasła",
  TERMINATED: "wypowiedziana",
};
/** State of a paper of this kind: the adjective agrees with it (words.md 3). */
export function paperPhaseLabel(kind: PaperKind, phase: AgreementPhase): string {
  if (kind === "CONTRACT") return contractPhaseLabel[phase];
  return (kind === "CENTRE_APPLICATION" ? annexPhaseLabel : agreementPhaseLabel)[phase];
}

/** What kind of paper it is. */
export const agreementKindLabel: Readonly<Record<PaperKind, string>> = {
  PAI: "Porozumienie PAI",
  AGREEMENT: "Porozumienie PSU",
  CENTRE_APPLICATION: "Wniosek ośrodka (PSU)",
  CONTRACT: "Umowa z organizacją",
  COOPERATION: "Porozumienie o współpracy",
};

/** The provision a paper rests on (words.md 5, D3 and D4), with the tokens of `lib/law/citations.ts`. */
export const agreementBasis: Readonly<Record<PaperKind, string>> = {
  PAI: "art. 62a ust. 7 {u04}",
  AGREEMENT: "art. 73a ust. 2 {u04} i § 3 ust. 1 i 2 {rpsu}",
  CENTRE_APPLICATION: "§ 7 {rpsu}",
  CONTRACT: "art. 62a ust. 9–11 {u04}",
  COOPERATION: "art. 62a ust. 12 {u04}",
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

const sideLabel: Readonly<Record<SignatorySide, string>> = {
  COUNTY: "Za powiat",
  MUNICIPALITY: "Za gminę",
  PROVIDER: "Za organizację",
};
/** On whose behalf a signatory signs (words.md 5, D3 and D4): an application is the centre's, not the municipality's. */
export const signatorySideLabel = (kind: PaperKind, side: SignatorySide): string =>
  kind === "CENTRE_APPLICATION" && side === "MUNICIPALITY" ? "Za ośrodek" : sideLabel[side];

/** A paper in the genitive: "podpisanie wniosku", "Numer umowy". */
export const agreementKindGenitive: Readonly<Record<PaperKind, string>> = {
  PAI: "porozumienia",
  AGREEMENT: "porozumienia",
  CENTRE_APPLICATION: "wniosku",
  CONTRACT: "umowy",
  COOPERATION: "porozumienia",
};

/** The step that makes a paper of this kind, and the one that ends it before its day (words.md 3.1). */
export const createPaperLabel: Readonly<Record<PaperKind, string>> = {
  PAI: "Utwórz porozumienie",
  AGREEMENT: "Utwórz porozumienie",
  CENTRE_APPLICATION: "Utwórz wniosek",
  CONTRACT: "Utwórz umowę",
  COOPERATION: "Utwórz porozumienie",
};
export const terminatePaperLabel: Readonly<Record<PaperKind, string>> = {
  PAI: "Wypowiedz porozumienie",
  AGREEMENT: "Wypowiedz porozumienie",
  CENTRE_APPLICATION: "Wycofaj wniosek",
  CONTRACT: "Wypowiedz umowę",
  COOPERATION: "Wypowiedz porozumienie",
};

export const opinionVerdictLabel: Readonly<Record<OpinionVerdict, string>> = {
  POSITIVE: "pozytywna",
  NEGATIVE: "negatywna",
};

export const providerKindLabel: Readonly<Record<ProviderKind, string>> = {
  KIS: "klub integracji społecznej",
  CIS: "centrum integracji społecznej",
  NGO: "organizacja pozarządowa",
};

/** How a term is typed and printed. */
export type TermForm = "text" | "line" | "count" | "minutes" | "percent" | "money" | "day" | "flag" | "blocks";
type TermLabel = { readonly label: string; readonly form: TermForm; readonly hint?: string };

/** The terms of papers by name, as forms and pages show them (words.md 2.5 and 4.2). */
export const termLabel: Readonly<Record<TermName, TermLabel>> = {
  blocks: { label: "Bloki", form: "blocks" },
  selectionCriteria: { label: "Kryteria doboru", form: "text" },
  headcount: { label: "Liczba osób", form: "count", hint: "Liczba całkowita." },
  integrationActions: { label: "Działania w zakresie integracji społecznej", form: "text" },
  validFrom: { label: "Początek obowiązywania", form: "day" },
  validTo: { label: "Koniec obowiązywania", form: "day" },
  expectedEffects: { label: "Przewidywane efekty", form: "text", hint: "Z miernikami indywidualnych efektów." },
  fundingTerms: { label: "Kwoty i źródła finansowania", form: "text" },
  monitoringTerms: { label: "Sposób kontroli i zakres monitorowania", form: "text" },
  totalMinutes: { label: "Godziny ogółem", form: "minutes", hint: "Wszystkich osób przez cały okres, np. 800 godz." },
  monthlyCapMinutes: { label: "Godziny na osobę w miesiącu", form: "minutes", hint: "Najwyżej tyle, np. 40 godz." },
  placesTerms: { label: "Rodzaj i miejsce prac, organizatorzy", form: "text" },
  periodsTerms: { label: "Okresy i liczba osób w okresach", form: "text" },
  noticeTerms: { label: "Informowanie o nieobecności lub odmowie", form: "text" },
  carersHelp: {
    label: "Tylko pomoc domowa dla opiekunów osób niepełnosprawnych",
    form: "flag",
    hint: "Dla tych prac udział refundacji może sięgać 100%.",
  },
  refundSharePercent: {
    label: "Udział refundacji",
    form: "percent",
    hint: "Procent stawki minimalnej. 0 oznacza: w całości z budżetu gminy.",
  },
  refundTerms: { label: "Terminy refundacji", form: "text" },
  safetyTerms: { label: "Bezpieczne i higieniczne warunki pracy", form: "text" },
  eligibleListNumber: { label: "Numer listy osób uprawnionych", form: "line", hint: "Lista dołączona do wniosku, np. 1/2018." },
  tenderNumber: { label: "Numer otwartego konkursu ofert", form: "line" },
  tenderSettledOn: { label: "Data rozstrzygnięcia konkursu", form: "day" },
  actions: { label: "Zakres działań", form: "text" },
  fundAmountGrosz: { label: "Kwota z Funduszu Pracy", form: "money", hint: "W złotych, np. 5600,00." },
  fundTransferTerms: { label: "Tryb przekazania środków", form: "text" },
  documentationTerms: { label: "Zasady i zakres dokumentowania", form: "text" },
  informationExchange: { label: "Zakres i sposób wymiany informacji o uczestnikach", form: "text" },
};

const termNames = Object.fromEntries(Object.entries(termLabel).map(([name, { label }]) => [name, label])) as Record<TermName, string>;

/** Parts of a paper by name, in its history. */
export const partLabel: Readonly<Record<DraftPart, string>> = {
  ...termNames,
  number: "Numer",
  plannedOn: "Planowana data podpisania",
  provider: "Organizacja",
  funding: "Źródła finansowania według bloków",
};

/** A value of a term in Polish; null where nothing is written. */
export function termText(name: TermName, value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  const { form } = termLabel[name];
  if (form === "flag") return value ? "tak" : "nie";
  if (Array.isArray(value)) return value.map((block) => blockLabel[block as Block]).join(", ");
  if (typeof value === "number")
    return { minutes: formatMinutes, money: formatGrosze, percent: formatPercent }[form as "minutes"]?.(value) ?? formatNumber(value);
  return form === "day" ? formatDate(String(value)) : String(value);
}

/** What was done with a paper, in its history. */
export const agreementTrailLabel: Readonly<Record<string, string>> = {
  "agreements.create": "utworzono projekt",
  "agreements.revise": "zmieniono treść projektu",
  "agreements.submit": "przekazano do uzgodnień",
  "agreements.giveBack": "zwrócono do poprawy",
  "agreements.consent": "zaakceptowano treść",
  "agreements.sign": "zarejestrowano podpisanie",
  "agreements.terminate": "zarejestrowano wypowiedzenie",
  "agreements.addAnnex": "przekazano aneks do uzgodnień",
  "agreements.reviseAnnex": "poprawiono aneks",
  "agreements.giveBackAnnex": "zwrócono aneks do poprawy",
  "agreements.consentAnnex": "zaakceptowano treść aneksu",
  "agreements.signAnnex": "zarejestrowano podpisanie aneksu",
  "agreements.addScan": "dodano skan",
};

/** Addresses that a change of a paper shows anew. */
export const agreementAddresses = (id?: string): string[] => ["/porozumienia", "/", ...(id ? [`/porozumienia/${id}`] : [])];

/** When each kind is needed, where one is chosen. */
export const agreementKindHint: Readonly<Record<PaperKind, string>> = {
  PAI: "Urząd pracy i ośrodek realizują program razem.",
  AGREEMENT: "Prace społecznie użyteczne: starosta i gmina.",
  CENTRE_APPLICATION: "Prace społecznie użyteczne w mieście na prawach powiatu, zamiast porozumienia.",
  CONTRACT: "Blok Integracja zlecony organizacji po otwartym konkursie ofert.",
  COOPERATION: "Gdy blok Integracja realizuje organizacja: dobór osób i wymiana informacji z ośrodkiem.",
};
