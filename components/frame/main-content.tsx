import type { ReactNode } from "react";
import { HandedOver } from "#components/form/handed-over.tsx";

/** The page's main landmark, the aim of the skip link. */
export function MainContent({ children }: { children: ReactNode }) {
  return (
    <main id="tresc" tabIndex={-1} className="mx-auto max-w-page px-gutter pb-16 focus-visible:shadow-none focus-visible:outline-none">
      <HandedOver>{children}</HandedOver>
    </main>
  );
}
