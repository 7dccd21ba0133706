"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { warsawTime } from "#lib/platform/clock.ts";

/**
 * "Zapisano o 14:32." above a form that stays open. After a save the page is read anew, and when its new version has come the form
 * takes over what was saved; the other forms of the page keep what is typed in them.
 *
 * @param version of what the form shows
 * @param renew puts the saved values into the form
 */
export function useSaved(version: string | number, renew: () => void): { saved: ReactNode; done: () => void } {
  const router = useRouter();
  const [at, setAt] = useState<string | null>(null);
  const savedOver = useRef<string | number | null>(null);
  const latest = useRef(renew);
  useEffect(() => {
    latest.current = renew;
    if (savedOver.current === null || savedOver.current === version) return;
    savedOver.current = null;
    latest.current();
  });
  const done = () => {
    savedOver.current = version;
    setAt(warsawTime(new Date()));
    router.refresh();
  };
  return { done, saved: at ? <Notice tone="done" live title={`Zapisano o ${at}.`} /> : null };
}
