// Polish number words, for amounts on papers (words.md 6.2: "trzysta dwadzieścia cztery złote 00/100").

const UNITS =
  "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście".split(
    " ",
  );
const TENS = [
  "",
  "",
  ..."dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt".split(" "),
];
const HUNDREDS = ["", ..."sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset".split(" ")];
const SCALES = [
  { size: 1_000_000, one: "milion", few: "miliony", many: "milionów" },
  { size: 1_000, one: "tysiąc", few: "tysiące", many: "tysięcy" },
];
const PLURAL = new Intl.PluralRules("pl");
const GROSZE = 100;

type Forms = { one: string; few: string; many: string };
const formOf = (n: number, { one, few, many }: Forms) => ({ one, few })[PLURAL.select(n) as "one" | "few"] ?? many;

function belowThousand(n: number): string {
  const rest = n % 100;
  const small =
    rest < UNITS.length ? [rest === 0 ? "" : UNITS[rest]] : [TENS[Math.floor(rest / 10)], rest % 10 === 0 ? "" : UNITS[rest % 10]];
  return [HUNDREDS[Math.floor(n / 100)], ...small].filter(Boolean).join(" ");
}

/** 32400 → "trzysta dwadzieścia cztery złote 00/100", −100 → "minus jeden złoty 00/100". Whole grosze, below a milliard złoty. */
export function amountInWords(grosze: number): string {
  const size = Math.abs(grosze);
  const zloty = Math.floor(size / GROSZE);
  let rest = zloty;
  const words = SCALES.flatMap((scale) => {
    const n = Math.floor(rest / scale.size);
    rest %= scale.size;
    if (n === 0) return [];
    // "tysiąc", not "jeden tysiąc".
    return n === 1 ? [scale.one] : [belowThousand(n), formOf(n, scale)];
  });
  const said = [grosze < 0 ? "minus" : "", ...words, belowThousand(rest)].filter(Boolean).join(" ") || "zero";
  const unit = formOf(zloty, { one: "złoty", few: "złote", many: "złotych" });
  return `${zloty === 0 ? (grosze < 0 ? "minus zero" : "zero") : said} ${unit} ${String(size % GROSZE).padStart(2, "0")}/100`;
}
