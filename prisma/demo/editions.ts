import { demoId, editionId, institutionId, userId } from "./ids.ts";
import { paiAgreementId, programmeId, workAgreementId } from "./programmes.ts";
import type { DemoRows } from "./rows.ts";
import { proposedOn } from "./settling-days.ts";
import type { EditionStory } from "./story.ts";

export const groupId = (edition: string, group: number): string => demoId("group", edition, group);
export const formId = (edition: string, form: number): string => demoId("form", edition, form);

/** Keys that every row of an edition carries. */
export const editionScope = ({ key, office }: EditionStory) => ({ editionId: editionId(key), labourOfficeId: institutionId(office) });
/** Keys that rows about a person in an edition carry. */
export const centreScope = (story: EditionStory) => ({ ...editionScope(story), welfareCentreId: institutionId(story.centre.slug) });

/** The edition with its centre, groups and plan of support forms. */
export function editionRows(story: EditionStory): Partial<DemoRows> {
  const scope = editionScope(story);
  return {
    edition: [
      {
        id: scope.editionId,
        labourOfficeId: scope.labourOfficeId,
        programmeId: programmeId(story.programme),
        name: story.name,
        sequenceNo: story.sequenceNo ?? null,
        roundNo: story.roundNo ?? null,
        plannedFrom: story.planned.from,
        plannedTo: story.planned.to,
        startsOn: story.period.from,
        endsOn: story.period.to,
        capacity: story.capacity,
        status: story.status,
        settlementProposedOn: proposedOn(story),
        settlementProposedById: proposedOn(story) && userId(`koordynator@${story.centre.slug}.demo`),
        sourceNote: story.sourceNote,
      },
    ],
    editionCentre: [
      {
        ...centreScope(story),
        capacity: story.capacity,
        paiAgreementId: paiAgreementId(story.office, story.paiAgreement),
        communityWorkAgreementId: workAgreementId(story.office, story.workAgreement),
      },
    ],
    editionGroup: story.groups.map((name, group) => ({ id: groupId(story.key, group), ...scope, name })),
    supportForm: story.forms.map((form, i) => ({
      id: formId(story.key, i),
      ...scope,
      ordinal: i + 1,
      kind: form.kind,
      name: form.name,
      sessionCount: form.sessions,
      sessionMinutes: form.minutes,
      hourCostGrosz: form.hourCostGrosz ?? null,
      isInvented: form.isInvented ?? false,
    })),
  };
}
