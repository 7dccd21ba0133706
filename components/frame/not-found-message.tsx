import { Link } from "#components/ui/link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

/** 404, and the answer to what somebody may not see: never says which (words.md 4.3). */
export function NotFoundMessage() {
  return (
    <>
      <title>Nie ma takiej strony – PAI</title>
      <PageHeader title="Nie ma takiej strony." />
      <p>
        Sprawdź adres albo wróć do: <Link href="/">Do zrobienia</Link>.
      </p>
    </>
  );
}
