import type { IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

/** Papers the programme stands on: the PAI agreement; the one on community work or, in a city with county rights, the centre's
 * application in its place; and in model B the contract with an organisation and the cooperation agreement. */
export type PaperKind = "PAI" | "AGREEMENT" | "CENTRE_APPLICATION" | "CONTRACT" | "COOPERATION";

/** What a paper can say, by the names of its columns; `funding` stands for at least one source of money. */
export type Content =
  | "headcount"
  | "selectionCriteria"
  | "integrationActions"
  | "validFrom"
  | "validTo"
  | "expectedEffects"
  | "fundingTerms"
  | "funding"
  | "monitoringTerms"
  | "totalMinutes"
  | "monthlyCapMinutes"
  | "placesTerms"
  | "periodsTerms"
  | "noticeTerms"
  | "refundSharePercent"
  | "refundTerms"
  | "safetyTerms"
  | "eligibleListNumber"
  | "tenderNumber"
  | "tenderSettledOn"
  | "actions"
  | "fundAmountGrosz"
  | "fundTransferTerms"
  | "documentationTerms"
  | "informationExchange";

/** A mandatory part of a paper: its name in words.md 2.5 and everything that makes it up. */
export type Part = { readonly name: string; readonly contents: readonly Content[] };

const period = ["validFrom", "validTo"] as const;
const workParts: readonly Part[] = [
  { name: "liczba osób", contents: ["headcount"] },
  { name: "liczba godzin ogółem i miesięcznie na osobę", contents: ["totalMinutes", "monthlyCapMinutes"] },
  { name: "rodzaj i miejsce prac oraz organizatorzy", contents: ["placesTerms"] },
  { name: "okresy i liczba osób w okresach", contents: [...period, "periodsTerms"] },
  { name: "obowiązek informowania o nieobecności lub odmowie", contents: ["noticeTerms"] },
  { name: "wysokość i terminy refundacji", contents: ["refundSharePercent", "refundTerms"] },
];

const PARTS: Readonly<Record<PaperKind, readonly Part[]>> = {
  PAI: [
    { name: "kryteria doboru i liczba bezrobotnych", contents: ["selectionCriteria", "headcount"] },
    { name: "działania w zakresie integracji społecznej", contents: ["integrationActions"] },
    { name: "okres realizacji i przewidywane efekty z miernikami indywidualnych efektów", contents: [...period, "expectedEffects"] },
    { name: "kwoty i źródła finansowania", contents: ["fundingTerms", "funding"] },
    { name: "sposób kontroli i zakres monitorowania", contents: ["monitoringTerms"] },
  ],
  AGREEMENT: [...workParts, { name: "bezpieczne i higieniczne warunki pracy", contents: ["safetyTerms"] }],
  CENTRE_APPLICATION: [...workParts, { name: "lista osób uprawnionych (§ 3 ust. 3)", contents: ["eligibleListNumber"] }],
  CONTRACT: [
    // The contract follows an open tender (art. 62a ust. 9–10); without it nobody may be commissioned.
    { name: "otwarty konkurs ofert: numer i data rozstrzygnięcia", contents: ["tenderNumber", "tenderSettledOn"] },
    { name: "liczba bezrobotnych", contents: ["headcount"] },
    { name: "zakres i okres działań", contents: ["actions", ...period] },
    { name: "przewidywane efekty z miernikami", contents: ["expectedEffects"] },
    { name: "kwota i tryb przekazania środków Funduszu Pracy", contents: ["fundAmountGrosz", "fundTransferTerms"] },
    { name: "zasady i zakres dokumentowania", contents: ["documentationTerms"] },
    { name: "sposób kontroli i zakres monitorowania", contents: ["monitoringTerms"] },
  ],
  COOPERATION: [
    { name: "kryteria doboru", contents: ["selectionCriteria"] },
    { name: "zakres i sposób wymiany informacji o uczestnikach", contents: ["informationExchange"] },
  ],
};

const NAMES: Readonly<Record<PaperKind, string>> = {
  PAI: "porozumienie PAI",
  AGREEMENT: "porozumienie PSU",
  CENTRE_APPLICATION: "wniosek ośrodka (PSU)",
  CONTRACT: "umowa z organizacją",
  COOPERATION: "porozumienie o współpracy",
};

const BASIS: Readonly<Record<PaperKind, string>> = {
  PAI: "art. 62a ust. 7 pkt 1–5 {u04}",
  AGREEMENT: "§ 3 ust. 1 pkt 1–6 i ust. 2 {rpsu}",
  CENTRE_APPLICATION: "§ 3 ust. 1 pkt 1–6 i ust. 3 w związku z § 7 {rpsu}",
  CONTRACT: "art. 62a ust. 9–11 {u04}",
  COOPERATION: "art. 62a ust. 12 {u04}",
};

/** The provision that lists a paper's parts, with the tokens of `citations.ts`. */
export const contentBasis = (kind: PaperKind): string => BASIS[kind];
/** The parts that a paper must have, in the order of the provision. */
export const mandatoryParts = (kind: PaperKind): readonly Part[] => PARTS[kind];

export const R38_AGREEMENT_CONTENT: Ruling = {
  code: "R38_AGREEMENT_CONTENT",
  severity: "blocked",
  short: "brak obowiązkowej treści",
  what: "Nie można przekazać do uzgodnień: {document} nr {number}.",
  why: "Brakujące części: {lacking}.",
  fix: "Uzupełnij te części i przekaż ponownie.",
  basis: ({ facts }) => BASIS[facts.kind as PaperKind] ?? BASIS.PAI,
};

/** The mandatory parts of which something is not there yet. */
export const missingParts = (kind: PaperKind, has: (content: Content) => boolean): Part[] =>
  PARTS[kind].filter(({ contents }) => !contents.every(has));

/**
 * R38: a draft goes to the other side only with every part that the act asks of its kind: art. 62a(7), (11), (12), and for
 * community work § 3(1)–(2) and § 7 of the regulation.
 */
export function agreementContent(facts: {
  on: IsoDate;
  kind: PaperKind;
  number: string;
  has: (content: Content) => boolean;
  /** first day of the works, where the regulation is cited */
  worksBegunOn?: IsoDate;
}): Verdict | null {
  const { on, kind, number, has, worksBegunOn } = facts;
  const missing = missingParts(kind, has);
  if (missing.length === 0) return null;
  return verdictOf(R38_AGREEMENT_CONTENT, {
    on,
    ...(worksBegunOn ? { worksBegunOn } : {}),
    facts: { kind, number, document: NAMES[kind], lacking: missing.map(({ name }) => name).join("; ") },
    missing: true,
  });
}
