"use client";

import { CheckBox } from "#components/form/check-box.tsx";
import { DateField } from "#components/form/date-field.tsx";
import { PersonStep } from "#components/form/person-step.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useStepForm } from "#components/form/use-step-form.ts";
import { formatRange } from "#lib/platform/polish.ts";
import { correctReferral } from "#lib/referrals/actions/correct.ts";
import { referralPeriod } from "#lib/referrals/rules/placing.ts";
import { correctReferralSchema } from "#lib/referrals/schema/notices.ts";
import type { OfficeListProps, OfficeRow } from "./office-view.ts";
import { StaleNotice } from "./stale-notice.tsx";

type CorrectFormProps = {
  page: OfficeListProps;
  row: OfficeRow;
  referral: NonNullable<OfficeRow["referral"]>;
  onClose: () => void;
  onSaved: () => void;
};

/** "Popraw skierowanie": first day, group and place, with what was wrong. The number stays; another period needs its statement (R18). */
export function CorrectForm({ page, row, referral, onClose, onSaved }: CorrectFormProps) {
  const { groupId, workPlaceId } = referral;
  const { form, errorOf, ...frame } = useStepForm({
    ...{ action: correctReferral, schema: correctReferralSchema, onClose, onSaved },
    seen: { editionId: page.editionId, nominationId: row.id, version: row.version, referralVersion: referral.version },
    start: { startsOn: referral.startsOn, groupId, workPlaceId, noOtherHelp: false, reason: "", exceptionReason: "" },
  });
  const { refusal } = frame;
  const asksException = refusal?.kind === "rules" && refusal.rules.some(({ severity }) => severity === "overridable");
  const places = page.workPlaces.filter(({ centreId }) => centreId === row.centreId);
  const startsOn = form.watch("startsOn");
  const period = startsOn === referral.startsOn ? null : page.period && referralPeriod(page.period, startsOn, page.today);
  return (
    <PersonStep
      {...frame}
      label="Popraw skierowanie"
      name={row.name}
      className="max-w-form pt-4"
      stale={<StaleNotice refusal={refusal} nameOf={() => row.name} />}
    >
      <DateField control={form.control} name="startsOn" label="Data rozpoczęcia" error={errorOf("startsOn")} />
      {period ? (
        <CheckBox
          {...form.register("noOtherHelp")}
          className="mb-4"
          label={`W okresie ${formatRange(period)} urząd nie kieruje tej osoby do innych form pomocy określonych w ustawie.`}
        />
      ) : null}
      <SelectField
        label="Grupa"
        choices={page.groups.map(({ id, name }) => ({ value: id, label: name }))}
        empty="Wybierz z listy"
        {...form.register("groupId")}
      />
      <SelectField
        label="Miejsce prac"
        choices={places.map(({ id, name, municipality }) => ({ value: id, label: `${name} (${municipality})` }))}
        empty="Wybierz z listy"
        {...form.register("workPlaceId")}
      />
      <TextareaField
        label="Co poprawiono i dlaczego"
        hint="Zobaczą to obie instytucje. Nie wpisuj danych o zdrowiu ani rodzinie."
        rows={2}
        error={errorOf("reason")}
        {...form.register("reason")}
      />
      {asksException && !page.mayDecide ? (
        <TextareaField label="Uzasadnienie odstępstwa" rows={2} error={errorOf("exceptionReason")} {...form.register("exceptionReason")} />
      ) : null}
    </PersonStep>
  );
}
