import { Link } from "#components/ui/link.tsx";

type DemoBannerProps = {
  /** The demo day as printed: 24.05.2018. */
  date: string;
  /** Where another demo account can be chosen; left out on the sign-in page. */
  changeAccountHref?: string;
};

/** Says on every page that this is a show; not dismissible, one line. */
export function DemoBanner({ date, changeAccountHref }: DemoBannerProps) {
  return (
    <aside
      aria-label="Wersja pokazowa"
      className="flex items-center gap-4 border-b border-demo bg-demo-tint px-gutter py-1.5 text-small text-demo narrow:gap-2 narrow:text-micro print:border-0 print:px-0"
    >
      <b aria-hidden="true" className="bg-demo px-2 tracking-[0.06em] text-demo-tint print:hidden">
        POKAZ
      </b>
      <p className="narrow:hidden">
        Wersja pokazowa. Dzień programu: {date}. Osoby i dane są zmyślone. Nie wpisuj danych prawdziwych osób.
      </p>
      <p className="hidden narrow:block">Dane zmyślone, {date}</p>
      {changeAccountHref ? (
        <Link
          href={changeAccountHref}
          data-print="no"
          className="ml-auto inline-flex min-h-6 items-center whitespace-nowrap text-demo hover:text-demo"
        >
          Zmień konto
        </Link>
      ) : null}
    </aside>
  );
}
