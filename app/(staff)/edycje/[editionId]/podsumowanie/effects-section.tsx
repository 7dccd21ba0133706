import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { DefinitionFacts } from "#components/ui/definition-facts.tsx";
import { Section } from "#components/ui/section.tsx";
import { earlyEndReasonLabel, outcomeKindLabel } from "#lib/referrals/labels.ts";
import { ratioText } from "#lib/reports/labels/figures.ts";
import { achievementLabel, completionText, definitions, ownFaultLabel, peopleRatioText } from "#lib/reports/labels/summary.ts";
import type { SectionProps } from "./section-props.ts";

const ACHIEVEMENTS = ["ACHIEVED", "PARTIALLY", "NOT_ACHIEVED"] as const;

/** How participations ended, the statutory outcomes, and the measures with the definitions that are the application's own. */
export function EffectsSection({ data: { summary, words } }: SectionProps) {
  const { ends, outcomes, indicators, attendance, people } = summary;
  const missing = people.filter(({ outcome }) => outcome === "MISSING").length;
  return (
    <Section
      id="efekty"
      number={6}
      title="Rezultaty i mierniki"
      definition="Przepisy nie podają definicji mierników. Pod każdym jest jego definicja."
    >
      <DefinitionFacts
        columns={2}
        facts={[
          { term: "Ukończono", value: ends.completed },
          ...ends.interrupted.map(({ ownFault, count }) => ({ term: `Przerwano ${ownFaultLabel[ownFault]}`, value: count })),
          ...ends.endedEarly.map(({ reason, count }) => ({ term: `Zakończono: ${earlyEndReasonLabel[reason]}`, value: count })),
          ...(ends.active > 0 ? [{ term: "W trakcie", value: ends.active }] : []),
          ...outcomes.map(({ kind, count }) => ({ term: `Rezultat: ${outcomeKindLabel[kind]}`, value: count })),
          ...(missing > 0 ? [{ term: "Bez rezultatu", value: missing }] : []),
        ]}
      />
      <dl className="mt-6 border-t border-ink">
        <Measure name="Ukończenie" value={completionText(indicators.completion, people.length)} definition={definitions.completion} />
        <Measure name="Frekwencja" value={ratioText(attendance)} definition={definitions.attendance} />
        <Measure
          name="Efekt społeczny"
          value={indicators.socialEffect ? peopleRatioText(indicators.socialEffect) : "brak ocen"}
          definition={definitions.socialEffect}
        />
        <Measure name="Podjęcie pracy w trakcie" value={String(indicators.tookUpWork)} definition={definitions.tookUpWork} />
      </dl>
      {indicators.individual.length > 0 ? (
        <Table caption="Mierniki indywidualnych efektów" flush showCaption className="mt-6">
          <TableHead>
            <HeadCell>Miernik</HeadCell>
            {ACHIEVEMENTS.map((achievement) => (
              <HeadCell key={achievement} numeric>
                {achievementLabel[achievement]}
              </HeadCell>
            ))}
            <HeadCell numeric>bez oceny</HeadCell>
          </TableHead>
          <TableBody>
            {indicators.individual.map(({ name, measure, counts, unmeasured }) => (
              <Row key={name}>
                <RowHead>
                  {name}
                  <span className="block text-small font-normal text-ink-soft">{measure}</span>
                </RowHead>
                {ACHIEVEMENTS.map((achievement) => (
                  <Cell key={achievement} numeric label={achievementLabel[achievement]}>
                    {counts[achievement]}
                  </Cell>
                ))}
                <Cell numeric label="bez oceny">
                  {unmeasured}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      ) : null}
      {words.effects.length > 0 ? (
        <>
          <h3 className="mt-6">Efekty opisane przez ośrodek</h3>
          <ul className="mt-1 list-disc pl-5">
            {words.effects.map((effect) => (
              <li key={effect}>{effect}</li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}

function Measure({ name, value, definition }: { name: string; value: string; definition: string }) {
  return (
    <div className="grid grid-cols-[216px_minmax(0,1fr)] gap-x-4 border-b border-line py-2 narrow:grid-cols-[128px_minmax(0,1fr)]">
      <dt className="text-ink-soft">{name}</dt>
      <dd>
        {value}
        <span className="block text-small text-ink-soft">{definition}</span>
      </dd>
    </div>
  );
}
