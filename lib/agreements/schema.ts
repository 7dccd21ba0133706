import { z } from "zod";
import { scanFault } from "#lib/agreements/rules/scan-type.ts";
import { nipFault, regonFault } from "#lib/agreements/rules/tax-numbers.ts";
import { TERMS_OF_KIND, type TermName, type Terms } from "#lib/agreements/rules/terms.ts";
import { parameterSince } from "#lib/law/parameters.ts";
import { day, line, optionalDay, optionalMinutes, optionalWholeNumber, paragraphs, reason, reasonIfAsked } from "#lib/platform/fields.ts";
import { parseGrosze } from "#lib/platform/money.ts";
import { formatDate } from "#lib/platform/polish.ts";

const TEXT = 4000;
const PEOPLE = 10_000;
const MONTH_MINUTES = 31 * 24 * 60;
const ALL_MINUTES = 99_999_999;
const SOURCES = 20;
const SIGNATORIES = 6;

export const paperKinds = ["PAI", "AGREEMENT", "CENTRE_APPLICATION", "CONTRACT", "COOPERATION"] as const;
const blocks = ["ACTIVATION", "INTEGRATION"] as const;
const fundingKinds = ["LABOUR_FUND", "MUNICIPAL_BUDGET", "ALCOHOL_PREVENTION", "ESF", "OTHER"] as const;
const CHOOSE = { error: "Wybierz z listy." };
const number = () => line(40, "Wpisz numer, np. 1/2018.");
const said = (message: string) => ({ code: "custom" as const, message });

const text = () => paragraphs(TEXT, null).transform((typed) => (typed === "" ? null : typed));
const shortText = () => line(120, null).transform((typed) => (typed === "" ? null : typed));

/** Złoty as typed; gives whole grosze, or null where nothing was. */
const optionalMoney = () =>
  z.union([z.string(), z.null()]).transform((typed, context) => {
    const read = parseGrosze(typed ?? "");
    if (read.ok) return read.grosze;
    if (read.reason === "empty") return null;
    context.addIssue(
      said(
        read.reason === "negative"
          ? "Kwota nie może być ujemna."
          : `Nie rozpoznano kwoty: „${(typed ?? "").slice(0, 40)}”. Wpisz np. 1234,50.`,
      ),
    );
    return z.NEVER;
  });

const terms = z
  .object({
    validFrom: optionalDay(),
    validTo: optionalDay(),
    blocks: z.array(z.enum(blocks)),
    headcount: optionalWholeNumber(1, PEOPLE),
    selectionCriteria: text(),
    integrationActions: text(),
    expectedEffects: text(),
    fundingTerms: text(),
    monitoringTerms: text(),
    totalMinutes: optionalMinutes(ALL_MINUTES),
    monthlyCapMinutes: optionalMinutes(MONTH_MINUTES),
    placesTerms: text(),
    periodsTerms: text(),
    noticeTerms: text(),
    carersHelp: z.boolean(),
    refundSharePercent: optionalWholeNumber(0, 100),
    refundTerms: text(),
    safetyTerms: text(),
    eligibleListNumber: shortText(),
    tenderNumber: shortText(),
    tenderSettledOn: optionalDay(),
    actions: text(),
    fundAmountGrosz: optionalMoney(),
    fundTransferTerms: text(),
    documentationTerms: text(),
    informationExchange: text(),
  })
  .superRefine(({ validFrom, validTo }, context) => endBeforeStart(validFrom, validTo, ["validTo"], context));

function endBeforeStart(from: string | null, to: string | null, path: string[], context: z.RefinementCtx): void {
  if (from && to && to < from) context.addIssue({ ...said(`Koniec ${formatDate(to)} jest przed początkiem ${formatDate(from)}.`), path });
}

/** What a kind may not leave empty even as a draft, and of what it does not have nothing is kept. */
function ownTerms(kind: (typeof paperKinds)[number], typed: z.output<typeof terms>, context: z.RefinementCtx): Terms {
  const own: readonly TermName[] = TERMS_OF_KIND[kind];
  const lacks = (name: TermName, message: string) => context.addIssue({ ...said(message), path: ["terms", name] });
  // Before these days neither the programme nor community work was law: no rule could judge the paper.
  const since = parameterSince(own.includes("monthlyCapMinutes") ? "psuMonthlyMinutesDefault" : "cycleMonths");
  if (typed.validFrom && typed.validFrom < since) lacks("validFrom", `Data wcześniejsza niż ${formatDate(since)}.`);
  if (own.includes("blocks") && typed.blocks.length === 0) lacks("blocks", "Wybierz co najmniej jeden blok.");
  if (own.includes("monthlyCapMinutes") && typed.monthlyCapMinutes === null)
    lacks("monthlyCapMinutes", "Wpisz limit godzin na osobę w miesiącu.");
  if (own.includes("refundSharePercent") && typed.refundSharePercent === null) lacks("refundSharePercent", "Wpisz udział, np. 60.");
  return Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, own.includes(name as TermName) ? value : null])) as Terms;
}

const funding = z.object({
  block: z.enum(blocks, CHOOSE),
  kind: z.enum(fundingKinds, CHOOSE),
  name: line(200, "Wpisz nazwę źródła."),
  payer: line(200, null),
  sharePercent: optionalWholeNumber(0, 100),
  amountGrosz: optionalMoney(),
  isRefund: z.boolean(),
});

