/** The largest scan kept: a few pages at office quality. */
export const SCAN_MAX_BYTES = 4 * 1024 * 1024;

const SCAN_TYPES = ["application/pdf", "image/jpeg", "image/png"] as const;
export type ScanType = (typeof SCAN_TYPES)[number];

const BEGINNINGS: readonly { readonly type: ScanType; readonly bytes: readonly number[] }[] = [
  { type: "application/pdf", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: "image/jpeg", bytes: [0xff, 0xd8, 0xff] },
  { type: "image/png", bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
];

/** What a file is by its first bytes, whatever its name says; null when it is none of those that are kept. */
export const scanType = (content: Uint8Array): ScanType | null =>
  BEGINNINGS.find(({ bytes }) => bytes.every((byte, i) => content[i] === byte))?.type ?? null;

const ENDINGS: Readonly<Record<ScanType, string>> = { "application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png" };

/** A file name without its folders and with the ending of what it is: "C:\\skany\\umowa.PDF" → "umowa.pdf". */
export function scanName(typed: string, type: ScanType): string {
  const bare = (typed.split(/[\\/]/).at(-1) ?? "").replace(/\p{Cc}/gu, "").replace(/\.[^.]*$/, "");
  return `${bare.trim().slice(0, 80) || "skan"}.${ENDINGS[type]}`;
}

/** What is wrong with a file before it is looked into, or null (words.md 4.2, „Plik”). */
export function scanFault(sizeBytes: number): string | null {
  if (sizeBytes === 0) return "Plik jest pusty.";
  if (sizeBytes <= SCAN_MAX_BYTES) return null;
  const size = (sizeBytes / 1024 / 1024).toLocaleString("pl-PL", { maximumFractionDigits: 1 });
  return `Plik jest za duży: ${size}\u00a0MB. Najwięcej ${SCAN_MAX_BYTES / 1024 / 1024}\u00a0MB.`;
}

export const NOT_A_SCAN = "Nie można odczytać pliku. Zapisz go ponownie jako PDF, JPG albo PNG.";
