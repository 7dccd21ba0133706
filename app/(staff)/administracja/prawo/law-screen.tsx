import { MainContent } from "#components/frame/main-content.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import type { LawPage } from "#lib/institutions/loaders.ts";
import { regimeOn } from "#lib/law/regimes.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { AdministrationNav } from "../administration-nav.tsx";
import { DecisionHistory } from "../decision-history.tsx";
import { DayForm } from "./day-form.tsx";
import { DayNotes } from "./day-notes.tsx";
import { ParametersTable } from "./parameters-table.tsx";
import { RegimesTable } from "./regimes-table.tsx";
import { RulesTable } from "./rules-table.tsx";
import { SettingsList } from "./settings-list.tsx";

/** The law on a day: regimes, what the institution has set, every number and every rule with its provision. */
export function LawScreen({ typed, ...page }: LawPage & { typed: string }) {
  const { day, today, history } = page;
  const regime = regimeOn(day);
  const asOf = day === today ? `Dziś, ${formatDate(day)}` : `W dniu ${formatDate(day)}`;
  return (
    <MainContent>
      <PageHeader title="Prawo" facts={`${asOf}: ${regime ? `ustrój prawny ${regime}` : "jeszcze bez PAI"}.`} />
      <AdministrationNav current="/administracja/prawo" />
      <DayForm typed={typed} day={day} today={today} />
      <Section number={1} title="Ustroje prawne" definition="O ustroju decyduje dzień zdarzenia, nigdy dzień dzisiejszy.">
        <RegimesTable day={day} today={today} />
        {regime ? <DayNotes day={day} /> : null}
      </Section>
      <Section number={2} title="Ustawienia" definition={`To, co prawo albo aplikacja zostawia instytucji. Stan na ${formatDate(day)}.`}>
        <SettingsList {...page} />
      </Section>
      <Section number={3} title="Historia ustawień" definition="Nic nie jest nadpisywane: późniejsza decyzja zastępuje wcześniejszą.">
        <DecisionHistory history={history} />
      </Section>
      <Section number={4} title="Liczby i terminy" definition="Wartości z przepisów i praktyki, z okresem obowiązywania.">
        <ParametersTable day={day} />
      </Section>
      <Section number={5} title="Zasady" definition="Kody są w odmowach i w historii. „–” oznacza zasadę bez odmowy, znaną z pouczeń.">
        <RulesTable day={day} />
      </Section>
    </MainContent>
  );
}
