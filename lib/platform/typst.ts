import { readFileSync } from "node:fs";
import path from "node:path";
import { NodeCompiler, type NodeTypstCompileResult } from "@myriaddreamin/typst-ts-node-compiler";

/** Anything JSON can say: what a template is given as `sys.inputs.data`. */
export type TemplateData = Readonly<Record<string, unknown>>;

// Both are read while the application runs: next.config.js has them traced into a build.
const templates = () => path.join(process.cwd(), "lib/documents");
const font = (weight: string) => readFileSync(path.join(process.cwd(), `node_modules/source-sans/TTF/SourceSans3-${weight}.ttf`));

let compiler: NodeCompiler | undefined;

/** One compiler a process: it keeps the fonts, and what it remembers of the last papers makes the next one faster. */
function sharedCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({ workspace: templates(), fontArgs: [{ fontBlobs: ["Regular", "Semibold", "Bold"].map(font) }] });
  return compiler;
}

/** Papers after which a remembered part that was not used again is forgotten. */
const REMEMBERED_PAPERS = 10;

/**
 * Prints a paper: a template of `lib/documents` with its data as a tagged PDF that a screen reader can read (PDF/UA-1).
 * Nothing is fetched; the fonts come from the package.
 *
 * @param template file name with its ending, e.g. "summary.typ"
 * @param data only values; the template never reads them as markup
 * @param madeAt business instant, the document's date
 * @throws Error naming the template when it does not compile, without the data
 */
export function renderPdf(template: string, data: TemplateData, madeAt: Date): Uint8Array<ArrayBuffer> {
  const typst = sharedCompiler();
  const compiled = typst.compile({ mainFilePath: path.join(templates(), template), inputs: { data: JSON.stringify(data) } });
  if (!compiled.result) throw new Error(`The paper ${template} does not compile: ${faults(typst, compiled)}`);
  const creationTimestamp = Math.floor(madeAt.getTime() / 1000);
  const pdf = new Uint8Array(typst.pdf(compiled.result, { pdfStandard: "ua-1", creationTimestamp }));
  typst.evictCache(REMEMBERED_PAPERS);
  return pdf;
}

/** A printed paper as the answer of a route: shown in the browser, kept in no cache. @param fileName without its ending */
export const paperResponse = (template: string, data: TemplateData, madeAt: Date, fileName: string): Response =>
  new Response(renderPdf(template, data, madeAt), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="${fileName}.pdf"`,
      "Cache-Control": "private, no-store",
    },
  });

function faults(typst: NodeCompiler, compiled: NodeTypstCompileResult): string {
  const error = compiled.takeDiagnostics();
  const found: { message?: string }[] = error ? typst.fetchDiagnostics(error) : [];
  return found.map(({ message }) => message).join("; ");
}
