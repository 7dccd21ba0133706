import { makePesel, type Sex } from "#lib/people/rules/pesel.ts";
import { addDays, type IsoDate } from "#lib/platform/calendar.ts";
import { type Choice, choiceFor } from "./choice.ts";
import { demoId, institutionId, personId } from "./ids.ts";
import type { DemoRows } from "./rows.ts";
import { type CandidateStory, nameOf, type PersonStory } from "./story.ts";
import { municipalityId } from "./territory.ts";

/**
 * Everything known of the people of a labour office's centre: identity, residence, register, profiles, contracts.
 * What the stories leave open (birth, street, day of registration) is drawn from the name.
 */
export function peopleRows(office: string, centre: string, candidates: readonly CandidateStory[]): Partial<DemoRows> {
  const people = [...new Set(candidates.map(({ person }) => person))];
  const labourOfficeId = institutionId(office);
  const welfareCentreId = institutionId(centre);
  const rows = people.map((person) => {
    const name = nameOf(person);
    const own = { personId: personId(office, name), labourOfficeId };
    const mine = candidates.filter((candidate) => candidate.person === person);
    const firstNominated = mine.map(({ nominatedOn }) => nominatedOn).sort()[0] ?? "";
    const choice = choiceFor(`${office} ${name}`);
    const birthDate = drawBirthDate(choice);
    const sex = sexOf(person);
    const registeredOn = addDays(person.profiles[0]?.setOn ?? firstNominated, -choice.below(900) - 400);
    return {
      person: {
        id: own.personId,
        labourOfficeId,
        surname: person.surname,
        givenNames: person.givenNames,
        birthDate,
        sex,
        pesel: makePesel(birthDate, sex, choice.below(5000)),
      },
      residence: {
        id: demoId("residence", own.personId),
        ...own,
        kind: "RESIDENCE" as const,
        municipalityId: municipalityId(person.municipality),
        town: person.town,
        street: `ul. Zmyślona ${choice.below(90) + 13}/${choice.below(40) + 1}`,
        postalCode: person.postalCode ?? null,
        validFrom: registeredOn,
      },
      personCentre: { ...own, welfareCentreId, linkedOn: firstNominated },
      registerRecord: {
        ...own,
        registeredOn,
        benefitUntil: person.benefitUntil ?? null,
        checkedOn: person.checkedOn ?? firstNominated,
      },
      profiles: person.profiles.map(({ profile, setOn }) => ({ id: demoId("profile", own.personId, setOn), ...own, profile, setOn })),
      planEntries: planDays(person).map(({ kind, happenedOn }) => ({
        ...{ id: demoId("plan", own.personId, kind, happenedOn), ...own, kind, happenedOn },
      })),
      contracts: contractDays(mine).map((signedOn) => ({
        id: demoId("contract", own.personId, signedOn),
        ...own,
        welfareCentreId,
        signedOn,
        basis: "ORDINARY_108_1" as const,
      })),
    };
  });
  return {
    person: rows.map(({ person }) => person),
    residence: rows.map(({ residence }) => residence),
    personCentre: rows.map(({ personCentre }) => personCentre),
    registerRecord: rows.map(({ registerRecord }) => registerRecord),
    assistanceProfile: rows.flatMap(({ profiles }) => profiles),
    actionPlanEntry: rows.flatMap(({ planEntries }) => planEntries),
    socialContract: rows.flatMap(({ contracts }) => contracts),
  };
}

/** "Surname Given names" per line → people with one profile III, of one municipality. */
export function peopleOf(names: string, known: { municipality: string; town: string; profileFrom: IsoDate }): PersonStory[] {
  return names
    .trim()
    .split("\n")
    .map((line) => {
      const [surname = "", ...givenNames] = line.trim().split(" ");
      const setOn = addDays(known.profileFrom, choiceFor(line.trim()).below(60));
      return {
        surname,
        givenNames: givenNames.join(" "),
        municipality: known.municipality,
        town: known.town,
        profiles: [{ profile: "III" as const, setOn }],
      };
    });
}

const planDays = ({ plan }: PersonStory) =>
  plan
    ? [{ kind: "BEGUN" as const, happenedOn: plan.begunOn }, ...plan.contacts.map((on) => ({ kind: "CONTACT" as const, happenedOn: on }))]
    : [];

const contractDays = (candidates: readonly CandidateStory[]) => [...new Set(candidates.flatMap(({ contractOn }) => contractOn ?? []))];

/** Polish given names of women end in "a"; the demo uses no exception. */
const sexOf = ({ givenNames }: PersonStory): Sex => (/a( |$)/.test(givenNames) ? "FEMALE" : "MALE");

// People of working age in all years of the demo.
function drawBirthDate(choice: Choice): IsoDate {
  return addDays("1961-01-01", choice.below(32 * 365));
}
