import { DefinitionFacts } from "#components/ui/definition-facts.tsx";
import { Fact } from "#components/ui/fact.tsx";
import { agreementBasis, blockLabel } from "#lib/agreements/labels.ts";
import type { PaiAgreement, WorkAgreement } from "#lib/agreements/repository/agreements.ts";
import { isInvented } from "#lib/agreements/rules/invented.ts";
import { cite } from "#lib/law/citations.ts";
import { formatDate, hardSpaces } from "#lib/platform/polish.ts";
import { validityText } from "../validity-text.ts";

/** Number, days, parties and the provision it rests on. */
export function AgreementFacts({ agreement }: { agreement: PaiAgreement | WorkAgreement }) {
  const { number, signedOn, validFrom, headcount, blocks, centre, municipality, labourOffice, inventedFields, kind } = agreement;
  const invented = (field: string) => isInvented(inventedFields, field);
  const on = signedOn ?? validFrom;
  const facts = [
    {
      term: "Numer",
      value: (
        <Fact invented={invented("number")}>
          <span className="ident">{number}</span>
        </Fact>
      ),
    },
    { term: "Podpisano", value: <Fact invented={invented("signedOn")}>{signedOn && formatDate(signedOn)}</Fact> },
    { term: "Obowiązuje", value: <Fact invented={invented("validFrom")}>{validityText(agreement)}</Fact> },
    { term: "Urząd pracy", value: labourOffice },
    { term: "Ośrodek i gmina", value: `${centre}, ${municipality}` },
    { term: "Bloki", value: <Fact invented={invented("blocks")}>{blocks.map((block) => blockLabel[block]).join(", ")}</Fact> },
    { term: "Liczba osób", value: <Fact invented={invented("headcount")}>{headcount}</Fact> },
    ...(on ? [{ term: "Podstawa", value: hardSpaces(cite(agreementBasis[kind], { on })) }] : []),
  ];
  return <DefinitionFacts facts={facts} />;
}
