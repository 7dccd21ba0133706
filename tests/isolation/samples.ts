import { newId } from "#lib/platform/ids.ts";
import { institutionId } from "#prisma/demo/ids.ts";
import { agreementActionSamples, agreementLoaderSamples } from "#tests/isolation/agreement-samples.ts";
import { editionActionSamples, editionLoaderSamples } from "#tests/isolation/edition-samples.ts";
import type { Sample, Samples } from "#tests/isolation/sample-ids.ts";
import { scheduleActionSamples, scheduleLoaderSamples } from "#tests/isolation/schedule-samples.ts";
import { settlementActionSamples, settlementLoaderSamples } from "#tests/isolation/settlement-samples.ts";
import { workActionSamples, workLoaderSamples } from "#tests/isolation/work-samples.ts";

const everybody = { group: null, place: null, only: null };

/** What each loader is asked for. */
export const loaderSamples: Readonly<Record<string, Sample>> = {
  ...agreementLoaderSamples,
  "attendance.day": ({ editionId }) => ({ editionId, day: "2018-05-24" }),
  "attendance.list": ({ editionId }) => ({ editionId, typed: "1" }),
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
const seen = ({ nominationId }: Samples) => ({ nominationId, version: 1 });

/** What each action is sent; valid for its schema, about rows of the sample tenant. */
export const actionSamples: Readonly<Record<string, Sample>> = {
  ...agreementActionSamples,
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
  "people.recordPlanEntry": ({ personId }) => ({ requestId: newId(), personId, kind: "BEGUN", happenedOn: "2018-05-22", reason: "" }),
  "people.removePlanEntry": ({ plannedPersonId: personId, planEntryId: entryId }) => ({ requestId: newId(), personId, entryId, reason }),
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
    ...{
      ...ofReferral(ids),
      referralVersion: 1,
      startsOn: "2018-06-01",
      groupId: "",
      workPlaceId: "",
      noOtherHelp: true,
      reason,
      exceptionReason: "",
    },
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
