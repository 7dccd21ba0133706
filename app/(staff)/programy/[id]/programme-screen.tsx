import { EditionTable } from "#components/editions/edition-table.tsx";
import { MainContent } from "#components/frame/main-content.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { DefinitionFacts } from "#components/ui/definition-facts.tsx";
import { Fact, FactList } from "#components/ui/fact.tsx";
import { Link } from "#components/ui/link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { RowList } from "#components/ui/row-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { agreementKindLabel } from "#lib/agreements/labels.ts";
import type { loadProgramme } from "#lib/editions/loaders/editions.ts";
import { hardSpaces } from "#lib/platform/polish.ts";
import { programmeYearsText } from "../years-text.ts";
import { DeclarationSection } from "./declaration-section.tsx";
import { OpinionSection } from "./opinion-section.tsx";
import { TemplateSection } from "./template-section.tsx";

type Loaded = Awaited<ReturnType<typeof loadProgramme>>;

/** One programme: what its source says, the papers, the balance of declarations, the editions. */
export function ProgrammeScreen({ programme, editions, papers, template, mayPlan, mayKeep, centres }: Loaded) {
  return (
    <MainContent>
      <PageHeader
        title={programme.name}
        facts={`${programmeYearsText(programme)}. ${programme.labourOffice}.`}
        actions={
          mayPlan ? (
            <>
              <ButtonLink href={`/programy/${programme.id}/nowa-edycja`}>Utwórz edycję albo tury</ButtonLink>
              {mayKeep ? (
                <ButtonLink look="second" href={`/programy/${programme.id}/zmien`}>
                  Zmień program
                </ButtonLink>
              ) : null}
            </>
          ) : undefined
        }
      />
      <Section title="Edycje">
        {editions.length > 0 ? (
          <EditionTable caption={`Edycje programu: ${programme.name}`} editions={editions} />
        ) : (
          <p>Nie ma jeszcze edycji.</p>
        )}
      </Section>
      <Section title="O programie" definition={programme.sourceNote ? "Czego źródło nie podaje, to ma wpis „brak danych”." : undefined}>
        <ProgrammeFacts programme={programme} />
      </Section>
      {papers ? (
        <>
          <TemplateSection programme={programme} template={template} mayPlan={mayPlan} />
          <OpinionSection programmeId={programme.id} opinions={papers.opinions} mayKeep={mayKeep} />
          <DeclarationSection declarations={papers.declarations} programme={programme} centres={centres} />
          <Section title="Porozumienia" definition="Na nich stoją edycje tego programu.">
            <Papers papers={papers.agreements} />
          </Section>
        </>
      ) : null}
    </MainContent>
  );
}

function ProgrammeFacts({ programme }: Pick<Loaded, "programme">) {
  const { targetGroup, goals, outcomesListed, legalBasis, sourceNote, centres } = programme;
  const facts = [
    { term: "Ośrodek", value: <Fact>{centres.join(", ")}</Fact> },
    { term: "Adresaci", value: <FactList items={targetGroup} /> },
    { term: "Cele", value: <FactList items={goals} /> },
    { term: "Rezultaty po zakończeniu", value: <FactList items={outcomesListed} /> },
    { term: sourceNote ? "Podstawa prawna w źródle" : "Podstawa prawna", value: <Fact>{legalBasis && hardSpaces(legalBasis)}</Fact> },
    ...(sourceNote ? [{ term: "Źródło danych", value: hardSpaces(sourceNote) }] : []),
  ];
  return <DefinitionFacts facts={facts} />;
}

function Papers({ papers }: { papers: NonNullable<Loaded["papers"]>["agreements"] }) {
  if (papers.length === 0) return <p>Nie ma jeszcze porozumień.</p>;
  return (
    <RowList>
      {papers.map(({ id, kind, number, centre }) => (
        <li key={id}>
          <Link href={`/porozumienia/${id}`}>
            {agreementKindLabel[kind]} nr <span className="ident">{number}</span>
          </Link>
          , {centre}
        </li>
      ))}
    </RowList>
  );
}
