import { describe, expect, test } from "vitest";
import { daysBetween, isoWeekOf, monthOf, monthsTouched, weekdayIndex, weeksTouched } from "#lib/platform/calendar.ts";
import { demoRows } from "./demo.ts";
import { demo, institutionId } from "./ids.ts";
import type { DemoRows, DemoTable } from "./rows.ts";

// What the five sources state, as far as the schema can hold it; the rest of the demo may be invented, this may not.

const { editions, institutions } = demo.ids;

/** The first row of a table in which all these values stand. */
function row<Table extends DemoTable>(table: Table, values: Partial<DemoRows[Table][number]>): DemoRows[Table][number] {
  const rows = demoRows[table] as DemoRows[Table][number][];
  const found = rows.find((one) => Object.entries(values).every(([key, value]) => one[key as keyof typeof one] === value));
  if (!found) throw new Error(`no row of ${table} with ${JSON.stringify(values)}`);
  return found;
}
const rowsOf = <Table extends DemoTable>(table: Table, editionId: string): DemoRows[Table][number][] =>
  (demoRows[table] as DemoRows[Table][number][]).filter((one) => "editionId" in one && one.editionId === editionId);
const planOf = (editionId: string) =>
  rowsOf("supportForm", editionId).map(({ kind, name, sessionCount, sessionMinutes }) => ({ kind, name, sessionCount, sessionMinutes }));
const specialtiesOf = (slug: string) =>
  demoRows.specialist.filter(({ welfareCentreId }) => welfareCentreId === institutionId(slug)).map(({ specialty }) => specialty);
const kindsOfWork = (slug: string) =>
  demoRows.workKind.filter(({ welfareCentreId }) => welfareCentreId === institutionId(slug)).map(({ name }) => name);
/** The most that anybody worked in a week, or in a month, of an edition. */
const mostWorked = (editionId: string, periodOf: (day: string) => string) => {
  const sums = new Map<string, number>();
  for (const { participationId, workedOn, minutes } of rowsOf("workEntry", editionId)) {
    const key = `${participationId} ${periodOf(workedOn)}`;
    sums.set(key, (sums.get(key) ?? 0) + minutes);
  }
  return Math.max(...sums.values());
};
/** Minutes of the meetings of one group in each week, or month. */
const groupHours = (editionId: string, groupId: string, periodOf: (day: string) => string) => {
  const own = new Set(demoRows.sessionGroup.filter((link) => link.groupId === groupId).map(({ sessionId }) => sessionId));
  const sums: Record<string, number> = {};
  for (const { id, heldOn, minutes } of rowsOf("session", editionId))
    if (own.has(id)) sums[periodOf(heldOn)] = (sums[periodOf(heldOn)] ?? 0) + minutes;
  return sums;
};

test.each([
  ["pup-kalisz", "Powiatowy Urząd Pracy w Kaliszu"],
  ["mops-kalisz", "Miejski Ośrodek Pomocy Społecznej w Kaliszu"],
  ["pup-pultusk", "Powiatowy Urząd Pracy w Pułtusku"],
  ["mops-pultusk", "Miejski Ośrodek Pomocy Społecznej w Pułtusku"],
  ["pup-kedzierzyn", "Powiatowy Urząd Pracy w Kędzierzynie-Koźlu"],
  ["mops-kedzierzyn", "Miejski Ośrodek Pomocy Społecznej w Kędzierzynie-Koźlu"],
  ["pup-krzeszowice", "Powiatowy Urząd Pracy w Krzeszowicach"],
  ["gops-jerzmanowice", "Gminny Ośrodek Pomocy Społecznej w Jerzmanowicach"],
  ["pup-blonie", "Powiatowy Urząd Pracy w Błoniu"],
  ["ops-kampinos", "Ośrodek Pomocy Społecznej w Kampinosie"],
])("%s is called as in its source", (slug, name) => expect(row("institution", { slug }).name).toBe(name));

