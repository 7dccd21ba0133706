import type { Metadata } from "next";
import type { ReactNode } from "react";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { Contact } from "./contact.tsx";
import { operatorOf } from "./operator.ts";
import { Shortcuts } from "./shortcuts.tsx";

export const metadata: Metadata = { title: "Deklaracja dostępności" };

// Days of this statement, not of the records: they change with the application.
const published = "21.11.2026";
const changed = "21.11.2026";
const assessed = "21.11.2026";

/** The statement in the order of the act of 04.04.2019, art. 10; the ids are those that monitoring looks for. */
export default function AccessibilityStatement() {
  const operator = operatorOf(process.env);
  return (
    <>
      <PageHeader title="Deklaracja dostępności" />
      <p id="a11y-wstep" className="mb-7 max-w-prose">
        <span id="a11y-podmiot">{operator.name}</span> zobowiązuje się zapewnić dostępność swojej strony internetowej zgodnie z ustawą z
        dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych. Oświadczenie w
        sprawie dostępności ma zastosowanie do strony internetowej: <span id="a11y-url">{operator.address}</span>.
      </p>
      <Part title="Data publikacji i data ostatniej istotnej zmiany">
        <p>
          Data publikacji: <time id="a11y-data-publikacja">{published}</time>. Data ostatniej istotnej zmiany:{" "}
          <time id="a11y-data-aktualizacja">{changed}</time>.
        </p>
      </Part>
      <Part title="Stan zgodności z ustawą">
        <p>
          Strona jest <span id="a11y-status">częściowo zgodna</span> z ustawą.
        </p>
      </Part>
      <Part title="Treści niedostępne">
        <p>
          Arkusz godzin w oknie o szerokości od 880 do 1130 pikseli przewija się w bok. Powód: tabela ma dwa bloki obok siebie. Inny sposób
          dostępu: w węższym oknie albo po powiększeniu strony każda osoba ma własny blok i nic się nie przewija.
        </p>
      </Part>
      <Part title="Przygotowanie deklaracji i sposób oceny">
        <p>
          Deklarację sporządzono dnia <time id="a11y-data-sporzadzenie">{assessed}</time>. Sposób oceny:{" "}
          <span id="a11y-ocena">samoocena, badanie narzędziem automatycznym i obsługa samą klawiaturą</span>. Przegląd deklaracji: do 31
          marca każdego roku.
        </p>
      </Part>
      <Part title="Skróty klawiszowe">
        <Shortcuts />
      </Part>
      <Part title="Informacje zwrotne i dane kontaktowe">
        <Contact operator={operator} />
      </Part>
      <Part title="Żądanie zapewnienia dostępności i skarga">
        <p id="a11y-procedura">
          Każdy może żądać zapewnienia dostępności cyfrowej albo innego sposobu dostępu. Podaj: dane kontaktowe, której części aplikacji
          dotyczy żądanie, sposób kontaktu i – jeżeli dotyczy – inny sposób dostępu. Dostępność zapewnia się bez zbędnej zwłoki, najpóźniej
          w 7 dni. Jeżeli to niemożliwe, otrzymasz informację o przyczynie i terminie, nie dłuższym niż 2 miesiące. Po odmowie możesz złożyć
          skargę do: {operator.name}.
        </p>
        <p className="mt-2.5">
          <a href="https://bip.brpo.gov.pl/">Rzecznik Praw Obywatelskich</a>
        </p>
      </Part>
      <Part title="Dostępność architektoniczna">
        <p id="a11y-architektura">Dostępność siedziby opisuje: {operator.name}.</p>
      </Part>
      <Part title="Tłumacz języka migowego">
        <p>Dostęp do tłumacza opisuje: {operator.name}.</p>
      </Part>
      <Part title="Aplikacje mobilne">
        <p id="a11y-aplikacje">Nie ma aplikacji mobilnej.</p>
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Section title={title}>
      <div className="max-w-prose">{children}</div>
    </Section>
  );
}
