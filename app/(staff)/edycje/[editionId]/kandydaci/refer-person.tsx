import { SelectField } from "#components/form/select-field.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Shape } from "#components/ui/shape.tsx";
import type { RefusedRule } from "#lib/platform/result.ts";
import type { OfficeListProps, OfficeRow } from "./office-view.ts";
import type { ReferralForm } from "./use-referral.ts";

type PersonProps = {
  form: ReferralForm["form"];
  index: number;
  row: OfficeRow;
  page: OfficeListProps;
  /** what the server said about this person */
  rules: readonly RefusedRule[];
  /** takes the person out of the batch; null for the last one */
  onRemove: (() => void) | null;
};

/** One person of the batch: group, work place (R8, R13), a reason where a rule asks, and what the server refused. */
export function ReferPerson({ form, index, row, page, rules, onRemove }: PersonProps) {
  const errors = form.formState.errors.people?.[index];
  const places = page.workPlaces.filter(({ centreId }) => centreId === row.centreId);
  const warned = row.warnings.filter(({ isException }) => !isException);
  const excepted = row.warnings.filter(({ isException }) => isException);
  const asksReason = warned.length > 0 || rules.some(({ severity }) => severity === "warning");
  const asksException = excepted.length > 0;
  return (
    <li
      id={`refer-${row.id}`}
      tabIndex={-1}
      className={`border-b border-line py-3 ${rules.length > 0 ? "border-l-4 border-l-unx-mark pl-3.5" : ""}`}
    >
      <div className="grid grid-cols-[minmax(0,1fr)_200px_minmax(0,300px)] gap-x-5 narrow:grid-cols-1">
        <div className="narrow:mb-4">
          <p className="font-semibold">{row.name}</p>
          <p className="text-small text-ink-soft">{row.municipality}</p>
          {onRemove ? (
            <LinkButton className="text-small" onClick={onRemove}>
              Zdejmij z listy<span className="sr-only">: {row.name}</span>
            </LinkButton>
          ) : null}
        </div>
        <SelectField
          label={<Named text="Grupa" name={row.name} />}
          choices={page.groups.map(({ id, name }) => ({ value: id, label: name }))}
          empty="Wybierz z listy"
          {...form.register(`people.${index}.groupId`)}
        />
        <SelectField
          label={<Named text="Miejsce prac" name={row.name} />}
          choices={places.map(({ id, name, municipality }) => ({
            value: id,
            label: municipality === row.municipality ? name : `${name} (${municipality})`,
          }))}
          empty="Wybierz z listy"
          {...form.register(`people.${index}.workPlaceId`)}
        />
      </div>
      {rules.map((rule) => (
        <Refused key={rule.code} rule={rule} />
      ))}
      {asksReason ? (
        <TextareaField
          label={<Named text="Uzasadnienie" name={row.name} />}
          hint={
            warned.length > 0
              ? warned.map(({ short, why }) => `Powód: ${short}. ${why}`).join(" ")
              : "Jedno lub dwa zdania. Zobaczą je obie instytucje."
          }
          rows={2}
          error={errors?.warningReason?.message}
          {...form.register(`people.${index}.warningReason`)}
        />
      ) : null}
      {asksException ? (
        <TextareaField
          label={<Named text="Uzasadnienie odstępstwa" name={row.name} />}
          hint={excepted.map(({ why, fix }) => `${why} ${fix}`).join(" ")}
          rows={2}
          error={errors?.exceptionReason?.message}
          {...form.register(`people.${index}.exceptionReason`)}
        />
      ) : null}
    </li>
  );
}

function Named({ text, name }: { text: string; name: string }) {
  return (
    <>
      {text}
      <span className="sr-only">: {name}</span>
    </>
  );
}

function Refused({ rule }: { rule: RefusedRule }) {
  return (
    <div role="alert" className="my-2 max-w-prose">
      <p className="flex gap-[7px] font-semibold text-unx">
        <Shape name="unx" className="mt-1 size-[15px]" />
        <span>{rule.heading}</span>
      </p>
      <p>{rule.why}</p>
      <p>{rule.fix}</p>
      <p className="text-small text-ink-soft">{rule.basis === "Zasada aplikacji" ? rule.basis : `Podstawa: ${rule.basis}`}</p>
    </div>
  );
}
