import { MainContent } from "#components/frame/main-content.tsx";
import { DefinitionFacts } from "#components/ui/definition-facts.tsx";
import { Fact } from "#components/ui/fact.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { RowList } from "#components/ui/row-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { institutionKindLabel } from "#lib/institutions/labels.ts";
import type { InstitutionPage } from "#lib/institutions/loaders.ts";
import { AdministrationNav } from "../administration-nav.tsx";
import { InstitutionStep } from "./institution-step.tsx";

/** The institution itself: names, address, where it works and what belongs to it. */
export function InstitutionScreen({ institution, mayEdit }: InstitutionPage) {
  const { name, shortName, address, kind, counties, municipality, parts } = institution;
  return (
    <MainContent>
      <PageHeader title="Instytucja" facts={`${name} (${shortName}).`} />
      <AdministrationNav current="/administracja/instytucja" />
      <Section number={1} title="Nazwa i adres" definition="Tak instytucja nazywa się na ekranach i pismach.">
        <DefinitionFacts
          facts={[
            { term: "Nazwa", value: name },
            { term: "Nazwa skrócona", value: shortName },
            { term: "Adres", value: <Fact>{address || null}</Fact> },
            { term: "Rodzaj", value: institutionKindLabel[kind] },
            ...(counties.length > 0 ? [{ term: "Powiaty", value: counties.join(", ") }] : []),
            ...(municipality ? [{ term: "Gmina", value: municipality }] : []),
          ]}
        />
        {mayEdit ? <InstitutionStep institution={{ id: institution.id, version: institution.version, name, shortName, address }} /> : null}
      </Section>
      <Section number={2} title="Filie i jednostki" definition="Części instytucji, które same prowadzą zajęcia albo obsługują gminy.">
        {parts.length === 0 ? (
          <p>Nie ma filii ani jednostek.</p>
        ) : (
          <RowList>
            {parts.map((part) => (
              <li key={part.id}>
                {part.name} <span className="text-ink-soft">({[part.kind, part.town].filter(Boolean).join(", ")})</span>
              </li>
            ))}
          </RowList>
        )}
      </Section>
    </MainContent>
  );
}