const contents = z.object({
  requestId: z.uuid(),
  kind: z.enum(paperKinds, CHOOSE),
  number: number(),
  /** the day planned for the signing */
  plannedOn: optionalDay(),
  /** of a contract: the organisation; else "" */
  providerId: z.uuid().or(z.literal("")),
  terms,
  funding: z.array(funding).max(SOURCES, `Najwięcej źródeł: ${SOURCES}.`),
});
const checked = <Typed extends z.output<typeof contents>>(typed: Typed, context: z.RefinementCtx) => {
  if (typed.kind === "CONTRACT" && typed.providerId === "") context.addIssue({ ...said("Wybierz z listy."), path: ["providerId"] });
  for (const block of blocks) {
    const sum = typed.funding.reduce((total, one) => total + (one.block === block ? (one.sharePercent ?? 0) : 0), 0);
    if (sum > 100) context.addIssue({ ...said(`Udziały w jednym bloku: razem ${sum}%. Najwyżej 100%.`), path: ["funding"] });
  }
  return { ...typed, terms: ownTerms(typed.kind, typed.terms, context) };
};

/** "Utwórz porozumienie": a draft with a centre; what is still empty is asked for before it goes to the other side (R38). */
export const createSchema = contents.extend({ welfareCentreId: z.uuid({ error: "Wybierz z listy." }) }).transform(checked);
export type ContentsInput = z.input<typeof createSchema>;

const seen = z.object({ requestId: z.uuid(), id: z.uuid(), version: z.int().positive() });

/** "Zapisz projekt": the words of a draft anew. */
export const reviseSchema = contents.extend(seen.shape).transform(checked);
export type Contents = Omit<z.output<typeof reviseSchema>, "requestId" | "id" | "version">;

/** "Zaakceptuj treść": nothing but the version seen. */
export const stepSchema = seen;
/** "Przekaż do uzgodnień"; the reason is asked for where a rule warns. */
export const submitSchema = seen.extend({ reason: reasonIfAsked().default("") });
/** "Zwróć do poprawy". */
export const giveBackSchema = seen.extend({ reason: reason() });
/** "Wypowiedz porozumienie". */
export const terminateSchema = giveBackSchema.extend({ terminatedOn: day() });

const signatory = z.object({
  side: z.enum(["COUNTY", "MUNICIPALITY", "PROVIDER"], CHOOSE),
  party: line(200, "Wpisz nazwę strony."),
  representedOrgan: line(200, "Wpisz organ, np. Starosta."),
  function: line(200, "Wpisz funkcję osoby podpisującej."),
  onAuthorisation: z.boolean(),
  authorisationNote: line(300, null),
});
export type SignatoryInput = z.output<typeof signatory>;

/** "Zarejestruj podpisanie": number, day, validity and who signed. */
export const signSchema = seen
  .extend({
    number: number(),
    signedOn: day(),
    validFrom: day(),
    validTo: optionalDay(),
    signatories: z.array(signatory).max(SIGNATORIES, `Najwięcej podpisów: ${SIGNATORIES}.`),
  })
  .superRefine(({ validFrom, validTo }, context) => endBeforeStart(validFrom, validTo, ["validTo"], context));

/** "Dodaj aneks" (annexId "") and an annex put right: all terms as they shall be, of which the changes are found. */
export const annexSchema = seen
  .extend({ annexId: z.uuid().or(z.literal("")), kind: z.enum(paperKinds), number: number(), validFrom: day(), terms })
  .transform((typed, context) => ({ ...typed, terms: ownTerms(typed.kind, typed.terms, context) }));

const ofAnnex = seen.extend({ annexId: z.uuid() });
/** Steps of an annex; `version` is the annex's. */
export const annexStepSchema = ofAnnex;
export const annexGiveBackSchema = ofAnnex.extend({ reason: reason() });
export const annexSignSchema = ofAnnex.extend({ number: number(), signedOn: day() });

/** An organisation that the labour office may commission (art. 62a ust. 6 and 9). */
export const providerSchema = z.object({
  requestId: z.uuid(),
  labourOfficeId: z.uuid(),
  kind: z.enum(["KIS", "CIS", "NGO"], CHOOSE),
  name: line(200, "Wpisz nazwę organizacji."),
  shortName: line(60, "Wpisz skrót nazwy."),
  nip: line(20, "Wpisz numer NIP.").superRefine((typed, context) => {
    const fault = nipFault(typed);
    if (typed !== "" && fault) context.addIssue(said(fault));
  }),
  regon: line(20, "Wpisz numer REGON.").superRefine((typed, context) => {
    const fault = regonFault(typed);
    if (typed !== "" && fault) context.addIssue(said(fault));
  }),
});

/** A scan of a paper; what is in the file is the rule's question. */
export const scanSchema = z.object({
  requestId: z.uuid(),
  id: z.uuid(),
  file: z.instanceof(File, { error: "Wybierz plik." }).superRefine((file, context) => {
    const fault = scanFault(file.size);
    if (fault) context.addIssue(said(fault));
  }),
});
