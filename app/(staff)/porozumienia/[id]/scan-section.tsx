import { DocumentLine } from "#components/ui/document-line.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Scan } from "#lib/agreements/repository/scans.ts";
import { formatDate, formatNumber } from "#lib/platform/polish.ts";
import { ScanForm } from "./scan-form.tsx";

const KINDS: Readonly<Record<string, string>> = { "application/pdf": "PDF", "image/jpeg": "JPG", "image/png": "PNG" };

/** Scans of the signed paper; taking one away is logged. */
export function ScanSection({ paperId, scans, mayAdd }: { paperId: string; scans: readonly Scan[]; mayAdd: boolean }) {
  return (
    <Section title="Skany" definition="Podpisany dokument. Pobranie zapisuje się w dzienniku.">
      {scans.length === 0 ? <p className="mb-3">Nie ma jeszcze skanów.</p> : null}
      <div className="mb-4 grid gap-2">
        {scans.map(({ id, name, mediaType, sizeBytes, addedOn }) => (
          <DocumentLine
            key={id}
            name={name}
            detail={`${KINDS[mediaType] ?? ""}, ${formatNumber(Math.ceil(sizeBytes / 1024))} kB, dodano ${formatDate(addedOn)}`}
            actions={<a href={`/porozumienia/${paperId}/skany/${id}`}>Pobierz</a>}
          />
        ))}
      </div>
      {mayAdd ? <ScanForm paperId={paperId} /> : null}
    </Section>
  );
}
