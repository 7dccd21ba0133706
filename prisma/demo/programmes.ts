import type { IsoDate, IsoMonth } from "#lib/platform/calendar.ts";
import type { Block, FundingKind } from "#prisma/generated/client/enums.ts";
import { demoId, institutionId } from "./ids.ts";
import type { DemoRows } from "./rows.ts";
import type { FormStory } from "./story.ts";
import { municipalityId } from "./territory.ts";

export const programmeId = (key: string): string => demoId("programme", key);
export const paiAgreementId = (office: string, number: string): string => demoId("pai agreement", office, number);
export const workAgreementId = (office: string, number: string): string => demoId("work agreement", office, number);

export type ProgrammeStory = {
  key: string;
  office: string;
  centres: readonly string[];
  name: string;
  years: { from: number; to: number };
  planned?: { from: IsoMonth; to: IsoMonth };
  targetGroup: readonly string[];
  goals: readonly string[];
  outcomesListed: readonly string[];
  legalBasis?: string;
  sourceNote: string;
  opinion: { number: string; givenOn: IsoDate; purpose: string; criteria: string; expectedEffects: string };
  /** copied into each new edition */
  template?: readonly FormStory[];
  declaration?: { centre: string; municipalityId: string; years: { from: number; to: number }; headcount: number; receivedOn: IsoDate };
};

export type SignatoryStory = { side: "COUNTY" | "MUNICIPALITY"; party: string; organ: string; function: string; authorisation?: string };
export type FundingStory = { block: Block; kind: FundingKind; name: string; payer: string; sharePercent?: number; isRefund?: true };

export type AgreementStory = {
  office: string;
  centre: string;
  number: string;
  signedOn: IsoDate;
  valid: { from: IsoDate; to: IsoDate };
  headcount: number;
  signatories: readonly SignatoryStory[];
  inventedFields: readonly string[];
};
export type PaiAgreementStory = AgreementStory & {
  title: string;
  blocks: readonly Block[];
  selectionCriteria: string;
  integrationActions: string;
  expectedEffects: string;
  fundingTerms: string;
  monitoringTerms: string;
  funding: readonly FundingStory[];
};
export type WorkAgreementStory = AgreementStory & { kind: "AGREEMENT" | "CENTRE_APPLICATION"; refundSharePercent: number };

const MONTHLY_CAP = 40 * 60;
export const SAFETY_TERMS =
  "Organizator zapoznaje uczestnika z porządkiem pracy i przepisami bhp przed pierwszym dniem prac oraz zapewnia odzież i narzędzia.";

/** A programme with its council opinion and, where there is one, the municipality's declaration. */
export function programmeRows(story: ProgrammeStory): Partial<DemoRows> {
  const own = { programmeId: programmeId(story.key), labourOfficeId: institutionId(story.office) };
  return {
    programme: [
      {
        id: own.programmeId,
        labourOfficeId: own.labourOfficeId,
        name: story.name,
        yearFrom: story.years.from,
        yearTo: story.years.to,
        plannedFrom: story.planned?.from ?? null,
        plannedTo: story.planned?.to ?? null,
        targetGroup: [...story.targetGroup],
        goals: [...story.goals],
        outcomesListed: [...story.outcomesListed],
        legalBasis: story.legalBasis ?? null,
        sourceNote: story.sourceNote,
      },
    ],
    programmeCentre: story.centres.map((slug) => ({ ...own, welfareCentreId: institutionId(slug) })),
    supportFormTemplate: (story.template ?? []).map(({ kind, name, sessions, minutes }, i) => ({
      ...{ id: demoId("form template", story.key, i), ...own, ordinal: i + 1 },
      ...{ kind, name, sessionCount: sessions, sessionMinutes: minutes },
    })),
    councilOpinion: [{ id: demoId("opinion", story.key), ...own, ...story.opinion, verdict: "POSITIVE", isInvented: true }],
    municipalDeclaration: story.declaration
      ? [
          {
            id: demoId("declaration", story.key),
            ...own,
            welfareCentreId: institutionId(story.declaration.centre),
            municipalityId: story.declaration.municipalityId,
            yearFrom: story.declaration.years.from,
            yearTo: story.declaration.years.to,
            declaredHeadcount: story.declaration.headcount,
            receivedOn: story.declaration.receivedOn,
          },
        ]
      : [],
  };
}

/** The agreement on the programme with its signatories and money (art. 62a ust. 7). */
export function paiAgreementRows(story: PaiAgreementStory): Partial<DemoRows> {
  const id = paiAgreementId(story.office, story.number);
  const scope = scopeOf(story);
  const { title, selectionCriteria, integrationActions, expectedEffects, fundingTerms, monitoringTerms } = story;
  const terms = { title, selectionCriteria, integrationActions, expectedEffects, fundingTerms, monitoringTerms };
  return {
    paiAgreement: [{ ...paperOf(story), id, ...terms, blocks: [...story.blocks] }],
    signatory: signatoriesOf(story, { paiAgreementId: id }),
    fundingSource: story.funding.map((funding, i) => ({ id: demoId("funding", id, i), ...scope, paiAgreementId: id, ...funding })),
  };
}

/** The agreement on community work (art. 73a ust. 2) or the application that stands in for it. */
export function workAgreementRows(story: WorkAgreementStory): Partial<DemoRows> {
  const id = workAgreementId(story.office, story.number);
  const { kind, refundSharePercent } = story;
  return {
    communityWorkAgreement: [
      { ...paperOf(story), id, kind, refundSharePercent, monthlyCapMinutes: MONTHLY_CAP, safetyTerms: SAFETY_TERMS },
    ],
    signatory: signatoriesOf(story, { communityWorkAgreementId: id }),
  };
}

/** A yearly plan of needs (R31); all of it is invented. */
export function workPlanRows(story: {
  office: string;
  centre: string;
  municipality: string;
  year: number;
  places: number;
}): Partial<DemoRows> {
  const { office, centre, municipality, year, places } = story;
  return {
    communityWorkPlan: [
      {
        ...{ id: demoId("work plan", centre, year), labourOfficeId: institutionId(office), welfareCentreId: institutionId(centre) },
        ...{ municipalityId: municipalityId(municipality), year, sentOn: `${year}-01-29`, places, eligibleCount: places * 3 },
        ...{ minutes: places * PLANNED_HOURS * 60, kindsAndPlaces: "prace porządkowe i pomocnicze w jednostkach gminy (dane zmyślone)" },
      },
    ],
  };
}
const PLANNED_HOURS = 80;

const scopeOf = ({ office, centre }: AgreementStory) => ({
  labourOfficeId: institutionId(office),
  welfareCentreId: institutionId(centre),
});
const paperOf = (story: AgreementStory) => ({
  ...scopeOf(story),
  number: story.number,
  status: "SIGNED" as const,
  signedOn: story.signedOn,
  validFrom: story.valid.from,
  validTo: story.valid.to,
  headcount: story.headcount,
  inventedFields: [...story.inventedFields],
});
const signatoriesOf = (story: AgreementStory, of: { paiAgreementId: string } | { communityWorkAgreementId: string }) =>
  story.signatories.map((signatory, i) => ({
    id: demoId("signatory", ...Object.values(of), i),
    ...scopeOf(story),
    ...of,
    side: signatory.side,
    party: signatory.party,
    representedOrgan: signatory.organ,
    function: signatory.function,
    onAuthorisation: signatory.authorisation !== undefined,
    authorisationNote: signatory.authorisation ?? null,
  }));
