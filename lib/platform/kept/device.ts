// The browser's own storage, which outlives a reload, a closed tab and a crash. A browser that forbids it, or one that is full, keeps
// the text in this tab's memory: the form works, only without its copy.
const memory = new Map<string, string>();

const storage = (): Storage | null => {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
};

export const readText = (key: string): string | null => memory.get(key) ?? storage()?.getItem(key) ?? null;

export function writeText(key: string, text: string): void {
  try {
    const device = storage();
    if (!device) throw new Error("no storage");
    device.setItem(key, text);
    memory.delete(key);
  } catch {
    memory.set(key, text);
  }
  changed();
}

export function removeText(key: string): void {
  memory.delete(key);
  storage()?.removeItem(key);
  changed();
}

export const keysOf = (prefix: string): string[] =>
  [...new Set([...memory.keys(), ...Object.keys(storage() ?? {})])].filter((key) => key.startsWith(prefix));

/** False when something is in this tab's memory alone and would be lost with it. */
export const isOnDevice = (): boolean => memory.size === 0;

const listeners = new Set<() => void>();
let changes = 0;

function changed(): void {
  changes += 1;
  for (const listener of listeners) listener();
}

/** Tells of every change, those of other tabs included. @returns how to stop */
export function onChange(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("storage", changed);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("storage", changed);
  };
}

/** Another number after every change that this tab has heard of. */
export const changeCount = (): number => changes;
