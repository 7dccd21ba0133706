import { DefinitionFacts } from "#components/ui/definition-facts.tsx";
import { Fact } from "#components/ui/fact.tsx";
import { Section } from "#components/ui/section.tsx";
import type { WorkAgreement } from "#lib/agreements/repository/agreements.ts";
import { isInvented } from "#lib/agreements/rules/invented.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatPercent } from "#lib/platform/money.ts";
import { hardSpaces } from "#lib/platform/polish.ts";

/** Terms of community work: the monthly cap a person (R15), the refund (R23), safety (R42). */
export function WorkTerms({ agreement }: { agreement: WorkAgreement }) {
  const { monthlyCapMinutes, refundSharePercent, safetyTerms, inventedFields } = agreement;
  const facts = [
    {
      term: "Godziny na osobę",
      value: <Fact invented={isInvented(inventedFields, "monthlyCapMinutes")}>najwyżej {formatMinutes(monthlyCapMinutes)} w miesiącu</Fact>,
    },
    {
      term: "Refundacja",
      value: (
        <Fact invented={isInvented(inventedFields, "refundSharePercent")}>
          {refundSharePercent === 0
            ? "bez refundacji, w całości z budżetu gminy"
            : `${formatPercent(refundSharePercent)} stawki minimalnej`}
        </Fact>
      ),
    },
    {
      term: "Bezpieczeństwo pracy",
      value: <Fact invented={isInvented(inventedFields, "safetyTerms")}>{safetyTerms && hardSpaces(safetyTerms)}</Fact>,
    },
  ];
  return (
    <Section title="Warunki prac" definition="Limity godzin i refundacji bierze stąd cała aplikacja.">
      <DefinitionFacts facts={facts} />
    </Section>
  );
}
