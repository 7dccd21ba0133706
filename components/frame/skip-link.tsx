/** The first thing a keyboard meets. The page's <main> carries id="tresc". */
export function SkipLink() {
  return (
    <a
      href="#tresc"
      data-print="no"
      className="absolute top-[-80px] left-2 z-9 rounded border-2 border-accent bg-paper px-4 py-3 font-semibold focus:top-2"
    >
      Przejdź do treści
    </a>
  );
}
