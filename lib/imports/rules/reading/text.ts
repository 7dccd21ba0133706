import { stop } from "./limits.ts";

const starts = (bytes: Uint8Array, ...signature: number[]) => signature.every((byte, i) => bytes[i] === byte);
const said = (bytes: Uint8Array, text: string) => Buffer.from(bytes.subarray(0, text.length)).toString("latin1").toLowerCase() === text;

/**
 * What a file is by its first bytes, whatever its name says: a workbook (a zip) or text.
 *
 * @throws Unreadable for anything else that people send: old or locked workbooks, PDF, a web page saved as a sheet
 */
export function kindOf(bytes: Uint8Array): "workbook" | "text" {
  if (bytes.length === 0) stop({ problem: "empty" });
  if (starts(bytes, 0x50, 0x4b)) return "workbook";
  // The compound file of Excel up to 2003; a workbook with a password is packed into one too.
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) stop({ problem: "oldOrLocked" });
  if (said(bytes, "%pdf")) stop({ problem: "pdf" });
  if (/^\s*<(!doctype|html|table|meta|\?xml)/i.test(Buffer.from(bytes.subarray(0, 200)).toString("latin1").replace("ï»¿", "")))
    stop({ problem: "webPage" });
  if (said(bytes, "{\\rtf") || starts(bytes, 0x89, 0x50, 0x4e, 0x47) || starts(bytes, 0xff, 0xd8, 0xff)) stop({ problem: "notASheet" });
  return "text";
}

/** Text of a CSV: UTF-8 with or without its mark, UTF-16 with its mark ("Unicode text" of Excel), else Windows-1250. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = starts(bytes, 0xff, 0xfe) ? "utf-16le" : starts(bytes, 0xfe, 0xff) ? "utf-16be" : "utf-8";
  const text = strictly(encoding, bytes) ?? strictly("windows-1250", bytes) ?? stop({ problem: "unreadable" });
  // A null character is in no text; a zero byte everywhere is UTF-16 without its mark, or no text at all.
  if (text.includes("\0")) stop({ problem: "unreadable" });
  if (text.trim() === "") stop({ problem: "empty" });
  return text;
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
