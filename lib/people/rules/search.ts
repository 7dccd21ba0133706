import { parsePesel } from "#lib/people/rules/pesel.ts";

/** What somebody typed into the search: a PESEL, a document's number, words of a name, a number that is no PESEL, or nothing. */
export type Search =
  | { readonly kind: "all" }
  | { readonly kind: "pesel"; readonly pesel: string }
  | { readonly kind: "badPesel"; readonly digits: number; readonly suggestion: string | null }
  | { readonly kind: "document"; readonly numbers: readonly string[] }
  | { readonly kind: "name"; readonly words: readonly string[] };

/** Kinds of documents that may stand before the number in the register; the number alone finds them too. */
const DOCUMENT_KINDS = ["paszport", "dowód osobisty", "karta pobytu"];

/** Digits alone are meant as a PESEL, digits among letters as a document; a hyphen or an apostrophe parts words, so that either half of a double name finds it. */
export function readSearch(typed: string): Search {
  const text = typed.trim();
  if (text === "") return { kind: "all" };
  if (/^[\d\s]+$/.test(text)) {
    const parsed = parsePesel(text);
    if (parsed.ok) return { kind: "pesel", pesel: parsed.pesel };
    const digits = text.replace(/\s+/g, "").length;
    return { kind: "badPesel", digits, suggestion: parsed.problem === "length" ? parsed.suggestion : null };
  }
  if (/\d/.test(text)) return { kind: "document", numbers: [text, ...DOCUMENT_KINDS.map((kind) => `${kind} ${text}`)] };
  return { kind: "name", words: text.split(/[\s\-–'’]+/).filter(Boolean) };
}

/** Longest text a search takes; a longer one is cut. */
export const SEARCH_LENGTH = 100;
export const PAGE_LENGTH = 50;

/** The page of an address, from 1 to the last there is. */
export function pageOf(asked: string | undefined, rows: number): { page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(rows / PAGE_LENGTH));
  const wanted = asked !== undefined && /^\d{1,6}$/.test(asked) ? Number(asked) : 1;
  return { page: Math.min(Math.max(1, wanted), pages), pages };
}
