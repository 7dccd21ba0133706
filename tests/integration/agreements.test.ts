import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAgreement, reviseAgreement, submitAgreement } from "#lib/agreements/actions/draft.ts";
import { consentToAgreement, giveBackAgreement, signAgreement } from "#lib/agreements/actions/review.ts";
import { terminateAgreement } from "#lib/agreements/actions/terminate.ts";
import { loadAgreement, loadAgreements } from "#lib/agreements/loaders.ts";
import type { AgreementPhase } from "#lib/agreements/rules/phase.ts";
import type { ContentsInput } from "#lib/agreements/schema.ts";
import { agreementTransitions } from "#lib/agreements/transitions.ts";
import type { Actor } from "#lib/platform/actor.ts";
import { clockAt } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { runAction } from "#lib/platform/run-action.ts";
import { runLoader } from "#lib/platform/run-loader.ts";
import { institutionId } from "#prisma/demo/ids.ts";
import { demoActor } from "#tests/support/actors.ts";
import { contentsOf, signatoriesOf } from "#tests/support/agreements.ts";
import { query, testDatabase } from "#tests/support/database.ts";

const clock = clockAt(new Date("2018-05-24T10:00:00+02:00"));
const clerk = demoActor("urzednik@pup-pultusk.demo");
const director = demoActor("dyrektor@pup-pultusk.demo");
const coordinator = demoActor("koordynator@mops-pultusk.demo");
const head = demoActor("dyrektor@mops-pultusk.demo");
const worker = demoActor("pracownik@mops-pultusk.demo");
const starosta = demoActor("starosta@pup-pultusk.demo");
const stranger = demoActor("urzednik@pup-kalisz.demo");

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = (await testDatabase()).drop;
});
afterAll(() => drop());

// biome-ignore lint/suspicious/noExplicitAny: every action has its own input; the schema below checks what is sent
type Sent = { definition: any };
const run = async ({ definition }: Sent, who: Actor, input: object, at = clock) =>
  runAction(definition, who, definition.input.parse({ requestId: newId(), ...input }), at) as Promise<
    { ok: true; value: { id: string; version: number; annexId: string } } | { ok: false; refusal: { kind: string } }
  >;
