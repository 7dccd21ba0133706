import { afterAll, beforeAll, expect, test } from "vitest";
import { writeAnnex } from "#lib/agreements/actions/annex.ts";
import { consentToAnnex, giveBackAnnex, signAnnex } from "#lib/agreements/actions/annex-review.ts";
import { createAgreement, submitAgreement } from "#lib/agreements/actions/draft.ts";
import { registerProvider } from "#lib/agreements/actions/provider.ts";
import { consentToAgreement, signAgreement } from "#lib/agreements/actions/review.ts";
import { addPaperScan } from "#lib/agreements/actions/scan.ts";
import { loadAgreement, loadDraftChoices, loadScan } from "#lib/agreements/loaders.ts";
import type { PaperKind } from "#lib/agreements/rules/terms.ts";
import { TERMS_OF_KIND } from "#lib/agreements/rules/terms.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { institutionId } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { contentsOf, signatoriesOf } from "#tests/support/agreements.ts";
import { testDatabase } from "#tests/support/database.ts";

const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const june = clockAt(new Date("2018-06-01T10:00:00+02:00"));
const clerk = demoActor("urzednik@pup-pultusk.demo");
const director = demoActor("dyrektor@pup-pultusk.demo");
const coordinator = demoActor("koordynator@mops-pultusk.demo");
const head = demoActor("dyrektor@mops-pultusk.demo");
const kalisz = demoActor("urzednik@pup-kalisz.demo");

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = (await testDatabase()).drop;
});
afterAll(() => drop());

// biome-ignore lint/suspicious/noExplicitAny: every action has its own input; its schema checks what is sent
type Sent = { definition: any };
type Answer = { ok: true; value: { id: string; annexId: string } } | { ok: false; refusal: { kind: string } };
const run = async ({ definition }: Sent, who: Actor, input: object, at = clock): Promise<Answer> =>
  runAction(definition, who, definition.input.parse({ requestId: newId(), ...input }), at) as Promise<Answer>;
