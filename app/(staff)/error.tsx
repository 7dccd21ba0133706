"use client";

import { FailureMessage } from "#components/frame/failure-message.tsx";
import { MainContent } from "#components/frame/main-content.tsx";

/** A page that failed; the bar and the footer stay. */
export default function StaffError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <MainContent>
      <FailureMessage error={error} retry={retry} />
    </MainContent>
  );
}
