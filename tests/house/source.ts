import { globSync, readFileSync } from "node:fs";
import path from "node:path";

/** One import statement: the module named and whether only types are taken from it. */
export type Import = { readonly from: string; readonly isType: boolean };

/** A source file of the project by its path from the root. */
export type Source = { readonly path: string; readonly text: string; readonly lines: number; readonly imports: readonly Import[] };

export const root = path.resolve(import.meta.dirname, "../..");

const statement = /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+["']([^"']+)["']|^import\s+["']([^"']+)["']|\bimport\(["']([^"']+)["']\)/gm;

function read(file: string): Source {
  const text = readFileSync(path.join(root, file), "utf8");
  const imports = [...text.matchAll(statement)].map((match) => ({
    from: match[2] ?? match[3] ?? match[4] ?? "",
    isType: match[1] !== undefined,
  }));
  return { path: file, text, lines: text.split("\n").length - 1, imports };
}

/** Every TypeScript file that people wrote. */
export const sources: readonly Source[] = globSync("{app,components,lib,prisma,scripts,tests}/**/*.{ts,tsx}", { cwd: root })
  .filter((file) => !file.includes("generated/"))
  .sort()
  .map(read);

/** The project file an import means, or null for a package. */
export function fileOf(source: Source, { from }: Import): string | null {
  if (from.startsWith("#")) return from.slice(1);
  return from.startsWith(".") ? path.normalize(path.join(path.dirname(source.path), from)) : null;
}

/** The domain folder of lib a file lies in, e.g. "attendance"; null outside lib. */
export const domainOf = (file: string): string | null => /^lib\/([^/]+)\//.exec(file)?.[1] ?? null;
