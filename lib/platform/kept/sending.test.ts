import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { keysOf } from "./device.ts";
import { claim, countKept, forgetAll, type KeptForm, keepDraft, keepWaiting, listKept, ownerOf, readKept } from "./records.ts";
import { LOST_AFTER_MS, type Outcome, onOutcome, sendAll, sendForm, sendingOf } from "./sending.ts";

const owner = ownerOf({ userId: "u1", institution: { id: "mops" } });
const form: KeptForm = { name: "register:s1", kind: "register", href: "/edycje/e/zajecia/s1", title: "Lista obecności, zajęcia nr 1" };
const other: KeptForm = { ...form, name: "register:s2", href: "/edycje/e/zajecia/s2" };

/** A server as PAI's is: a version per register, and a request id answers as it did the first time. */
function server() {
  const state = { version: 1, mark: "", saves: 0, connection: "good" as "good" | "cut" | "answerLost" | "hangs", stale: false };
  const first = new Map<string, object>();
  type Input = { requestId: string; version: number; mark: string };
  const call = async ({ requestId, version, mark }: Input) => {
    if (state.connection === "cut") throw new TypeError("Failed to fetch");
    if (state.connection === "hangs") return new Promise<object>(() => {});
    if (!first.has(requestId)) {
      if (state.stale || version !== state.version)
        return { serverError: { kind: "stale", saved: {}, savedBy: "Nowak", savedAt: "13:57" } };
      Object.assign(state, { version: version + 1, mark, saves: state.saves + 1 });
      first.set(requestId, { data: { version: state.version, savedAt: "14:02" } });
    }
    if (state.connection === "answerLost") throw new TypeError("network error");
    return first.get(requestId);
  };
  const sending = sendingOf<{ version: number; mark: string }, { version: number }>({
    values: z.object({ version: z.number(), mark: z.string() }),
    call,
    inputOf: (values) => values,
    onto: (values, { version }) => ({ ...values, version }),
  });
  return { state, sending };
}

const save = (id: string, mark: string, over: string | null = null) => ({
  ...{ id, over, count: 1, at: "2018-05-24T12:00:00.000Z" },
  values: { version: 1, mark },
});

