import type { MunicipalityRef } from "#lib/law/rules/r08-place-of-work.ts";
import type { CandidateFacts } from "#lib/referrals/rules/eligibility.ts";
import { demoRows } from "#prisma/demo/demo.ts";

/** What both institutions know of a demo candidate, as the rules of `lib/referrals` take it. @throws Error for an unknown nomination */
export function candidateFacts(nominationId: string): CandidateFacts {
  const nomination = demoRows.nomination.find(({ id }) => id === nominationId);
  if (!nomination) throw new Error(`No nomination ${nominationId}`);
  const own = <Row extends { personId: string }>(rows: readonly Row[]) => rows.filter(({ personId }) => personId === nomination.personId);
  const [register] = own(demoRows.registerRecord);
  const [residence] = own(demoRows.residence);
  return {
    register: register
      ? {
          registeredOn: register.registeredOn ?? null,
          statusLostOn: register.statusLostOn ?? null,
          benefitUntil: register.benefitUntil ?? null,
          otherHelpForm: register.otherHelpForm ?? null,
          otherHelpUntil: register.otherHelpUntil ?? null,
          checkedOn: register.checkedOn ?? null,
        }
      : null,
    profiles: own(demoRows.assistanceProfile),
    assistanceConfirmedOn: nomination.assistanceConfirmedOn ?? null,
    contracts: own(demoRows.socialContract),
    // Earlier ones: the register knew no others when this candidate was looked at.
    participations: own(demoRows.participation)
      .filter(({ firstDay, editionId }) => editionId !== nomination.editionId && firstDay < nomination.nominatedOn)
      .map(({ firstDay, lastDay }) => ({ from: firstDay, to: lastDay })),
    residence: residence ? municipality(residence.municipalityId) : null,
    stay: null,
  };
}

export const municipalityOfPlace = (workPlaceId: string): MunicipalityRef | null =>
  municipality(demoRows.workPlace.find(({ id }) => id === workPlaceId)?.municipalityId);

export function personName(personId: string): string {
  const person = demoRows.person.find(({ id }) => id === personId);
  return `${person?.surname} ${person?.givenNames}`;
}

function municipality(id: string | undefined): MunicipalityRef | null {
  const found = demoRows.municipality.find((row) => row.id === id);
  return found ? { teryt: found.teryt, name: found.name } : null;
}
