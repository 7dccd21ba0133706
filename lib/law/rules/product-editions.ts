import type { IsoDate } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

const OWN_RULE = { basis: "Zasada aplikacji", severity: "blocked" } as const;

// Guards of an edition's steps that rest on no provision of their own (domain.md 4.2).
export const P_EDITION_INCOMPLETE: Ruling = {
  ...OWN_RULE,
  code: "P_EDITION_INCOMPLETE",
  short: "edycja bez danych",
  what: "Nie można rozpocząć naboru. Edycja: {edition}.",
  why: "Brakuje: {lacking}.",
  fix: "Uzupełnij plan edycji i rozpocznij nabór ponownie.",
};
export const P_NOBODY_BEGAN: Ruling = {
  ...OWN_RULE,
  code: "P_NOBODY_BEGAN",
  short: "nikt nie podjął udziału",
  what: "Nie można rozpocząć edycji: {edition}.",
  why: "Osoby, które podjęły udział: 0. Edycję rozpoczyna pierwszy dzień co najmniej jednej osoby.",
  fix: "Potwierdź pierwszy dzień osoby skierowanej.",
};
export const P_EDITION_UNSETTLED: Ruling = {
  ...OWN_RULE,
  code: "P_EDITION_UNSETTLED",
  short: "edycja nierozliczona",
  what: "Nie można rozliczyć edycji: {edition}.",
  why: "Brakuje: {lacking}.",
  fix: "Uzupełnij te wpisy i zgłoś rozliczenie ponownie.",
};
export const P_EDITION_BEGUN: Ruling = {
  ...OWN_RULE,
  code: "P_EDITION_BEGUN",
  short: "udział już podjęto",
  what: "Nie można odwołać edycji: {edition}.",
  why: "Osoby, które podjęły udział: {count}.",
  fix: "Rozpocznij edycję. Udział tych osób zakończ w zwykły sposób.",
};

/** Recruiting begins when all that it promises is known; `lacking`: names of what is not, in the nominative. */
export const editionIncomplete = (facts: { on: IsoDate; lacking: readonly string[] }): Verdict | null =>
  facts.lacking.length === 0
    ? null
    : verdictOf(P_EDITION_INCOMPLETE, { on: facts.on, facts: { lacking: facts.lacking.join(", ") }, missing: true });

/** An edition is under way once somebody takes part. */
export const nobodyBegan = (facts: { on: IsoDate; takenUp: number }): Verdict | null =>
  facts.takenUp > 0 ? null : verdictOf(P_NOBODY_BEGAN, { on: facts.on, facts: {}, missing: true, filledBy: "OPS" });

/** An edition is settled when nothing of it waits any more. */
export const editionUnsettled = (facts: { on: IsoDate; lacking: readonly string[] }): Verdict | null =>
  facts.lacking.length === 0
    ? null
    : verdictOf(P_EDITION_UNSETTLED, { on: facts.on, facts: { lacking: facts.lacking.join(" · ") }, missing: true });

/** An edition in which people take part is not called off. */
export const editionBegun = (facts: { on: IsoDate; takenUp: number }): Verdict | null =>
  facts.takenUp === 0 ? null : verdictOf(P_EDITION_BEGUN, { on: facts.on, facts: { count: facts.takenUp } });
