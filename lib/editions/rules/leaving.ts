import { isPlanOpen } from "#lib/editions/policy.ts";
import type { EditionPhase } from "./phase.ts";

/** What a centre has built in an edition; `people` stands for candidates, their lists and files, of which the office sees no number. */
export type BuiltByCentre = { readonly people: boolean; readonly sessions: number; readonly expenses: number };

/** Said where a centre prepares candidates: the labour office learns of no more before it gets the list. */
export const PEOPLE_PREPARED = "Ośrodek ma w edycji kandydatów albo przygotowuje ich listę.";

/**
 * Why a centre cannot be taken out of an edition: only before the edition begins, while nothing rests on the centre, and not the last
 * one. The same answer for the plan's page and the refusal; empty when it can.
 */
export function whyCentreStays(phase: EditionPhase, centres: number, built: BuiltByCentre): string[] {
  if (!isPlanOpen(phase)) return ["Plan jest zamknięty. Ośrodek wyłącza się do rozpoczęcia edycji."];
  return [
    ...(centres > 1 ? [] : ["To jedyny ośrodek edycji. Edycję, która się nie odbędzie, odwołuje dyrektor."]),
    ...(built.people ? [PEOPLE_PREPARED] : []),
    ...(built.sessions > 0 ? [`Zajęcia ośrodka w harmonogramie: ${built.sessions}.`] : []),
    ...(built.expenses > 0 ? [`Wydatki ośrodka w edycji: ${built.expenses}.`] : []),
  ];
}
