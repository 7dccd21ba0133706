"use client";

import { useState } from "react";
import { enter } from "./sign-in-form.tsx";

type Props = { email: string; role: string; does: string; password: string };

/** Signs in to one demo account. */
export function DemoAccountButton({ email, role, does, password }: Props) {
  const [failure, setFailure] = useState<string | null>(null);
  return (
    <button
      type="button"
      onClick={async () => setFailure(await enter(email, password))}
      className="block min-h-11 w-full cursor-pointer py-1.5 text-left hover:bg-accent-tint"
    >
      <b className="text-accent underline underline-offset-[3px]">{role}</b> <span className="text-small text-ink-soft">{does}</span>
      <span className="ident block text-small text-ink-soft">{email}</span>
      {failure ? (
        <span role="alert" className="block text-small font-semibold text-unx">
          {failure}
        </span>
      ) : null}
    </button>
  );
}
