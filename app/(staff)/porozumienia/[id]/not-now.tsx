import type { ReactNode } from "react";
import { ButtonLink } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";

/** The paper has gone on since this step was chosen. */
export function NotNow({ id, children }: { id: string; children: ReactNode }) {
  return (
    <>
      <Notice tone="warning" title="Tej czynności nie można teraz wykonać.">
        {children}
      </Notice>
      <ButtonLink href={`/porozumienia/${id}`}>Wróć do dokumentu</ButtonLink>
    </>
  );
}
