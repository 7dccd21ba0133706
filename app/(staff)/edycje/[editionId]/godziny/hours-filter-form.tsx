import { SelectField } from "#components/form/select-field.tsx";
import { ExportForm } from "#components/people/export-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Link } from "#components/ui/link.tsx";
import { countGenitive, formatNumber } from "#lib/platform/polish.ts";
import { filterText, onlyLabel } from "#lib/work/labels.ts";
import { filterParams, type HoursFilter, isFiltering, ONLY, slugOf } from "#lib/work/rules/filter.ts";

type Named = { readonly id: string; readonly name: string };
type Props = {
  /** the page, without its question */
  address: string;
  filter: HoursFilter;
  choices: { readonly groups: readonly Named[]; readonly places: readonly Named[] };
  /** what the address says besides the filter */
  fixed: Readonly<Record<string, string>>;
  left: { readonly shown: number; readonly all: number };
  /** false: only one's own places are known, so neither classes nor files of everybody are offered */
  whole: boolean;
};

const choicesOf = (list: readonly Named[]) => list.map(({ id, name }) => ({ value: id, label: name }));

/** Whom the sheet shows, said on screen and on paper, and what is shown as a file. A plain form of the browser, without a name in the address. */
export function HoursFilterForm({ address, filter, choices, fixed, left, whole }: Props) {
  const text = filterText(filter, choices);
  const kept = Object.entries(fixed).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
  return (
    <div className="mb-5">
      {text ? (
        <p className="mb-2 text-small">
          <b>Filtr: {text}.</b> Pokazano {formatNumber(left.shown)} z {countGenitive(left.all, "osoba")}.{" "}
          <Link href={`${address}?${new URLSearchParams(fixed)}`} data-print="no">
            Pokaż wszystkich
          </Link>
        </p>
      ) : null}
      <div data-print="no">
        <Disclosure summary={whole ? "Filtr, XLSX i PDF" : "Filtr"}>
          <form method="get" action={address} className="flex flex-wrap items-end gap-x-4 gap-y-3">
            {kept}
            {choices.groups.length > 1 ? (
              <SelectField
                label="Grupa"
                name="grupa"
                empty="wszystkie"
                choices={choicesOf(choices.groups)}
                defaultValue={filter.group ?? ""}
              />
            ) : null}
            <SelectField
              label="Miejsce prac"
              name="miejsce"
              empty="wszystkie"
              choices={choicesOf(choices.places)}
              defaultValue={filter.place ?? ""}
            />
            {whole ? (
              <SelectField
                label="Tylko osoby"
                name="tylko"
                empty="wszystkie"
                choices={ONLY.map((only) => ({ value: slugOf(only), label: onlyLabel[only] }))}
                defaultValue={filter.only ? slugOf(filter.only) : ""}
              />
            ) : null}
            <Button type="submit" look="second">
              Pokaż
            </Button>
          </form>
          {whole && left.shown > 0 ? (
            <div className="mt-5 border-t border-line pt-4">
              <ExportForm
                hint={`Plik zawiera to, co widać${isFiltering(filter) ? ", i wydrukowany filtr" : ""}. Dziennik zapisze osoby, zakres, datę i cel.`}
                files={[
                  { href: `${address}/xlsx`, label: "Pobierz XLSX" },
                  { href: `${address}/pdf`, label: "Drukuj PDF" },
                ]}
                fixed={{ ...fixed, ...filterParams(filter) }}
              />
            </div>
          ) : null}
        </Disclosure>
      </div>
    </div>
  );
}
