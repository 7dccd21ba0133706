import { Scans } from "#components/agreements/scans.tsx";
import { OpenedForm } from "#components/form/opened-form.tsx";
import { DefinitionFacts } from "#components/ui/definition-facts.tsx";
import { Fact } from "#components/ui/fact.tsx";
import { Section } from "#components/ui/section.tsx";
import { opinionVerdictLabel } from "#lib/agreements/labels.ts";
import type { CouncilOpinion } from "#lib/agreements/repository/programme-papers.ts";
import type { Scan } from "#lib/agreements/repository/scans.ts";
import { cite } from "#lib/law/citations.ts";
import { formatDate, hardSpaces } from "#lib/platform/polish.ts";
import { OpinionForm } from "./opinion-form.tsx";

type OpinionSectionProps = { programmeId: string; opinions: readonly (CouncilOpinion & { scans: readonly Scan[] })[]; mayKeep: boolean };

/** Opinions of the county labour market council (R21) with their scans: the first edition waits for one. */
export function OpinionSection({ programmeId, opinions, mayKeep }: OpinionSectionProps) {
  return (
    <Section title="Opinia powiatowej rady rynku pracy" definition="Wymagana przed rozpoczęciem pierwszej edycji.">
      {opinions.length === 0 ? <p className="mb-3">Nie ma jeszcze opinii rady. Wpisz ją przed rozpoczęciem edycji.</p> : null}
      {opinions.map((opinion) => (
        <div key={opinion.id} className="[&+&]:mt-6">
          <DefinitionFacts facts={factsOf(opinion)} />
          {mayKeep ? (
            <div className="mt-3">
              <OpenedForm button="Zmień opinię" label={`Zmień opinię nr ${opinion.number}`}>
                <OpinionForm programmeId={programmeId} opinion={opinion} />
              </OpenedForm>
            </div>
          ) : null}
          <h3 className="mt-6 mb-2">Skany opinii nr {opinion.number}</h3>
          <Scans paperId={opinion.id} scans={opinion.scans} mayAdd={mayKeep} about={`opinia nr ${opinion.number}`} />
        </div>
      ))}
      {mayKeep ? (
        <div className="mt-4">
          <OpenedForm button={opinions.length === 0 ? "Wpisz opinię" : "Wpisz kolejną opinię"}>
            <OpinionForm programmeId={programmeId} opinion={null} />
          </OpenedForm>
        </div>
      ) : null}
    </Section>
  );
}

const factsOf = ({ number, givenOn, verdict, purpose, criteria, expectedEffects, isInvented }: CouncilOpinion) => [
  {
    term: "Wynik",
    value: <Fact invented={isInvented}>{opinionVerdictLabel[verdict]}</Fact>,
  },
  {
    term: "Numer i data",
    value: (
      <Fact invented={isInvented}>
        nr <span className="ident">{number}</span> z dnia {formatDate(givenOn)}
      </Fact>
    ),
  },
  { term: "Celowość", value: <Fact invented={isInvented}>{purpose}</Fact> },
  { term: "Kryteria doboru", value: <Fact invented={isInvented}>{criteria}</Fact> },
  { term: "Zakładane efekty", value: <Fact invented={isInvented}>{expectedEffects}</Fact> },
  { term: "Podstawa", value: hardSpaces(cite("art. 62a ust. 3 i art. 22 ust. 7 pkt 3 {u04}", { on: givenOn })) },
];
