import { afterAll, beforeAll, expect, test } from "vitest";
import { referralPaper } from "#lib/documents/rules/referral.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { renderPdf } from "#lib/platform/typst.ts";
import { loadReferralPapers } from "#lib/referrals/loaders/papers.ts";
import { demo } from "#prisma/demo/ids.ts";
import { withClient } from "#scripts/database.ts";
import { demoActor } from "#tests/support/actors.ts";
import { testDatabase } from "#tests/support/database.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const editionId = demo.ids.editions.kedzierzynRound2;
const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const clerk = demoActor("urzednik@pup-kedzierzyn.demo");
const coordinator = demoActor("koordynator@mops-kedzierzyn.demo");
const printing = { today: "2018-05-24", time: "10:00", demo: true };
const plain = (value: unknown) => JSON.stringify(value).replaceAll("\u00a0", " ");

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const load = async (actor = clerk, nominationId?: string) =>
  runLoader(loadReferralPapers.definition, actor, { editionId, ...(nominationId ? { nominationId } : {}) }, clock);

test("D7 of every referral of an edition in one tagged file, of one person in another", async () => {
  const all = await load();
  if (!all) throw new Error("no referrals");
  expect(all.referrals.length).toBeGreaterThan(1);
  const pdf = renderPdf("referral.typ", referralPaper(all, printing), clock.now);
  expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe("%PDF-");
  const one = await load(clerk, all.referrals[0]?.nominationId);
  expect(one?.referrals).toHaveLength(1);
});

test("regime A: profile, minimum rate of the day of issue, instruction; both blocks with their measure", async () => {
  const all = await load();
  if (!all) throw new Error("no referrals");
  const text = plain(referralPaper(all, printing));
  expect(text).toMatch(/"Profil pomocy","III, ustalony \d\d\.\d\d\.\d{4}"/);
  expect(text).toContain("do 10 godz. w tygodniu");
  expect(text).toContain("co najmniej 10 godz. tygodniowo");
  expect(text).toContain("najmniej 8,10 zł w dniu skierowania");
  expect(text).toContain("w brzmieniu obowiązującym w dniu");
  expect(text).toContain("120 dni za pierwszym razem");
});

test("a host whose place bears its own name stands once", async () => {
  const all = await load();
  const [referral] = all?.referrals ?? [];
  if (!all || !referral) throw new Error("no referrals");
  const placed = (workPlace: string) =>
    plain(referralPaper({ ...all, referrals: [{ ...referral, host: "Szkoła Podstawowa nr 0", workPlace }] }, printing));
  expect(placed("Szkoła Podstawowa nr 0")).toContain('"Organizator i miejsce","Szkoła Podstawowa nr 0"');
  expect(placed("sala gimnastyczna")).toContain('"Organizator i miejsce","Szkoła Podstawowa nr 0: sala gimnastyczna"');
});

test("D7 is written in the town of the labour office, also for an edition of several municipalities", async () => {
  const all = await load();
  if (!all) throw new Error("no referrals");
  const written = (address: string | null) =>
    plain(referralPaper({ ...all, letterhead: { ...all.letterhead, labourOfficeAddress: address, place: null } }, printing));
  expect(plain(referralPaper(all, printing))).toMatch(/"placeAndDate":"Kędzierzyn-Koźle, \d+ \w+ 2018 r."/);
  expect(written("ul. Zmyślona 9, 32-065 Krzeszowice")).toMatch(/"placeAndDate":"Krzeszowice, \d+ \w+ 2018 r."/);
  expect(written("Zmyślona 9")).toMatch(/"placeAndDate":"\d+ \w+ 2018 r."/);
});

test("R41: the print is logged at each person; the centre's copy lacks the office's register, a stranger gets nothing", async () => {
  const copy = await load(coordinator);
  expect(copy?.referrals.every(({ profileSetOn }) => profileSetOn === null)).toBe(true);
  const rows = await withClient(database.superuserUrl, async (client) => {
    const { rowCount } = await client.query(`SELECT 1 FROM "AccessEntry" WHERE "scope" = 'referrals.papers' AND "institutionId" = $1`, [
      coordinator.institution.id,
    ]);
    return rowCount;
  });
  expect(rows).toBe(copy?.referrals.length);
  for (const email of ["urzednik@pup-kalisz.demo", "starosta@pup-kedzierzyn.demo", "pracownik@gops-zmyslona-gorna.demo"])
    expect(await load(demoActor(email))).toBeNull();
});
