import type { Metadata } from "next";
import { Notice } from "#components/ui/notice.tsx";
import { isDemo } from "#lib/platform/env.ts";
import { DemoAccounts } from "./demo-accounts.tsx";
import { SignInForm } from "./sign-in-form.tsx";

export const metadata: Metadata = { title: "Logowanie" };
export const dynamic = "force-dynamic";

/** The sign-in; in demo mode with the demo accounts beside it. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<{ wylogowano?: string }> }) {
  const { wylogowano } = await searchParams;
  return (
    <div className="grid gap-x-16 gap-y-8 pt-10 desktop:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
      <section aria-labelledby="logowanie">
        <h1 id="logowanie" className="mb-5 text-h1 font-bold">
          Logowanie
        </h1>
        {wylogowano ? <Notice tone="done" live title="Wylogowano. Na tym urządzeniu nie zostały dane osób." /> : null}
        <SignInForm />
        <p className="mt-6 max-w-prose text-small text-ink-soft">
          Konto zakłada administrator w urzędzie lub ośrodku. Na wspólnym komputerze wyloguj się po pracy.
        </p>
      </section>
      {isDemo() ? <DemoAccounts /> : null}
    </div>
  );
}