const done = async (answer: Promise<Answer>) => {
  const result = await answer;
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const seen = async (id: string, who: Actor = clerk, at = clock) => {
  const data = await runLoader(loadAgreement.definition, who, { id }, at);
  if (!data) throw new Error("not shown");
  return data;
};
const step = async (id: string, who: Actor = clerk) => ({ id, version: (await seen(id, who)).agreement.version });

/** A paper of any kind, all the way to its signing. */
async function inForce(kind: PaperKind, number: string, change: object = {}, centre = "mops-pultusk"): Promise<string> {
  const office = centre.replace("mops", "pup");
  const [writer, first, second] = [`urzednik@${office}`, `dyrektor@${office}`, `dyrektor@${centre}`].map((at) => demoActor(`${at}.demo`));
  if (!writer || !first || !second) throw new Error("no accounts");
  const { id } = await done(
    run(createAgreement, writer, { ...contentsOf(kind), number, welfareCentreId: institutionId(centre), ...change }),
  );
  await done(run(submitAgreement, writer, await step(id, writer)));
  for (const who of [first, second]) await done(run(consentToAgreement, who, await step(id, writer)));
  const days = { signedOn: "2018-05-24", validFrom: "2018-05-24", validTo: "2018-12-31" };
  await done(run(signAgreement, writer, { ...(await step(id, writer)), number, ...days, signatories: signatoriesOf(kind) }));
  return id;
}
const { terms } = contentsOf("AGREEMENT");
const annex = async (id: string, change: Partial<typeof terms>, more: object = {}) => ({
  ...{ ...(await step(id)), annexId: "", kind: "AGREEMENT", number: "1", validFrom: "2018-06-01" },
  ...{ terms: { ...terms, validFrom: "2018-05-24", ...change }, ...more },
});
const annexOf = async (id: string, at = clock) => {
  const [one] = (await seen(id, clerk, at)).agreement.annexes;
  if (!one) throw new Error("no annex");
  return { id, annexId: one.id, version: one.version };
};

test("an annex from 1 June changes its part from that day; the words signed stay for the days before", async () => {
  const id = await inForce("AGREEMENT", "A/1/2018");
  await done(run(writeAnnex, coordinator, await annex(id, { monthlyCapMinutes: 44 * 60 })));
  expect(await run(signAnnex, clerk, { ...(await annexOf(id)), number: "1", signedOn: "2018-05-24" })).toMatchObject({
    refusal: { kind: "rules", rules: [{ code: "P_CONSENTS_MISSING" }] },
  });
  for (const who of [director, head]) await done(run(consentToAnnex, who, await annexOf(id)));
  await done(run(signAnnex, clerk, { ...(await annexOf(id)), number: "1", signedOn: "2018-05-24" }));
  const { agreement, words } = await seen(id);
  expect(agreement.annexes[0]?.changes).toEqual({ monthlyCapMinutes: { was: 2400, becomes: 2640 } });
  expect([words.monthlyCapMinutes, agreement.terms.monthlyCapMinutes]).toEqual([2400, 2400]);
  expect((await seen(id, clerk, june)).words.monthlyCapMinutes).toBe(2640);
});

test("an annex signed before the one that holds from the same day would change nothing: its day is refused", async () => {
  const id = await inForce("AGREEMENT", "A/9/2018");
  const next = async (who: Actor, number: string, cap: number, signedOn: string) => {
    await done(run(writeAnnex, coordinator, await annex(id, { monthlyCapMinutes: cap * 60 }, { number })));
    const { annexes } = (await seen(id)).agreement;
    const one = annexes.find((some) => some.number === number);
    const asked = { id, annexId: one?.id, version: one?.version };
    for (const giver of [director, head]) await done(run(consentToAnnex, giver, asked));
    return run(signAnnex, who, { ...asked, number, signedOn });
  };
  expect(await next(clerk, "1", 44, "2018-05-23")).toMatchObject({ refusal: { kind: "fields", fields: { signedOn: expect.any(String) } } });
  const { annexId, version } = await annexOf(id);
  const first = { id, annexId, version, number: "1" };
  await done(run(signAnnex, clerk, { ...first, signedOn: "2018-06-01" }, june));
  const inJune = clockAt(new Date("2018-06-01T11:00:00+02:00"));
  expect((await seen(id, clerk, inJune)).words.monthlyCapMinutes).toBe(44 * 60);
  expect(await next(clerk, "2", 30, "2018-05-24")).toMatchObject({
    refusal: { fields: { signedOn: expect.stringContaining("(01.06.2018)") } },
  });
});

test("an annex sent back is put right and asked about anew", async () => {
  const id = await inForce("AGREEMENT", "A/2/2018");
  await done(run(writeAnnex, clerk, await annex(id, { refundSharePercent: "50" })));
  await done(run(consentToAnnex, director, await annexOf(id)));
  await done(run(giveBackAnnex, head, { ...(await annexOf(id)), reason: "Udział ma wynosić 40%." }));
  const again = { ...(await annex(id, { refundSharePercent: "40" })), ...(await annexOf(id)) };
  await done(run(writeAnnex, clerk, again));
  const shown = await seen(id);
  expect(shown.agreement.annexes[0]).toMatchObject({ status: "UNDER_REVIEW", changes: { refundSharePercent: { was: 60, becomes: 40 } } });
  expect(await run(signAnnex, clerk, { ...(await annexOf(id)), number: "1", signedOn: "2018-05-24" })).toMatchObject({
    refusal: { rules: [{ code: "P_CONSENTS_MISSING" }] },
  });
});

test("an annex that changes nothing, empties a mandatory part, or asks for too large a share is refused", async () => {
  const id = await inForce("AGREEMENT", "A/3/2018");
  expect(await run(writeAnnex, clerk, await annex(id, {}))).toMatchObject({ refusal: { kind: "fields" } });
  expect(await run(writeAnnex, clerk, await annex(id, { noticeTerms: "" }))).toMatchObject({
    refusal: { rules: [{ code: "R38_AGREEMENT_CONTENT" }] },
  });
  expect(await run(writeAnnex, clerk, await annex(id, { refundSharePercent: "70" }))).toMatchObject({
    refusal: { rules: [{ code: "R23_SHARE_OVER_LIMIT" }] },
  });
  expect(await run(writeAnnex, clerk, await annex(id, { monthlyCapMinutes: 60 }, { validFrom: "2019-02-01" }))).toMatchObject({
    refusal: { kind: "fields" },
  });
});

test("R23, R24: a share is within its limit already in the draft, and at 0% there is no claim", async () => {
  const create = (change: object) =>
    run(createAgreement, clerk, {
      ...{ ...contentsOf("AGREEMENT"), number: `S/${newId().slice(-8)}`, welfareCentreId: institutionId("mops-pultusk") },
      terms: { ...terms, ...change },
    });
  expect(await create({ refundSharePercent: "61" })).toMatchObject({ refusal: { rules: [{ code: "R23_SHARE_OVER_LIMIT" }] } });
  await done(create({ refundSharePercent: "100", carersHelp: true }));
  const { id } = await done(create({ refundSharePercent: "0", refundTerms: "" }));
  expect((await seen(id)).remarks.map(({ code }) => code)).toContain("R24_NO_REFUND");
});

test("every term of every kind is kept as it was typed", async () => {
  const [provider] = (await runLoader(loadDraftChoices.definition, clerk, {}, clock))?.providers ?? [];
  for (const kind of ["PAI", "AGREEMENT", "CONTRACT", "COOPERATION"] as const) {
    const place = { welfareCentreId: institutionId("mops-pultusk"), providerId: kind === "CONTRACT" ? provider?.id : "" };
    const { id } = await done(run(createAgreement, clerk, { ...contentsOf(kind), number: `K/${kind}`, ...place }));
    const { agreement } = await seen(id);
    for (const name of TERMS_OF_KIND[kind]) expect(agreement.terms[name], `${kind} ${name}`).not.toBeNull();
    expect(agreement.terms.validFrom).toBe("2018-05-15");
    if (kind === "CONTRACT") expect(agreement.terms.fundAmountGrosz).toBe(5600_00);
    await done(run(submitAgreement, clerk, await step(id)));
  }
});

test("in a city with county rights the centre applies, elsewhere it does not", async () => {
  const created = (who: Actor, kind: PaperKind, centre: string) =>
    run(createAgreement, who, { ...contentsOf(kind), number: `M/${kind}`, welfareCentreId: institutionId(centre) });
  expect(await created(kalisz, "AGREEMENT", "mops-kalisz")).toMatchObject({ refusal: { kind: "fields" } });
  expect(await created(clerk, "CENTRE_APPLICATION", "mops-pultusk")).toMatchObject({ refusal: { kind: "fields" } });
  const id = await inForce("CENTRE_APPLICATION", "W/9/2018", {}, "mops-kalisz");
  expect((await seen(id, kalisz)).phase).toBe("IN_FORCE");
});

const organisation = { labourOfficeId: institutionId("pup-pultusk"), kind: "KIS", name: "Klub Zmyślony", shortName: "Klub" };

test("model B: an organisation enters the register with right numbers, once, and gets its contract", async () => {
  const numbers = { nip: "526-000-12-46", regon: "140000046" };
  for (const wrong of [{ nip: "5260001247" }, { regon: "140000047" }, { nip: "123" }])
    expect(registerProvider.definition.input.safeParse({ requestId: newId(), ...organisation, ...numbers, ...wrong }).success).toBe(false);
  const { id: providerId } = await done(run(registerProvider, clerk, { ...organisation, ...numbers }));
  expect(await run(registerProvider, clerk, { ...organisation, ...numbers })).toMatchObject({ refusal: { kind: "fields" } });
  expect(await run(registerProvider, director, { ...organisation, ...numbers })).toMatchObject({ refusal: { kind: "permission" } });
  expect(await run(registerProvider, kalisz, { ...organisation, ...numbers })).toMatchObject({ refusal: { kind: "notFound" } });
  const id = await inForce("CONTRACT", "U/9/2018", { providerId });
  expect(await seen(id)).toMatchObject({ phase: "IN_FORCE", agreement: { provider: { name: "Klub Zmyślony" } } });
});

test("a scan is kept for what it is, read by both sides and logged; another paper's or office's is not there", async () => {
  const id = await inForce("PAI", "P/9/2018");
  const file = new File(["%PDF-1.7 próba"], "umowa.exe");
  const { id: scanId } = await done(run(addPaperScan, clerk, { id, file }));
  expect((await seen(id)).scans).toMatchObject([{ name: "umowa.pdf", mediaType: "application/pdf" }]);
  expect(await run(addPaperScan, clerk, { id, file: new File(["<html>"], "skan.pdf") })).toMatchObject({ refusal: { kind: "fields" } });
  expect(await runLoader(loadScan.definition, head, { id, scanId }, clock)).toMatchObject({ name: "umowa.pdf" });
  expect(await runLoader(loadScan.definition, kalisz, { id, scanId }, clock)).toBeNull();
  expect(await runLoader(loadScan.definition, clerk, { id: newId(), scanId }, clock)).toBeNull();
});
