import { DefinitionFacts } from "#components/ui/definition-facts.tsx";
import { Fact } from "#components/ui/fact.tsx";
import { RowList } from "#components/ui/row-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { profileLabel } from "#lib/people/labels.ts";
import type { PersonPage } from "#lib/people/loaders.ts";
import { profileOn } from "#lib/people/rules/knowledge.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { ProfileStep, RegisterStep } from "./office-forms.tsx";

type Person = PersonPage["person"];

/** What the labour office alone knows: registration, right to benefit, other help, profiles by date. */
export function OfficeRegister({ person, today, mayWrite }: { person: Person; today: IsoDate; mayWrite: boolean }) {
  const { id: personId, register, profiles } = person;
  return (
    <>
      <Section title="Ewidencja urzędu pracy" definition="Widzi tylko urząd pracy.">
        {register ? <DefinitionFacts facts={registerFacts(register, today)} /> : <p>Nie ma jeszcze wpisu z systemu urzędu.</p>}
        {mayWrite ? <RegisterStep personId={personId} register={register} /> : null}
      </Section>
      <Section title="Profil pomocy" definition="Widzi tylko urząd pracy.">
        {profiles.length === 0 ? <p>Nie ma jeszcze profilu.</p> : <Profiles profiles={profiles} today={today} />}
        {mayWrite ? <ProfileStep personId={personId} /> : null}
      </Section>
    </>
  );
}

function Profiles({ profiles, today }: { profiles: Person["profiles"]; today: IsoDate }) {
  const current = profileOn(profiles, today);
  return (
    <RowList>
      {profiles.map((one) => (
        <li key={one.id}>
          {profileLabel(one.profile)}, ustalony {formatDate(one.setOn)}
          {current?.setOn === one.setOn ? <b>, obowiązuje</b> : null}
        </li>
      ))}
    </RowList>
  );
}

const registerFacts = (register: NonNullable<Person["register"]>, today: IsoDate) => {
  const { registeredOn, statusLostOn, benefitUntil, otherHelpForm, otherHelpUntil, checkedOn } = register;
  const day = (date: IsoDate | null) => date && formatDate(date);
  const until = (date: IsoDate) => `${date >= today ? "do" : "ustało"} ${formatDate(date)}`;
  return [
    { term: "Rejestracja", value: <Fact>{day(registeredOn)}</Fact> },
    ...(statusLostOn ? [{ term: "Utrata statusu", value: formatDate(statusLostOn) }] : []),
    { term: "Prawo do zasiłku", value: benefitUntil ? until(benefitUntil) : "nie" },
    {
      term: "Inna forma pomocy",
      value: otherHelpForm ? `${otherHelpForm}${otherHelpUntil ? `, do ${formatDate(otherHelpUntil)}` : ""}` : "nie",
    },
    { term: "Sprawdzono w systemie", value: <Fact>{day(checkedOn)}</Fact> },
  ];
};
