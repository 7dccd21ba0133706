import { type ReactNode, useEffect, useRef } from "react";

/** What the server answered stands above a long sheet: it is brought into view, so that nobody waits at the foot for nothing. */
export function Answer({ to, children }: { to: object | null; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (to) box.current?.scrollIntoView({ block: "center" });
  }, [to]);
  return <div ref={box}>{children}</div>;
}
