import { MainContent } from "#components/frame/main-content.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import type { RatesPage } from "#lib/institutions/loaders.ts";
import { minimumRate } from "#lib/law/rates.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { AdministrationNav } from "../administration-nav.tsx";
import { DecisionHistory } from "../decision-history.tsx";
import { DecisionStep } from "../decision-step.tsx";
import { RatesTable } from "./rates-table.tsx";

const ownSource = { label: "Źródło", hint: "Np. stanowisko ministerstwa, opinia radcy prawnego, numer i data." };

/** The least that an hour of work is paid, by day, with what is known of each amount; confirmed and set here. */
export function RatesScreen(page: RatesPage) {
  const { today, rates, history, maySet, institutionId, seen } = page;
  const now = minimumRate(today, rates);
  const unverified = rates.filter(({ verified }) => !verified).length;
  return (
    <MainContent>
      <PageHeader
        title="Stawki"
        actions={
          <ButtonLink look="second" href="/administracja/stawki/gmina">
            Stawki gminy
          </ButtonLink>
        }
        facts={`${now ? `Dziś, ${formatDate(today)}: ${formatGrosze(now.grosze)} za godzinę. ` : ""}Niepotwierdzone stawki: ${unverified}.`}
      />
      <AdministrationNav current="/administracja/stawki" />
      <Section
        number={1}
        title="Najniższe stawki"
        definition="Świadczenie za godzinę prac. 60% to najwyższa refundacja z Funduszu Pracy; o stawce decyduje dzień pracy."
      >
        <RatesTable {...page} />
      </Section>
      <Section
        number={2}
        title="Stawka od 01.06.2025"
        definition="Po uchyleniu ustawy wysokość jest sporna (R40). Ustala ją urząd pracy dla siebie i swoich ośrodków."
      >
        {maySet ? (
          <DecisionStep
            about="od 01.06.2025"
            subject={{ institutionId, settingKey: "psuMinRateGrosz", seen, verb: "Ustal stawkę", source: ownSource }}
          />
        ) : (
          <p>Stawkę ustala administrator urzędu pracy.</p>
        )}
      </Section>
      <Section number={3} title="Historia" definition="Kto, kiedy, na jakiej podstawie i dlaczego.">
        <DecisionHistory history={history} />
      </Section>
    </MainContent>
  );
}
