import { MainContent } from "#components/frame/main-content.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Numbers, PersonPage } from "#lib/people/loaders.ts";
import { ActionPlan } from "./action-plan.tsx";
import { ContractStep } from "./contract-form.tsx";
import { ContractTable } from "./contract-table.tsx";
import { CourseTable } from "./course-table.tsx";
import { FormerIdentities } from "./former-identities.tsx";
import { History } from "./history.tsx";
import { Identity } from "./identity.tsx";
import { IdentityStep } from "./identity-form.tsx";
import { OfficeRegister } from "./office-register.tsx";
import { PossibleTwins } from "./possible-twins.tsx";
import { ResidenceSteps } from "./residence-steps.tsx";
import { ResidenceTable } from "./residence-table.tsx";
import { TotalTime } from "./total-time.tsx";

/** Everything of one person that the acting institution may see; what only the labour office knows is left out for a centre. */
export function PersonScreen({ numbers, ...data }: PersonPage & { numbers: Numbers }) {
  const { person, isOffice, purpose, courses, total, today, rights } = data;
  return (
    <MainContent>
      <PageHeader
        title={`Karta osoby: ${person.surname} ${person.givenNames}`}
        facts={`Ten podgląd zapisano w dzienniku. Cel: ${purpose}.`}
      />
      <Section title="Dane osoby">
        <Identity person={person} numbers={numbers} />
        {rights.identity ? <IdentityStep person={person} /> : null}
        <FormerIdentities {...data} />
        <PossibleTwins {...data} />
      </Section>
      <Section title="Udział w edycjach" definition="Od najnowszej. Godziny są sumą wpisów.">
        <CourseTable courses={courses} />
        <TotalTime total={total} isOffice={isOffice} today={today} />
      </Section>
      {isOffice ? (
        <>
          <OfficeRegister person={person} today={today} mayWrite={rights.office} />
          <ActionPlan person={person} plan={data.plan} mayWrite={rights.office} />
        </>
      ) : null}
      <Section title="Kontrakty socjalne">
        <ContractTable contracts={person.contracts} />
        {rights.contract ? <ContractStep personId={person.id} /> : null}
      </Section>
      <Section title="Miejsce zamieszkania i pobytu" definition="Gmina decyduje o miejscu prac.">
        <ResidenceTable residences={person.residences} />
        {rights.residence ? <ResidenceSteps person={person} places={data.places} /> : null}
      </Section>
      <Section id="historia" title="Historia" definition="Czynności obu instytucji, od najnowszej. Dane osoby są w niej tylko z nazwy.">
        <History {...data} />
      </Section>
    </MainContent>
  );
}
