import { MaskedPesel } from "#components/people/masked-pesel.tsx";
import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { RowList } from "#components/ui/row-list.tsx";
import type { PersonPage } from "#lib/people/loaders.ts";

/** Persons of the register so like this one that they may be the same, entered twice; nothing is merged by itself. */
export function PossibleTwins({ similar }: Pick<PersonPage, "similar">) {
  if (similar.length === 0) return null;
  return (
    <div data-print="no" className="mt-5">
      <Notice tone="warning" title="Podobne osoby w rejestrze">
        <RowList>
          {similar.map(({ id, surname, givenNames, birthYear, maskedPesel }) => (
            <li key={id}>
              <Link href={`/osoby/${id}`}>
                {surname} {givenNames}
              </Link>
              {birthYear ? `, ur. ${birthYear}` : ""}, {maskedPesel ? <MaskedPesel masked={maskedPesel} /> : "bez numeru PESEL"}
            </li>
          ))}
        </RowList>
        <p className="mt-2">
          Porównaj dokumenty. Jeżeli to ta sama osoba, dalsze wpisy prowadź na jednej karcie, a na drugiej wycofaj kandydatury i popraw dane
          z uzasadnieniem.
        </p>
      </Notice>
    </div>
  );
}
