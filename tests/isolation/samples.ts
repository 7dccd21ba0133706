import type pg from "pg";
import { seal } from "#lib/imports/repository/batches.ts";
import { makePesel } from "#lib/people/rules/pesel.ts";
import { newId } from "#lib/platform/ids.ts";
import { institutionId } from "#prisma/demo/ids.ts";
import { editionActionSamples, editionLoaderSamples } from "#tests/isolation/edition-samples.ts";
import { scheduleActionSamples, scheduleLoaderSamples } from "#tests/isolation/schedule-samples.ts";
import { settlementActionSamples, settlementLoaderSamples } from "#tests/isolation/settlement-samples.ts";
import { workActionSamples, workLoaderSamples } from "#tests/isolation/work-samples.ts";
import { contentsOf, signatoriesOf } from "#tests/support/agreements.ts";

/** Rows of one tenant (Kędzierzyn-Koźle) by which every loader and action is asked, by its own people and by everybody else. */
export type Samples = {
  readonly labourOffice: string;
  readonly centre: string;
  /** public, so not among `values` */
  readonly municipalityId: string;
  readonly pesel: string;
  readonly editionId: string;
  readonly recruitingEditionId: string;
  readonly programmeId: string;
  readonly sessionId: string;
  readonly personId: string;
  readonly residenceId: string;
  readonly nominationId: string;
  readonly referralId: string;
  /** a candidate with a referral */
  readonly referredNominationId: string;
  readonly participationId: string;
  readonly agreementId: string;
  /** an agreement with an annex, and the annex */
  readonly annexedId: string;
  readonly annexId: string;
  readonly scanId: string;
  readonly workPlaceId: string;
  readonly assignmentId: string;
  readonly hostEntityId: string;
  /** a file of one candidate, not checked yet */
  readonly importBatchId: string;
  /** a reported interruption, and the edition it belongs to */
  readonly interruptionId: string;
  /** a claim that waits for the labour office, its edition and month; an expense of the edition under way */
  readonly settlementId: string;
  readonly settledEditionId: string;
  readonly expenseId: string;
  readonly interruptedEditionId: string;
  /** a meeting still to come, a specialist of the centre, and the calendar of the first of its people */
  readonly plannedSessionId: string;
  readonly specialistId: string;
  /** a form of support and a group of the edition under way */
  readonly formId: string;
  readonly groupId: string;
  readonly feedId: string;
  /** a completed participation with the centre's opinion, and its edition */
  readonly judgedId: string;
  readonly judgedEditionId: string;
  /** all of the ids above */
  readonly values: ReadonlySet<string>;
};

