import { keysOf, readText, removeText, writeText } from "./device.ts";

// What forms hold and the server has not acknowledged: ids, marks, times and typed words, never a name. It belongs to one user in one
// institution; sign-out and the sign-in of anybody else on this browser wipe it.
const PREFIX = "pai:kept:";
const OWNER = "pai:owner";

/** Who typed: `userId/institutionId`. */
export type Owner = string;
export const ownerOf = ({ userId, institution }: { userId: string; institution: { id: string } }): Owner => `${userId}/${institution.id}`;

/** A form by its place: `kind` names the way it is sent, `title` is how lists of what waits call it (no name of a person). */
export type KeptForm = { readonly name: string; readonly kind: string; readonly href: string; readonly title: string };

/** A save that the user asked for. `id` is its request id in every attempt; `over` is the unacknowledged save it was typed on. */
export type Waiting = {
  readonly id: string;
  readonly over: string | null;
  readonly values: unknown;
  readonly count: number;
  /** the device's time, ISO 8601 */
  readonly at: string;
};

/** A form's values that were typed and not sent; `count` is how many entries they change, `over` as in `Waiting`. */
export type Draft = { readonly over: string | null; readonly values: unknown; readonly count: number };

/** `refused`: the server answered the first save that waits, and until the user has decided nothing more of this form is sent. */
export type Kept = Omit<KeptForm, "name"> & {
  readonly draft: Draft | null;
  readonly waiting: readonly Waiting[];
  readonly refused: boolean;
};

const keyOf = (owner: Owner, name: string) => `${PREFIX}${owner}:${name}`;

const readRecord = (key: string): Kept | null => {
  try {
    return JSON.parse(readText(key) ?? "null") as Kept | null;
  } catch {
    return null;
  }
};

export const readKept = (owner: Owner, name: string): Kept | null => readRecord(keyOf(owner, name));

/** Everything that is kept for an owner, the oldest save first. */
export function listKept(owner: Owner): (Kept & { readonly name: string })[] {
  const prefix = `${PREFIX}${owner}:`;
  return keysOf(prefix)
    .flatMap((key) => {
      const kept = readRecord(key);
      return kept ? [{ ...kept, name: key.slice(prefix.length) }] : [];
    })
    .sort((a, b) => (a.waiting[0]?.at ?? "").localeCompare(b.waiting[0]?.at ?? "") || a.name.localeCompare(b.name));
}

/** Whether this browser is still this owner's: after a sign-out, or once somebody else signed in, an old tab keeps and sends nothing. */
export const isOwner = (owner: Owner): boolean => readText(OWNER) === owner;

/** The browser now works for this owner; what other users left is wiped. */
export function claim(owner: Owner): void {
  const [user] = owner.split("/");
  for (const key of keysOf(PREFIX)) if (!key.startsWith(`${PREFIX}${user}/`)) removeText(key);
  if (!isOwner(owner)) writeText(OWNER, owner);
}

/** Leaves nothing behind; for sign-out. */
export function forgetAll(): void {
  for (const key of [...keysOf(PREFIX), OWNER]) removeText(key);
}

/** How many entries this browser holds, typed and waiting. */
export const countKept = (): number =>
  keysOf(PREFIX)
    .flatMap((key) => readRecord(key) ?? [])
    // A refused save that is being corrected is the draft itself.
    .reduce((sum, kept) => sum + (kept.refused && kept.draft ? 0 : waitingCount(kept)) + (kept.draft?.count ?? 0), 0);

export const waitingCount = ({ waiting }: Pick<Kept, "waiting">): number => waiting.reduce((sum, { count }) => sum + count, 0);

/** Changes what is kept for a form; a record with neither a draft nor a save is taken away. @returns whether it could be kept */
function change(owner: Owner, { name, kind, href, title }: KeptForm, to: (kept: Kept) => Kept): boolean {
  if (!isOwner(owner)) return false;
  const form = { kind, href, title };
  const after = { ...to(readKept(owner, name) ?? { ...form, draft: null, waiting: [], refused: false }), ...form };
  const key = keyOf(owner, name);
  const text = JSON.stringify(after);
  if (!after.draft && after.waiting.length === 0) {
    if (readText(key) !== null) removeText(key);
  } else if (readText(key) !== text) writeText(key, text);
  return true;
}

/** Keeps what is typed; null when it says what is saved already. */
export const keepDraft = (owner: Owner, form: KeptForm, draft: Draft | null): boolean =>
  change(owner, form, (kept) => ({ ...kept, draft }));

/**
 * Keeps a save until it is acknowledged. It goes behind those that wait, because of an attempt without an answer nobody knows whether
 * it arrived; after a refusal it takes their place.
 */
export const keepWaiting = (owner: Owner, form: KeptForm, save: Waiting): boolean =>
  change(owner, form, ({ waiting, refused, ...kept }) => ({
    ...kept,
    draft: null,
    refused: false,
    waiting: refused ? [save] : [...waiting, save],
  }));

/** Takes an acknowledged save away and lays what was typed over it on what is saved now. */
export function acknowledge(owner: Owner, form: KeptForm, id: string, onto: (values: unknown) => unknown): void {
  change(owner, form, ({ draft, waiting, ...kept }) => ({
    ...kept,
    refused: false,
    draft: draft?.over === id ? { ...draft, over: null, values: onto(draft.values) } : draft,
    waiting: waiting
      .filter((save) => save.id !== id)
      .map((save) => (save.over === id ? { ...save, over: null, values: onto(save.values) } : save)),
  }));
}

export const markRefused = (owner: Owner, form: KeptForm): boolean => change(owner, form, (kept) => ({ ...kept, refused: true }));

/** The user chose what is saved over what waits. */
export const dropKept = (owner: Owner, form: KeptForm): boolean =>
  change(owner, form, (kept) => ({ ...kept, draft: null, waiting: [], refused: false }));
