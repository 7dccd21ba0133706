import type { ComponentProps } from "react";
import { TextareaField } from "./textarea-field.tsx";

type ReasonFieldProps = Omit<ComponentProps<typeof TextareaField>, "hint"> & {
  /** what is asked, where it is not what happened */
  about?: string;
};

/** A reason, with who reads it and what does not belong there (words.md 4.2). */
export function ReasonField({ about = "Jedno lub dwa zdania: co się stało i skąd to wiadomo.", ...rest }: ReasonFieldProps) {
  return <TextareaField hint={`${about} Zobaczą je obie instytucje. Nie wpisuj danych o zdrowiu ani rodzinie.`} {...rest} />;
}
