import type { UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import { CheckBox } from "#components/form/check-box.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { signatorySideLabel } from "#lib/agreements/labels.ts";
import type { PaperKind } from "#lib/agreements/rules/terms.ts";
import type { signSchema } from "#lib/agreements/schema.ts";
import type { SignatorySide } from "#prisma/generated/client/enums.ts";

export type SigningValues = Omit<z.input<typeof signSchema>, "requestId" | "id" | "version">;

const FIELDS = [
  { name: "party", label: "Strona" },
  { name: "representedOrgan", label: "Reprezentowany organ" },
  { name: "function", label: "Funkcja osoby podpisującej" },
] as const;

const hints: Readonly<Record<SignatorySide, Readonly<Record<(typeof FIELDS)[number]["name"], string>>>> = {
  COUNTY: { party: "Np. Powiat Przykładowski.", representedOrgan: "Np. Starosta.", function: "Np. Dyrektor Powiatowego Urzędu Pracy." },
  MUNICIPALITY: { party: "Np. Gmina Przykładowo.", representedOrgan: "Np. Burmistrz.", function: "Np. Kierownik ośrodka." },
  PROVIDER: { party: "Nazwa organizacji.", representedOrgan: "Np. Zarząd.", function: "Np. Prezes zarządu." },
};

type SignatoryFieldsProps = { form: UseFormReturn<SigningValues>; kind: PaperKind; side: SignatorySide; index: number };

/** Who signed for one side: the party, the organ it stands for, the office held and the authorisation. No name is kept. */
export function SignatoryFields({ form, kind, side, index }: SignatoryFieldsProps) {
  const errors = form.formState.errors.signatories?.[index];
  return (
    <fieldset className="mb-5 max-w-form border border-line px-4 pt-2 narrow:px-3">
      <legend className="px-1 font-semibold">{signatorySideLabel(kind, side)}</legend>
      {FIELDS.map(({ name, label }) => (
        <TextField
          key={name}
          label={label}
          hint={hints[side][name]}
          error={errors?.[name]?.message}
          {...form.register(`signatories.${index}.${name}`)}
        />
      ))}
      <CheckBox label="Na podstawie upoważnienia" className="mb-3" {...form.register(`signatories.${index}.onAuthorisation`)} />
      <TextField
        label="Upoważnienie"
        hint="Czyje i z jakiego dnia."
        optional
        error={errors?.authorisationNote?.message}
        {...form.register(`signatories.${index}.authorisationNote`)}
      />
    </fieldset>
  );
}
