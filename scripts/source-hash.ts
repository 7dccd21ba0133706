import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

/**
 * One SHA-256 over the names and contents of files, so that a build or a generated client can tell whether it is still theirs.
 *
 * @param entries files or folders (read whole), relative to the project; a missing one counts as absent
 * @returns hexadecimal digest
 */
export function hashOfFiles(entries: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of entries.flatMap(filesUnder)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesUnder(entry: string): string[] {
  const full = path.join(root, entry);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [entry];
  return readdirSync(full, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(entry, name))
    .filter((file) => !file.startsWith("prisma/generated") && statSync(path.join(root, file)).isFile())
    .sort();
}
