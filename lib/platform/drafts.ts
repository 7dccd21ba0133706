// What a form holds and the server has not acknowledged yet: kept for this browser tab alone, under the user's id, so that
// neither a lost connection nor an expired sign-in loses it. Wiped after the save and at sign-out.
const PREFIX = "pai:draft:";

const storage = (): Storage | null => {
  try {
    return window.sessionStorage;
  } catch {
    return null; // the browser forbids storage: the form still works, only without its copy
  }
};

/** Keeps a form's values. `count` is how many entries would be lost. */
export function keepDraft(userId: string, form: string, draft: { count: number; values: unknown }): void {
  try {
    storage()?.setItem(`${PREFIX}${userId}:${form}`, JSON.stringify(draft));
  } catch {
    // A full storage keeps what it had; the form itself still holds everything.
  }
}

/** The values kept for a form, or null. The caller checks their shape. */
export function readDraft(userId: string, form: string): unknown {
  const text = storage()?.getItem(`${PREFIX}${userId}:${form}`);
  try {
    return text ? (JSON.parse(text) as { values: unknown }).values : null;
  } catch {
    return null;
  }
}

export const dropDraft = (userId: string, form: string): void => storage()?.removeItem(`${PREFIX}${userId}:${form}`);

const keys = () => Object.keys(storage() ?? {}).filter((key) => key.startsWith(PREFIX));

/** How many entries wait in this tab, whoever typed them. */
export const countDrafts = (): number =>
  keys().reduce((sum, key) => sum + Number((JSON.parse(storage()?.getItem(key) ?? "{}") as { count?: number }).count ?? 0), 0);

/** Leaves nothing behind; for sign-out. */
export const dropDrafts = (): void => {
  for (const key of keys()) storage()?.removeItem(key);
};
