import { type ComponentProps, useId } from "react";
import { Field } from "#components/form/field.tsx";
import { Input } from "#components/form/input.tsx";

type RoomFieldProps = ComponentProps<"input"> & { rooms: readonly string[]; error?: string };

/** A room, with those that were used before to choose from. Takes react-hook-form's `register`. */
export function RoomField({ rooms, error, ...rest }: RoomFieldProps) {
  const listId = useId();
  return (
    <Field label="Sala" optional hint="Tak jak ma stanąć na listach." error={error}>
      {(control) => (
        <>
          <Input list={listId} autoComplete="off" {...rest} {...control} />
          <datalist id={listId}>
            {rooms.map((room) => (
              <option key={room} value={room} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
