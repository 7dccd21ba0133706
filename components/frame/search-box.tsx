const onBar = "w-[184px] border-bar-soft bg-bar-field text-paper placeholder:text-bar-soft";
const paper = "w-full border-line-strong bg-paper text-ink placeholder:text-ink-soft";

/**
 * Search for a person: a plain form that posts, because a name or a PESEL may stand in no address and no log. The browser is
 * asked to remember nothing. The one field with a placeholder.
 */
export function SearchBox({ onPaper = false }: { onPaper?: boolean }) {
  return (
    <search>
      <form action="/osoby/szukaj" method="post" autoComplete="off">
        <label>
          <span className="sr-only">Szukaj osoby</span>
          <input
            type="search"
            name="szukaj"
            placeholder="Szukaj osoby"
            maxLength={100}
            className={`min-h-9 rounded border px-2.5 py-0.5 text-small placeholder:opacity-100 ${onPaper ? `min-h-11 ${paper}` : onBar}`}
          />
        </label>
      </form>
    </search>
  );
}