describe("Kalisz 2017", () => {
  const edition = row("edition", { id: editions.kalisz });
  const programme = row("programme", { id: edition.programmeId });

  test("lasts from 11 July to 10 September: 62 days, nine weeks, three months to settle", () => {
    expect([edition.startsOn, edition.endsOn]).toEqual(["2017-07-11", "2017-09-10"]);
    expect(daysBetween("2017-07-11", "2017-09-10")).toBe(62);
    expect(weeksTouched({ from: "2017-07-11", to: "2017-09-10" })).toHaveLength(9);
    expect(monthsTouched({ from: "2017-07-11", to: "2017-09-10" })).toHaveLength(3);
  });
  test("has twenty participants in two groups of ten", () => {
    expect(rowsOf("participation", edition.id)).toHaveLength(20);
    const groups = rowsOf("editionGroup", edition.id).map(({ id }) => demoRows.groupMembership.filter(({ groupId }) => groupId === id));
    expect(groups.map((members) => members.length)).toEqual([10, 10]);
  });
  test("has ten hours of workshops in every week for each group, led by the four kinds of specialists", () => {
    for (const { id } of rowsOf("editionGroup", edition.id))
      expect(Object.values(groupHours(edition.id, id, isoWeekOf))).toEqual(Array(9).fill(600));
    expect(planOf(edition.id).map(({ kind, name }) => [kind, name])).toEqual([["WORKSHOP", "warsztaty / zajęcia integracyjne"]]);
    expect(specialtiesOf("mops-kalisz")).toEqual(["doradca zawodowy", "psycholog", "pracownik socjalny", "asystent rodziny"]);
  });
  test("has ten hours of work a week in several units of the city, on the centre's application", () => {
    expect(mostWorked(edition.id, isoWeekOf)).toBe(600);
    expect(new Set(rowsOf("workAssignment", edition.id).map(({ workPlaceId }) => workPlaceId)).size).toBeGreaterThan(1);
    expect(row("communityWorkAgreement", { welfareCentreId: institutions.mopsKalisz }).kind).toBe("CENTRE_APPLICATION");
    expect(row("county", { teryt: "3061" }).isCityWithCountyRights).toBe(true);
  });
  test("names its people, outcomes, nine expected benefits and legal basis", () => {
    expect(programme.targetGroup).toHaveLength(4);
    expect(programme.outcomesListed).toHaveLength(3);
    expect(programme.legalBasis).toContain("poz. 1065");
    const { expectedEffects } = row("paiAgreement", { welfareCentreId: institutions.mopsKalisz });
    expect(expectedEffects?.split("; ")).toHaveLength(9);
    expect(expectedEffects).toContain("wzmocnienie prawidłowego funkcjonowania rodziny");
  });
});

describe("Pułtusk 2016", () => {
  const edition = row("edition", { id: editions.pultusk });
  const paper = row("paiAgreement", { welfareCentreId: institutions.mopsPultusk });

  test("agreement 1/2016 of 15 April covers the integration block alone", () => {
    expect(paper).toMatchObject({ number: "1/2016", signedOn: "2016-04-15", blocks: ["INTEGRATION"] });
    expect(paper.title).toBe("Porozumienie o realizacji Programu Aktywizacja i Integracja - Blok Integracja Społeczna");
    expect(paper.inventedFields).not.toContain("number");
  });
  test("both directors sign on authorisation of another organ", () => {
    const signatories = demoRows.signatory.filter(({ paiAgreementId }) => paiAgreementId === paper.id);
    expect(signatories.map(({ representedOrgan, onAuthorisation }) => [representedOrgan, onAuthorisation])).toEqual([
      ["Starosta Pułtuski", true],
      ["Burmistrz Miasta Pułtusk", true],
    ]);
  });
  test("the second edition lasts from 1 June to 31 July with nine people of the club, each with a social contract", () => {
    expect(edition).toMatchObject({ sequenceNo: 2, startsOn: "2016-06-01", endsOn: "2016-07-31" });
    const people = rowsOf("participation", edition.id).map(({ personId }) => personId);
    expect(people).toHaveLength(9);
    expect(rowsOf("referral", edition.id)).toHaveLength(9);
    for (const personId of people) expect(row("socialContract", { personId }).signedOn <= "2016-06-01").toBe(true);
    expect(row("welfareCentreUnit", { welfareCentreId: institutions.mopsPultusk })).toMatchObject({
      kind: "KIS",
      name: "Klub Integracji Społecznej i Samopomocy",
    });
  });
  test("has forty hours a month in both blocks", () => {
    const [group] = rowsOf("editionGroup", edition.id);
    expect(groupHours(edition.id, group?.id ?? "", monthOf)).toEqual({ "2016-06": 2400, "2016-07": 2400 });
    expect(mostWorked(edition.id, monthOf)).toBe(2400);
    expect(new Set(rowsOf("workEntry", edition.id).map(({ workPlaceId }) => workPlaceId)).size).toBeGreaterThan(1);
  });
  test("offers three kinds of group counselling, paid by the alcohol-prevention programme", () => {
    expect(planOf(edition.id).map(({ kind, name }) => [kind, name])).toEqual([
      ["GROUP_COUNSELLING", "warsztaty z zakresu grupowego poradnictwa psychologicznego"],
      ["GROUP_COUNSELLING", "warsztaty z zakresu grupowego poradnictwa profilaktyki uzależnień"],
      ["GROUP_COUNSELLING", "warsztaty z zakresu grupowego poradnictwa doradztwa zawodowego"],
    ]);
    expect(row("fundingSource", { paiAgreementId: paper.id })).toMatchObject({ block: "INTEGRATION", kind: "ALCOHOL_PREVENTION" });
  });
});