const done = async (answer: ReturnType<typeof run>) => {
  const result = await answer;
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const seen = async (id: string, who = clerk, at = clock) => {
  const data = await runLoader(loadAgreement.definition, who, { id }, at);
  if (!data) throw new Error("not shown");
  return data;
};
const centre = { welfareCentreId: institutionId("mops-pultusk") };
let counter = 0;
const draft = async (change: Partial<ContentsInput> = {}, who = clerk) => {
  counter += 1;
  return (await done(run(createAgreement, who, { ...contentsOf("PAI"), ...centre, number: `T/${counter}/2018`, ...change }))).id;
};
const step = async (id: string) => ({ id, version: (await seen(id)).agreement.version });
const underReview = async (change: Partial<ContentsInput> = {}, reason = "") => {
  const id = await draft(change);
  await done(run(submitAgreement, clerk, { ...(await step(id)), reason }));
  return id;
};
const agreed = async (change: Partial<ContentsInput> = {}, reason = "") => {
  const id = await underReview(change, reason);
  for (const who of [director, head]) await done(run(consentToAgreement, who, await step(id)));
  return id;
};
const signing = { signedOn: "2018-05-24", validFrom: "2018-05-24", validTo: "2018-12-31", signatories: signatoriesOf("PAI") };
const sign = async (id: string, change: object = {}, at = clock) => {
  const { number } = (await seen(id)).agreement;
  return run(signAgreement, clerk, { ...(await step(id)), number, ...signing, ...change }, at);
};
const inForce = async (change: Partial<ContentsInput> = {}, signed: object = {}) => {
  const id = await agreed(change);
  await done(sign(id, signed));
  return id;
};

describe("the way of an agreement (domain.md 4.1)", () => {
  test("a clerk drafts it, both directors consent, the clerk registers the signing, and it is in force from its day", async () => {
    const id = await draft();
    expect((await seen(id)).phase).toBe("DRAFT");
    await done(run(submitAgreement, clerk, await step(id)));
    await done(run(consentToAgreement, director, await step(id)));
    const half = await seen(id);
    expect(half.agreement.consents.map(({ side }) => side)).toEqual(["COUNTY"]);
    expect(half.steps.find((one) => one.step === "sign")?.obstacles[0]).toMatchObject({ code: "P_CONSENTS_MISSING" });
    expect(await sign(id)).toMatchObject({ ok: false, refusal: { kind: "rules", rules: [{ code: "P_CONSENTS_MISSING" }] } });
    await done(run(consentToAgreement, head, await step(id)));
    await done(sign(id));
    const signed = await seen(id, head);
    expect(signed).toMatchObject({ phase: "IN_FORCE", agreement: { signedOn: "2018-05-24" } });
    expect(signed.agreement.signatories.map(({ side, onAuthorisation }) => [side, onAuthorisation])).toEqual([
      ["COUNTY", true],
      ["MUNICIPALITY", true],
    ]);
  });

  test("the coordinator may draft as well, and the other side is told", async () => {
    const id = await draft({}, coordinator);
    await done(run(submitAgreement, coordinator, await step(id)));
    expect((await seen(id, director)).steps.find((one) => one.step === "consent")?.isMine).toBe(true);
  });

  test("what happened is read by both sides, with the reason", async () => {
    const id = await underReview();
    await done(run(giveBackAgreement, head, { ...(await step(id)), reason: "Brakuje mierników efektów." }));
    for (const who of [clerk, head]) {
      const [last] = (await seen(id, who)).trail;
      expect(last).toMatchObject({ action: "agreements.giveBack", reason: "Brakuje mierników efektów." });
    }
    expect((await seen(id)).phase).toBe("DRAFT");
  });

  test("R38: a draft without a mandatory part is not passed on, and the button says the same", async () => {
    const contents = contentsOf("PAI");
    const id = await draft({ terms: { ...contents.terms, monitoringTerms: "" } });
    const [obstacle] = (await seen(id)).steps.find((one) => one.step === "submit")?.obstacles ?? [];
    expect(obstacle?.code).toBe("R38_AGREEMENT_CONTENT");
    expect(await run(submitAgreement, clerk, await step(id))).toMatchObject({ ok: false, refusal: { kind: "rules", rules: [obstacle] } });
    await done(run(reviseAgreement, clerk, { ...contents, ...(await step(id)), number: "T/poprawiony/2018" }));
    await done(run(submitAgreement, clerk, await step(id)));
  });

  test("a change takes the consents back: after a return both directors are asked again", async () => {
    const id = await agreed();
    await done(run(giveBackAgreement, director, { ...(await step(id)), reason: "Zmiana liczby osób w programie." }));
    await done(run(submitAgreement, clerk, await step(id)));
    expect(await sign(id)).toMatchObject({ ok: false, refusal: { kind: "rules", rules: [{ code: "P_CONSENTS_MISSING" }] } });
  });

  test("nobody consents twice, and not to other words than those seen", async () => {
    const id = await underReview();
    const was = await step(id);
    await done(run(consentToAgreement, director, was));
    expect(await run(consentToAgreement, director, was)).toMatchObject({
      refusal: { kind: "rules", rules: [{ code: "P_CONSENT_GIVEN" }] },
    });
    expect(await run(consentToAgreement, head, { ...was, version: was.version - 1 })).toMatchObject({
      refusal: { kind: "stale", saved: { version: was.version } },
    });
  });

  test("R40: what is signed from 1 June 2025 on is refused at the signing; the draft goes on with a reason", async () => {
    const late = clockAt(new Date("2025-07-01T10:00:00+02:00"));
    const planned = { plannedOn: "2025-07-01", terms: { ...contentsOf("PAI").terms, validTo: "2025-12-31" } };
    const id = await agreed(planned, "Termin ustalają obie instytucje.");
    expect((await seen(id, clerk)).remarks.map(({ code, severity }) => [code, severity])).toContainEqual(["R40_NEW_AGREEMENT", "warning"]);
    // The way to the form stays open: what was signed in May may well be registered in July.
    expect((await seen(id, clerk, late)).steps.find(({ step: one }) => one === "sign")).toMatchObject({ isMine: true, obstacles: [] });
    const refused = await sign(id, { signedOn: "2025-06-01", validFrom: "2025-06-01", validTo: "2025-12-31" }, late);
    expect(refused).toMatchObject({ ok: false, refusal: { kind: "rules", rules: [{ code: "R40_NEW_AGREEMENT" }] } });
    await done(sign(id, { signedOn: "2025-05-31", validFrom: "2025-05-31", validTo: "2025-12-31" }, late));
    expect((await seen(id, clerk, late)).remarks.map(({ code }) => code)).toContain("R40_OLD_AGREEMENT");
  });

  test("R40: a draft planned after the act's end is passed on with a written reason, which both sides read", async () => {
    const id = await draft({ plannedOn: "2025-07-01" });
    const submit = (await seen(id)).steps.find((one) => one.step === "submit");
    expect(submit).toMatchObject({ isMine: true, obstacles: [], warnings: [{ code: "R40_NEW_AGREEMENT", severity: "warning" }] });
    expect(await run(submitAgreement, clerk, await step(id))).toMatchObject({ refusal: { kind: "rules", rules: submit?.warnings } });
    expect((await seen(id)).phase).toBe("DRAFT");
    const reason = "Opinia prawna urzędu jest w przygotowaniu.";
    await done(run(submitAgreement, clerk, { ...(await step(id)), reason }));
    expect((await seen(id, head)).trail[0]).toMatchObject({ action: "agreements.submit", reason });
    expect(
      await query(`SELECT "ruleCodes", "reason" FROM "AuditEntry" WHERE "subjectId" = $1 AND "action" = 'agreements.submit'`, [id]),
    ).toEqual([{ ruleCodes: ["R40_NEW_AGREEMENT"], reason }]);
  });

  test("R40: a reason that nothing asked for is not kept", async () => {
    const id = await draft();
    await done(run(submitAgreement, clerk, { ...(await step(id)), reason: "Nikt o to nie pytał." }));
    expect((await seen(id)).trail[0]).toMatchObject({ action: "agreements.submit", reason: null });
  });

  test("a signing lies in the past, within the period agreed, and under a number of its own", async () => {
    const id = await agreed();
    expect(await sign(id, { signedOn: "2018-05-25", validFrom: "2018-05-25" })).toMatchObject({
      refusal: { fields: { signedOn: expect.stringContaining("dziś") } },
    });
    expect(await sign(id, { validTo: "2019-06-30" })).toMatchObject({ refusal: { kind: "fields" } });
    expect(await sign(id, { signatories: [] })).toMatchObject({ refusal: { kind: "fields" } });
    expect(await sign(id, { number: "1/2016" })).toMatchObject({
      refusal: { kind: "fields", fields: { number: expect.stringContaining("użyciu") } },
    });
    expect((await seen(id)).phase).toBe("UNDER_REVIEW");
  });

  test("either director terminates it with day and reason, and it was in force before", async () => {
    const id = await inForce({}, { signedOn: "2018-05-15", validFrom: "2018-05-15" });
    const version = (await seen(id)).agreement.version;
    const ended = { id, version, terminatedOn: "2018-05-20", reason: "Gmina wycofuje się z programu." };
    expect(await run(terminateAgreement, head, { ...ended, terminatedOn: "2018-06-01" })).toMatchObject({ refusal: { kind: "fields" } });
    await done(run(terminateAgreement, head, ended));
    expect((await seen(id)).phase).toBe("TERMINATED");
    expect((await seen(id, clerk, clockAt(new Date("2018-05-19T10:00:00+02:00")))).phase).toBe("IN_FORCE");
  });
});

describe("who may, and from where (every role × every step)", () => {
  const last = { reason: "Koniec programu w gminie.", terminatedOn: "2018-05-24" };
  const number = async (id: string) => (await seen(id)).agreement.number;
  const sent = {
    revise: async (id: string) => ({ ...contentsOf("PAI"), ...(await step(id)), number: await number(id) }),
    submit: step,
    consent: step,
    giveBack: async (id: string) => ({ ...(await step(id)), reason: "Powód próbny w teście." }),
    sign: async (id: string) => ({ ...(await step(id)), number: await number(id), ...signing }),
    terminate: async (id: string) => ({ ...(await step(id)), ...last }),
  };
  const actions = {
    ...{ revise: reviseAgreement, submit: submitAgreement, consent: consentToAgreement },
    ...{ giveBack: giveBackAgreement, sign: signAgreement, terminate: terminateAgreement },
  };
  const everybody = [clerk, director, coordinator, head, worker, starosta, demoActor("administrator@mops-pultusk.demo")];
  const steps = Object.keys(actions) as (keyof typeof actions)[];
  const papers = new Map<AgreementPhase, string>();
  beforeAll(async () => {
    papers.set("DRAFT", await draft());
    papers.set("UNDER_REVIEW", await underReview());
    papers.set("IN_FORCE", await inForce());
    const ended = await inForce();
    await done(run(terminateAgreement, head, { ...(await step(ended)), ...last }));
    papers.set("TERMINATED", ended);
  });

  test.each(steps)("%s: refused from every state and to every role that the table does not name", async (name) => {
    const { from, roles } = agreementTransitions[name];
    for (const [phase, id] of papers) {
      const input = await sent[name](id);
      for (const who of everybody) {
        if (from.includes(phase) && roles.includes(who.role)) continue;
        const kind = roles.includes(who.role) ? "stale" : "permission";
        const refused = await run(actions[name], who, input);
        expect(refused, `${who.role} ${name} ${phase}`).toMatchObject({ ok: false, refusal: { kind } });
      }
    }
  });

  test("another county's clerk finds nothing; the starosta reads and can do nothing", async () => {
    const id = await underReview();
    expect(await run(submitAgreement, stranger, { id, version: 2 })).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await runLoader(loadAgreement.definition, stranger, { id }, clock)).toBeNull();
    const shown = await seen(id, starosta);
    expect(shown.steps.some(({ isMine }) => isMine)).toBe(false);
    expect(shown.mayAddScan).toBe(false);
    expect((await runLoader(loadAgreements.definition, starosta, {}, clock))?.mayCreate).toBe(false);
  });
});
