import { afterAll, beforeAll, expect, test } from "vitest";
import { claimPaper, payoutPaper, payoutRows } from "#lib/documents/rules/settlements.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { renderPdf } from "#lib/platform/typst.ts";
import { setRate } from "#lib/settlements/actions/rates.ts";
import { loadClaimPaper, loadPayoutList } from "#lib/settlements/loaders/papers.ts";
import { loadOwnRates } from "#lib/settlements/loaders/rates.ts";
import { rateSchema } from "#lib/settlements/schema.ts";
import { demo } from "#prisma/demo/ids.ts";
import { withClient } from "#scripts/database.ts";
import { demoActor } from "#tests/support/actors.ts";
import { testDatabase } from "#tests/support/database.ts";
import { clerk, codes, coordinator, faults, kind } from "#tests/support/settlements.ts";
import type { TestDatabase } from "#tests/support/templates.ts";

const may = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const april = { editionId: demo.ids.editions.kedzierzynRound1, month: "2018-04" };
const printing = { today: "2018-05-24", time: "10:00", demo: true };
const plain = (value: unknown) => JSON.stringify(value).replaceAll("\u00a0", " ");
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

test("D12: everybody who is paid with hours, rate and sum, in words too, and the print is logged", async () => {
  const data = await runLoader(loadPayoutList.definition, coordinator, april, may);
  if (!data) throw new Error("no list");
  const paper = payoutPaper(data, printing);
  expect(plain(paper)).toContain("Lista wypłat nr 04/2018 (zmyślony): świadczenia za prace społecznie użyteczne za kwiecień 2018");
  expect(plain(paper)).toContain("Słownie: dwa tysiące pięćset dziewięćdziesiąt dwa złote 00/100.");
  expect(payoutRows(data).find(({ name }) => name === "Miniona Żaklina")).toMatchObject({ minutes: 38 * 60, amountGrosz: 307_80 });
  expect(payoutRows(data).reduce((sum, { amountGrosz }) => sum + amountGrosz, 0)).toBe(2_592_00);
  expect(new TextDecoder("latin1").decode(renderPdf("payout.typ", paper, may.now).slice(0, 5))).toBe("%PDF-");
  const logged = await withClient(
    database.superuserUrl,
    async (client) => (await client.query(`SELECT 1 FROM "AccessEntry" WHERE "scope" = 'settlements.payoutList'`)).rowCount,
  );
  expect(logged).toBe(1);
});

test("D13: the claim names its agreement, month, hours, minimum, share and sum, and leaves the account blank", async () => {
  const data = await runLoader(loadClaimPaper.definition, clerk, april, may);
  if (!data) throw new Error("no claim");
  const paper = claimPaper(data, printing);
  const text = plain(paper);
  for (const said of [
    "Wnoszę o refundację ze środków Funduszu Pracy świadczeń za kwiecień 2018: 1 555,20 zł (słownie: tysiąc pięćset pięćdziesiąt pięć złotych 20/100).",
    "Porozumienie PSU nr PSU/1/2018",
    '["Osoby","9"]',
    '["Przepracowano","320 godz."]',
    "60% × 8,10 zł × 320 godz.",
    '["Rachunek","………"]',
    "art. 73a ust. 5",
  ])
    expect(text).toContain(said);
  expect(new TextDecoder("latin1").decode(renderPdf("claim.typ", paper, may.now).slice(0, 5))).toBe("%PDF-");
});

test("a paper of somebody else's month is not there", async () => {
  for (const email of ["koordynator@gops-zmyslona-gorna.demo", demo.emails.host, demo.emails.countyViewer, demo.emails.officeAdministrator])
    expect(await runLoader(loadPayoutList.definition, demoActor(email), april, may)).toBeNull();
});

test("R22: a municipality's rate below the minimum of its first day is refused; another is kept beside the earlier ones", async () => {
  const set = (typed: object, actor = coordinator) =>
    runAction(
      setRate.definition,
      actor,
      rateSchema.parse({
        ...{ requestId: newId(), institutionId: actor.institution.id, workKindId: "", validFrom: "2018-07-01", amountGrosz: 900 },
        source: "zarządzenie próbne nr 1/2018",
        ...typed,
      }),
      may,
    );
  expect(codes(await set({ amountGrosz: 829 }))).toEqual(["R22_RATE_BELOW_MINIMUM"]);
  expect(kind(await set({}))).toBe("ok");
  expect(faults(await set({}))).toEqual(["validFrom"]);
  expect(kind(await set({}, demoActor("administrator@mops-kedzierzyn.demo")))).toBe("fields");
  expect(kind(await set({ institutionId: demo.ids.institutions.gopsPrzykladow }))).toBe("notFound");
  const page = await runLoader(loadOwnRates.definition, coordinator, {}, may);
  expect(page?.rates.map(({ validFrom, amountGrosz }) => [validFrom, amountGrosz])).toEqual([
    ["2018-07-01", 900],
    ["2018-06-01", 830],
    ["2014-06-01", 810],
  ]);
});
