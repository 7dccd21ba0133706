"use client";

import { FormProvider, useWatch } from "react-hook-form";
import { z } from "zod";
import { CheckBox } from "#components/form/check-box.tsx";
import { ReasonField } from "#components/form/reason-field.tsx";
import { IdentityFields } from "#components/people/identity-fields.tsx";
import { correctIdentity } from "#lib/people/actions/identity.ts";
import { sexLabel } from "#lib/people/labels.ts";
import type { PersonPage } from "#lib/people/loaders.ts";
import { identitySchema } from "#lib/people/schema/card.ts";
import { formatDate } from "#lib/platform/polish.ts";
import { CardForm, CardStep } from "./card-form.tsx";
import { useCardForm } from "./use-card-form.ts";

type Props = { person: PersonPage["person"] };

/** "Popraw dane osoby": the identity as on the document, with a reason that both institutions read. */
export function IdentityStep({ person }: Props) {
  return <CardStep label="Popraw dane osoby">{(close) => <IdentityForm person={person} onClose={close} />}</CardStep>;
}

function IdentityForm({ person, onClose }: Props & { onClose: () => void }) {
  const { id: personId, version, surname, givenNames } = person;
  const hasNumbers = person.maskedPesel !== null || person.hasDocument;
  const start = {
    ...{ personId, version, surname, givenNames, keepsNumbers: hasNumbers, reason: "" },
    ...{ pesel: "", hasNoPesel: person.maskedPesel === null, peselOverride: "", document: "" },
    ...{ birthDate: person.birthDate ?? "", sex: person.sex ?? "" },
  };
  const { form, errors, frame } = useCardForm({ action: correctIdentity, schema: identitySchema, start, onClose });
  const keeps = useWatch({ control: form.control, name: "keepsNumbers" });
  const saved = frame.refusal?.kind === "stale" ? savedIdentity.safeParse(frame.refusal.saved).data : undefined;
  return (
    <FormProvider {...form}>
      <CardForm
        label="Popraw dane osoby"
        submit="Zapisz z uzasadnieniem"
        saved={saved ? `Zapisane: ${identityText(saved)}.` : null}
        {...frame}
      >
        {hasNumbers ? (
          <CheckBox label="Numer PESEL i dokument pozostają bez zmian" className="mb-5" {...form.register("keepsNumbers")} />
        ) : null}
        <IdentityFields numbers={!keeps} />
        <ReasonField label="Uzasadnienie" id="pole-reason" error={errors.reason?.message} {...form.register("reason")} />
      </CardForm>
    </FormProvider>
  );
}

const savedIdentity = z.object({
  surname: z.string(),
  givenNames: z.string(),
  birthDate: z.string().nullable(),
  sex: z.enum(["FEMALE", "MALE"]).nullable(),
});

const identityText = ({ surname, givenNames, birthDate, sex }: z.output<typeof savedIdentity>) =>
  [`${surname} ${givenNames}`, birthDate && `ur. ${formatDate(birthDate)}`, sex && sexLabel[sex]].filter(Boolean).join(", ");
