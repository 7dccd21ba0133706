import { newId } from "#lib/platform/ids.ts";
import { institutionId } from "#prisma/demo/ids.ts";
import type { Sample, Samples } from "#tests/isolation/sample-ids.ts";

const reason = "Powód podany na potrzeby testu.";
const inRecruiting = ({ recruitingEditionId }: Samples) => ({ requestId: newId(), editionId: recruitingEditionId });
const programme = {
  ...{ name: "Program próbny", yearFrom: "2018", yearTo: "2018", plannedFrom: "", plannedTo: "" },
  ...{ targetGroup: [], goals: [], outcomesListed: [], legalBasis: "" },
};

/** What the loaders of programmes and editions are asked for. */
export const editionLoaderSamples: Readonly<Record<string, Sample>> = {
  "editions.context": ({ editionId }) => ({ editionId }),
  "editions.new": ({ programmeId }) => ({ id: programmeId }),
  "editions.newProgramme": () => ({}),
  "editions.overview": ({ editionId }) => ({ editionId }),
  "editions.plan": ({ recruitingEditionId }) => ({ editionId: recruitingEditionId }),
  "editions.programmeForm": ({ programmeId }) => ({ id: programmeId }),
  "editions.programme": ({ programmeId }) => ({ id: programmeId }),
  "editions.programmes": () => ({}),
};

/** What the actions of programmes and editions are sent. */
export const editionActionSamples: Readonly<Record<string, Sample>> = {
  "editions.cancel": (ids) => ({ ...inRecruiting(ids), version: 1, reason }),
  "editions.confirmSettlement": (ids) => ({ ...inRecruiting(ids), version: 1, reason: "" }),
  "editions.create": ({ programmeId, centre }) => ({
    ...{ requestId: newId(), programmeId, centres: [{ centreId: institutionId(centre), capacity: "10" }] },
    rounds: [{ name: "Tura próbna", roundNo: "4", plannedFrom: "2018-11", plannedTo: "2018-12" }],
  }),
  "editions.createProgramme": ({ centre }) => ({ requestId: newId(), ...programme, centreIds: [institutionId(centre)] }),
  "editions.proposeSettlement": (ids) => ({ ...inRecruiting(ids), version: 1, reason: "" }),
  "editions.recordDeclaration": ({ programmeId, centre }) => ({
    ...{ requestId: newId(), id: null, version: 0, programmeId, centreId: institutionId(centre) },
    ...{ yearFrom: "2018", yearTo: "2018", declaredHeadcount: "30", receivedOn: "2018-01-30" },
  }),
  "editions.recordOpinion": ({ programmeId }) => ({
    ...{ requestId: newId(), id: null, version: 0, programmeId, number: "99/2018", givenOn: "2018-02-01", verdict: "POSITIVE" },
    ...{ purpose: "", criteria: "", expectedEffects: "" },
  }),
  "editions.recordWorkPlan": ({ centre }) => ({
    ...{ requestId: newId(), id: null, version: 0, centreId: institutionId(centre), year: "2018", sentOn: "2018-01-30" },
    ...{ kindsAndPlaces: "porządkowanie terenu", places: "10", hours: "400", eligibleCount: "30" },
  }),
  "editions.returnSettlement": (ids) => ({ ...inRecruiting(ids), version: 1, reason }),
  "editions.save": ({ recruitingEditionId }) => ({
    ...{ requestId: newId(), editionId: recruitingEditionId, version: 1, name: "Tura 3", roundNo: "3", sequenceNo: "", periodReason: "" },
    ...{ plannedFrom: "2018-09", plannedTo: "2018-10", startsOn: "2018-09-01", endsOn: "2018-10-31", capacity: "10", centres: [] },
  }),
  "editions.saveForms": (ids) => ({ ...inRecruiting(ids), version: 1, forms: [] }),
  "editions.saveGroups": (ids) => ({ ...inRecruiting(ids), version: 1, groups: [] }),
  "editions.saveIndicators": (ids) => ({ ...inRecruiting(ids), version: 1, indicators: [] }),
  "editions.saveProgramme": ({ programmeId, centre }) => ({
    ...{ requestId: newId(), programmeId, version: 1, ...programme },
    centreIds: [institutionId(centre)],
  }),
  "editions.saveTemplate": ({ programmeId }) => ({ requestId: newId(), programmeId, seen: [], forms: [] }),
  "editions.start": (ids) => ({ ...inRecruiting(ids), version: 1, reason: "" }),
  "editions.takeCentreOut": (ids) => ({ ...inRecruiting(ids), version: 1, reason, centreId: institutionId(ids.centre) }),
  "editions.startRecruiting": (ids) => ({ ...inRecruiting(ids), version: 1, reason: "" }),
};
