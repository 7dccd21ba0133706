"use client";

import { useCallback, useEffect, useRef } from "react";

const PREFIX = "pai-draft:";

type Kept<T> = { readonly entries: number; readonly draft: T };

// Storage can be full or switched off; then the form still holds what was typed, only a reload would lose it.
function attempt<T>(work: (storage: Storage) => T): T | undefined {
  try {
    return work(window.sessionStorage);
  } catch {
    return undefined;
  }
}

const keysOf = (storage: Storage) => Object.keys(storage).filter((key) => key.startsWith(PREFIX));

/** How many entries of all forms of this tab wait to be saved. */
export const unsavedEntries = (): number =>
  attempt((storage) => keysOf(storage).reduce((sum, key) => sum + (JSON.parse(storage.getItem(key) ?? "{}").entries ?? 0), 0)) ?? 0;

/** Takes everything that was typed and not saved off this device: at sign-out. */
export const wipeDrafts = (): void => {
  attempt((storage) => {
    for (const key of keysOf(storage)) storage.removeItem(key);
  });
};

/**
 * Keeps what was typed and is not yet saved in this tab, through a reload and a lost connection, until the server has it.
 * Computers are shared, so a draft belongs to one user: those of anybody else are wiped.
 *
 * @param owner id of the user
 * @param name the form, e.g. "godziny/<edition>/2018-W21"
 * @param restore called once after the page is shown, with what was kept
 * @returns keeps a draft with the number of its entries; 0 entries forget it
 */
export function useDraft<T>(owner: string, name: string, restore: (draft: T) => void): (draft: T, entries: number) => void {
  const key = `${PREFIX}${owner}:${name}`;
  const restoring = useRef(restore);
  useEffect(() => {
    attempt((storage) => {
      for (const other of keysOf(storage)) if (!other.startsWith(`${PREFIX}${owner}:`)) storage.removeItem(other);
      const kept = storage.getItem(key);
      if (kept) restoring.current((JSON.parse(kept) as Kept<T>).draft);
    });
    const ask = (event: BeforeUnloadEvent) => {
      if (attempt((storage) => storage.getItem(key))) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [key, owner]);
  return useCallback(
    (draft: T, entries: number) => {
      attempt((storage) => (entries > 0 ? storage.setItem(key, JSON.stringify({ entries, draft })) : storage.removeItem(key)));
    },
    [key],
  );
}
