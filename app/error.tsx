"use client";

import { FailureMessage } from "#components/frame/failure-message.tsx";
import { MainContent } from "#components/frame/main-content.tsx";

/** A failure of a page outside every frame. */
export default function RouteError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <MainContent>
      <FailureMessage error={error} retry={retry} />
    </MainContent>
  );
}