export async function sampleIds(owner: pg.Client): Promise<Samples> {
  const labourOffice = "pup-kedzierzyn";
  const centre = "mops-kedzierzyn";
  const one = async (sql: string) => {
    const { rows } = await owner.query<{ id: string }>(sql, [centre]);
    if (!rows[0]) throw new Error(`No sample row: ${sql}`);
    return rows[0].id;
  };
  const ofCentre = `"welfareCentreId" = (SELECT "id" FROM "Institution" WHERE "slug" = $1)`;
  const editionOf = (status: string) =>
    one(`SELECT e."id" FROM "Edition" e JOIN "EditionCentre" c ON c."editionId" = e."id"
         WHERE c.${ofCentre} AND e."status" = '${status}' ORDER BY e."startsOn" DESC LIMIT 1`);
  const editionId = await editionOf("ACTIVE");
  const recruitingEditionId = await editionOf("RECRUITING");
  const inEdition = (id: string) => `${ofCentre} AND "editionId" = '${id}' LIMIT 1`;
  const ids = {
    editionId,
    recruitingEditionId,
    programmeId: await one(`SELECT "programmeId" AS id FROM "Edition" WHERE "id" = '${editionId}' AND $1 <> ''`),
    sessionId: await one(`SELECT "id" FROM "Session" WHERE "heldOn" <= '2018-05-24' AND "status" = 'PLANNED' AND ${inEdition(editionId)}`),
    personId: await one(`SELECT "personId" AS id FROM "Participation" WHERE ${inEdition(editionId)}`),
    residenceId: await one(
      `SELECT r."id" FROM "Residence" r WHERE r."personId" = (SELECT "personId" FROM "Participation" WHERE ${inEdition(editionId)}) LIMIT 1`,
    ),
    nominationId: await one(`SELECT "id" FROM "Nomination" WHERE ${inEdition(recruitingEditionId)}`),
    referralId: await one(`SELECT "id" FROM "Referral" WHERE ${inEdition(editionId)}`),
    referredNominationId: await one(`SELECT "nominationId" AS id FROM "Referral" WHERE ${inEdition(editionId)}`),
    participationId: await one(`SELECT "id" FROM "Participation" WHERE ${inEdition(editionId)}`),
    agreementId: await one(`SELECT "id" FROM "PaiAgreement" WHERE ${ofCentre} ORDER BY "number" LIMIT 1`),
    annexedId: await one(`SELECT "communityWorkAgreementId" AS id FROM "AgreementAnnex" WHERE ${ofCentre} LIMIT 1`),
    annexId: await one(`SELECT "id" FROM "AgreementAnnex" WHERE ${ofCentre} LIMIT 1`),
    // The demo keeps no files.
    scanId: await one(`
      INSERT INTO "PaperScan" ("id", "labourOfficeId", "welfareCentreId", "subjectType", "subjectId", "name", "mediaType", "sizeBytes",
        "content", "addedOn", "addedById")
      SELECT '${newId()}', "labourOfficeId", "welfareCentreId", 'Agreement', "id", 'skan.pdf', 'application/pdf', 5, '%PDF-', '2018-05-24',
        '${newId()}' FROM "PaiAgreement" WHERE ${ofCentre} ORDER BY "number" LIMIT 1 RETURNING "id"`),
    workPlaceId: await one(`SELECT "workPlaceId" AS id FROM "WorkAssignment" WHERE ${inEdition(editionId)}`),
    assignmentId: await one(`SELECT "id" FROM "WorkAssignment" WHERE ${inEdition(editionId)}`),
    hostEntityId: await one(`SELECT "id" FROM "HostEntity" WHERE ${ofCentre} LIMIT 1`),
    importBatchId: await one(`
      WITH batch AS (
        INSERT INTO "ImportBatch" ("id", "editionId", "labourOfficeId", "welfareCentreId", "status", "header", "columns", "rowCount", "addedOn", "addedById")
        SELECT '${newId()}', "editionId", "labourOfficeId", "welfareCentreId", 'OPEN', '{nazwisko}', '{"surname": 0}', 1, '2018-05-24', '${newId()}'
        FROM "EditionCentre" WHERE ${inEdition(recruitingEditionId)} RETURNING *)
      INSERT INTO "ImportRow" ("batchId", "rowNo", "editionId", "labourOfficeId", "welfareCentreId", "cellsCipher")
      SELECT "id", 2, "editionId", "labourOfficeId", "welfareCentreId", '\\x${Buffer.from(seal({ cells: ["Testowa"] })).toString("hex")}'::bytea
      FROM batch RETURNING "batchId" AS id`),
    interruptionId: await one(`SELECT "id" FROM "Notice" WHERE "kind" = 'INTERRUPTION' AND ${ofCentre} LIMIT 1`),
    interruptedEditionId: await one(`SELECT "editionId" AS id FROM "Notice" WHERE "kind" = 'INTERRUPTION' AND ${ofCentre} LIMIT 1`),
    settlementId: await one(`SELECT "id" FROM "MonthlySettlement" WHERE "status" = 'CLAIMED' AND ${ofCentre} LIMIT 1`),
    settledEditionId: await one(`
      SELECT l."editionId" AS id FROM "SettlementLine" l JOIN "MonthlySettlement" m ON m."id" = l."settlementId"
      WHERE m."status" = 'CLAIMED' AND m.${ofCentre} LIMIT 1`),
    expenseId: await one(`SELECT "id" FROM "Expense" WHERE ${inEdition(editionId)}`),
    plannedSessionId: await one(
      `SELECT "id" FROM "Session" WHERE "heldOn" > '2018-05-24' AND "status" = 'PLANNED' AND ${ofCentre} AND "editionId" = '${editionId}'
       ORDER BY "heldOn" DESC LIMIT 1`,
    ),
    specialistId: await one(`SELECT "id" FROM "Specialist" WHERE ${ofCentre} LIMIT 1`),
    formId: await one(`SELECT "id" FROM "SupportForm" WHERE "editionId" = '${editionId}' AND $1 <> '' LIMIT 1`),
    groupId: await one(`SELECT "id" FROM "EditionGroup" WHERE "editionId" = '${editionId}' AND $1 <> '' LIMIT 1`),
    feedId: await one(`
      INSERT INTO "CalendarFeed" ("id", "userId", "institutionId", "role", "keyHash", "createdAt")
      SELECT '${newId()}', m."userId", m."institutionId", m."role", '\\x00', '2018-05-24' FROM "Membership" m
      JOIN "Institution" i ON i."id" = m."institutionId" WHERE i."slug" = $1 AND m."role" = 'OPS_SOCIAL_WORKER'
      ORDER BY m."userId" LIMIT 1 RETURNING "id"`),
    judgedId: await one(`SELECT "participationId" AS id FROM "Outcome" WHERE "attitude" IS NOT NULL AND ${ofCentre} ORDER BY 1 LIMIT 1`),
    judgedEditionId: await one(
      `SELECT "editionId" AS id FROM "Outcome" WHERE "attitude" IS NOT NULL AND ${ofCentre} ORDER BY "participationId" LIMIT 1`,
    ),
  };
  const municipalityId = await one(
    `SELECT "municipalityId" AS id FROM "WelfareCentre" c JOIN "Institution" i ON i."id" = c."id" WHERE i."slug" = $1`,
  );
  const pesel = makePesel("1979-02-01", "FEMALE", 4999);
  return { labourOffice, centre, municipalityId, pesel, ...ids, values: new Set(Object.values(ids)) };
}

