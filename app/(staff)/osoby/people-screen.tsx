import { MainContent } from "#components/frame/main-content.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Link } from "#components/ui/link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { loadPeople } from "#lib/people/loaders.ts";
import { PAGE_LENGTH } from "#lib/people/rules/search.ts";
import { count } from "#lib/platform/polish.ts";
import { PageLinks } from "./page-links.tsx";
import { PeopleTable } from "./people-table.tsx";
import { SearchForm } from "./search-form.tsx";

type Loaded = Awaited<ReturnType<typeof loadPeople>>;

/** The people of the acting institution, or those found. */
export function PeopleScreen({ search, question, total, page, pages, people }: Loaded) {
  const isSearch = search.kind !== "all";
  const base = isSearch ? "/osoby?wyniki=1&strona=" : "/osoby?strona=";
  return (
    <MainContent>
      <PageHeader
        title="Osoby"
        facts={isSearch ? undefined : `W rejestrze: ${count(total, "osoba")}. Na stronie najwyżej ${PAGE_LENGTH}.`}
        actions={
          <ButtonLink look="second" href="/osoby/wykazy">
            Wykazy skierowanych
          </ButtonLink>
        }
      />
      <SearchForm search={search} question={question} />
      {isSearch ? (
        <p role="status" className="mb-3">
          Filtr: {search.kind === "name" ? question : search.kind === "document" ? "numer dokumentu" : "numer PESEL"}. Wyniki: {total}.{" "}
          <Link href="/osoby">Pokaż wszystkie osoby</Link>
        </p>
      ) : null}
      {people.length > 0 ? <PeopleTable people={people} firstNumber={(page - 1) * PAGE_LENGTH + 1} /> : <Nobody isSearch={isSearch} />}
      <PageLinks page={page} pages={pages} base={base} />
    </MainContent>
  );
}

function Nobody({ isSearch }: { isSearch: boolean }) {
  if (!isSearch) return <EmptyState title="Nie ma jeszcze osób.">Wytypuj pierwszą osobę w edycji.</EmptyState>;
  return <EmptyState title="Nie znaleziono osoby.">Sprawdź pisownię albo wpisz PESEL.</EmptyState>;
}
