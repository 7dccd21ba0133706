import { newId } from "#lib/platform/ids.ts";
import { institutionId } from "#prisma/demo/ids.ts";
import type { Sample, Samples } from "#tests/isolation/sample-ids.ts";

/** What the loaders of the schedule are asked for. */
export const scheduleLoaderSamples: Readonly<Record<string, Sample>> = {
  "schedule.edition": ({ editionId }) => ({ editionId }),
  "schedule.feed": () => ({}),
  "schedule.planning": ({ recruitingEditionId }) => ({ editionId: recruitingEditionId }),
  "schedule.print": ({ editionId }) => ({ editionId }),
  "schedule.session": ({ editionId, plannedSessionId }) => ({ editionId, sessionId: plannedSessionId }),
  "schedule.specialists": () => ({}),
};

const ofPlanned = ({ editionId, plannedSessionId }: Samples) => ({
  requestId: newId(),
  editionId,
  sessionId: plannedSessionId,
  version: 1,
});
const time = { heldOn: "2018-06-15", startsAt: "8:00", endsAt: "10:00", room: "", specialistId: "" };
const why = { changeKind: "OTHER", reason: "Powód podany na potrzeby testu." };

/** What its actions are sent. */
export const scheduleActionSamples: Readonly<Record<string, Sample>> = {
  "schedule.add": (ids) => ({
    ...{ requestId: newId(), editionId: ids.editionId, ...time, topic: "", reason: "" },
    ...{ formId: ids.formId, groupIds: [], participationIds: [] },
  }),
  "schedule.cancel": (ids) => ({ ...ofPlanned(ids), ...why }),
  "schedule.change": (ids) => ({ ...ofPlanned(ids), startsAt: "8:00", endsAt: "10:00", room: "", specialistId: "", topic: "", reason: "" }),
  "schedule.create": (ids) => ({
    ...{ requestId: newId(), editionId: ids.editionId, version: 1, reason: "" },
    series: [
      {
        formId: ids.formId,
        groupId: ids.groupId,
        weekdays: [4],
        startsAt: "7:00",
        room: "",
        specialistId: "",
        firstDay: "2018-06-15",
        count: 1,
        leftOut: [],
      },
    ],
  }),
  "schedule.makeFeed": ({ centre }) => ({ requestId: newId(), institutionId: institutionId(centre), key: "k".repeat(43) }),
  "schedule.makeUp": (ids) => ({ ...ofPlanned(ids), ...time, reason: "" }),
  "schedule.move": (ids) => ({ ...ofPlanned(ids), ...time, ...why }),
  "schedule.remove": (ids) => ofPlanned(ids),
  "schedule.revokeFeed": ({ feedId }) => ({ requestId: newId(), feedId }),
  "schedule.saveSpecialist": ({ specialistId }) => ({
    ...{ requestId: newId(), id: specialistId, version: 1, displayName: "Zofia Zmyślona", specialty: "psycholog" },
  }),
};
