import type { ComponentProps, MouseEvent } from "react";
import { Link } from "#components/ui/link.tsx";

export type ButtonLook = "filled" | "second" | "danger" | "dangerFilled";

type Looks = { look?: ButtonLook; tight?: boolean };

/** Its step is being sent: it keeps the focus, so that the answer can be found from there, and does nothing. */
type Sending = { busy?: boolean };
const resting = { "aria-disabled": true, onClick: (event: MouseEvent) => event.preventDefault() } as const;

const looks: Record<ButtonLook, string> = {
  filled: "border-accent bg-accent text-paper hover:border-accent-deep hover:bg-accent-deep hover:text-paper",
  second: "border-accent bg-paper text-accent hover:bg-accent-tint hover:text-accent-deep",
  danger: "border-unx bg-paper text-unx hover:bg-unx-tint hover:text-unx",
  dangerFilled: "border-unx bg-unx text-paper hover:text-paper",
};

function buttonClass({ look = "filled", tight = false }: Looks, className = "") {
  const size = tight ? "min-h-9 border px-3 py-[3px] text-small" : "min-h-11 border-2 px-[18px] py-1.5 text-body leading-[1.375rem]";
  const off = "off:cursor-not-allowed off:border-na-mark off:bg-na-tint off:text-na";
  return `inline-flex cursor-pointer items-center justify-center gap-2 rounded text-center font-semibold no-underline ${size} ${looks[look]} ${off} ${className}`;
}

/**
 * A step. One filled button a screen; it names the step and its count ("Skieruj 7 osób").
 * A disabled one always has its reason as text beside it.
 */
export function Button({ look, tight, className, type = "button", busy, ...rest }: ComponentProps<"button"> & Looks & Sending) {
  const sending = busy ? resting : {};
  return <button type={type} data-look={look ?? "filled"} className={buttonClass({ look, tight }, className)} {...rest} {...sending} />;
}

/** A link that looks like a step: it opens a screen or a document and changes nothing. */
export function ButtonLink({ look, tight, className, ...rest }: ComponentProps<typeof Link> & Looks) {
  return <Link data-look={look ?? "filled"} data-print="no" className={buttonClass({ look, tight }, className)} {...rest} />;
}

/** A small step inside a text or a row: looks like a link, is a button. */
export function LinkButton({ className = "", type = "button", busy, ...rest }: ComponentProps<"button"> & Sending) {
  return (
    <button
      type={type}
      className={`min-h-6 cursor-pointer text-left text-accent underline underline-offset-[3px] hover:text-accent-deep off:cursor-not-allowed off:text-na off:no-underline ${className}`}
      {...rest}
      {...(busy ? resting : {})}
    />
  );
}