describe("Kędzierzyn-Koźle 2018", () => {
  const rounds = [editions.kedzierzynRound1, editions.kedzierzynRound2, editions.kedzierzynRound3].map((id) => row("edition", { id }));

  test("the programme runs from January to December with five goals and three outcomes", () => {
    const programme = row("programme", { id: rounds[0]?.programmeId ?? "" });
    expect(programme).toMatchObject({ plannedFrom: "2018-01", plannedTo: "2018-12" });
    expect([programme.goals, programme.outcomesListed].map((list) => (Array.isArray(list) ? list.length : 0))).toEqual([5, 3]);
    expect(demoRows.edition.filter(({ programmeId }) => programmeId === programme.id)).toHaveLength(3);
  });
  test("three rounds of ten: March–April, May–June, September–October", () => {
    expect(rounds.map(({ roundNo, plannedFrom, plannedTo, capacity }) => [roundNo, plannedFrom, plannedTo, capacity])).toEqual([
      [1, "2018-03", "2018-04", 10],
      [2, "2018-05", "2018-06", 10],
      [3, "2018-09", "2018-10", 10],
    ]);
    expect(row("paiAgreement", { number: "PAI/1/2018" }).headcount).toBe(30);
  });
  test("each round plans sixteen meetings of five hours, eighty hours in three forms", () => {
    for (const { id } of rounds) {
      expect(planOf(id)).toEqual([
        { kind: "WORKSHOP", name: "warsztaty psychoedukacyjne z trenerem", sessionCount: 8, sessionMinutes: 300 },
        { kind: "GROUP_COUNSELLING", name: "grupowe poradnictwo specjalistyczne", sessionCount: 4, sessionMinutes: 300 },
        { kind: "SUPPORT_GROUP", name: "grupa wsparcia z animatorem", sessionCount: 4, sessionMinutes: 300 },
      ]);
    }
    expect(rounds.map(({ id }) => rowsOf("session", id).length)).toEqual([16, 16, 0]);
  });
  test("specialists of the source take part", () => {
    expect(specialtiesOf("mops-kedzierzyn")).toEqual([
      "trener",
      "animator",
      "terapeuta ds. uzależnień (profilaktyka uzależnień)",
      "prawnik (prawo rodzinne i prawo pracy)",
      "pielęgniarka środowiskowa (edukacja prozdrowotna)",
      "specjalista w zakresie przeciwdziałania przemocy (profilaktyka przemocy)",
    ]);
  });
  test("work is paid 60 to 40, integration wholly by the municipality, forty hours a month", () => {
    const { id } = row("paiAgreement", { number: "PAI/1/2018" });
    const funding = demoRows.fundingSource.filter(({ paiAgreementId }) => paiAgreementId === id);
    expect(funding.map(({ block, kind, sharePercent, isRefund }) => [block, kind, sharePercent, isRefund ?? false])).toEqual([
      ["ACTIVATION", "LABOUR_FUND", 60, true],
      ["ACTIVATION", "MUNICIPAL_BUDGET", 40, false],
      ["INTEGRATION", "MUNICIPAL_BUDGET", 100, false],
    ]);
    expect(row("communityWorkAgreement", { number: "PSU/1/2018" })).toMatchObject({
      kind: "AGREEMENT",
      monthlyCapMinutes: 2400,
      refundSharePercent: 60,
    });
  });
});

