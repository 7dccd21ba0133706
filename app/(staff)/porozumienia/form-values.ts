import type { Funding } from "#lib/agreements/repository/papers.ts";
import { TERMS_OF_KIND, type TermName, type Terms } from "#lib/agreements/rules/terms.ts";
import type { ContentsInput } from "#lib/agreements/schema.ts";

/** What the forms of this screen hold: the draft's and the annex's. */
export type PaperValues = Omit<ContentsInput, "requestId"> & { annexFrom: string };

const DEFAULTS: Partial<Record<TermName, unknown>> = {
  blocks: ["ACTIVATION", "INTEGRATION"],
  monthlyCapMinutes: 40 * 60,
  refundSharePercent: "60",
  carersHelp: false,
};
const AS_TEXT: readonly TermName[] = ["headcount", "refundSharePercent"];

function typed(name: TermName, value: unknown): unknown {
  if (value === null || value === undefined) return name === "blocks" ? [] : name === "carersHelp" ? false : "";
  if (name === "fundAmountGrosz") return money(Number(value));
  return AS_TEXT.includes(name) ? String(value) : value;
}
const money = (grosze: number) => (grosze / 100).toFixed(2).replace(".", ",");
const NAMES = [...new Set(Object.values(TERMS_OF_KIND).flat())];

/** Terms as their fields hold them: numbers and money as text, what is missing as "". */
export const termValues = (terms: Terms | null): PaperValues["terms"] =>
  Object.fromEntries(NAMES.map((name) => [name, typed(name, terms ? terms[name] : DEFAULTS[name])])) as PaperValues["terms"];

/** Sources of money as their fields hold them. */
export const fundingValues = (funding: readonly Funding[]): PaperValues["funding"] =>
  funding.map(({ block, kind, name, payer, sharePercent, amountGrosz, isRefund }) => ({
    ...{ block, kind, name, isRefund, payer: payer ?? "" },
    sharePercent: sharePercent === null ? "" : String(sharePercent),
    amountGrosz: amountGrosz === null ? "" : money(amountGrosz),
  }));
