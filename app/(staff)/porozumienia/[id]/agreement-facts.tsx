import { DefinitionFacts } from "#components/ui/definition-facts.tsx";
import { Fact } from "#components/ui/fact.tsx";
import { agreementBasis } from "#lib/agreements/labels.ts";
import type { loadAgreement } from "#lib/agreements/loaders.ts";
import { isInvented } from "#lib/agreements/rules/invented.ts";
import { cite } from "#lib/law/citations.ts";
import { formatDate, hardSpaces } from "#lib/platform/polish.ts";
import { validityText } from "../validity-text.ts";

type Shown = Pick<Awaited<ReturnType<typeof loadAgreement>>, "agreement" | "words" | "phase" | "today">;

/** Number, days, parties and the provision it rests on. */
export function AgreementFacts({ agreement, words, phase, today }: Shown) {
  const { number, signedOn, terminatedOn, centre, labourOffice, provider, inventedFields, kind } = agreement;
  const invented = (field: string) => isInvented(inventedFields, field);
  const isDraft = phase === "DRAFT" || phase === "UNDER_REVIEW";
  const facts = [
    {
      term: "Numer",
      value: (
        <Fact invented={invented("number")}>
          <span className="ident">{number}</span>
        </Fact>
      ),
    },
    {
      term: isDraft ? "Planowane podpisanie" : "Podpisano",
      value: <Fact invented={invented("signedOn")}>{signedOn && formatDate(signedOn)}</Fact>,
    },
    { term: "Obowiązuje", value: <Fact invented={invented("validFrom")}>{validityText(words)}</Fact> },
    ...(terminatedOn ? [{ term: "Wypowiedziano", value: formatDate(terminatedOn) }] : []),
    { term: "Urząd pracy", value: labourOffice.name },
    { term: "Ośrodek i gmina", value: `${centre.shortName}, ${centre.municipality}` },
    ...(provider ? [{ term: "Organizacja", value: provider.name }] : []),
    {
      term: "Podstawa",
      value: hardSpaces(
        cite(agreementBasis[kind], {
          on: signedOn ?? words.validFrom ?? today,
          ...(words.validFrom ? { worksBegunOn: words.validFrom } : {}),
        }),
      ),
    },
  ];
  return <DefinitionFacts facts={facts} />;
}