beforeEach(() => {
  const kept = new Map<string, string>();
  const methods = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  };
  const storage = new Proxy(methods, {
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
  vi.stubGlobal("localStorage", storage);
  claim(owner);
});
afterEach(() => {
  forgetAll();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("a save made without a connection waits and arrives once when it is back", async () => {
  const { state, sending } = server();
  state.connection = "cut";
  keepWaiting(owner, form, save("a", "present"));
  expect(await sendForm(owner, form, sending, "asked")).toBe(false);
  expect(readKept(owner, form.name)?.waiting).toHaveLength(1);
  state.connection = "good";
  await sendAll(owner, { register: sending });
  expect(state).toMatchObject({ saves: 1, mark: "present" });
  expect(listKept(owner)).toEqual([]);
});

test("a save whose answer was lost after the server had saved arrives once, however often it is sent", async () => {
  const { state, sending } = server();
  state.connection = "answerLost";
  keepWaiting(owner, form, save("a", "present"));
  for (let attempt = 0; attempt < 3; attempt++) await sendAll(owner, { register: sending });
  state.connection = "good";
  await sendAll(owner, { register: sending });
  expect(state).toMatchObject({ saves: 1, version: 2 });
  expect(listKept(owner)).toEqual([]);
});

test("a second save over one without an answer follows it with the version that the first became", async () => {
  const { state, sending } = server();
  state.connection = "answerLost";
  keepWaiting(owner, form, save("a", "present"));
  await sendForm(owner, form, sending, "asked");
  keepWaiting(owner, form, save("b", "excused", "a"));
  state.connection = "good";
  await sendAll(owner, { register: sending });
  expect(state).toMatchObject({ saves: 2, version: 3, mark: "excused" });
});

test("a save of another tab that did not know of the first is not laid over it in silence", async () => {
  const { state, sending } = server();
  keepWaiting(owner, form, save("a", "present"));
  keepWaiting(owner, form, save("b", "excused"));
  await sendAll(owner, { register: sending });
  expect(state).toMatchObject({ saves: 1, mark: "present" });
  expect(readKept(owner, form.name)).toMatchObject({ refused: true, waiting: [{ id: "b" }] });
});

test("what was typed over a waiting save is a draft: it is never sent, and lies on the new version afterwards", async () => {
  const { state, sending } = server();
  state.connection = "cut";
  keepWaiting(owner, form, save("a", "present"));
  keepDraft(owner, form, { over: "a", values: { version: 1, mark: "excu" }, count: 1 });
  state.connection = "good";
  await sendAll(owner, { register: sending });
  expect(state).toMatchObject({ saves: 1, mark: "present" });
  expect(readKept(owner, form.name)).toMatchObject({ waiting: [], draft: { values: { version: 2, mark: "excu" } } });
});

test("a conflict met by a later attempt stays on the device until the user has decided; the next save takes its place", async () => {
  const { state, sending } = server();
  state.stale = true;
  const told: Outcome[] = [];
  const stop = onOutcome((outcome) => told.push(outcome));
  keepWaiting(owner, form, save("a", "present"));
  await sendAll(owner, { register: sending });
  await sendAll(owner, { register: sending });
  expect(told.map(({ kind, asked }) => [kind, asked])).toEqual([
    ["sending", false],
    ["refused", false],
  ]);
  expect(readKept(owner, form.name)).toMatchObject({ refused: true, waiting: [{ id: "a" }] });
  expect(JSON.stringify(readKept(owner, form.name))).not.toContain("Nowak");
  state.stale = false;
  keepWaiting(owner, form, save("b", "excused"));
  await sendForm(owner, form, sending, "asked");
  expect(state).toMatchObject({ saves: 1, mark: "excused" });
  stop();
});

test("several registers wait at once; a refused one does not hold up the others", async () => {
  const [one, two] = [server(), server()];
  one.state.stale = true;
  keepWaiting(owner, form, save("a", "present"));
  keepWaiting(owner, { ...other, kind: "second" }, save("b", "absent"));
  await sendAll(owner, { register: one.sending, second: two.sending });
  expect(two.state.saves).toBe(1);
  expect(listKept(owner).map(({ name }) => name)).toEqual([form.name]);
});

test("a request that hangs counts as lost after a while and is repeated with the same id", async () => {
  vi.useFakeTimers();
  const { state, sending } = server();
  state.connection = "hangs";
  keepWaiting(owner, form, save("a", "present"));
  const hanging = sendForm(owner, form, sending, "asked");
  await vi.advanceTimersByTimeAsync(LOST_AFTER_MS);
  expect(await hanging).toBe(false);
  state.connection = "good";
  await sendAll(owner, { register: sending });
  expect(state.saves).toBe(1);
});

test("sign-out leaves nothing, and a page that is still open keeps and sends nothing more", async () => {
  const { state, sending } = server();
  keepWaiting(owner, form, save("a", "present"));
  keepDraft(owner, other, { over: null, values: { version: 1, mark: "x" }, count: 2 });
  expect(countKept()).toBe(3);
  forgetAll();
  expect(keysOf("pai:")).toEqual([]);
  expect(keepDraft(owner, form, { over: null, values: {}, count: 1 })).toBe(false);
  expect(keepWaiting(owner, form, save("b", "present"))).toBe(false);
  await sendAll(owner, { register: sending });
  expect(state.saves).toBe(0);
  expect(keysOf("pai:")).toEqual([]);
});

test("another user's sign-in on the same browser wipes and never sends what the former left; the same user finds it again", async () => {
  const { state, sending } = server();
  keepWaiting(owner, form, save("a", "present"));
  const sameUserElsewhere = ownerOf({ userId: "u1", institution: { id: "pup" } });
  claim(sameUserElsewhere);
  await sendAll(owner, { register: sending });
  expect(state.saves).toBe(0);
  claim(owner);
  expect(listKept(owner)).toHaveLength(1);
  const next = ownerOf({ userId: "u2", institution: { id: "mops" } });
  claim(next);
  await sendAll(owner, { register: sending });
  await sendAll(next, { register: sending });
  expect(state.saves).toBe(0);
  expect(keysOf("pai:kept:")).toEqual([]);
});

test("a browser without storage keeps the save in the tab", async () => {
  vi.stubGlobal("localStorage", undefined);
  claim(owner);
  const { state, sending } = server();
  keepWaiting(owner, form, save("a", "present"));
  await sendAll(owner, { register: sending });
  expect(state.saves).toBe(1);
});
