import { type Consent, type ConsentingSide, lackingSides } from "#lib/agreements/rules/consents.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { answerDue } from "#lib/tasks/rules/deadlines.ts";
import type { Matter, PaperMatterKind } from "#lib/tasks/rules/matter.ts";

/** An agreement, or an annex of one, that is put to the directors, or that one of them gave back; `since`: the day of that. */
export type PaperOfTask = {
  readonly agreementId: string;
  /** the annex, when it is that; else the agreement's own id */
  readonly id: string;
  /** "Porozumienie PAI nr 1/2018", "Aneks nr 2: Porozumienie PSU nr 3/2018" */
  readonly name: string;
  readonly centreId: string;
  readonly centreName: string;
  readonly version: number;
  readonly consents: readonly Consent[];
  readonly returned: boolean;
  readonly since: IsoDate;
};

const KIND_OF: Readonly<Record<ConsentingSide, PaperMatterKind>> = { COUNTY: "CONSENT_COUNTY", MUNICIPALITY: "CONSENT_MUNICIPALITY" };

/** Each director who has not consented yet has the move; after both, the clerk who registers the signing; what was given back is anew with those who write (domain.md 4.1). */
export function ofPapers(papers: readonly PaperOfTask[]): Matter[] {
  return papers.flatMap(({ agreementId, id, name, centreId, centreName, version, consents, returned, since }) => {
    const lacking = lackingSides(consents, version);
    const kinds: readonly PaperMatterKind[] = returned
      ? ["REVISE_PAPER"]
      : lacking.length > 0
        ? lacking.map((side) => KIND_OF[side])
        : ["REGISTER_SIGNING"];
    const last = consents
      .map(({ givenOn }) => givenOn)
      .sort()
      .at(-1);
    const from = !returned && lacking.length === 0 && last ? last : since;
    // The paper stands where an edition would: it is what the line leads to.
    const place = { editionId: agreementId, editionName: name, centreId, centreName };
    return kinds.map((kind) => ({
      ...{ ...place, kind, key: `${kind}/${id}`, since: from, dueOn: answerDue(from) },
      ...{ people: 0, listNumber: null, session: null },
    }));
  });
}
