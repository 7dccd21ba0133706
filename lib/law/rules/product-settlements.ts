import type { IsoDate, IsoMonth } from "#lib/platform/calendar.ts";
import { type Ruling, verdictOf } from "../ruling.ts";
import type { Verdict } from "../verdict.ts";

const OWN_RULE = { basis: "Zasada aplikacji", severity: "blocked" } as const;

// Guards of a monthly settlement that rest on no provision of their own (domain.md 4.6).
export const P_MONTH_UNDER_WAY: Ruling = {
  ...OWN_RULE,
  code: "P_MONTH_UNDER_WAY",
  short: "miesiąc trwa",
  what: "Nie można utworzyć rozliczenia za {month}.",
  why: "Prace w tym miesiącu trwają do {until}.",
  fix: "Utwórz rozliczenie po tym dniu.",
};
export const P_TIMESHEETS_OPEN: Ruling = {
  ...OWN_RULE,
  code: "P_TIMESHEETS_OPEN",
  short: "ewidencja niezatwierdzona",
  what: "Nie można utworzyć rozliczenia za {month}.",
  why: "Ewidencje niezatwierdzone: {open} z {count}. Rozlicza się godziny zatwierdzone przez ośrodek.",
  fix: "Potwierdź i zatwierdź ewidencję miesiąca, potem utwórz rozliczenie.",
};
export const P_SETTLED_TWICE: Ruling = {
  ...OWN_RULE,
  code: "P_SETTLED_TWICE",
  short: "rozliczenie już jest",
  what: "Nie można utworzyć drugiego rozliczenia za {month}.",
  why: "Rozliczenie tego miesiąca utworzono {date}. Miesiąc rozlicza się raz.",
  fix: "Szkic nalicz ponownie. Po wypłacie popraw godziny: różnica wejdzie do najbliższego otwartego miesiąca.",
};
export const P_NOTHING_TO_SETTLE: Ruling = {
  ...OWN_RULE,
  code: "P_NOTHING_TO_SETTLE",
  short: "nie ma czego rozliczyć",
  what: "Nie można utworzyć rozliczenia za {month}.",
  why: "Nie ma przepracowanych godzin ani różnic z wypłaconych miesięcy.",
  fix: "Wpisz godziny prac albo wybierz inny miesiąc.",
};
export const P_DRAFT_OUTDATED: Ruling = {
  ...OWN_RULE,
  code: "P_DRAFT_OUTDATED",
  short: "naliczenie nieaktualne",
  what: "Nie można zatwierdzić ani wypłacić rozliczenia za {month}.",
  why: "Od naliczenia zmieniły się godziny, stawki albo udział. Osoby: {count}.",
  fix: "Zwróć do szkicu, nalicz ponownie i sprawdź sumy.",
};

/** A month is settled in arrears. `until`: the last day on which anybody can still work in it. */
export const monthUnderWay = (facts: { today: IsoDate; month: IsoMonth; until: IsoDate }): Verdict | null =>
  facts.today > facts.until
    ? null
    : verdictOf(P_MONTH_UNDER_WAY, { on: facts.today, facts: { month: { month: facts.month }, until: { date: facts.until } } });

/** Hours are settled once the centre has approved them: of `count` sheets (person × place) `open` are not, or have changed since. */
export const timesheetsOpen = (facts: { on: IsoDate; month: IsoMonth; open: number; count: number }): Verdict | null =>
  facts.open === 0
    ? null
    : verdictOf(P_TIMESHEETS_OPEN, {
        on: facts.on,
        facts: { month: { month: facts.month }, open: facts.open, count: facts.count },
        missing: true,
        filledBy: "OPS",
      });

/** A month of an agreement has one settlement. `draftedOn` of the one there is, null while there is none. */
export const settledTwice = (facts: { on: IsoDate; month: IsoMonth; draftedOn: IsoDate | null }): Verdict | null =>
  facts.draftedOn === null
    ? null
    : verdictOf(P_SETTLED_TWICE, { on: facts.on, facts: { month: { month: facts.month }, date: { date: facts.draftedOn } } });

/** A settlement has a line. */
export const nothingToSettle = (facts: { on: IsoDate; month: IsoMonth; lines: number }): Verdict | null =>
  facts.lines > 0 ? null : verdictOf(P_NOTHING_TO_SETTLE, { on: facts.on, facts: { month: { month: facts.month } } });

/** What is approved and paid is what the records say on that day. `count`: people whose lines differ from it by now. */
export const draftOutdated = (facts: { on: IsoDate; month: IsoMonth; count: number }): Verdict | null =>
  facts.count === 0 ? null : verdictOf(P_DRAFT_OUTDATED, { on: facts.on, facts: { month: { month: facts.month }, count: facts.count } });
