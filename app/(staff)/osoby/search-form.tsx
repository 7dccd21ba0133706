import { Field } from "#components/form/field.tsx";
import { Input } from "#components/form/input.tsx";
import { Button, LinkButton } from "#components/ui/button.tsx";
import { SEARCH_LENGTH, type Search } from "#lib/people/rules/search.ts";

const ACTION = "/osoby/szukaj";

/** Search by name, full PESEL or document; it posts, so that what was typed stands in no address. */
export function SearchForm({ search, question }: { search: Search; question: string }) {
  const bad = search.kind === "badPesel" ? search : null;
  return (
    <search data-print="no">
      <form action={ACTION} method="post" autoComplete="off">
        <Field
          label="Nazwisko i imię, numer PESEL albo dokumentu"
          hint="Wystarczy początek nazwiska, także bez polskich znaków. Numer wpisz cały."
          error={bad ? pesel11(bad.digits) : undefined}
        >
          {(control) => (
            <span className="flex gap-3">
              <Input
                {...control}
                type="search"
                name="szukaj"
                defaultValue={question}
                maxLength={SEARCH_LENGTH}
                className="min-w-0 flex-1"
              />
              <Button type="submit">Szukaj</Button>
            </span>
          )}
        </Field>
      </form>
      {bad?.suggestion ? (
        <form action={ACTION} method="post" className="mb-5">
          Wpisano {bad.digits} cyfr. Czy zginęło zero na początku: <span className="ident">{bad.suggestion}</span>?{" "}
          <input type="hidden" name="szukaj" value={bad.suggestion} />
          <LinkButton type="submit">Dodaj zero</LinkButton>
        </form>
      ) : null}
    </search>
  );
}

const pesel11 = (digits: number) =>
  digits === 11 ? "W tym numerze nie ma takiej daty urodzenia. Porównaj z dokumentem." : `Numer ma 11 cyfr. Wpisano: ${digits}.`;
