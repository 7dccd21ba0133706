"use client";

import { useEffect, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { z } from "zod";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { Button, LinkButton } from "#components/ui/button.tsx";
import { parsePesel } from "#lib/people/rules/pesel.ts";
import { IdentityFields } from "./identity-fields.tsx";
import { MaskedPesel } from "./masked-pesel.tsx";

const person = z.object({
  id: z.string(),
  surname: z.string(),
  givenNames: z.string(),
  maskedPesel: z.string().nullable(),
  birthYear: z.string().nullable(),
  nearlyIdentical: z.boolean(),
  residence: z.object({ municipalityId: z.string(), town: z.string(), street: z.string(), postalCode: z.string() }).nullable(),
});
type Similar = z.output<typeof person>;
const answer = z.object({ people: z.array(person) });

type Values = {
  surname: string;
  givenNames: string;
  birthDate: string | null;
  pesel: string;
  hasNoPesel: boolean;
  knownPersonId?: string;
  differsReason?: string;
  municipalityId: string;
  town: string;
  street: string;
  postalCode?: string;
};

const PAUSE = 500;

/** Who is entered: somebody typed as on the document, or, when the register knows a similar person, the one chosen from it. */
export function IdentityEntry() {
  const { setValue, clearErrors } = useFormContext<Values>();
  const [known, setKnown] = useState<Similar | null>(null);
  const similar = useSimilar(known !== null);
  if (!known) {
    const choose = (one: Similar) => {
      setKnown(one);
      setValue("knownPersonId", one.id);
      setValue("surname", one.surname);
      setValue("givenNames", one.givenNames);
      setValue("differsReason", "");
      for (const field of ["municipalityId", "town", "street", "postalCode"] as const)
        if (one.residence) setValue(field, one.residence[field]);
      clearErrors();
    };
    return (
      <>
        <IdentityFields />
        <SimilarPeople people={similar} onChoose={choose} />
      </>
    );
  }
  const release = () => {
    setKnown(null);
    setValue("knownPersonId", "");
  };
  return (
    <div className="mb-5 border-2 border-ok-mark px-5 py-3">
      <p className="text-small text-ink-soft">Osoba z rejestru. Jej dane pozostają bez zmian.</p>
      <p>
        <Who person={known} />
      </p>
      <LinkButton onClick={release}>To jednak inna osoba</LinkButton>
    </div>
  );
}

/** Offered, never merged: the choice is made by the one who knows the person. */
function SimilarPeople({ people, onChoose }: { people: readonly Similar[]; onChoose: (one: Similar) => void }) {
  const { register, formState } = useFormContext<Values>();
  const error = formState.errors.differsReason?.message;
  if (people.length === 0) return null;
  return (
    <section aria-label="Podobne osoby w rejestrze" className="mb-5 border-2 border-part-mark px-5 py-3 narrow:px-3.5">
      <p role="status" className="font-semibold text-part">
        Podobne osoby w rejestrze: {people.length}
      </p>
      <ul>
        {people.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-5 gap-y-1 border-b border-line py-2">
            <span>
              <Who person={one} />
            </span>
            <Button look="second" tight onClick={() => onChoose(one)}>
              To ta osoba<span className="sr-only">{`: ${one.surname} ${one.givenNames}`}</span>
            </Button>
          </li>
        ))}
      </ul>
      {people.some(({ nearlyIdentical }) => nearlyIdentical) || error ? (
        <div className="mt-3">
          <TextareaField
            label="To inna osoba: skąd to wiadomo"
            id="pole-differsReason"
            rows={2}
            hint="Np. okazano dwa dokumenty. Powód zostanie w historii."
            error={error}
            {...register("differsReason")}
          />
        </div>
      ) : (
        <p className="mt-2 text-small text-ink-soft">Jeżeli to inna osoba, wpisuj dalej.</p>
      )}
    </section>
  );
}

function Who({ person: { surname, givenNames, maskedPesel, birthYear } }: { person: Similar }) {
  return (
    <>
      <b>
        {surname} {givenNames}
      </b>
      {birthYear ? `, ur. ${birthYear}` : ""}, {maskedPesel ? "PESEL " : null}
      {maskedPesel ? <MaskedPesel masked={maskedPesel} /> : "bez numeru PESEL"}
    </>
  );
}

/** Asks the register a moment after the last keystroke; an answer that comes too late is thrown away, a failed one says nothing. */
function useSimilar(paused: boolean): readonly Similar[] {
  const [people, setPeople] = useState<readonly Similar[]>([]);
  const [surname, givenNames, typedBirth, pesel, hasNoPesel] = useWatch<
    Values,
    ["surname", "givenNames", "birthDate", "pesel", "hasNoPesel"]
  >({
    name: ["surname", "givenNames", "birthDate", "pesel", "hasNoPesel"],
  });
  const parsed = hasNoPesel ? null : parsePesel(pesel);
  const birthDate = parsed?.ok ? parsed.birthDate : (typedBirth ?? "");
  useEffect(() => {
    if (paused || surname.trim().length < 2 || givenNames.trim() === "") return setPeople([]);
    const stop = new AbortController();
    const later = setTimeout(async () => {
      const body = JSON.stringify({ surname, givenNames, birthDate });
      const headers = { "Content-Type": "application/json" };
      const found = await fetch("/osoby/podobne", { method: "POST", body, headers, signal: stop.signal })
        .then(async (response) => answer.safeParse(await response.json()).data)
        .catch(() => undefined);
      if (!stop.signal.aborted) setPeople(found?.people ?? []);
    }, PAUSE);
    return () => {
      clearTimeout(later);
      stop.abort();
    };
  }, [paused, surname, givenNames, birthDate]);
  return people;
}
