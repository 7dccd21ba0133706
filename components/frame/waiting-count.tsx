"use client";

import { type ReactNode, Suspense, use } from "react";
import type { Waiting } from "./main-link.ts";

type Props = { count: Promise<Waiting | null> | undefined; children: (waiting: Waiting) => ReactNode };

/** Draws how many tasks wait once they are counted; nothing until then, and nothing when none waits. */
export function WaitingCount({ count, children }: Props) {
  return <Suspense>{count ? <Counted count={count}>{children}</Counted> : null}</Suspense>;
}

function Counted({ count, children }: { count: Promise<Waiting | null>; children: Props["children"] }) {
  const waiting = use(count);
  return waiting && children(waiting);
}
