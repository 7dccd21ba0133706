import type { UseFormRegisterReturn } from "react-hook-form";
import { TextField } from "#components/form/text-field.tsx";

type End = { field: UseFormRegisterReturn; error?: string | undefined };

/** From and to, side by side. */
export function TimeFields({ startsAt, endsAt }: { startsAt: End; endsAt: End }) {
  return (
    <div className="grid max-w-form grid-cols-2 gap-x-4">
      <TextField label="Od" hint="Godzina, np. 8:30." error={startsAt.error} {...startsAt.field} />
      <TextField label="Do" hint="Np. 13:30." error={endsAt.error} {...endsAt.field} />
    </div>
  );
}
