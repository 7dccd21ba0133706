import { type ReactNode, useId } from "react";
import { Shape } from "#components/ui/shape.tsx";

/** What a control must carry to be tied to its label, hint and error. */
export type ControlProps = { id: string; "aria-describedby"?: string; "aria-invalid"?: true };

export type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  /** What to type instead; the value typed stays. */
  error?: string;
  /** Required is the default; the others say "(nieobowiązkowe)". */
  optional?: boolean;
  /** The id of the control, when an error summary links to it. */
  id?: string;
};

/** Label, hint, error, then the control, so that an on-screen keyboard hides none of them. */
export function Field({ label, hint, error, optional, id, children }: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const described = describedBy(controlId, hint, error);
  return (
    <FieldFrame bad={Boolean(error)}>
      <label htmlFor={controlId} className="block pb-1 font-semibold">
        {label}
        {optional ? <span className="font-normal text-ink-soft"> (nieobowiązkowe)</span> : null}
      </label>
      <FieldNotes id={controlId} hint={hint} error={error} />
      {children({ id: controlId, "aria-describedby": described, "aria-invalid": error ? true : undefined })}
    </FieldFrame>
  );
}

/** The ids of the hint and the error that are there, for aria-describedby. */
export function describedBy(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** The space of one field; a red bar at its left when it must be corrected. */
export function FieldFrame({ bad, children }: { bad: boolean; children: ReactNode }) {
  return <div className={`mb-5 max-w-form ${bad ? "border-l-4 border-unx-mark pl-3.5" : ""}`}>{children}</div>;
}

export function FieldNotes({ id, hint, error }: { id: string; hint?: ReactNode; error?: string }) {
  return (
    <>
      {hint ? (
        <p id={`${id}-hint`} className="mb-1 text-small text-ink-soft">
          {hint}
        </p>
      ) : null}
      <FieldError id={`${id}-error`} message={error} />
    </>
  );
}

/** One fault as shape and words; also for a message under a row of a sheet. */
export function FieldError({ id, message }: { id?: string; message?: ReactNode }) {
  if (!message) return null;
  return (
    <p id={id} className="mt-0.5 mb-1.5 flex gap-[7px] text-small font-semibold text-unx">
      <Shape name="late" className="mt-0.5 size-[15px]" />
      <span>{message}</span>
    </p>
  );
}
