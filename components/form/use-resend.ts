"use client";

import { useEffect, useRef } from "react";

const AGAIN_MS = 15_000;

/**
 * What waits for the connection is sent by itself: when the browser says it is back, and every quarter of a minute besides,
 * because a server can be out of reach while the network is there. The browser asks before the tab is closed.
 */
export function useResend(waiting: boolean, resend: () => void): void {
  const latest = useRef(resend);
  useEffect(() => {
    latest.current = resend;
  });
  useEffect(() => {
    if (!waiting) return;
    const again = () => latest.current();
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    const timer = setInterval(again, AGAIN_MS);
    window.addEventListener("online", again);
    window.addEventListener("beforeunload", ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", again);
      window.removeEventListener("beforeunload", ask);
    };
  }, [waiting]);
}