export type Sample = (ids: Samples) => Record<string, unknown>;

const everybody = { group: null, place: null, only: null };

/** What each loader is asked for. */
export const loaderSamples: Readonly<Record<string, Sample>> = {
  "agreements.choices": () => ({}),
  "agreements.list": () => ({}),
  "agreements.one": ({ agreementId }) => ({ id: agreementId }),
  "agreements.scan": ({ agreementId, scanId }) => ({ id: agreementId, scanId }),
  "attendance.day": ({ editionId }) => ({ editionId, day: "2018-05-24" }),
  "attendance.print": ({ editionId, sessionId }) => ({ editionId, sessionId }),
  "attendance.register": ({ editionId, sessionId }) => ({ editionId, sessionId }),
  "attendance.sessions": ({ editionId }) => ({ editionId }),
  "courses.notice.print": ({ interruptionId, interruptedEditionId }) => ({ editionId: interruptedEditionId, noticeId: interruptionId }),
  "courses.opinion.print": ({ judgedId, judgedEditionId }) => ({ editionId: judgedEditionId, participationId: judgedId }),
  "courses.participants": ({ editionId }) => ({ editionId }),
  ...editionLoaderSamples,
  "imports.batch": ({ recruitingEditionId, importBatchId }) => ({ editionId: recruitingEditionId, batchId: importBatchId }),
  "imports.export": ({ recruitingEditionId }) => ({ editionId: recruitingEditionId, purpose: "edycja" }),
  "imports.list": ({ recruitingEditionId }) => ({ editionId: recruitingEditionId }),
  "institutions.law": () => ({ day: "2025-06-01" }),
  "institutions.own": () => ({}),
  "institutions.rates": () => ({}),
  "people.byDocument": () => ({ numbers: ["paszport ZZ 0000000"] }),
  "people.byPesel": ({ pesel }) => ({ pesel }),
  "people.card": ({ personId }) => ({ id: personId }),
  "people.list": () => ({ question: "" }),
  "people.numbers": ({ personId }) => ({ id: personId }),
  "people.similar": () => ({ surname: "Zmyślony", givenNames: "Wieńczysław", birthDate: null }),
  "referrals.candidates": ({ recruitingEditionId }) => ({ editionId: recruitingEditionId }),
  "referrals.monthlyList": ({ centre }) => ({ centreId: institutionId(centre), month: "2018-04" }),
  "referrals.monthlyList.print": ({ centre }) => ({ centreId: institutionId(centre), month: "2018-04" }),
  "referrals.monthlyLists": () => ({}),
  "referrals.papers": ({ editionId }) => ({ editionId }),
  "reports.county": () => ({}),
  "reports.countyList": ({ editionId }) => ({ rok: "2018", co: "podjeto", edycja: editionId }),
  "reports.summary": ({ editionId }) => ({ editionId }),
  "reports.summary.print": ({ editionId }) => ({ editionId }),
  ...settlementLoaderSamples,
  ...scheduleLoaderSamples,
  "tasks.count": () => ({}),
  "tasks.radar": () => ({}),
  "tasks.todo": () => ({}),
  ...workLoaderSamples,
  "work.cycle": ({ editionId }) => ({ editionId, filter: everybody }),
  "work.cycle.export": ({ editionId }) => ({ editionId, filter: everybody, purpose: "edycja" }),
  "work.week": ({ editionId }) => ({ editionId, week: "2018-W21" }),
  "work.week.export": ({ editionId }) => ({ editionId, week: "2018-W21", filter: everybody, purpose: "edycja" }),
};

