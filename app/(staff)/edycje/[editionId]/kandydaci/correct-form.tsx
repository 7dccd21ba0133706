"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { z } from "zod";
import { DateField } from "#components/form/date-field.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { StepButtons } from "#components/form/step-buttons.tsx";
import { TextareaField } from "#components/form/textarea-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { faultsOf, useStep } from "#components/form/use-step.ts";
import { newId } from "#lib/platform/ids.ts";
import { correctReferral } from "#lib/referrals/actions/correct.ts";
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

/** "Popraw skierowanie": first day, group and place, with what was wrong. The number stays. */
export function CorrectForm({ page, row, referral, onClose, onSaved }: CorrectFormProps) {
  const { run, busy, refusal } = useStep(correctReferral);
  const form = useForm<z.input<typeof correctReferralSchema>, unknown, z.output<typeof correctReferralSchema>>({
    resolver: zodResolver(correctReferralSchema),
    defaultValues: {
      ...{ requestId: newId(), editionId: page.editionId, nominationId: row.id, version: row.version },
      ...{ referralVersion: referral.version, startsOn: referral.startsOn, groupId: referral.groupId },
      ...{ workPlaceId: referral.workPlaceId, reason: "", exceptionReason: "" },
    },
  });
  const { errors } = form.formState;
  const faults = faultsOf(refusal);
  const asksException = refusal?.kind === "rules" && refusal.rules.some(({ severity }) => severity === "overridable");
  const places = page.workPlaces.filter(({ centreId }) => centreId === row.centreId);
  const send = form.handleSubmit(async (input) => {
    if ((await run({ ...input, version: row.version, referralVersion: referral.version })).ok) onSaved();
  });
  return (
    <form method="post" noValidate onSubmit={send} className="max-w-form pt-4" aria-label={`Popraw skierowanie: ${row.name}`}>
      {refusal?.kind === "fields" ? null : <RefusalNotice refusal={refusal} />}
      <StaleNotice refusal={refusal} nameOf={() => row.name} />
      <DateField control={form.control} name="startsOn" label="Data rozpoczęcia" error={errors.startsOn?.message ?? faults.startsOn} />
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
        error={errors.reason?.message}
        {...form.register("reason")}
      />
      {asksException && !page.mayDecide ? (
        <TextareaField
          label="Uzasadnienie odstępstwa"
          rows={2}
          error={errors.exceptionReason?.message}
          {...form.register("exceptionReason")}
        />
      ) : null}
      <StepButtons label="Popraw skierowanie" busy={busy} onClose={onClose} />
    </form>
  );
}
