import { DefinitionFacts } from "#components/ui/definition-facts.tsx";
import { Fact } from "#components/ui/fact.tsx";
import { Section } from "#components/ui/section.tsx";
import type { PaiAgreement } from "#lib/agreements/repository/agreements.ts";
import { isInvented } from "#lib/agreements/rules/invented.ts";
import { count, hardSpaces } from "#lib/platform/polish.ts";
import { validityText } from "../validity-text.ts";

/** The five contents that an agreement on the programme must have (art. 62a ust. 7 pkt 1–5, R38). */
export function PaiContents({ agreement }: { agreement: PaiAgreement }) {
  const { headcount, selectionCriteria, integrationActions, expectedEffects, fundingTerms, monitoringTerms, inventedFields } = agreement;
  const text = (field: string, value: string | null) => (
    <Fact invented={isInvented(inventedFields, field)}>{value && hardSpaces(value)}</Fact>
  );
  const facts = [
    {
      term: "1. Kryteria doboru i liczba bezrobotnych",
      value: (
        <>
          {text("selectionCriteria", selectionCriteria)}
          {headcount === null ? null : <span className="block">Liczba: {count(headcount, "osoba")}.</span>}
        </>
      ),
    },
    { term: "2. Działania w zakresie integracji społecznej", value: text("integrationActions", integrationActions) },
    {
      term: "3. Okres realizacji i przewidywane efekty",
      value: (
        <>
          {text("validFrom", validityText(agreement))}
          <span className="block">{text("expectedEffects", expectedEffects)}</span>
        </>
      ),
    },
    { term: "4. Kwoty i źródła finansowania", value: text("fundingTerms", fundingTerms) },
    { term: "5. Sposób kontroli i zakres monitorowania", value: text("monitoringTerms", monitoringTerms) },
  ];
  return (
    <Section title="Treść obowiązkowa" definition={hardSpaces("Pięć części z art. 62a ust. 7 pkt 1–5.")}>
      <DefinitionFacts facts={facts} />
    </Section>
  );
}
