import { newId } from "#lib/platform/ids.ts";
import type { Sample, Samples } from "#tests/isolation/sample-ids.ts";

const reason = "Powód podany na potrzeby testu.";

/** What the loaders of work places are asked for. */
export const workLoaderSamples: Readonly<Record<string, Sample>> = {
  "work.placeWeek": ({ editionId, workPlaceId }) => ({ editionId, workPlaceId, week: "2018-W21" }),
  "work.places": ({ editionId }) => ({ editionId }),
  "work.record.print": ({ editionId, workPlaceId }) => ({ editionId, workPlaceId, month: "2018-05", blank: false }),
};

const fresh = ({ editionId }: Samples) => ({ requestId: newId(), editionId, id: null, version: 0 });
const ofMonth = ({ editionId, workPlaceId, participationId }: Samples) => ({
  ...{ requestId: newId(), editionId, workPlaceId, month: "2018-05", participationIds: [participationId], minutes: 0 },
});
const ofAssignment = ({ editionId, assignmentId }: Samples) => ({ requestId: newId(), editionId, assignmentId, version: 1, reason: "" });

/** What their actions are sent. */
export const workActionSamples: Readonly<Record<string, Sample>> = {
  "work.approve": (ids) => ({ ...ofMonth(ids), reason: "" }),
  "work.assign": ({ editionId, workPlaceId, participationId }) => ({
    ...{ requestId: newId(), editionId, workPlaceId, participationIds: [participationId] },
    ...{ from: "2018-06-01", to: "", briefedOn: "", reason: "" },
  }),
  "work.changeAssignment": (ids) => ({ ...ofAssignment(ids), to: "2018-06-15", briefedOn: "" }),
  "work.confirm": (ids) => ofMonth(ids),
  "work.confirmOnList": (ids) => ({ ...ofMonth(ids), listSignedOn: "2018-05-24" }),
  "work.moveAssignment": (ids) => ({ ...ofAssignment(ids), workPlaceId: ids.workPlaceId, from: "2018-06-15", briefedOn: "" }),
  "work.reopen": (ids) => ({ ...ofMonth(ids), reason }),
  "work.saveHost": (ids) => ({ ...fresh(ids), name: "Organizator próbny", address: "" }),
  "work.saveKind": (ids) => ({ ...fresh(ids), name: "prace próbne" }),
  "work.savePlace": (ids) => ({
    ...{ ...fresh(ids), name: "Miejsce próbne", address: "", capacity: "3", closedOn: "" },
    ...{ hostEntityId: ids.hostEntityId, municipalityId: ids.municipalityId },
  }),
  "work.sendBack": (ids) => ({ ...ofMonth(ids), reason }),
};
