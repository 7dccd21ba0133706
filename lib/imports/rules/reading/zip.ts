import yauzl from "yauzl";
import { MAX_ENTRIES, MAX_RATIO, MAX_UNPACKED, stop, Unreadable } from "./limits.ts";

/** Parts of a workbook; each is inflated piece by piece and never kept whole. */
export type Parts = {
  readonly has: (name: string) => boolean;
  /** Passes a part's text on as it is inflated, until `take` answers false. @throws Unreadable past the limits */
  readonly read: (name: string, take: (text: string) => boolean) => Promise<void>;
};

const SMALL = 1024 * 1024;

/**
 * Opens a zip held in memory by its directory at the end, and refuses a bomb before anything is inflated: too many parts, a sum or a
 * ratio of declared sizes beyond reason, the same name twice, encryption. What a part declares is checked again as it is inflated.
 */
export async function openParts(bytes: Buffer): Promise<Parts> {
  const zip = await readable(() => yauzl.fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true }));
  if (zip.entryCount > MAX_ENTRIES) stop({ problem: "bomb" });
  const entries = new Map<string, yauzl.Entry>();
  let declared = 0;
  await readable(async () => {
    for await (const entry of zip.eachEntry()) {
      const { fileName, uncompressedSize, compressedSize } = entry;
      declared += uncompressedSize;
      if (entry.isEncrypted()) stop({ problem: "oldOrLocked" });
      if (declared > MAX_UNPACKED || (uncompressedSize > SMALL && uncompressedSize > compressedSize * MAX_RATIO)) stop({ problem: "bomb" });
      if (entries.has(fileName)) stop({ problem: "unreadable" });
      entries.set(fileName, entry);
    }
  });
  return {
    has: (name) => entries.has(name),
    read: (name, take) =>
      readable(async () => {
        const entry = entries.get(name) ?? stop({ problem: "unreadable" });
        const stream = await zip.openReadStreamPromise(entry);
        const decoder = new TextDecoder("utf-8", { fatal: true });
        for await (const piece of stream as AsyncIterable<Buffer>) {
          if (!take(decoder.decode(piece, { stream: true }))) break; // leaving the loop closes the stream
        }
      }),
  };
}

/** Whatever a broken zip makes the library throw is one thing to the user. */
async function readable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    return stop({ problem: "unreadable" });
  }
}
