import { ButtonLink } from "#components/ui/button.tsx";
import { DocumentLine } from "#components/ui/document-line.tsx";
import { Section } from "#components/ui/section.tsx";
import type { MonthPage } from "#lib/settlements/loaders/month.ts";

/** The payout list from the approval on, the claim once it was sent. */
export function PapersSection({ page: { settlement, shown, month, edition, centre, centres } }: { page: MonthPage }) {
  if (!settlement || !shown || settlement.status === "DRAFT") return null;
  const here = `/edycje/${edition.id}/rozliczenia/${month}`;
  const query = centres.length > 1 ? `?osrodek=${centre.id}` : "";
  return (
    <Section number={3} title="Dokumenty" definition="Pobranie zapisuje się w dzienniku.">
      <div className="grid gap-3">
        <DocumentLine
          name="Lista wypłat (D12)"
          detail="Z miejscami na podpisy; w arkuszu te same wiersze"
          actions={
            <>
              <ButtonLink look="second" tight href={`${here}/lista-wyplat${query}`}>
                Pobierz PDF
              </ButtonLink>
              <ButtonLink look="second" tight href={`${here}/lista-wyplat/xlsx${query}`}>
                Pobierz XLSX
              </ButtonLink>
            </>
          }
        />
        {settlement.claims.length > 0 ? (
          <DocumentLine
            name="Wniosek o refundację (D13)"
            detail={`Wersja ${settlement.claims.length}`}
            actions={
              <ButtonLink look="second" tight href={`${here}/wniosek${query}`}>
                Pobierz PDF
              </ButtonLink>
            }
          />
        ) : null}
      </div>
    </Section>
  );
}
