const POLISH = /^(?:\+?48|0)?([1-9]\d{8})$/;
/** With its country, as E.164 has it; a Polish one is met above. */
const FOREIGN = /^\+(?!48)[1-9]\d{6,14}$/;

/**
 * A telephone number as it is printed: "600 123 456"; one of another country keeps its "+" and the groups it was typed in
 * ("+420 123 456 789"). Understood are "tel.", "+48", "0048", a zero in front, dashes, dots and brackets.
 *
 * @returns null for what is no single number
 */
export function phoneOf(text: string): string | null {
  const groups = text
    .trim()
    .replace(/^(tel|kom)\b\.?:?/i, "")
    .replace(/[\s().\-–]+/g, " ")
    .trim()
    .replace(/^(00|\+ )/, "+");
  const digits = groups.replaceAll(" ", "");
  const polish = POLISH.exec(digits)?.[1];
  if (polish) return polish.replace(/(\d{3})(?=\d)/g, "$1 ");
  return FOREIGN.test(digits) ? groups : null;
}
