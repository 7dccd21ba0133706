import { Invented } from "#components/ui/fact.tsx";
import { Link } from "#components/ui/link.tsx";
import { RowList } from "#components/ui/row-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { agreementKindLabel, opinionVerdictLabel } from "#lib/agreements/labels.ts";
import type { Overview } from "#lib/editions/loaders/overview.ts";
import { formatDate, hardSpaces } from "#lib/platform/polish.ts";

type Props = { papers: NonNullable<Overview["papers"]>; sourceNote: string | null };

/** What the edition stands on: agreements, the council's opinion, the source of its data. */
export function Basis({ papers: { agreements, opinions }, sourceNote }: Props) {
  return (
    <Section title="Podstawa" definition="Dokumenty, na których stoi edycja.">
      <RowList>
        {agreements.map(({ id, kind, number, centre }) => (
          <li key={id}>
            <Link href={`/porozumienia/${id}`}>
              {agreementKindLabel[kind]} nr <span className="ident">{number}</span>
            </Link>
            , {centre}
          </li>
        ))}
        {opinions.map(({ id, number, givenOn, verdict, isInvented }) => (
          <li key={id}>
            Opinia powiatowej rady rynku pracy nr <span className="ident">{number}</span> z {formatDate(givenOn)}:{" "}
            {opinionVerdictLabel[verdict]}
            {isInvented ? <Invented /> : null}
          </li>
        ))}
        {sourceNote ? <li>{hardSpaces(sourceNote)}</li> : null}
      </RowList>
    </Section>
  );
}
