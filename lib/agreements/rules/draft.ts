import type { PaperKind, TermName, Terms } from "./terms.ts";
import { sameTerm, TERMS_OF_KIND } from "./terms.ts";

type Source = {
  readonly block: string;
  readonly kind: string;
  readonly name: string;
  readonly payer: string | null;
  readonly sharePercent: number | null;
  readonly amountGrosz: number | null;
  readonly isRefund: boolean;
};
type Words = { readonly number: string; readonly terms: Terms; readonly funding: readonly Source[] };
type Saved = Words & { readonly kind: PaperKind; readonly signedOn: string | null; readonly provider: { readonly id: string } | null };
type Typed = Words & { readonly plannedOn: string | null; readonly providerId: string };

/** Parts of a draft beside its terms. */
export type DraftPart = TermName | "number" | "plannedOn" | "provider" | "funding";

const told = ({ block, kind, name, payer, sharePercent, amountGrosz, isRefund }: Source) =>
  JSON.stringify([block, kind, name, payer || null, sharePercent, amountGrosz, isRefund]);
const asSet = (sources: readonly Source[]) => sources.map(told).toSorted();

/** What other words of a draft change, in the order of its form; nothing when it was saved as it stood. The order of sources says nothing. */
export function changedParts(saved: Saved, typed: Typed): DraftPart[] {
  const provider = saved.kind === "CONTRACT" && (saved.provider?.id ?? "") !== typed.providerId;
  const funding = saved.kind === "PAI" && !sameTerm(asSet(saved.funding), asSet(typed.funding));
  return [
    ...(saved.number === typed.number ? [] : (["number"] as const)),
    ...(provider ? (["provider"] as const) : []),
    ...(sameTerm(saved.signedOn, typed.plannedOn) ? [] : (["plannedOn"] as const)),
    ...TERMS_OF_KIND[saved.kind].filter((name) => !sameTerm(saved.terms[name], typed.terms[name])),
    ...(funding ? (["funding"] as const) : []),
  ];
}
