/** A municipality's declaration: so many people over these years, both included. */
export type Declaration = { readonly declaredHeadcount: number; readonly yearFrom: number; readonly yearTo: number };

export type DeclarationBalance = {
  /** every declared year, and any other in which somebody was referred; `remaining` is what is left after it */
  readonly years: readonly { readonly year: number; readonly referred: number; readonly remaining: number }[];
  readonly referred: number;
  /** below 0 when more were referred than declared */
  readonly remaining: number;
};

/**
 * Running balance of a declaration (D1): what was declared less the people referred, year by year. Exceeding it is allowed with
 * a reason (domain.md 0a), so the balance may fall below zero.
 *
 * @param referred people referred in the editions that the declaration covers, by year of the edition
 */
export function declarationBalance(
  { declaredHeadcount, yearFrom, yearTo }: Declaration,
  referred: readonly { readonly year: number; readonly referred: number }[],
): DeclarationBalance {
  const declared = Array.from({ length: yearTo - yearFrom + 1 }, (_, i) => yearFrom + i);
  const all = [...new Set([...declared, ...referred.map(({ year }) => year)])].sort((a, b) => a - b);
  let remaining = declaredHeadcount;
  const years = all.map((year) => {
    const inYear = referred.filter((one) => one.year === year).reduce((sum, one) => sum + one.referred, 0);
    remaining -= inYear;
    return { year, referred: inYear, remaining };
  });
  return { years, referred: declaredHeadcount - remaining, remaining };
}

/** How far a declaration is used: people referred in the editions of its years. */
export type DeclarationUse = {
  readonly municipality: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly declared: number;
  readonly used: number;
};
