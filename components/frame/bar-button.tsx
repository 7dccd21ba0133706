import type { ReactNode } from "react";

/** The submit button of the sign-out form: a link on the bar, a row in the menu. */
export function BarButton({ children }: { children: ReactNode }) {
  return (
    <button
      type="submit"
      className="min-h-6 cursor-pointer text-left underline underline-offset-[3px] in-[dialog]:block in-[dialog]:min-h-12 in-[dialog]:w-full in-[dialog]:border-b in-[dialog]:border-line in-[dialog]:px-gutter in-[dialog]:text-accent"
    >
      {children}
    </button>
  );
}
