"use client";

import { useWatch } from "react-hook-form";
import { DateField } from "#components/form/date-field.tsx";
import { RadioGroup } from "#components/form/radio-group.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { recordCardProfile, recordCardRegister } from "#lib/people/actions/office.ts";
import { profileLabel } from "#lib/people/labels.ts";
import type { PersonPage } from "#lib/people/loaders.ts";
import { cardRegisterSchema, profileSchema } from "#lib/people/schema/office.ts";
import { CardForm, CardStep } from "./card-form.tsx";
import { useCardForm } from "./use-card-form.ts";

type Register = PersonPage["person"]["register"];
type Of = { personId: string };
type Closing = { onClose: () => void };

/** "Uzupełnij ewidencję urzędu": what the clerk found in the office's own system. */
export const RegisterStep = ({ personId, register }: Of & { register: Register }) => (
  <CardStep label="Uzupełnij ewidencję urzędu">
    {(close) => <RegisterForm personId={personId} register={register} onClose={close} />}
  </CardStep>
);

/** "Wpisz profil": profiles exist for days of the first regime alone (R3). */
export const ProfileStep = ({ personId }: Of) => (
  <CardStep label="Wpisz profil pomocy">{(close) => <ProfileForm personId={personId} onClose={close} />}</CardStep>
);

function RegisterForm({ personId, register, onClose }: Of & Closing & { register: Register }) {
  const start = {
    ...{ personId, version: register?.version ?? 0 },
    ...{ registeredOn: register?.registeredOn ?? "", statusLostOn: register?.statusLostOn ?? "" },
    hasBenefit: register ? (register.benefitUntil ? "YES" : "NO") : undefined,
    ...{ benefitUntil: register?.benefitUntil ?? "", otherHelpForm: register?.otherHelpForm ?? "" },
    otherHelpUntil: register?.otherHelpUntil ?? "",
  };
  const { form, errors, frame } = useCardForm({ action: recordCardRegister, schema: cardRegisterSchema, start, onClose });
  const hasBenefit = useWatch({ control: form.control, name: "hasBenefit" });
  const at = { control: form.control, optional: true } as const;
  return (
    <CardForm label="Ewidencja urzędu pracy" submit="Zapisz" {...frame}>
      <DateField {...at} name="registeredOn" label="Data rejestracji" id="pole-registeredOn" error={errors.registeredOn?.message} />
      <DateField {...at} name="statusLostOn" label="Data utraty statusu" id="pole-statusLostOn" error={errors.statusLostOn?.message} />
      <RadioGroup
        label="Prawo do zasiłku"
        id="pole-hasBenefit"
        choices={[
          { value: "NO", label: "nie ma" },
          { value: "YES", label: "ma" },
        ]}
        error={errors.hasBenefit?.message}
        {...form.register("hasBenefit")}
      />
      {hasBenefit === "YES" ? (
        <DateField
          control={form.control}
          name="benefitUntil"
          label="Ostatni dzień prawa do zasiłku"
          id="pole-benefitUntil"
          error={errors.benefitUntil?.message}
        />
      ) : null}
      <TextField
        label="Inna forma pomocy"
        id="pole-otherHelpForm"
        optional
        error={errors.otherHelpForm?.message}
        {...form.register("otherHelpForm")}
      />
      <DateField
        {...at}
        name="otherHelpUntil"
        label="Inna forma pomocy: ostatni dzień"
        id="pole-otherHelpUntil"
        error={errors.otherHelpUntil?.message}
      />
    </CardForm>
  );
}

function ProfileForm({ personId, onClose }: Of & Closing) {
  const start = { personId, setOn: "" };
  const { form, errors, frame } = useCardForm({ action: recordCardProfile, schema: profileSchema, start, onClose });
  return (
    <CardForm label="Wpisz profil pomocy" submit="Zapisz profil" {...frame}>
      <RadioGroup
        label="Profil pomocy"
        id="pole-profile"
        choices={(["I", "II", "III"] as const).map((value) => ({ value, label: profileLabel(value) }))}
        error={errors.profile?.message}
        {...form.register("profile")}
      />
      <DateField
        control={form.control}
        name="setOn"
        label="Ustalony dnia"
        id="pole-setOn"
        hint="Profile ustalano do 13.06.2019."
        error={errors.setOn?.message}
      />
    </CardForm>
  );
}
