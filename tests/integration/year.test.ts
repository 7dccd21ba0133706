import { afterAll, beforeAll, expect, test } from "vitest";
import { closeOutcome } from "#lib/courses/actions/close.ts";
import { endEarly } from "#lib/courses/actions/end-early.ts";
import { confirmInterruption, reportInterruption, restoreParticipation } from "#lib/courses/actions/interruption.ts";
import { decideOutcomes, proposeOutcomes } from "#lib/courses/actions/outcomes.ts";
import { createEditions } from "#lib/editions/actions/create.ts";
import { recordDeclaration, recordOpinion } from "#lib/editions/actions/papers.ts";
import { createProgramme, saveTemplate } from "#lib/editions/actions/programmes.ts";
import { startEdition } from "#lib/editions/actions/steps.ts";
import { loadProgramme } from "#lib/editions/loaders/editions.ts";
import { createSchema, declarationSchema, newProgrammeSchema, templateSchema } from "#lib/editions/schema.ts";
import { loadPerson } from "#lib/people/loaders.ts";
import { makePesel } from "#lib/people/rules/pesel.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { newId } from "#lib/platform/ids.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { answerReport } from "#lib/referrals/actions/answer.ts";
import { completeCentreData, completeOfficeData } from "#lib/referrals/actions/complete.ts";
import { decideCandidate } from "#lib/referrals/actions/decide.ts";
import { approveList, sendList } from "#lib/referrals/actions/list.ts";
import { nominatePerson } from "#lib/referrals/actions/nominate.ts";
import { reportReferral } from "#lib/referrals/actions/report.ts";
import { nominateSchema } from "#lib/referrals/schema/candidates.ts";
import { testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";
import {
  agreement,
  at,
  candidates,
  centreDirector,
  centreId,
  clerk,
  codes,
  coordinator,
  course,
  done,
  plan,
  recruit,
  refer,
  rowOf,
  run,
  seen,
  socialWorker,
  takeUp,
  why,
} from "#tests/support/year.ts";

// One county and one year, from an empty programme to a repeat referral: what each domain is tested for alone, in the order it happens.
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

test("a year of a county: one programme, two rounds, one person twice", async () => {
  // December: the programme, its papers and the council's no.
  const programme = newProgrammeSchema.parse({
    ...{ requestId: newId(), name: "PAI 2018–2019 (próbny)", yearFrom: "2018", yearTo: "2019", plannedFrom: "", plannedTo: "" },
    ...{ targetGroup: [], goals: [], outcomesListed: [], legalBasis: "", centreIds: [centreId] },
  });
  const { programmeId } = await done(createProgramme, clerk, "2017-12-01", programme);
  const line = (kind: string, sessionCount: number) => ({ id: "", kind, name: kind, sessionCount, sessionMinutes: 300 });
  const forms = [line("WORKSHOP", 8), line("GROUP_COUNSELLING", 4), line("SUPPORT_GROUP", 4)];
  await done(saveTemplate, clerk, "2017-12-01", templateSchema.parse({ requestId: newId(), programmeId, seen: [], forms }));
  const opinion = { id: null, version: 0, programmeId, number: "1/2017", givenOn: "2017-12-02", verdict: "NEGATIVE" };
  await done(recordOpinion, clerk, "2017-12-04", { ...opinion, purpose: "", criteria: "", expectedEffects: "" });
  const declaration = { id: null, version: 0, programmeId, centreId, yearFrom: 2018, yearTo: 2019, declaredHeadcount: 3, receivedOn: null };
  await done(recordDeclaration, coordinator, "2017-12-04", declarationSchema.parse({ requestId: newId(), ...declaration }));
  await agreement("PAI", "1/2018", "2017-12-11");
  await agreement("AGREEMENT", "PSU/1/2018", "2017-12-11");

  // January: two rounds of two places get the only papers in force; the first recruits.
  const rounds = [
    { name: "Tura 1", roundNo: "1", plannedFrom: "2018-02", plannedTo: "2018-03" },
    { name: "Tura 2", roundNo: "2", plannedFrom: "2018-06", plannedTo: "2018-07" },
  ];
  const created = await done(
    createEditions,
    coordinator,
    "2018-01-08",
    createSchema.parse({ requestId: newId(), programmeId, rounds, centres: [{ centreId, capacity: "2" }] }),
  );
  const [first, second] = created.editionIds as [string, string];
  expect(
    (await plan(first, "2018-01-08")).forms.reduce((sum, { sessionCount, sessionMinutes }) => sum + sessionCount * sessionMinutes, 0),
  ).toBe(80 * 60);
  await recruit(first, "2018-01-09", { startsOn: "2018-02-01", endsOn: "2018-03-31" });

  const municipality = await candidates(socialWorker, first, "2018-01-10");
  const municipalityId = municipality.side === "OPS" ? municipality.municipalityId : "";
  const person = (surname: string, pesel: string, rest: object = {}) => ({
    ...{ requestId: newId(), editionId: first, surname, givenNames: "Zmyślna", pesel, hasNoPesel: false, peselOverride: "", document: "" },
    ...{ birthDate: "", sex: "", municipalityId, town: "Pułtusk", street: "", stayMunicipalityId: "", stayTown: "" },
    ...{ assistanceConfirmedOn: "2018-01-09", contractSignedOn: "2018-01-05", contractBasis: "ORDINARY_108_1", ...rest },
  });
  const number = makePesel("2001-02-03", "FEMALE", 777);
  const wrong = `${number.slice(0, 10)}${(Number(number.at(-1)) + 1) % 10}`;
  const faults = (input: object) => nominateSchema.safeParse(input).error?.issues.map(({ message }) => message) ?? [];
  expect(faults(person("Kontrolna", wrong))).toEqual([expect.stringContaining("Cyfra kontrolna się nie zgadza.")]);
  expect(faults(person("Zerowa", number.slice(1)))).toEqual([`Wpisano 10 cyfr. Czy zginęło zero na początku: ${number}?`]);
  const people = [
    person("Roczna", makePesel("1980-05-06", "FEMALE", 101)),
    person("Bezpeselowa", "", { hasNoPesel: true, document: "paszport ZZ 1234567", sex: "FEMALE", birthDate: "1979-01-02" }),
    person("Kontrolna", wrong, { peselOverride: "W dowodzie osobistym jest tak samo." }),
    person("Rezerwowa", makePesel("1990-09-09", "FEMALE", 303)),
  ];
  for (const one of people) await done(nominatePerson, socialWorker, "2018-01-10", nominateSchema.parse(one));
  const names = people.map(({ surname }) => surname);
  const all = async (day: string) => Promise.all(names.map((name) => seen(first, name, day)));
  await done(approveList, centreDirector, "2018-01-11", { editionId: first, people: await all("2018-01-11") });
  await done(sendList, coordinator, "2018-01-12", { editionId: first, people: await all("2018-01-12"), number: "L/1/2018" });

  // The clerk: nothing is known of their status yet, so nobody may be confirmed or referred.
  expect(await rowOf(clerk, first, "Roczna", "2018-01-15")).toMatchObject({ group: "missing", mayVerify: false });
  for (const name of names) {
    const { nominationId } = await seen(first, name, "2018-01-15");
    const facts = {
      hasBenefit: "NO",
      benefitUntil: null,
      otherHelpForm: "",
      otherHelpUntil: null,
      profile: "III",
      profileSetOn: "2017-10-02",
    };
    await done(completeOfficeData, clerk, "2018-01-15", {
      editionId: first,
      nominationId,
      version: 0,
      registeredOn: "2015-03-02",
      statusLostOn: null,
      ...facts,
    });
  }
  expect(await rowOf(clerk, first, "Roczna", "2018-01-15")).toMatchObject({ group: "yes", mayVerify: true });
  for (const name of ["Roczna", "Bezpeselowa"]) expect(await refer(first, name, "2018-01-22", "2018-02-01")).toMatchObject({ ok: true });
  expect(codes(await refer(first, "Kontrolna", "2018-01-22", "2018-02-01"))).toEqual(["P_CAPACITY_FULL"]);
  for (const name of ["Kontrolna", "Rezerwowa"])
    await done(decideCandidate, clerk, "2018-01-22", {
      editionId: first,
      ...(await seen(first, name, "2018-01-22")),
      decision: "RESERVE",
      declinedOn: null,
      reason: why,
    });

  // One refuses; the office confirms, the place is free, the reserve list moves up in its order.
  const report = {
    kind: "REFUSED",
    eventOn: "2018-01-30",
    circumstances: "Rozmowa w ośrodku.",
    explanation: "Opieka nad matką.",
    noExplanation: false,
  };
  await done(reportReferral, coordinator, "2018-01-30", {
    editionId: first,
    ...(await seen(first, "Bezpeselowa", "2018-01-30")),
    ...report,
    lateReason: "",
    justifiedReason: "YES",
  });
  const noticeId = (await rowOf(clerk, first, "Bezpeselowa", "2018-01-31")).candidate.referral?.notice?.id;
  await done(answerReport, clerk, "2018-01-31", {
    editionId: first,
    ...(await seen(first, "Bezpeselowa", "2018-01-31")),
    noticeId,
    decision: "CONFIRMED",
    justifiedReason: "YES",
    reason: "",
  });
  expect(codes(await refer(first, "Rezerwowa", "2018-01-31", "2018-02-01"))).toEqual(["P_RESERVE_ORDER"]);
  expect(await refer(first, "Kontrolna", "2018-01-31", "2018-02-01")).toMatchObject({ ok: true });

  // First days: the negative opinion asks why once, a missing instruction on safety each time.
  expect(codes(await takeUp(first, "Roczna", "2018-02-01", "2018-02-01"))).toEqual(["R21_NEGATIVE_OPINION"]);
  expect(await takeUp(first, "Roczna", "2018-02-01", "2018-02-01", "Gmina chce programu mimo opinii rady.")).toMatchObject({ ok: true });
  expect(codes(await takeUp(first, "Kontrolna", "2018-02-01", null))).toEqual(["R42_SAFETY_BRIEFING"]);
  expect(await takeUp(first, "Kontrolna", "2018-02-01", null, "Szkolenie 2 lutego, instruktor chory.")).toMatchObject({ ok: true });
  const begin = async (reason: string) =>
    run(startEdition, clerk, "2018-02-01", { editionId: first, version: (await plan(first, "2018-02-01")).edition.version, reason });
  expect(codes(await begin(""))).toEqual(["R21_NEGATIVE_OPINION"]);
  expect(await begin("Rada nie zna potrzeb gminy; umowy podpisane.")).toMatchObject({ ok: true });

  // An interruption is reported, dismissed, reported again and confirmed: by nobody's known fault, and nothing is taken away.
  const interruption = async (day: string) => {
    const { participationId, version } = (await course(first, "Kontrolna", day)).course;
    const told = {
      eventOn: day,
      circumstances: "Nie przyszła.",
      explanation: "",
      noExplanation: true,
      event: "WORK_NOT_APPEARED",
      evidence: "",
    };
    await done(reportInterruption, socialWorker, day, { editionId: first, participationId, version, ...told, lateReason: "" });
    const { course: reported } = await course(first, "Kontrolna", day);
    expect(reported.state).toBe("INTERRUPTION_REPORTED");
    return { editionId: first, participationId, noticeId: reported.openNotice?.id, version: reported.openNotice?.version };
  };
  await done(restoreParticipation, clerk, "2018-02-20", { ...(await interruption("2018-02-20")), reason: why });
  expect((await course(first, "Kontrolna", "2018-02-20")).course.state).toBe("ACTIVE");
  const again = { ...(await interruption("2018-03-05")), lastDay: "2018-03-04", explanation: "", noExplanation: true };
  expect(codes(await run(confirmInterruption, clerk, "2018-03-06", { ...again, ownFault: "" }))).toEqual(["R34_INTERRUPTION_RECORD"]);
  await done(confirmInterruption, clerk, "2018-03-06", { ...again, ownFault: "UNKNOWN" });
  expect((await course(first, "Kontrolna", "2018-03-06")).course.state).toBe("INTERRUPTED");

  // April: completed by the calendar; the outcome is a repeat referral into the second round, with two months counted; the centre confirms anew that she uses assistance, and the declaration is exceeded.
  const april = "2018-04-04";
  const { participationId, state } = (await course(first, "Roczna", april)).course;
  expect(state).toBe("COMPLETED");
  const outcome = async () => ({ participationId, version: (await course(first, "Roczna", april)).course.outcome?.version ?? 0 });
  const proposed = { ...(await outcome()), kind: "REPEAT_REFERRAL", attitude: "Punktualna.", effects: "Napisała CV.", results: [] };
  await done(proposeOutcomes, socialWorker, april, { editionId: first, people: [proposed] });
  await done(decideOutcomes, clerk, april, { editionId: first, people: [{ ...(await outcome()), kind: "REPEAT_REFERRAL", reason: "" }] });
  await recruit(second, april, { startsOn: "2018-06-01", endsOn: "2018-07-31" });
  await done(closeOutcome, clerk, april, { editionId: first, ...(await outcome()), repeatEditionId: second });
  const repeated = await rowOf(clerk, second, "Roczna", "2018-05-10");
  expect(repeated.candidate.facts.participations).toEqual([{ from: "2018-02-01", to: "2018-03-31" }]);
  expect(codes(await refer(second, "Roczna", "2018-05-10", "2018-06-01"))).toEqual([
    "R5_ASSISTANCE_NOT_CONFIRMED",
    "P_DECLARATION_EXCEEDED",
  ]);
  const anew = { assistanceConfirmedOn: "2018-05-08", contractSignedOn: null, contractBasis: "", phone: "", remarks: "" };
  const asked = { editionId: second, ...(await seen(second, "Roczna", "2018-05-10")) };
  await done(completeCentreData, socialWorker, "2018-05-10", { ...asked, ...anew });
  const beyond = { warningReason: "Gmina zgłosi wyższą deklarację w czerwcu." };
  expect(await refer(second, "Roczna", "2018-05-10", "2018-06-01", beyond)).toMatchObject({ ok: true });
  expect(await takeUp(second, "Roczna", "2018-06-01", "2018-06-01", "Gmina chce programu mimo opinii rady.")).toMatchObject({ ok: true });

  // She takes up work in July: ended early, without fault; the balance of the declaration has everybody who was referred.
  const running = (await course(second, "Roczna", "2018-07-02")).course;
  const end = {
    participationId: running.participationId,
    version: running.version,
    lastDay: "2018-07-01",
    endReason: "TOOK_UP_WORK",
    note: "",
  };
  await done(endEarly, clerk, "2018-07-02", { editionId: second, ...end });
  expect((await course(second, "Roczna", "2018-07-02")).course.state).toBe("ENDED_EARLY");
  const page = await runLoader(loadProgramme.definition, clerk, { id: programmeId }, at("2018-07-02"));
  expect(page?.papers?.declarations[0]?.balance).toMatchObject({ referred: 4, remaining: -1 });

  // Both read the person's whole way; what the labour office alone records stays with it.
  const trailOf = async (actor: Actor) =>
    (await runLoader(loadPerson.definition, actor, { id: running.personId }, at("2018-07-02")))?.trail.map(({ action }) => action) ?? [];
  const [office, centre] = [await trailOf(clerk), await trailOf(socialWorker)];
  const shared = [
    ...["courses.endEarly", "referrals.takeUp", "referrals.completeCentreData", "referrals.refer", "courses.repeat", "courses.close"],
    ...["courses.decide", "courses.propose", "referrals.takeUp", "referrals.refer", "referrals.sendList"],
  ];
  expect(office.filter((action) => action !== "people.register").toSorted()).toEqual(shared.toSorted());
  expect(centre.filter((action) => !["referrals.approveList", "referrals.nominate"].includes(action)).toSorted()).toEqual(
    shared.toSorted(),
  );
});