const reason = "Powód podany na potrzeby testu.";
const nominated = ({ municipalityId }: Samples) => ({
  ...{ surname: "Testowa", givenNames: "Anna", pesel: "", hasNoPesel: true, peselOverride: "", document: "paszport ZZ0000001" },
  ...{ birthDate: "", sex: "", municipalityId, town: "Zmyślonka", street: "", stayMunicipalityId: "", stayTown: "" },
  ...{ assistanceConfirmedOn: "", contractSignedOn: "", contractBasis: "" },
});
const inFile = ({ recruitingEditionId, importBatchId }: Samples) => ({
  requestId: newId(),
  ...{ editionId: recruitingEditionId, batchId: importBatchId },
});
const inRecruiting = ({ recruitingEditionId }: Samples) => ({ requestId: newId(), editionId: recruitingEditionId });
const inRunning = ({ editionId }: Samples) => ({ requestId: newId(), editionId });
const partaking = ({ participationId }: Samples) => ({ participationId, version: 1 });
const ofReferral = ({ editionId, referredNominationId: nominationId }: Samples) => ({
  requestId: newId(),
  editionId,
  nominationId,
  version: 1,
});
const seenAgreement = ({ agreementId }: Samples) => ({ requestId: newId(), id: agreementId, version: 1 });
const ofAnnex = ({ annexedId, annexId }: Samples) => ({ requestId: newId(), id: annexedId, annexId, version: 2 });
const seen = ({ nominationId }: Samples) => ({ nominationId, version: 1 });

