const register = [
  { keys: ["←", "→"], does: "inna odpowiedź tej samej osoby" },
  { keys: ["↑", "↓"], does: "poprzednia albo następna osoba" },
  { keys: ["O", "C", "U", "N", "D"], does: "obecność, częściowo, usprawiedliwiona, nieusprawiedliwiona, nie dotyczy" },
  { keys: ["Ctrl+Enter"], does: "zapis listy" },
];

const week = [
  { keys: ["Enter", "↓"], does: "ten sam dzień, następna osoba" },
  { keys: ["↑"], does: "ten sam dzień, poprzednia osoba" },
  { keys: ["Esc"], does: "wartość sprzed zmiany" },
];

/** The keys of the two long sheets; they work only while the focus is in the sheet (WCAG 2.1.4). */
export function Shortcuts() {
  return (
    <>
      <p>Skróty działają tylko wtedy, gdy fokus jest na liście albo w arkuszu.</p>
      <Keys title="Lista obecności" rows={register} />
      <Keys title="Arkusz godzin" rows={week} />
    </>
  );
}

function Keys({ title, rows }: { title: string; rows: typeof register }) {
  return (
    <>
      <h3 className="mt-3 text-body">{title}</h3>
      <ul>
        {rows.map(({ keys, does }) => (
          <li key={does} className="flex flex-wrap items-center gap-x-2 py-0.5">
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
            <span>{does}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
