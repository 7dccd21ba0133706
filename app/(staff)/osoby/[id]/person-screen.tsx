import { MainContent } from "#components/frame/main-content.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import type { loadNumbers, loadPerson } from "#lib/people/loaders.ts";
import { ContractTable } from "./contract-table.tsx";
import { CourseTable } from "./course-table.tsx";
import { History } from "./history.tsx";
import { Identity } from "./identity.tsx";
import { OfficeRegister } from "./office-register.tsx";
import { ResidenceTable } from "./residence-table.tsx";
import { TotalTime } from "./total-time.tsx";

export type Loaded = Awaited<ReturnType<typeof loadPerson>>;
export type Numbers = Awaited<ReturnType<typeof loadNumbers>> | null;

/** Everything of one person that the acting institution may see; what only the labour office knows is left out for a centre. */
export function PersonScreen({ person, isOffice, purpose, courses, total, today, trail, numbers }: Loaded & { numbers: Numbers }) {
  return (
    <MainContent>
      <PageHeader
        title={`Karta osoby: ${person.surname} ${person.givenNames}`}
        facts={`Ten podgląd zapisano w dzienniku. Cel: ${purpose}.`}
      />
      <Section title="Dane osoby">
        <Identity person={person} numbers={numbers} />
      </Section>
      <Section title="Udział w edycjach" definition="Od najnowszej. Godziny są sumą wpisów.">
        <CourseTable courses={courses} />
        <TotalTime total={total} isOffice={isOffice} today={today} />
      </Section>
      {isOffice ? <OfficeRegister register={person.register} profiles={person.profiles} today={today} /> : null}
      <Section title="Kontrakty socjalne">
        <ContractTable contracts={person.contracts} />
      </Section>
      <Section title="Miejsce zamieszkania i pobytu" definition="Gmina decyduje o miejscu prac.">
        <ResidenceTable residences={person.residences} />
      </Section>
      <Section title="Historia" definition="Czynności w tej instytucji, od najnowszej.">
        <History trail={trail} />
      </Section>
    </MainContent>
  );
}
