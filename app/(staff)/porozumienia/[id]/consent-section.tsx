import { RowList } from "#components/ui/row-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { State } from "#components/ui/state.tsx";
import { metMark, verdictMark } from "#components/ui/state-marks.ts";
import type { Paper } from "#lib/agreements/repository/papers.ts";
import { CONSENTING, type Consent, consentsTo, lastConsents } from "#lib/agreements/rules/consents.ts";
import type { AgreementPhase } from "#lib/agreements/rules/phase.ts";
import { formatDate } from "#lib/platform/polish.ts";

/** Whether both institutions agree to these words: "zgoda 1 z 2". A draft has none, and of the demo's signed papers none is recorded. */
export function ConsentSection({ agreement, phase }: { agreement: Paper; phase: AgreementPhase }) {
  const { consents, version, labourOffice, centre } = agreement;
  const shown = phase === "UNDER_REVIEW" ? consentsTo(consents, version) : lastConsents(consents);
  if (phase === "DRAFT" || (phase !== "UNDER_REVIEW" && shown.length === 0)) return null;
  return (
    <Section title="Zgody" definition="Dyrektor każdej instytucji akceptuje treść. Zmiana treści cofa zgody.">
      <ConsentList consents={shown} names={{ COUNTY: labourOffice.shortName, MUNICIPALITY: centre.shortName }} />
    </Section>
  );
}

type Names = Readonly<Record<(typeof CONSENTING)[number], string>>;

/** The two sides with their consent, or without. */
export function ConsentList({ consents, names }: { consents: readonly Consent[]; names: Names }) {
  return (
    <>
      <p className="mb-1">
        Zgoda {consents.length} z {CONSENTING.length}
      </p>
      <RowList>
        {CONSENTING.map((side) => {
          const given = consents.find((consent) => consent.side === side);
          return (
            <li key={side} className="flex flex-wrap justify-between gap-x-4">
              <span>{names[side]}</span>
              <State {...(given ? metMark : verdictMark.missing)}>
                {given ? `zgoda z ${formatDate(given.givenOn)}` : "czeka na zgodę"}
              </State>
            </li>
          );
        })}
      </RowList>
    </>
  );
}
