import { AnnexState } from "#components/agreements/agreement-state.tsx";
import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { Fact } from "#components/ui/fact.tsx";
import { Section } from "#components/ui/section.tsx";
import { termLabel, termText } from "#lib/agreements/labels.ts";
import type { Annex, Paper } from "#lib/agreements/repository/papers.ts";
import { consentsTo } from "#lib/agreements/rules/consents.ts";
import type { AnnexView } from "#lib/agreements/rules/steps.ts";
import type { TermName } from "#lib/agreements/rules/terms.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { AnnexPanel } from "./annex-panel.tsx";
import { ConsentList } from "./consent-section.tsx";

type AnnexSectionProps = { agreement: Paper; views: readonly AnnexView[]; institution: string; today: string };

/** Annexes with what was and what becomes; the earlier words stay readable. */
export function AnnexSection({ agreement, views, institution, today }: AnnexSectionProps) {
  const { annexes, labourOffice, centre } = agreement;
  if (annexes.length === 0) return null;
  const names = { COUNTY: labourOffice.shortName, MUNICIPALITY: centre.shortName };
  return (
    <Section title="Aneksy" definition="Co było, co będzie i od kiedy. Przed pierwszym dniem aneksu obowiązuje treść poprzednia.">
      {annexes.map((annex) => (
        <article key={annex.id} className="mb-8 last:mb-0" aria-label={`Aneks nr ${annex.number}`}>
          <h3 className="mb-1 flex flex-wrap items-baseline gap-x-4 text-lead">
            <span>
              Aneks nr <span className="ident">{annex.number}</span> od {formatDate(annex.validFrom)}
            </span>
            <AnnexState status={annex.status} isValid={annex.validFrom <= today} />
          </h3>
          {annex.signedOn ? <p className="mb-2 text-small text-ink-soft">Podpisano {formatDate(annex.signedOn)}.</p> : null}
          <Changes annex={annex} />
          {annex.status === "UNDER_REVIEW" ? (
            <div className="mt-3">
              <ConsentList consents={consentsTo(annex.consents, annex.version)} names={names} />
            </div>
          ) : null}
          <AnnexPanel
            paper={{ id: agreement.id, number: agreement.number }}
            annex={{ ...annex, changed: Object.keys(annex.changes).map((name) => termLabel[name as TermName].label) }}
            institution={institution}
            steps={views.find(({ id }) => id === annex.id)?.steps ?? []}
          />
        </article>
      ))}
    </Section>
  );
}

function Changes({ annex }: { annex: Annex }) {
  const changes = Object.entries(annex.changes) as [TermName, { was: unknown; becomes: unknown }][];
  return (
    <Table caption={`Zmiany aneksu nr ${annex.number}`} flush>
      <TableHead>
        <HeadCell>Część</HeadCell>
        <HeadCell>Było</HeadCell>
        <HeadCell>Będzie</HeadCell>
      </TableHead>
      <TableBody>
        {changes.map(([name, { was, becomes }]) => (
          <Row key={name}>
            <RowHead>{termLabel[name].label}</RowHead>
            <Cell label="Było">
              <Fact>{termText(name, was)}</Fact>
            </Cell>
            <Cell label="Będzie">
              <Fact>{termText(name, becomes)}</Fact>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
