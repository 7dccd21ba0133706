// Classes that several parts of the week sheet share: ruled rows with a sticky name, below 880 px a block a person.

/** A row; below 880 px a grid in which a day takes four columns and a meter half of them. */
export const line = (days: number): string => `narrow:grid narrow:gap-y-0.5 ${days > 5 ? "narrow:grid-cols-28" : "narrow:grid-cols-20"}`;

/** The ground of a cell: yellow in the rows of the person whose field has the focus. */
const ground = "bg-paper group-has-[input:focus]/person:bg-mark-soft narrow:bg-transparent";

export const cell = `border-b border-line px-1.5 py-1.5 align-middle narrow:border-0 narrow:p-0 print:px-[1.5mm] print:py-[0.5mm] ${ground}`;
export const workStart = "pl-3 narrow:pl-0";
export const classStart = "border-l-3 border-double border-l-line-strong pl-3 narrow:border-l-0 narrow:pl-0";
export const name = [
  "sticky left-0 z-2 border-r border-r-line-strong text-left",
  "group-has-[input:focus]/person:shadow-[inset_4px_0_0_var(--color-ink)] narrow:group-has-[input:focus]/person:shadow-none",
  "narrow:static narrow:col-span-full narrow:w-auto narrow:min-w-0",
  "print:static print:w-[62mm] print:min-w-0",
].join(" ");
/** The width of the name; many columns leave it less, so that the sheet fits 1280 px. */
export const nameWidth = (columns: number): string => (columns > 8 ? "w-46 min-w-46" : "w-58 min-w-58");
/** A person's name, and the name of one of several places under it. */
export const named = "pl-2 text-[1rem] leading-5 font-semibold narrow:text-lead print:text-[10pt] print:leading-[12pt]";
export const placed = "pl-6 text-small font-normal text-ink-soft narrow:mt-2";
export const small = "mt-px block text-small font-normal text-ink-soft";

/** A day: right-hand numbers under each other; on a phone four columns. */
export const day = "text-right tabular-nums narrow:col-span-4 narrow:px-[3px]";
export const meter = (days: number): string =>
  `w-34.5 pr-3.5 narrow:mt-1.5 narrow:w-auto narrow:pr-2.5 print:w-[30mm] ${days > 5 ? "narrow:col-span-14" : "narrow:col-span-10"}`;

/** The name of a block over its part of a person, on a phone only. */
export const blockName = "col-span-full mt-2.5 hidden border-t-4 pt-[3px] text-small font-semibold narrow:block";