/** What each action is sent; valid for its schema, about rows of the sample tenant. */
export const actionSamples: Readonly<Record<string, Sample>> = {
  "agreements.addScan": (ids) => ({
    ...{ requestId: newId(), id: ids.agreementId },
    file: new File(["%PDF-1.7 próba"], "skan.pdf"),
  }),
  "agreements.consent": (ids) => seenAgreement(ids),
  "agreements.consentToAnnex": (ids) => ({ ...ofAnnex(ids) }),
  "agreements.create": (ids) => ({
    requestId: newId(),
    ...contentsOf("PAI"),
    number: "99/2018",
    welfareCentreId: institutionId(ids.centre),
  }),
  "agreements.giveBack": (ids) => ({ ...seenAgreement(ids), reason }),
  "agreements.giveBackAnnex": (ids) => ({ ...ofAnnex(ids), reason }),
  "agreements.registerProvider": (ids) => ({
    ...{ requestId: newId(), labourOfficeId: institutionId(ids.labourOffice), kind: "NGO", name: "Fundacja Próbna", shortName: "Próbna" },
    ...{ nip: "1234563218", regon: "123456785" },
  }),
  "agreements.revise": (ids) => ({ ...contentsOf("PAI"), ...seenAgreement(ids) }),
  "agreements.sign": (ids) => ({
    ...{ ...seenAgreement(ids), number: "98/2018", signedOn: "2018-05-24", validFrom: "2018-05-24", validTo: "" },
    signatories: signatoriesOf("PAI"),
  }),
  "agreements.signAnnex": (ids) => ({ ...ofAnnex(ids), number: "1", signedOn: "2018-05-24" }),
  "agreements.submit": (ids) => seenAgreement(ids),
  "agreements.terminate": (ids) => ({ ...seenAgreement(ids), terminatedOn: "2018-05-24", reason }),
  "agreements.writeAnnex": (ids) => ({
    ...{ ...seenAgreement(ids), annexId: "", kind: "PAI", number: "9", validFrom: "2018-06-01", terms: contentsOf("PAI").terms },
  }),
  "attendance.addNote": ({ editionId, sessionId }) => ({ requestId: newId(), editionId, sessionId, text: "Zmieniono salę." }),
  "attendance.approve": ({ editionId, sessionId }) => ({ requestId: newId(), editionId, sessionId, version: 1 }),
  "attendance.correctApproved": ({ editionId, sessionId, participationId }) => ({
    requestId: newId(),
    ...{ editionId, sessionId, version: 1, reason },
    marks: [{ participationId, status: "EXCUSED", minutes: 0, note: "" }],
  }),
  "attendance.markHeld": ({ editionId, sessionId }) => ({ requestId: newId(), editionId, sessionId, version: 1 }),
  "attendance.record": ({ editionId, sessionId, participationId }) => ({
    requestId: newId(),
    ...{ editionId, sessionId, version: 1 },
    marks: [{ participationId, status: "PRESENT", minutes: 0, note: "" }],
  }),
  "attendance.sendBack": ({ editionId, sessionId }) => ({ requestId: newId(), editionId, sessionId, version: 1, reason }),
  "courses.agree": (ids) => ({ ...inRunning(ids), people: [partaking(ids)] }),
  "courses.close": (ids) => ({ ...inRunning(ids), ...partaking(ids), repeatEditionId: "" }),
  "courses.confirm": (ids) => ({
    ...{ ...inRunning(ids), ...partaking(ids), noticeId: newId(), lastDay: "2018-05-24" },
    ...{ ownFault: "UNKNOWN", explanation: "", noExplanation: true },
  }),
  "courses.decide": (ids) => ({ ...inRunning(ids), people: [{ ...partaking(ids), kind: "NO_FURTHER_REFERRAL", reason }] }),
  "courses.decline": (ids) => ({ ...inRunning(ids), ...partaking(ids), reason }),
  "courses.endEarly": (ids) => ({
    ...{ ...inRunning(ids), ...partaking(ids), lastDay: "2018-05-24", endReason: "MOVED_AWAY", note: "" },
  }),
  "courses.followUp": (ids) => ({ ...inRunning(ids), ...partaking(ids), followUp: "Podjęto pracę." }),
  "courses.propose": (ids) => ({
    ...inRunning(ids),
    people: [{ ...partaking(ids), kind: "NO_FURTHER_REFERRAL", attitude: "Dobra.", effects: "Są.", results: [] }],
  }),
  "courses.report": (ids) => ({
    ...{ ...inRunning(ids), ...partaking(ids), event: "", eventOn: "2018-05-24", circumstances: "Nie przyszła." },
    ...{ explanation: "", noExplanation: true, evidence: "", lateReason: "" },
  }),
  "courses.restore": (ids) => ({ ...inRunning(ids), ...partaking(ids), noticeId: newId(), reason }),
  "courses.return": (ids) => ({ ...inRunning(ids), ...partaking(ids), reason }),
  ...editionActionSamples,
  "imports.check": (ids) => inFile(ids),
  "imports.columns": (ids) => ({ ...inFile(ids), version: 1, columns: { surname: 0 } }),
  "imports.correct": (ids) => ({ ...inFile(ids), rowNo: 2, version: 9, ...nominated(ids) }),
  "imports.create": (ids) => inFile(ids),
  "imports.finish": (ids) => ({ ...inFile(ids), version: 9 }),
  "imports.receive": (ids) => ({ ...inRecruiting(ids), header: ["nazwisko"], rows: [{ rowNo: 2, cells: ["Testowa"] }] }),
  "imports.skip": (ids) => ({ ...inFile(ids), rowNo: 2, version: 9, isSkipped: true }),
  "imports.undo": (ids) => ({ ...inFile(ids), version: 9 }),
  "institutions.edit": ({ centre }) => ({
    ...{ requestId: newId(), institutionId: institutionId(centre), version: 1 },
    ...{ name: "Ośrodek testowy", shortName: "OT", address: "ul. Zmyślona 1" },
  }),
  "institutions.setSetting": ({ centre }) => ({
    ...{ requestId: newId(), institutionId: institutionId(centre), key: "correctionDays", value: "10" },
    ...{ validFrom: "2018-06-01", source: "", reason, seen: 0 },
  }),
  "people.correctIdentity": ({ personId }) => ({
    ...{ requestId: newId(), personId, version: 1, surname: "Poprawiona", givenNames: "Anna", keepsNumbers: true, reason },
    ...{ pesel: "", hasNoPesel: false, peselOverride: "", document: "", birthDate: "", sex: "" },
  }),
  "people.correctResidence": ({ personId, residenceId, municipalityId }) => ({
    ...{ requestId: newId(), personId, residenceId, version: 1, municipalityId, town: "Zmyślonka", street: "" },
    ...{ validFrom: "2017-01-01", validTo: "", reason },
  }),
  "people.recordContract": ({ personId }) => ({ requestId: newId(), personId, signedOn: "2018-05-22", basis: "ORDINARY_108_1" }),
  "people.recordProfile": ({ personId }) => ({ requestId: newId(), personId, profile: "III", setOn: "2018-05-22" }),
  "people.recordRegister": ({ personId }) => ({
    ...{ requestId: newId(), personId, version: 1, registeredOn: "2017-01-02", statusLostOn: "", hasBenefit: "NO", benefitUntil: "" },
    ...{ otherHelpForm: "", otherHelpUntil: "" },
  }),
  "people.recordResidence": ({ personId, municipalityId }) => ({
    ...{ requestId: newId(), personId, kind: "STAY", municipalityId, town: "Zmyślonka", street: "", validFrom: "2018-05-22" },
  }),
  "people.register": (ids) => ({
    ...{ ...inRecruiting(ids), nominationId: ids.nominationId, version: 1 },
    ...{ registeredOn: "2017-01-02", statusLostOn: "", hasBenefit: "NO", benefitUntil: "", profile: "", profileSetOn: "" },
    ...{ otherHelpForm: "", otherHelpUntil: "" },
  }),
  "referrals.approveList": (ids) => ({ ...inRecruiting(ids), people: [seen(ids)] }),
  "referrals.completeCentreData": (ids) => ({
    ...{ ...inRecruiting(ids), ...seen(ids) },
    ...{ assistanceConfirmedOn: "2018-05-21", contractSignedOn: "", contractBasis: "" },
  }),
  "referrals.decide": (ids) => ({ ...inRecruiting(ids), ...seen(ids), decision: "RESERVE", declinedOn: "", reason }),
  "referrals.nominate": (ids) => ({ ...inRecruiting(ids), ...nominated(ids) }),
  "referrals.refer": (ids) => ({
    ...{ ...inRecruiting(ids), startsOn: "2018-09-01", noOtherHelp: true },
    people: [{ ...seen(ids), groupId: "", workPlaceId: "", warningReason: "", exceptionReason: "" }],
  }),
  "referrals.sendMonthlyList": ({ centre }) => ({ requestId: newId(), centreId: institutionId(centre), month: "2018-04", people: 10 }),
  "referrals.sendList": (ids) => ({ ...inRecruiting(ids), number: "99/2018", people: [seen(ids)] }),
  "referrals.takeUp": ({ editionId, referralId }) => ({
    ...{ requestId: newId(), editionId, referralId },
    ...{ firstDay: "2018-05-24", safetyBriefingOn: "2018-05-24", warningReason: "" },
  }),
  "referrals.returnList": (ids) => ({ ...inRecruiting(ids), people: [seen(ids)], reason }),
  "referrals.leave": (ids) => ({ ...inRecruiting(ids), ...seen(ids), decision: "WITHDRAWN", declinedOn: "", reason }),
  "referrals.answerReturn": (ids) => ({ ...inRecruiting(ids), ...seen(ids), reason }),
  "referrals.verify": (ids) => ({ ...inRecruiting(ids), ...seen(ids), noOtherHelp: true, warningReason: reason }),
  "referrals.report": (ids) => ({
    ...{ ...ofReferral(ids), kind: "REFUSED", justifiedReason: "UNKNOWN", eventOn: "2018-05-24" },
    ...{ circumstances: "Okoliczności.", explanation: "Wyjaśnienie.", noExplanation: false, lateReason: "" },
  }),
  "referrals.answerReport": (ids) => ({
    ...{ ...ofReferral(ids), noticeId: ids.referralId, decision: "DISMISSED", justifiedReason: "", reason },
  }),
  "referrals.withdrawReferral": (ids) => ({ ...ofReferral(ids), reason }),
  "referrals.correct": (ids) => ({
    ...{ ...ofReferral(ids), referralVersion: 1, startsOn: "2018-06-01", groupId: "", workPlaceId: "", reason, exceptionReason: "" },
  }),
  "reports.approve": ({ editionId }) => ({ requestId: newId(), editionId, version: 1, reportVersion: 0 }),
  "reports.recordConclusions": ({ editionId }) => ({ requestId: newId(), editionId, version: 0, conclusions: "Wnioski." }),
  ...workActionSamples,
  "work.recordWeek": ({ editionId, participationId, workPlaceId }) => ({
    ...{ requestId: newId(), editionId, week: "2018-W21", reasons: [] },
    cells: [{ participationId, workPlaceId, on: "2018-05-24", typed: 60, version: null }],
  }),
  ...scheduleActionSamples,
  ...settlementActionSamples,
};
