import { DocumentLine } from "#components/ui/document-line.tsx";
import type { Scan } from "#lib/agreements/repository/scans.ts";
import { formatDate, formatNumber } from "#lib/platform/polish.ts";
import { ScanForm } from "./scan-form.tsx";

const KINDS: Readonly<Record<string, string>> = { "application/pdf": "PDF", "image/jpeg": "JPG", "image/png": "PNG" };

type ScansProps = {
  paperId: string;
  scans: readonly Scan[];
  mayAdd: boolean;
  /** tells the form apart where a page has several */
  about?: string;
};

/** Scans of one signed paper; taking one away is logged. */
export function Scans({ paperId, scans, mayAdd, about }: ScansProps) {
  return (
    <>
      {scans.length === 0 ? <p className="mb-3">Nie ma jeszcze skanów.</p> : null}
      <div className="mb-4 grid gap-2">
        {scans.map(({ id, name, mediaType, sizeBytes, addedOn }) => (
          <DocumentLine
            key={id}
            name={name}
            detail={`${KINDS[mediaType] ?? ""}, ${formatNumber(Math.ceil(sizeBytes / 1024))} kB, dodano ${formatDate(addedOn)}`}
            actions={<a href={`/skany/${paperId}/${id}`}>Pobierz</a>}
          />
        ))}
      </div>
      {mayAdd ? <ScanForm paperId={paperId} about={about} /> : null}
    </>
  );
}
