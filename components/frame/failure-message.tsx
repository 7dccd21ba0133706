"use client";

import { Button } from "#components/ui/button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

/** 500: what is certain, what to do, the number that finds the cause in the log (words.md 4.3). */
export function FailureMessage({ error, retry }: { error: unknown; retry: () => void }) {
  const number = reportNumber(error);
  return (
    <>
      <title>Aplikacja nie wykonała tej czynności – PAI</title>
      <PageHeader title="Aplikacja nie wykonała tej czynności." />
      <p>
        Zapisane dane są bezpieczne. Spróbuj ponownie.
        {number ? (
          <>
            {" "}
            Numer zgłoszenia: <span className="ident">{number}</span>.
          </>
        ) : null}
      </p>
      <p className="mt-5">
        <Button onClick={retry}>Spróbuj ponownie</Button>
      </p>
    </>
  );
}

function reportNumber(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("digest" in error)) return undefined;
  return typeof error.digest === "string" ? error.digest : undefined;
}
