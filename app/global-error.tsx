"use client";

import { FailureMessage } from "#components/frame/failure-message.tsx";
import { MainContent } from "#components/frame/main-content.tsx";
import "./globals.css";

/** A failure of the root layout: takes the place of the whole document. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="pl">
      <body>
        <MainContent>
          <FailureMessage error={error} retry={retry} />
        </MainContent>
      </body>
    </html>
  );
}
