import { MaskedPesel } from "#components/people/masked-pesel.tsx";
import { Button } from "#components/ui/button.tsx";
import { DefinitionFacts } from "#components/ui/definition-facts.tsx";
import { Fact } from "#components/ui/fact.tsx";
import { sexLabel } from "#lib/people/labels.ts";
import type { Numbers, PersonPage } from "#lib/people/loaders.ts";
import { formatDate } from "#lib/platform/polish.ts";

/** Identity, with the numbers masked until somebody asks for them. */
export function Identity({ person, numbers }: { person: PersonPage["person"]; numbers: Numbers }) {
  const { surname, givenNames, birthDate, sex, peselOverride, hasDocument } = person;
  const facts = [
    { term: "Nazwisko i imiona", value: `${surname} ${givenNames}` },
    { term: "Numer PESEL", value: <Pesel person={person} numbers={numbers} /> },
    ...(peselOverride ? [{ term: "Cyfra kontrolna", value: `nie zgadza się; uzasadnienie: ${peselOverride}` }] : []),
    ...(hasDocument
      ? [{ term: "Dokument tożsamości", value: numbers ? <span className="ident">{numbers.document}</span> : "zapisany, ukryty" }]
      : []),
    { term: "Data urodzenia", value: <Fact>{birthDate && formatDate(birthDate)}</Fact> },
    { term: "Płeć", value: <Fact>{sex && sexLabel[sex]}</Fact> },
  ];
  return <DefinitionFacts facts={facts} />;
}

function Pesel({ person, numbers }: { person: PersonPage["person"]; numbers: Numbers }) {
  if (!person.maskedPesel && !person.hasDocument) return "nie nadano";
  if (numbers) {
    return (
      <>
        <span className="ident">{numbers.pesel ?? "nie nadano"}</span>
        <span className="block text-small text-ink-soft">Odsłonięcie numeru zapisano w dzienniku.</span>
      </>
    );
  }
  return (
    <form method="get" className="flex flex-wrap items-center gap-x-5 gap-y-2">
      {person.maskedPesel ? <MaskedPesel masked={person.maskedPesel} /> : "nie nadano"}
      <Button type="submit" name="numery" value="1" look="second" tight>
        {person.maskedPesel ? "Pokaż PESEL" : "Pokaż dokument"}
      </Button>
    </form>
  );
}
