import { DefinitionFacts } from "#components/ui/definition-facts.tsx";
import { Fact } from "#components/ui/fact.tsx";
import { Section } from "#components/ui/section.tsx";
import { termLabel, termText } from "#lib/agreements/labels.ts";
import type { Paper } from "#lib/agreements/repository/papers.ts";
import { isInvented } from "#lib/agreements/rules/invented.ts";
import { TERMS_OF_KIND, type TermName, type Terms } from "#lib/agreements/rules/terms.ts";
import { cite } from "#lib/law/citations.ts";
import { contentBasis, mandatoryParts } from "#lib/law/rules/r38-agreement-content.ts";
import { formatDate, hardSpaces } from "#lib/platform/polish.ts";
import { validityText } from "../validity-text.ts";

const DAYS: readonly string[] = ["validFrom", "validTo"];

/** The parts that a paper of its kind must have (R38), in the order of the provision, with the words that hold on the day; then the rest. */
export function Contents({ agreement, words, today }: { agreement: Paper; words: Terms; today: string }) {
  const { kind, inventedFields } = agreement;
  const parts = mandatoryParts(kind);
  const named = new Set(parts.flatMap(({ contents }): readonly string[] => contents));
  const others = TERMS_OF_KIND[kind].filter((name) => !named.has(name) && !DAYS.includes(name));
  const isChanged = agreement.annexes.some(({ status, validFrom }) => status === "SIGNED" && validFrom <= today);
  const facts = [
    ...parts.map(({ name, contents }, index) => ({
      term: `${index + 1}. ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      value: contents
        .filter((content) => content !== "validTo" && content !== "funding")
        .map((content) => (
          <Term key={content} name={content as TermName} words={words} inventedFields={inventedFields} isAlone={contents.length === 1} />
        )),
    })),
    ...others.map((name) => ({
      term: termLabel[name].label,
      value: <Term name={name} words={words} inventedFields={inventedFields} isAlone />,
    })),
  ];
  const worksBegunOn = words.validFrom ? { worksBegunOn: words.validFrom } : {};
  const basis = hardSpaces(cite(contentBasis(kind), { on: agreement.signedOn ?? today, ...worksBegunOn }));
  return (
    <Section
      title="Treść"
      definition={`Części obowiązkowe: ${basis}${basis.endsWith(".") ? "" : "."}${isChanged ? ` Stan na ${formatDate(today)}, z aneksami.` : ""}`}
    >
      <DefinitionFacts facts={facts} />
    </Section>
  );
}

type TermProps = { name: TermName; words: Terms; inventedFields: readonly string[]; isAlone: boolean };

function Term({ name, words, inventedFields, isAlone }: TermProps) {
  const text = name === "validFrom" ? validityText(words) : termText(name, words[name]);
  const { form, label } = termLabel[name];
  const isLabelled = !isAlone && form !== "text" && form !== "day";
  return (
    <span className="block whitespace-pre-line">
      {isLabelled ? <span className="text-ink-soft">{label}: </span> : null}
      <Fact invented={text !== null && isInvented(inventedFields, name)}>{text && hardSpaces(text)}</Fact>
    </span>
  );
}