describe("Jerzmanowice 2015–2016", () => {
  test("the municipality declared ten people for two years and has used a part", () => {
    const declaration = row("municipalDeclaration", { welfareCentreId: institutions.gopsJerzmanowice });
    expect(declaration).toMatchObject({ yearFrom: 2015, yearTo: 2016, declaredHeadcount: 10 });
    const referred = demoRows.referral.filter(({ welfareCentreId }) => welfareCentreId === institutions.gopsJerzmanowice).length;
    expect(referred).toBeGreaterThan(0);
    expect(referred).toBeLessThan(10);
  });
  test("the centre organises small cleaning works itself and leads workshops and vocational training", () => {
    const { id, name } = row("hostEntity", { welfareCentreId: institutions.gopsJerzmanowice });
    expect(name).toBe(row("institution", { slug: "gops-jerzmanowice" }).name);
    expect(row("workPlace", { hostEntityId: id }).name).toContain("gminy");
    expect(kindsOfWork("gops-jerzmanowice")).toEqual(["drobne prace porządkowe"]);
    expect(planOf(editions.jerzmanowice2015).map(({ kind, name: form }) => [kind, form])).toEqual([
      ["WORKSHOP", "warsztaty"],
      ["OTHER", "szkolenia z doradcą zawodowym"],
    ]);
    expect(specialtiesOf("gops-jerzmanowice")).toContain("doradca zawodowy");
  });
  test("the office of the source is kept with its branch, and an extension is a second referral of one person", () => {
    expect(row("labourOfficeBranch", { labourOfficeId: institutions.pupKrzeszowice }).town).toBe("Krzeszowice");
    const people = demoRows.referral
      .filter(({ welfareCentreId }) => welfareCentreId === institutions.gopsJerzmanowice)
      .map(({ personId }) => personId);
    expect(people.length - new Set(people).size).toBe(1);
  });
});

describe("Kampinos 2016", () => {
  const edition = row("edition", { id: editions.kampinos });

  test("lasts two whole months, May and June, with ten people nominated by the centre's social workers", () => {
    expect(edition).toMatchObject({ plannedFrom: "2016-05", plannedTo: "2016-06" });
    expect(rowsOf("participation", edition.id)).toHaveLength(10);
    const socialWorker = row("membership", { institutionId: institutions.opsKampinos, role: "OPS_SOCIAL_WORKER" }).userId;
    expect(new Set(rowsOf("nomination", edition.id).map(({ nominatedById }) => nominatedById))).toEqual(new Set([socialWorker]));
  });
  test("counsels in the group and each participant alone", () => {
    expect(planOf(edition.id).map(({ kind, name }) => [kind, name])).toEqual([
      ["GROUP_COUNSELLING", "grupowe poradnictwo specjalistyczne"],
      ["INDIVIDUAL_COUNSELLING", "indywidualne poradnictwo specjalistyczne"],
    ]);
    const alone = rowsOf("session", edition.id).filter(({ participationId }) => participationId);
    expect(new Set(alone.map(({ participationId }) => participationId)).size).toBe(10);
  });
  test("works ten hours a week and forty a month at small repairs and cleaning", () => {
    expect([mostWorked(edition.id, isoWeekOf), mostWorked(edition.id, monthOf)]).toEqual([600, 2400]);
    expect(kindsOfWork("ops-kampinos")).toEqual(["drobne prace remontowe", "prace porządkowe"]);
  });
  test("closes with a meeting on Monday 4 July and four effects", () => {
    const report = row("editionReport", { editionId: edition.id });
    expect(report.meetingOn).toBe("2016-07-04");
    expect(weekdayIndex("2016-07-04")).toBe(0);
    expect(report.meetingGuests).toEqual(["instytucje rynku pracy", "pomoc społeczna", "samorząd lokalny"]);
    expect(report.meetingTopics).toEqual(["założenia i wnioski z realizacji", "sytuacja na rynku pracy", "rozwój ekonomii społecznej"]);
    expect(report.effects).toEqual([
      "wiara we własne możliwości",
      "większe szanse na pozytywną zmianę sytuacji życiowej",
      "włączenie się w rytm dnia pracy",
      "relacje z przełożonymi i współpracownikami",
    ]);
  });
});

test("what the sources do not state is marked as invented", () => {
  expect(demoRows.councilOpinion.every(({ isInvented }) => isInvented)).toBe(true);
  expect(demoRows.indicator.every(({ isInvented }) => isInvented)).toBe(true);
  for (const { sourceNote } of [...demoRows.programme, ...demoRows.edition]) expect(sourceNote).toMatch(/zmyśl/);
  for (const { inventedFields } of demoRows.communityWorkAgreement) expect(inventedFields).not.toEqual([]);
});
