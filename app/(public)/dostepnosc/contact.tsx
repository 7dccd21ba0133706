import type { Operator } from "./operator.ts";

/** Whom to tell that something cannot be used (act of 04.04.2019, art. 10(4)(4) and (9)). */
export function Contact({ operator }: { operator: Operator }) {
  const { person, email, phone } = operator;
  const ways = [
    person ? { id: "a11y-osoba", term: "Osoba", value: person } : null,
    email ? { id: "a11y-email", term: "Adres e-mail", value: <a href={`mailto:${email}`}>{email}</a> } : null,
    phone ? { id: "a11y-telefon", term: "Telefon", value: <a href={`tel:${phone.replace(/\s/g, "")}`}>{phone}</a> } : null,
  ].filter((way) => way !== null);
  return (
    <div id="a11y-kontakt">
      <p>Kontakt w sprawie dostępności prowadzi: {operator.name}.</p>
      {ways.map(({ id, term, value }) => (
        <p key={id}>
          {term}: <span id={id}>{value}</span>
        </p>
      ))}
      {email ? (
        <p className="mt-2.5">
          <a href={`mailto:${email}?subject=${encodeURIComponent("Brak dostępności")}`}>Zgłoś brak dostępności</a>
        </p>
      ) : null}
    </div>
  );
}
