"use client";

import { createContext, type ReactNode, useCallback, useContext, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { claim, listKept, type Owner } from "#lib/platform/kept/records.ts";
import { type Sendings, sendAll } from "#lib/platform/kept/sending.ts";

const AGAIN_MS = 15_000;

type KeptHere = {
  readonly owner: Owner;
  readonly sendings: Sendings;
  /** names of the forms on the page: they say themselves how they stand */
  readonly shown: ReadonlySet<string>;
  readonly show: (name: string) => () => void;
};

const Kept = createContext<KeptHere | null>(null);

/**
 * Forms below keep what is typed on this device for its owner, and what waits is sent by itself from any page: when the page opens,
 * when the browser says that the connection or the tab is back, and every quarter of a minute besides, because a server can be out of
 * reach while the network is there.
 */
export function KeptForms({ owner, sendings, children }: { owner: Owner; sendings: Sendings; children: ReactNode }) {
  // Before the effects of the forms below, and not again when one of them opens: a page left open must not take the browser back.
  useLayoutEffect(() => claim(owner), [owner]);
  useEffect(() => {
    const send = () => void sendAll(owner, sendings);
    const sendWaiting = () => {
      if (document.visibilityState === "visible" && listKept(owner).some(({ waiting }) => waiting.length > 0)) send();
    };
    sendWaiting();
    const timer = setInterval(sendWaiting, AGAIN_MS);
    window.addEventListener("online", send);
    document.addEventListener("visibilitychange", sendWaiting);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", send);
      document.removeEventListener("visibilitychange", sendWaiting);
    };
  }, [owner, sendings]);
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const show = useCallback((name: string) => {
    setShown((names) => new Set([...names, name]));
    return () => setShown((names) => new Set([...names].filter((other) => other !== name)));
  }, []);
  const value = useMemo(() => ({ owner, sendings, shown, show }), [owner, sendings, shown, show]);
  return <Kept value={value}>{children}</Kept>;
}

/** Whose forms these are and how they are sent. */
export function useKeptForms(): KeptHere {
  const kept = useContext(Kept);
  if (!kept) throw new Error("A form that is kept stands inside KeptForms.");
  return kept;
}
