import type { ReactNode } from "react";
import type { FieldErrors, UseFormRegister } from "react-hook-form";
import type { z } from "zod";
import { type FormRefusal, RefusalNotice } from "#components/form/refusal-notice.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { achievementLabel } from "#lib/courses/labels.ts";
import type { proposeSchema } from "#lib/courses/schema/outcomes.ts";
import type { CourseListView, CourseRow } from "./course-view.ts";
import { KindNote, rulesAbout } from "./kind-note.tsx";
import { unchosen } from "./outcome-frame.tsx";

export type ProposeValues = z.input<typeof proposeSchema>;

type PersonProps = {
  register: UseFormRegister<ProposeValues>;
  errors: FieldErrors<ProposeValues>;
  /** what is chosen now */
  kind: string;
  /** the form was sent at least once */
  isSent: boolean;
  index: number;
  row: CourseRow;
  page: CourseListView;
  refusal: FormRefusal | null;
  children: ReactNode;
};

const achievements = Object.entries(achievementLabel).map(([value, label]) => ({ value, label }));

/** The opinion of one person: attitude, effects, each measure, the proposed outcome. */
export function ProposePerson({ register, errors: all, kind, isSent, index, row, page, refusal, children }: PersonProps) {
  const path = `people.${index}` as const;
  const errors = all.people?.[index];
  return (
    <fieldset className="mb-6 border-t-2 border-ink pt-3">
      <legend className="sr-only">{row.name}</legend>
      <p className="mb-3 flex flex-wrap justify-between gap-x-6" aria-hidden>
        <b>{row.name}</b>
        <span className="text-small text-ink-soft">
          Prace: {row.work}, zajęcia: {row.sessions}, nieobecności: {row.absences.join(", ") || "brak"}
        </span>
      </p>
      <RefusalNotice refusal={rulesAbout(refusal, row.id)} />
      <div className="grid grid-cols-2 gap-x-6 folded:grid-cols-1">
        <TextareaField label="Postawa i współpraca" rows={2} error={errors?.attitude?.message} {...register(`${path}.attitude`)} />
        <TextareaField label="Efekty" rows={2} error={errors?.effects?.message} {...register(`${path}.effects`)} />
      </div>
      <div className="grid grid-cols-3 gap-x-6 folded:grid-cols-1">
        {page.indicators.map(({ id, name, measure }, n) => (
          <SelectField
            key={id}
            label={`Miernik: ${name}`}
            hint={measure}
            choices={achievements}
            empty="Wybierz z listy"
            error={errors?.results?.[n]?.achievement?.message}
            {...register(`${path}.results.${n}.achievement`)}
          />
        ))}
      </div>
      <div className="max-w-form">
        <SelectField
          label="Proponowany rezultat"
          choices={page.kinds}
          empty="Wybierz z listy"
          error={unchosen(kind, isSent)}
          {...register(`${path}.kind`)}
        />
        <KindNote kind={kind} row={row} />
      </div>
      {children}
    </fieldset>
  );
}
