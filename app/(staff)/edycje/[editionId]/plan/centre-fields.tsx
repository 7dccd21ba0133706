"use client";

import { type UseFormReturn, useFieldArray } from "react-hook-form";
import type { z } from "zod";
import { SelectField } from "#components/form/select-field.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { agreementPhaseLabel } from "#lib/agreements/labels.ts";
import type { PaperChoice, PaperKind, PlannedCentre } from "#lib/editions/repository/plan-view.ts";
import type { EditionValues, editionSchema } from "#lib/editions/schema.ts";

type CentreFieldsProps = {
  form: UseFormReturn<EditionValues, unknown, z.output<typeof editionSchema>>;
  /** centres of the edition first, then those that can be added */
  centres: readonly PlannedCentre[];
  inEdition: number;
  faults: Readonly<Record<string, string>>;
};

/** Papers of model A and of model B; one agreement with the centre, or a contract and a cooperation agreement (art. 62a ust. 6–12). */
const papers: readonly { kind: PaperKind; label: string; hint?: string }[] = [
  { kind: "paiAgreementId", label: "Porozumienie PAI" },
  { kind: "communityWorkAgreementId", label: "Porozumienie PSU albo wniosek ośrodka" },
  { kind: "integrationContractId", label: "Umowa z organizacją", hint: "Zamiast porozumienia PAI, po otwartym konkursie ofert." },
  { kind: "cooperationAgreementId", label: "Porozumienie o współpracy", hint: "Razem z umową z organizacją." },
];

/** Each centre's limit of people and its papers. A centre leaves by a step of its own, with a reason. */
export function CentreFields({ form, centres, inEdition, faults }: CentreFieldsProps) {
  const { fields, append } = useFieldArray({ control: form.control, name: "centres" });
  const addable = centres.filter(({ centreId }) => !fields.some((field) => field.centreId === centreId));
  const errors = form.formState.errors.centres;
  return (
    <>
      {fields.map((field, i) => {
        const centre = centres.find(({ centreId }) => centreId === field.centreId);
        if (!centre) return null;
        return (
          <fieldset key={field.id} className="mb-6 max-w-form border border-line-strong px-5 pt-2 pb-1 narrow:px-3.5">
            <legend className="px-1 font-semibold">{centre.name}</legend>
            <TextField
              label="Limit osób"
              id={`centres.${i}.capacity`}
              inputMode="numeric"
              className="max-w-32"
              error={errors?.[i]?.capacity?.message ?? faults[`centres.${i}.capacity`]}
              {...form.register(`centres.${i}.capacity`)}
            />
            {papers
              .filter(({ kind }) => centre.choices[kind].length > 0 || kind === "paiAgreementId" || kind === "communityWorkAgreementId")
              .map(({ kind, label, hint }) => (
                <SelectField
                  key={kind}
                  label={label}
                  id={`centres.${i}.${kind}`}
                  hint={hint}
                  optional
                  empty="brak"
                  choices={centre.choices[kind].map(choiceOf)}
                  error={faults[`centres.${i}.${kind}`]}
                  {...form.register(`centres.${i}.${kind}`)}
                />
              ))}
          </fieldset>
        );
      })}
      {centres.length > inEdition && addable.length > 0 ? (
        <div className="mb-6 flex flex-wrap gap-3">
          {addable.map(({ centreId, name, papers: chosen }) => (
            <Button key={centreId} look="second" tight onClick={() => append({ centreId, capacity: "", ...chosen })}>
              Dodaj ośrodek: {name}
            </Button>
          ))}
        </div>
      ) : null}
    </>
  );
}

const choiceOf = ({ id, number, phase }: PaperChoice) => ({ value: id, label: `nr ${number}, ${agreementPhaseLabel[phase]}` });
